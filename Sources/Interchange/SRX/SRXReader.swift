internal import Bitext
internal import TextKit

/// Reads SRX 1.0 and 2.0. Elements are told by their names alone, as files without the namespace are met.
struct SRXReader: ~Copyable {
  private var xml: XMLReader
  private var notes = ReadingNotes(carrying: CarriedAttributes(of: [], [:]))
  private var comments: (text: [String], line: Int) = ([], 0)
  private var rules = SegmentationRules(cascades: false, ruleSets: [], maps: [])

  private init(_ bytes: [UInt8]) throws(Diagnostic) { xml = try XMLReader(bytes, reportingComments: true) }

  static func read(_ bytes: [UInt8]) throws(Diagnostic) -> (rules: SegmentationRules, diagnostics: [Diagnostic]) {
    var reader = try SRXReader(bytes)
    try reader.readFile()
    return (reader.rules, reader.notes.all)
  }

  private mutating func readFile() throws(Diagnostic) {
    let root = try xml.root()
    guard root.name == "srx" else {
      throw Diagnostic(
        .badData, "the root element is <\(root.qualifiedName)>, not <srx>", at: root.place,
        help: "give a file of segmentation rules in SRX 2.0")
    }
    switch root["version"] {
    case "2.0": break
    case let version?: warn("SRX of the version “\(version)” is read as 2.0", at: root)
    case nil: warn("<srx> does not say its version; it is read as 2.0", at: root)
    }
    if root.namespace != SRX.namespace { warn("<srx> is not in the namespace \(SRX.namespace)", at: root) }
    var hasHeader = false
    while let child = try nextElement(of: root) {
      switch child.name {
      case "header":
        hasHeader = true
        try readHeader(child)
      case "body": try readBody(child)
      default: notes.omit(child)
      }
    }
    leaveComments()
    try xml.finish()
    if !hasHeader { warn("there is no <header>; of several maps that match, the first is used", at: root) }
    try SRX.check(rules, at: root.place)
  }

  private mutating func warn(_ message: String, at element: XMLElement) {
    notes.add(Diagnostic(.badData, message, at: element.place, severity: .warning))
  }

  // MARK: Comments

  /// The next child element; comments in front of it wait in `comments`.
  private mutating func nextElement(of parent: XMLElement) throws(Diagnostic) -> XMLElement? {
    while let child = try xml.nextChildOrComment(of: parent) {
      switch child {
      case .element(let element): return element
      case .comment(let text, let line):
        if comments.text.isEmpty { comments.line = line }
        comments.text.append(text.trimmed)
      }
    }
    return nil
  }

  /// The comments that wait, now that what they speak of has come.
  private mutating func takeComments() -> String? {
    defer { comments.text = [] }
    return comments.text.isEmpty ? nil : comments.text.joined(separator: "\n")
  }

  /// Comments that speak of nothing that keeps them.
  private mutating func leaveComments() {
    if takeComments() != nil { notes.omit("a comment", onLine: comments.line) }
  }

  // MARK: Header

  private mutating func readHeader(_ header: XMLElement) throws(Diagnostic) {
    leaveComments()
    if let value = try flag("segmentsubflows", of: header) {
      rules.segmentsSubflows = value
    } else {
      warn("<header> lacks segmentsubflows; “yes” is assumed", at: header)
    }
    if let value = try flag("cascade", of: header) {
      rules.cascades = value
    } else {
      warn("<header> lacks cascade; “no” is assumed: of several maps that match, the first is used", at: header)
    }
    while let child = try nextElement(of: header) {
      guard child.name == "formathandle" else {
        notes.omit(child)
        continue
      }
      let isIncluded = try flag("include", of: child) ?? false
      switch try child.required("type") {
      case "start": rules.formatHandling.start = isIncluded
      case "end": rules.formatHandling.end = isIncluded
      case "isolated": rules.formatHandling.isolated = isIncluded
      case let type: notes.omit("<formathandle> of the type “\(type)”", at: child)
      }
    }
    leaveComments()
  }

  private func flag(_ name: String, of element: XMLElement) throws(Diagnostic) -> Bool? {
    switch element[name]?.trimmed.lowercased() {
    case nil: nil
    case "yes": true
    case "no": false
    case let value?:
      throw Diagnostic(
        .badData, "\(name) of <\(element.qualifiedName)> is “\(value)”", at: element.place,
        help: "it must be “yes” or “no”")
    }
  }

  // MARK: Body

  private mutating func readBody(_ body: XMLElement) throws(Diagnostic) {
    while let child = try nextElement(of: body) {
      switch child.name {
      case "languagerules": while let set = try nextElement(of: child) { try readRuleSet(set) }
      case "maprules": try readMaps(child)
      default: notes.omit(child)
      }
      leaveComments()
    }
  }

  private mutating func readRuleSet(_ element: XMLElement) throws(Diagnostic) {
    guard element.name == "languagerule" else { return notes.omit(element) }
    var set = SegmentationRules.RuleSet(
      name: try element.required("languagerulename"), rules: [], comment: takeComments(), place: element.place)
    while let child = try nextElement(of: element) {
      if child.name == "rule" { set.rules.append(try readRule(child)) } else { notes.omit(child) }
    }
    leaveComments()
    if rules.ruleSets.contains(where: { $0.name == set.name }) {
      throw Diagnostic(
        .badData, "there are two sets of rules called “\(set.name)”", at: element.place,
        help: "give each <languagerule> a name of its own")
    }
    rules.ruleSets.append(set)
  }

  private mutating func readRule(_ element: XMLElement) throws(Diagnostic) -> SegmentationRules.Rule {
    var rule = SegmentationRules.Rule(
      isBreak: try flag("break", of: element) ?? true, before: "", after: "", place: element.place)
    while let child = try nextElement(of: element) {
      switch child.name {
      case "beforebreak": rule.before = try xml.text(of: child)
      case "afterbreak": rule.after = try xml.text(of: child)
      default: notes.omit(child)
      }
    }
    rule.comment = takeComments()
    return rule
  }

  /// SRX 1.0 has its maps in `<maprule>` elements.
  private mutating func readMaps(_ parent: XMLElement) throws(Diagnostic) {
    while let child = try nextElement(of: parent) {
      switch child.name {
      case "maprule": try readMaps(child)
      case "languagemap":
        rules.maps.append(
          SegmentationRules.LanguageMap(
            languagePattern: try child.required("languagepattern"),
            ruleSetName: try child.required("languagerulename"), place: child.place))
      default: notes.omit(child)
      }
    }
  }
}
