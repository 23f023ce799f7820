internal import Bitext
internal import TextKit

/// Reads the parts of XLIFF 2 above the unit.
struct XLIFF21Reader: ~Copyable {
  var xml: NotingReader
  /// The core's namespace: 2.0 and 2.1 share one, 2.2 has its own.
  private(set) var core = XLIFF21.namespace

  private static let versions = [
    XLIFF21.namespace: ["2.0", "2.1"], "urn:oasis:names:tc:xliff:document:2.2": ["2.2"],
  ]
  static var coreNamespaces: Set<String> { Set(versions.keys) }

  static func read(_ bytes: [UInt8]) throws(Diagnostic) -> DecodedFile {
    var reader = XLIFF21Reader(xml: try NotingReader(bytes, carrying: .xliff21))
    let file = try reader.readFile()
    return DecodedFile(file: file, diagnostics: reader.xml.notes.all)
  }

  private mutating func readFile() throws(Diagnostic) -> BilingualFile {
    let root = try xml.root()
    guard root.name == "xliff", let versions = Self.versions[root.namespace],
      versions.contains(root["version"] ?? "")
    else { throw XLIFF.wrongRoot(root, expected: "XLIFF 2.0 to 2.2") }
    core = root.namespace
    let source = try xml.notes.language(root.required("srcLang"), at: root)
    var file = BilingualFile(sourceLanguage: source, targetLanguage: nil)
    if let target = root["trgLang"] { file.targetLanguage = try xml.notes.language(target, at: root) }
    var ids: Set<String> = []
    while let child = try xml.nextChild(of: root) {
      guard child.is("file", in: core) else {
        xml.notes.omit(child)
        continue
      }
      file.documents.append(try readDocument(child, ids: &ids))
    }
    try xml.finish()
    guard !file.documents.isEmpty else {
      throw Diagnostic(
        .badData, "the document holds no <file>", at: root.place,
        help: "was it cut short? have your tool write it again")
    }
    if root["trgLang"] == nil, file.documents.contains(where: { $0.allSegments.contains { $0.target != nil } }) {
      xml.notes.add(
        Diagnostic(
          .badData, "there are translations, but <xliff> lacks the attribute trgLang", at: root.place,
          help: "say what language they are in, such as trgLang=\"en\"", severity: .warning))
    }
    return file
  }

  private mutating func readDocument(_ element: XMLElement, ids: inout Set<String>) throws(Diagnostic) -> Document {
    let id = try uniqueID(of: element, in: &ids)
    var document = Document(id: id, name: element["original"] ?? "")
    var units: Set<String> = []
    try readChildren(of: element, into: &document, units: &units, isTranslated: element["translate"] != "no")
    Identifiers.makeSegmentsUnique(in: &document.units)
    return document
  }

  /// Reads what a file or a group holds.
  ///
  /// Groups are opened: their units follow in order, their notes are the document's.
  private mutating func readChildren(
    of parent: XMLElement, into document: inout Document, units: inout Set<String>, isTranslated: Bool
  ) throws(Diagnostic) {
    while let child = try xml.nextChild(of: parent) {
      let translated = child["translate"].map { $0 != "no" } ?? isTranslated
      switch (child.namespace, child.name) {
      case (core, "skeleton"): document.skeleton = try readSkeleton(child)
      case (core, "notes"): document.notes += try readNotes(child).map(\.note)
      case (core, "group"):
        try readChildren(of: child, into: &document, units: &units, isTranslated: translated)
      case (core, "unit"):
        let id = try uniqueID(of: child, in: &units)
        document.units.append(try readUnit(child, id: id, isTranslated: translated))
      default: xml.notes.omit(child)
      }
    }
  }

  private mutating func readSkeleton(_ element: XMLElement) throws(Diagnostic) -> Skeleton? {
    while let child = try xml.nextChild(of: element) {
      if child.is("skeleton", in: XLIFF21.skeleton) {
        return Skeleton(filter: try child.required("filter"), content: try xml.text(of: child))
      }
    }
    xml.notes.omit("a <skeleton> of another program", at: element)
    return nil
  }

  mutating func readNotes(_ element: XMLElement) throws(Diagnostic) -> [(id: String?, note: Note)] {
    var read: [(id: String?, note: Note)] = []
    while let child = try xml.nextChild(of: element) {
      read.append((child["id"], Note(try xml.text(of: child), origin: child["category"])))
    }
    return read
  }

  func uniqueID(of element: XMLElement, in ids: inout Set<String>) throws(Diagnostic) -> String {
    let id = try element.required("id")
    guard Identifiers.isNameToken(id) else {
      throw Diagnostic(
        .badData, "the id “\(id)” of <\(element.qualifiedName)> is no XML name token", at: element.place,
        help: "make it of letters, digits, “.”, “-”, “_” and “:”, without spaces")
    }
    guard ids.insert(id).inserted else {
      throw Diagnostic(
        .badData, "a second <\(element.qualifiedName)> has the id “\(id)”", at: element.place,
        help: "give each <\(element.qualifiedName)> an id of its own")
    }
    return id
  }
}
