internal import Bitext
internal import TextKit

/// Reads the parts of XLIFF 1.2 above the trans-unit.
struct XLIFF12Reader: ~Copyable {
  var xml: NotingReader
  /// Units that are approved although their targets are said to need work.
  var contradictions = Tally()

  static func read(_ bytes: [UInt8]) throws(Diagnostic) -> DecodedFile {
    var reader = XLIFF12Reader(xml: try NotingReader(bytes, carrying: .xliff12))
    let file = try reader.readFile()
    return DecodedFile(file: file, diagnostics: reader.xml.notes.all)
  }

  /// A document while it is read.
  struct DocumentInReading {
    var document: Document
    var identifiers: Set<String> = []
    var unitIdentifiers: Set<String> = []
  }

  private mutating func readFile() throws(Diagnostic) -> BilingualFile {
    let root = try xml.root()
    guard root.name == "xliff", ["1.0", "1.1", "1.2"].contains(root["version"]),
      root.namespace == XLIFF12.namespace || XLIFF12.olderNamespaces.contains(root.namespace)
    else { throw XLIFF.wrongRoot(root, expected: "XLIFF 1.0 to 1.2") }
    var file: BilingualFile?
    while let child = try xml.nextChild(of: root) {
      guard child.is("file", in: root.namespace) else {
        xml.notes.omit(child)
        continue
      }
      let source = try xml.notes.language(child.required("source-language"), at: child)
      var target: LanguageTag?
      if let text = child["target-language"] { target = try xml.notes.language(text, at: child) }
      var whole = file ?? BilingualFile(sourceLanguage: source, targetLanguage: target)
      guard whole.sourceLanguage == source,
        target == nil || whole.targetLanguage == nil || whole.targetLanguage == target
      else {
        throw Diagnostic(
          .badData, "this <file> is in other languages than the one before it", at: child.place,
          help: "give each pair of languages a file of its own")
      }
      whole.targetLanguage = whole.targetLanguage ?? target
      var document = try readDocument(child, number: whole.documents.count + 1)
      while whole.documents.contains(where: { $0.id == document.id }) { document.id += "x" }
      whole.documents.append(document)
      file = whole
    }
    try xml.finish()
    noteContradictions()
    guard let file else {
      throw Diagnostic(
        .badData, "the document holds no <file>", at: root.place,
        help: "was it cut short? have your tool write it again")
    }
    return file
  }

  private mutating func noteContradictions() {
    let count = contradictions.count
    guard count > 0 else { return }
    xml.notes.add(
      Diagnostic(
        .badData,
        count == 1
          ? "a unit is approved although its target is said to need work; it counts as not confirmed"
          : "\(count) units are approved although their targets are said to need work; they count as not confirmed",
        at: contradictions.place, help: "set the targets' states in your tool, or take approved=\"yes\" away",
        severity: .warning))
  }

  private mutating func readDocument(_ element: XMLElement, number: Int) throws(Diagnostic) -> Document {
    var reading = DocumentInReading(document: Document(id: "f\(number)", name: element["original"] ?? ""))
    while let child = try xml.nextChild(of: element) {
      switch child.name {
      case "header" where child.namespace == element.namespace: try readHeader(child, into: &reading.document)
      case "body" where child.namespace == element.namespace:
        try readGroup(child, into: &reading, isTranslated: true)
      default: xml.notes.omit(child)
      }
    }
    Identifiers.makeSegmentsUnique(in: &reading.document.units)
    return reading.document
  }

  private mutating func readHeader(_ element: XMLElement, into document: inout Document) throws(Diagnostic) {
    while let child = try xml.nextChild(of: element) {
      switch child.name {
      case "skl" where child.namespace == element.namespace: document.skeleton = try readSkeleton(child)
      case "note" where child.namespace == element.namespace:
        let note = try readNote(child)
        if note.origin == XLIFF12.documentIDOrigin, Identifiers.isNameToken(note.text) {
          document.id = note.text
        } else {
          document.notes.append(note)
        }
      default: xml.notes.omit(child)
      }
    }
  }

  private mutating func readSkeleton(_ element: XMLElement) throws(Diagnostic) -> Skeleton? {
    if let child = try xml.nextChild(of: element), let form = child["form"], form.hasPrefix(XLIFF12.skeletonForm) {
      return Skeleton(
        filter: String(form.dropFirst(XLIFF12.skeletonForm.count)), content: try xml.text(of: child))
    }
    xml.notes.omit("a <skl> of another program", at: element)
    return nil
  }

  func readTranslates(_ element: XMLElement, inherited: Bool) -> Bool {
    element["translate"].map { $0 != "no" } ?? inherited
  }

  mutating func readNote(_ element: XMLElement) throws(Diagnostic) -> Note {
    Note(try xml.text(of: element), origin: element["from"])
  }

  /// Reads a body or a group that is not a unit of ours: each trans-unit in it is a unit.
  private mutating func readGroup(
    _ element: XMLElement, into reading: inout DocumentInReading, isTranslated: Bool
  ) throws(Diagnostic) {
    while let child = try xml.nextChild(of: element) {
      let translated = readTranslates(child, inherited: isTranslated)
      switch child.name {
      case _ where child.namespace != element.namespace: xml.notes.omit(child)
      case "group" where child["restype"] == XLIFF12.unitType:
        try readUnitGroup(child, into: &reading, isTranslated: translated)
      case "group": try readGroup(child, into: &reading, isTranslated: translated)
      case "trans-unit":
        let id = try identifier(of: child, in: &reading)
        var unit = Unit(id: uniqueUnit(id, in: &reading), isLocked: !translated && !XLIFF12.isIgnorable(child))
        try readTransUnit(child, id: id, into: &unit, isIgnorable: XLIFF12.isIgnorable(child))
        reading.document.units.append(unit)
      case "note": reading.document.notes.append(try readNote(child))
      default: xml.notes.omit(child)
      }
    }
  }

  private mutating func readUnitGroup(
    _ element: XMLElement, into reading: inout DocumentInReading, isTranslated: Bool
  ) throws(Diagnostic) {
    let id = try element.required("id")
    guard Identifiers.isNameToken(id), reading.unitIdentifiers.insert(id).inserted else {
      throw Diagnostic(
        .badData, "the id “\(id)” of a <group> is used twice or no XML name token", at: element.place,
        help: "give each <group> an id of its own, of letters, digits, “.”, “-”, “_” and “:”")
    }
    var unit = Unit(id: id, isLocked: !isTranslated)
    while let child = try xml.nextChild(of: element) {
      switch child.name {
      case "trans-unit" where child.namespace == element.namespace:
        let id = try identifier(of: child, in: &reading)
        // What is to be translated is told of whole units here: the rest stands between their segments.
        let isIgnorable = XLIFF12.isIgnorable(child) || isTranslated && !readTranslates(child, inherited: true)
        if !isTranslated, child["translate"] == "yes" {
          xml.notes.omit("translate=\"yes\" in a group that is not to be translated", at: child)
        }
        try readTransUnit(child, id: id, into: &unit, isIgnorable: isIgnorable)
      case "note" where child.namespace == element.namespace: unit.notes.append(try readNote(child))
      case "context-group" where child["purpose"] == XLIFF12.gapPurpose: unit.parts += try readGaps(child)
      default: xml.notes.omit(child)
      }
    }
    reading.document.units.append(unit)
  }

  /// A trans-unit's id, which XLIFF 1.2 allows to be any text; what is no name token is replaced.
  private mutating func identifier(
    of element: XMLElement, in reading: inout DocumentInReading
  ) throws(Diagnostic) -> String {
    let id = try element.required("id")
    guard reading.identifiers.insert(id).inserted else {
      throw Diagnostic(
        .badData, "a second <trans-unit> has the id “\(id)”", at: element.place,
        help: "give each <trans-unit> of a <file> an id of its own")
    }
    if Identifiers.isNameToken(id) { return id }
    xml.notes.omit("ids of trans-units that are no XML name tokens", at: element)
    var number = reading.identifiers.count
    while !reading.identifiers.insert("tu\(number)").inserted { number += 1 }
    return "tu\(number)"
  }

  private func uniqueUnit(_ id: String, in reading: inout DocumentInReading) -> String {
    var candidate = id
    var number = 1
    while !reading.unitIdentifiers.insert(candidate).inserted {
      number += 1
      candidate = "\(id).\(number)"
    }
    return candidate
  }
}
