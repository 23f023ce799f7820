internal import Bitext
internal import TextKit

/// Writes TBX.
struct TBXWriter {
  private let version: TBX.Version
  private var omissions: [String] = []
  /// The identifiers that the concepts bring, and those of them that are not written yet.
  private var ids: (all: Set<String>, free: Set<String>) = ([], [])

  init(_ version: TBX.Version) { self.version = version }

  private var isMartif: Bool { version == .martif }

  mutating func write(_ termbase: Termbase) -> EncodedFile {
    var xml = XMLWriter()
    ids.all = Set(termbase.concepts.compactMap(\.id))
    ids.free = ids.all
    let language = (termbase.sourceLanguage ?? termbase.languages.first ?? .english).tag
    if isMartif {
      xml.documentType("martif", system: "TBXcoreStructV02.dtd")
      xml.element("martif", ["type": "TBX", "xml:lang": language]) { write(termbase, to: &$0) }
    } else {
      let isDCT = version == .basicDCT
      xml.element(
        "tbx",
        [
          "type": "TBX-Basic", "style": isDCT ? "dct" : "dca", "xml:lang": language, "xmlns": TBX.namespace,
          "xmlns:min": isDCT ? TBX.minNamespace : nil, "xmlns:basic": isDCT ? TBX.basicNamespace : nil,
        ]
      ) { write(termbase, to: &$0) }
    }
    var diagnostics = Replacements.diagnostics(xml.replacedCharacters)
    if !omissions.isEmpty {
      let counts = Dictionary(omissions.map { ($0, 1) }, uniquingKeysWith: +).sorted { $0.key < $1.key }
      let list = counts.map { $0.value == 1 ? $0.key : "\($0.key) (\($0.value))" }.joined(separator: ", ")
      diagnostics.append(Diagnostic(.badData, "not carried: \(list)", severity: .note))
    }
    return EncodedFile(bytes: xml.finished(), diagnostics: diagnostics)
  }

  // MARK: Structure

  private mutating func write(_ termbase: Termbase, to xml: inout XMLWriter) {
    write(comments: termbase.openingComments, to: &xml)
    xml.element(isMartif ? "martifHeader" : "tbxHeader") { xml in
      xml.element("fileDesc") { xml in
        xml.element("sourceDesc") { $0.element("p", text: "Written by Ordsmed \(Product.version)") }
      }
      // A heading with a comma could not be told from two.
      let columns = termbase.columns.filter { !$0.contains(",") }
      if !columns.isEmpty {
        xml.element("encodingDesc") { $0.element("p", text: TBX.columnsMark + columns.joined(separator: ", ")) }
      }
    }
    xml.element("text") { xml in
      guard !termbase.concepts.isEmpty else { return }
      xml.element("body") { xml in
        for (index, concept) in termbase.concepts.enumerated() { write(concept, number: index + 1, to: &xml) }
        write(comments: termbase.closingComments, to: &xml)
      }
    }
  }

  private mutating func write(_ concept: Termbase.Concept, number: Int, to xml: inout XMLWriter) {
    write(comments: concept.comments, to: &xml)
    let id = identifier(of: concept, number: number)
    xml.element(isMartif ? "termEntry" : "conceptEntry", ["id": id]) { xml in
      if let domain = concept.domain { write(.descrip, "subjectField", domain, to: &xml) }
      write(concept.definitions, concept.notes, of: nil, to: &xml)
      write(concept.details, at: .concept, to: &xml)
      var written: Set<LanguageTag> = []
      for language in concept.terms.map(\.language) where written.insert(language).inserted {
        xml.element(isMartif ? "langSet" : "langSec", ["xml:lang": language.tag]) { xml in
          write(concept.definitions, concept.notes, of: language, to: &xml)
          for term in concept.terms where term.language == language { write(term, to: &xml) }
        }
      }
      for remark in concept.definitions + concept.notes {
        if let language = remark.language, !written.contains(language) {
          omissions.append("remarks about a language without terms")
        }
      }
    }
  }

  private mutating func write(_ term: Termbase.Term, to xml: inout XMLWriter) {
    xml.element(isMartif ? "tig" : "termSec") { xml in
      xml.element("term", text: term.text)
      if let partOfSpeech = term.partOfSpeech { write(partOfSpeech: partOfSpeech, to: &xml) }
      for gender in term.genders {
        let name = TBXCategories.genders.first { $0.0 == gender }?.1 ?? "other"
        write(.termNote, "grammaticalGender", name, to: &xml)
      }
      if let status = term.status {
        write(.termNote, "administrativeStatus", TBXCategories.name(of: status), to: &xml)
      }
      write(term.details, at: .term, to: &xml)
      if term.partOfSpeech == "propn", !isMartif { xml.element("note", text: TBX.properNounNote) }
      for note in term.notes { xml.element("note", text: note) }
    }
  }

  private mutating func write(partOfSpeech: String, to xml: inout XMLWriter) {
    if isMartif, partOfSpeech == "propn" { return write(.termNote, "partOfSpeech", "properNoun", to: &xml) }
    let (name, isExact) = TBXCategories.basicName(of: partOfSpeech)
    write(.termNote, "partOfSpeech", name, to: &xml)
    if partOfSpeech == "phrase" { write(.termNote, "termType", "phrase", to: &xml) }
    if !isExact { omissions.append("the part of speech “\(partOfSpeech)”, written as other") }
  }

  // MARK: Data

  private mutating func write(
    _ definitions: [Termbase.Remark], _ notes: [Termbase.Remark], of language: LanguageTag?, to xml: inout XMLWriter
  ) {
    for remark in definitions where remark.language == language { write(.descrip, "definition", remark.text, to: &xml) }
    for remark in notes where remark.language == language { xml.element("note", text: remark.text) }
  }

  /// The details that the version knows at this place, those about the word first, as the schemas have it.
  private mutating func write(
    _ details: [Termbase.Detail], at level: TBXCategories.Level, to xml: inout XMLWriter
  ) {
    for kind in Termbase.Detail.Kind.allCases {
      for detail in details where detail.kind == kind {
        if allows(detail, at: level) {
          write(kind, detail.category, detail.text, to: &xml)
        } else {
          omissions.append(detail.category)
        }
      }
    }
  }

  private func allows(_ detail: Termbase.Detail, at level: TBXCategories.Level) -> Bool {
    if isMartif { return detail.kind != .termNote || level == .term }
    guard let known = TBXCategories.basicDetails[detail.category], known.kind == detail.kind else { return false }
    return known.levels.contains(level) && TBXCategories.values(of: detail.category)?.contains(detail.text) ?? true
  }

  private func write(
    _ kind: Termbase.Detail.Kind, _ category: String, _ text: String, to xml: inout XMLWriter
  ) {
    guard version == .basicDCT else { return xml.element(kind.rawValue, ["type": category], text: text) }
    xml.element((TBXCategories.minCategories.contains(category) ? "min:" : "basic:") + category, text: text)
  }

  private mutating func write(comments: [String], to xml: inout XMLWriter) {
    for comment in comments {
      if comment.contains("--") { omissions.append("two hyphens in a row in a comment") }
      xml.comment(comment)
    }
  }

  /// The concept's own identifier if XML can have it and it is the first of that name; else one that nobody has.
  private mutating func identifier(of concept: Termbase.Concept, number: Int) -> String {
    if let id = concept.id, Identifiers.isName(id), ids.free.remove(id) != nil { return id }
    if concept.id != nil { omissions.append("identifiers that cannot be kept") }
    var id = "c\(number)"
    while ids.all.contains(id) { id += "x" }
    return id
  }
}
