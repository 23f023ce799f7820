internal import Bitext
internal import TextKit

/// Reads TMX 1.1 to 1.4.
struct TMXReader: ~Copyable {
  var xml: NotingReader
  private var source: LanguageTag?
  private var target: LanguageTag?
  private var documents: [Document] = []
  private var languages: [String: LanguageTag?] = [:]
  private var skipped = Tally()

  private init(_ bytes: [UInt8], source: LanguageTag?, target: LanguageTag?) throws(Diagnostic) {
    xml = try NotingReader(bytes, carrying: .tmx)
    (self.source, self.target) = (source, target)
  }

  static func read(_ bytes: [UInt8], source: LanguageTag?, target: LanguageTag?) throws(Diagnostic) -> DecodedFile {
    var reader = try TMXReader(bytes, source: source, target: target)
    let file = try reader.readFile()
    return DecodedFile(file: file, diagnostics: reader.xml.notes.all)
  }

  private mutating func readFile() throws(Diagnostic) -> BilingualFile {
    let root = try xml.root()
    guard root.name == "tmx" else {
      throw Diagnostic(
        .badData, "the root element is <\(root.qualifiedName)>, not <tmx>", at: root.place,
        help: "give a TMX file, or name the format it is in")
    }
    guard root["version"]?.hasPrefix("1.") == true else {
      throw Diagnostic(
        .badData, "TMX of the version “\(root["version"] ?? "")” cannot be read", at: root.place,
        help: "TMX 1.1 to 1.4 can be read")
    }
    while let child = try xml.nextChild(of: root) {
      switch child.name {
      case "header": try readHeader(child)
      case "body":
        while let unit = try xml.nextChild(of: child) {
          if unit.name == "tu" { try readUnit(unit) } else { xml.notes.omit(unit) }
        }
      default: xml.notes.omit(child)
      }
    }
    try xml.finish()
    guard let source else {
      throw Diagnostic(
        .badData, "the file does not say its source language", at: root.place,
        help: "give <header> the attribute srclang, such as srclang=\"nb\"")
    }
    if skipped.count > 0 {
      xml.notes.add(
        Diagnostic(
          .badData, "\(skipped.count) unit\(skipped.count == 1 ? " has" : "s have") no text in \(source); not carried",
          at: skipped.place, severity: .warning))
    }
    for index in documents.indices { Identifiers.makeSegmentsUnique(in: &documents[index].units) }
    if documents.isEmpty { documents.append(Document(id: "f1", name: "")) }
    return BilingualFile(sourceLanguage: source, targetLanguage: target, documents: documents)
  }

  private mutating func readHeader(_ element: XMLElement) throws(Diagnostic) {
    let text = try element.required("srclang")
    if source == nil, text.lowercased() != "*all*" { source = try xml.notes.language(text, at: element) }
    while let child = try xml.nextChild(of: element) { xml.notes.omit("<\(child.name)> in the header", at: child) }
  }

  private mutating func readUnit(_ element: XMLElement) throws(Diagnostic) {
    var properties: [String: String] = [:]
    var remarks: [Note] = []
    var variants: [TMXVariant] = []
    while let child = try xml.nextChild(of: element) {
      switch child.name {
      case "prop":
        let type = try child.required("type")
        if type.hasPrefix("x-ordsmed-") {
          properties[type] = try xml.text(of: child)
        } else {
          xml.notes.omit("the property “\(type)”", at: child)
        }
      case "note": remarks.append(Note(try xml.text(of: child)))
      case "tuv":
        if let variant = try readVariant(child) { variants.append(variant) }
      default: xml.notes.omit(child)
      }
    }
    guard let (original, translation) = choose(from: variants, at: element) else {
      skipped.add(element)
      return
    }
    var segment = Segment(
      id: properties[TMX.segmentProperty] ?? element["tuid"] ?? "", source: original, target: translation)
    if !Identifiers.isNameToken(segment.id) { segment.id = "" }
    // What stands in a memory is somebody's confirmed work, unless a property says otherwise.
    if translation != nil {
      segment.state = properties[TMX.stateProperty].flatMap(Segment.State.init) ?? .translated
    }
    segment.notes = remarks
    append(segment, toDocument: properties[TMX.documentProperty] ?? "")
  }

  /// Source and target of a unit: the language itself before its region variants, and the first of each.
  private mutating func choose(
    from variants: [TMXVariant], at element: XMLElement
  ) -> (source: InlineText, target: InlineText?)? {
    let source = self.source ?? variants.first?.language
    guard let source else { return nil }
    self.source = source
    func index(of language: LanguageTag, besides other: Int?) -> Int? {
      variants.indices.first { $0 != other && variants[$0].language == language }
        ?? variants.indices.first { $0 != other && variants[$0].language.matches(language) }
    }
    guard let original = index(of: source, besides: nil) else { return nil }
    if target == nil { target = variants.first { !$0.language.matches(source) }?.language }
    let translation = target.flatMap { index(of: $0, besides: original) }
    for (position, variant) in variants.enumerated() where position != original && position != translation {
      xml.notes.omit("text in \(variant.language)", at: element)
    }
    return (variants[original].text, translation.map { variants[$0].text })
  }

  private mutating func append(_ segment: Segment, toDocument name: String) {
    if documents.last?.name != name {
      documents.append(Document(id: "f\(documents.count + 1)", name: name))
    }
    let number = documents[documents.count - 1].units.count + 1
    documents[documents.count - 1].units.append(Unit(id: "u\(number)", parts: [.segment(segment)]))
  }

  private mutating func readVariant(_ element: XMLElement) throws(Diagnostic) -> TMXVariant? {
    // Up to TMX 1.2 the attribute had no prefix.
    guard let text = element["lang", in: XMLNamespace.xml] ?? element["lang"] else {
      throw Diagnostic(
        .badData, "<tuv> lacks the attribute xml:lang", at: element.place,
        help: "say which language its text is in, such as xml:lang=\"nb\"")
    }
    guard let language = language(text, at: element) else { return nil }
    var segment: InlineText?
    while let child = try xml.nextChild(of: element) {
      switch child.name {
      case "seg": segment = try readSegment(child)
      default: xml.notes.omit("<\(child.name)> in a <tuv>", at: child)
      }
    }
    guard let segment else {
      throw Diagnostic(
        .badData, "<tuv> lacks a <seg>", at: element.place, help: "put its text into <seg>, or take the <tu> out")
    }
    return TMXVariant(language: language, text: segment)
  }

  /// A variant's language.
  ///
  /// One that is no language costs its variant, not the memory. Tags repeat, so each is looked up once.
  private mutating func language(_ text: String, at element: XMLElement) -> LanguageTag? {
    if let known = languages[text] { return known }
    let language = try? xml.notes.language(text, at: element)
    languages[text] = .some(language)
    if language == nil { xml.notes.omit("text in the unknown language “\(text)”", at: element) }
    return language
  }
}

/// A text in one language.
struct TMXVariant {
  var language: LanguageTag
  var text: InlineText
}
