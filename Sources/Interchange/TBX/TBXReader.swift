internal import Bitext
internal import TextKit

/// Reads TBX 2 and 3. Elements are told by their names alone, as files without the namespace are met.
struct TBXReader: ~Copyable {
  var xml: XMLReader
  var notes = ReadingNotes(carrying: CarriedAttributes(of: [], [:]))
  private var termbase = Termbase()
  private var comments: [String] = []
  private var broken: [Diagnostic] = []
  private var languages: Set<LanguageTag> = []
  /// The first data category of each style.
  var firstOfStyle: [TBXStyle: Diagnostic.Place] = [:]

  private init(_ bytes: [UInt8]) throws(Diagnostic) { xml = try XMLReader(bytes, reportingComments: true) }

  static func read(_ bytes: [UInt8]) throws(Diagnostic) -> DecodedTermbase {
    var reader = try TBXReader(bytes)
    try reader.readFile()
    return DecodedTermbase(reader.termbase, diagnostics: reader.broken + reader.notes.all)
  }

  private mutating func readFile() throws(Diagnostic) {
    let root = try xml.root()
    guard ["tbx", "martif"].contains(root.name.lowercased()) else {
      throw Diagnostic(
        .badData, "the root element is <\(root.qualifiedName)>, not <tbx> or <martif>", at: root.place,
        help: "give a glossary in TBX, or as a table")
    }
    var hasText = false
    while let child = try nextElement(of: root) {
      switch child.name {
      case "tbxHeader", "martifHeader":
        termbase.openingComments = takeComments()
        try readHeader(child)
      case "text":
        hasText = true
        try readText(child)
      case "body":
        hasText = true
        try readBody(child)
      default: notes.omit(child)
      }
    }
    try xml.finish()
    for fault in TBXStyle.faults(of: root, firstOfStyle) { notes.add(fault) }
    guard hasText else {
      throw Diagnostic(.badData, "<\(root.qualifiedName)> holds no <text>, so no terms", at: root.place)
    }
    termbase.closingComments = takeComments()
    if let language = root["lang", in: XMLNamespace.xml].flatMap({ LanguageTag(ifKnown: $0) }),
      languages.contains(language)
    {
      termbase.sourceLanguage = language
    } else {
      termbase.sourceLanguage = termbase.languages.first
    }
    if termbase.concepts.isEmpty, broken.isEmpty {
      notes.add(
        Diagnostic(
          .badData, "the glossary has no terms", at: root.place, help: "no term will be found with it",
          severity: .warning))
    }
  }

  // MARK: Comments

  mutating func nextElement(of parent: XMLElement) throws(Diagnostic) -> XMLElement? {
    while let child = try xml.nextChildOrComment(of: parent) {
      switch child {
      case .element(let element): return element
      case .comment(let text, _):
        // The writer puts a space on either side.
        let inner =
          text.hasPrefix(" ") && text.hasSuffix(" ") && text.utf8.count > 1 ? text.dropFirst().dropLast() : text[...]
        comments += inner.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      }
    }
    return nil
  }

  private mutating func takeComments() -> [String] {
    defer { comments = [] }
    return comments
  }

  // MARK: Header

  private mutating func readHeader(_ parent: XMLElement) throws(Diagnostic) {
    while let child = try nextElement(of: parent) {
      switch child.name {
      case "fileDesc", "encodingDesc", "sourceDesc": try readHeader(child)
      case "p":
        let text = try xml.text(of: child).trimmed
        if text.hasPrefix(TBX.columnsMark) {
          let names = text.dropFirst(TBX.columnsMark.count)
          termbase.columns = names.split(separator: ",").map { String($0).trimmed }
        }
      default: notes.omit(child)
      }
    }
  }

  // MARK: Entries

  private mutating func readText(_ parent: XMLElement) throws(Diagnostic) {
    while let child = try nextElement(of: parent) {
      if child.name == "body" { try readBody(child) } else { notes.omit(child) }
    }
  }

  private mutating func readBody(_ body: XMLElement) throws(Diagnostic) {
    while let child = try nextElement(of: body) {
      guard ["conceptEntry", "termEntry"].contains(child.name) else {
        notes.omit(child)
        continue
      }
      let before = takeComments()
      guard var concept = try readConcept(child) else { continue }
      concept.comments = before
      // Comments inside an entry are about it too.
      concept.comments += takeComments()
      for term in concept.terms where languages.insert(term.language).inserted {
        termbase.languages.append(term.language)
      }
      termbase.concepts.append(concept)
    }
  }

  private mutating func readConcept(_ entry: XMLElement) throws(Diagnostic) -> Termbase.Concept? {
    var concept = Termbase.Concept(id: entry["id"], place: entry.place)
    var fault: Diagnostic?
    while let child = try nextElement(of: entry) {
      switch child.name {
      case "langSec", "langSet", "langGroup":
        let written = child["lang", in: XMLNamespace.xml] ?? child["lang"] ?? ""
        do throws(Diagnostic) {
          let language = try notes.language(written, at: child)
          if let broken = try readLanguage(child, language, into: &concept) { fault = fault ?? broken }
        } catch  where error.code == .badData && error.place == child.place {
          fault = fault ?? error
        }
      default:
        for datum in try readData(child) { note(datum, of: &concept) }
      }
    }
    if concept.terms.isEmpty, fault == nil {
      fault = Diagnostic(.badData, "the entry has no term", at: entry.place)
    }
    guard var fault else { return concept }
    fault.help = fault.help ?? "mend the entry, or take it out"
    broken.append(fault)
    return nil
  }

  private mutating func note(_ datum: Datum, of concept: inout Termbase.Concept) {
    switch datum.category {
    case "subjectField": concept.domain = concept.domain.map { "\($0); \(datum.text)" } ?? datum.text
    case "definition": concept.definitions.append(Termbase.Remark(datum.text))
    case "note": concept.notes.append(Termbase.Remark(datum.text))
    default: if let detail = datum.detail { concept.details.append(detail) }
    }
  }

  /// Reads the terms of a language; what is broken about them is returned.
  private mutating func readLanguage(
    _ section: XMLElement, _ language: LanguageTag, into concept: inout Termbase.Concept
  ) throws(Diagnostic) -> Diagnostic? {
    var fault: Diagnostic?
    while let child = try nextElement(of: section) {
      switch child.name {
      case "termSec", "tig", "ntig", "termGroup":
        var term = Termbase.Term("", in: language, place: child.place)
        try readTerm(child, into: &term, &concept)
        if term.text.isEmpty {
          fault = fault ?? Diagnostic(.badData, "<\(child.name)> holds no term", at: child.place)
        } else {
          concept.terms.append(term)
        }
      default:
        for datum in try readData(child) {
          switch datum.category {
          case "definition": concept.definitions.append(Termbase.Remark(datum.text, of: language))
          case "note": concept.notes.append(Termbase.Remark(datum.text, of: language))
          default: notes.omit("\(datum.category) of a language", at: child)
          }
        }
      }
    }
    return fault
  }

  private mutating func readTerm(
    _ section: XMLElement, into term: inout Termbase.Term, _ concept: inout Termbase.Concept
  ) throws(Diagnostic) {
    var isPhrase = false
    while let child = try nextElement(of: section) {
      switch child.name {
      case "termGrp": try readTerm(child, into: &term, &concept)
      case "term":
        let text = try text(of: child)
        // A line break inside is the file's layout.
        term.text = text.trimmed.split(whereSeparator: \.isNewline).map { String($0).trimmed }.joined(separator: " ")
        term.isPadded = term.text.utf8.count != text.utf8.count
        term.place = child.place
      default:
        for datum in try readData(child) {
          if datum.category == "termType", datum.text == "phrase" { isPhrase = true }
          note(datum, of: &term, &concept, at: child)
        }
      }
    }
    if isPhrase, term.partOfSpeech == "other" || term.partOfSpeech == nil {
      term.partOfSpeech = "phrase"
      term.details.removeAll { $0.category == "termType" }
    }
    if let index = term.notes.firstIndex(of: TBX.properNounNote) {
      term.notes.remove(at: index)
      term.partOfSpeech = "propn"
    }
  }

  private mutating func note(
    _ datum: Datum, of term: inout Termbase.Term, _ concept: inout Termbase.Concept, at element: XMLElement
  ) {
    switch datum.category {
    case "partOfSpeech": term.partOfSpeech = TBXCategories.partOfSpeech(named: datum.text)
    case "grammaticalGender":
      if let gender = TBXCategories.genders.first(where: { $0.1 == datum.text.lowercased() })?.0 {
        term.genders.append(gender)
      } else {
        notes.omit("grammaticalGender “\(datum.text)”", at: element)
      }
    case "administrativeStatus", "normativeAuthorization", "status":
      if let status = TBXCategories.status(named: datum.text) {
        term.status = status
      } else {
        notes.omit("\(datum.category) “\(datum.text)”", at: element)
      }
    case "note": term.notes.append(datum.text)
    case "definition": concept.definitions.append(Termbase.Remark(datum.text, of: term.language))
    default: if let detail = datum.detail { term.details.append(detail) }
    }
  }
}
