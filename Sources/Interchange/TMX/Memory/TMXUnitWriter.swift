public import Bitext
internal import TextKit

/// Writes units of a translation memory as TMX 1.4b, level 2, with everything that is known of them.
///
/// What `TMXUnitReader` reads of such a file is what was written, and written again gives the same bytes. The bytes may be
/// taken away and emptied between units, so that a memory of any size can be written.
public struct TMXUnitWriter {
  /// What was written so far.
  public var bytes: [UInt8] = []
  /// How many characters that XML forbids were replaced by U+FFFD.
  public private(set) var replacedCharacters = 0
  private let source: LanguageTag?

  /// Begins a file.
  public init(header: MemoryHeader) {
    source = header.sourceLanguage
    raw(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n<tmx version=\"1.4\">\n<header")
    let record = header.record
    attribute("creationtool", Product.name)
    attribute("creationtoolversion", Product.version)
    attribute("segtype", header.attribute("segtype") ?? "")
    attribute("o-tmf", header.attribute("o-tmf") ?? "")
    attribute("adminlang", header.attribute("adminlang") ?? "")
    attribute("srclang", source?.tag ?? "*all*")
    attribute("datatype", header.attribute("datatype") ?? "")
    if let encoding = record.attribute("o-encoding") { attribute("o-encoding", encoding) }
    if let date = record.createdAt?.compact ?? record.attribute("creationdate") { attribute("creationdate", date) }
    if let user = record.createdBy { attribute("creationid", user) }
    if let date = record.changedAt?.compact ?? record.attribute("changedate") { attribute("changedate", date) }
    if let user = record.changedBy { attribute("changeid", user) }
    if record.properties.isEmpty, record.notes.isEmpty {
      raw("/>\n<body>\n")
    } else {
      raw(">\n")
      remarks(record.notes, record.properties)
      raw("</header>\n<body>\n")
    }
  }

  /// Writes a unit. O(n) over its text.
  public mutating func write(_ unit: TranslationUnit) {
    raw("<tu")
    if let id = unit.externalID { attribute("tuid", id) }
    if unit.sourceLanguage != source { attribute("srclang", unit.sourceLanguage?.tag ?? "*all*") }
    attributes(of: unit.record)
    raw(">\n")
    remarks(unit.record.notes, unit.record.properties)
    if !unit.context.isEmpty { remarks([], TMXContext.properties(of: unit)) }
    var numbers = CodeNumbers()
    for variant in unit.variants {
      raw("<tuv xml:lang=\"")
      raw(variant.language.tag)
      raw("\"")
      attributes(of: variant.record)
      raw(">")
      if !variant.record.notes.isEmpty || !variant.record.properties.isEmpty {
        raw("\n")
        remarks(variant.record.notes, variant.record.properties)
      }
      raw("<seg>")
      if variant.text.codes.isEmpty { text(variant.text.text) } else { write(variant.text, &numbers) }
      raw("</seg></tuv>\n")
    }
    raw("</tu>\n")
  }

  /// Ends the file.
  public mutating func end() { raw("</body>\n</tmx>\n") }

  private mutating func attributes(of record: UnitRecord) {
    if let date = record.createdAt { attribute("creationdate", date.compact) }
    if let user = record.createdBy { attribute("creationid", user) }
    if let date = record.changedAt { attribute("changedate", date.compact) }
    if let user = record.changedBy { attribute("changeid", user) }
    if let count = record.usageCount { attribute("usagecount", String(count)) }
    if let date = record.usedAt { attribute("lastusagedate", date.compact) }
    for item in record.attributes where !record.knows(item.name) { attribute(item.name, item.value) }
  }

  /// Notes and properties may stand in any order, but before the texts.
  private mutating func remarks(_ notes: [UnitRecord.Remark], _ properties: [UnitRecord.Property]) {
    for note in notes {
      raw("<note")
      remark(note.language, note.encoding, note.text)
      raw("</note>\n")
    }
    for property in properties {
      raw("<prop")
      attribute("type", property.type)
      remark(property.language, property.encoding, property.value)
      raw("</prop>\n")
    }
  }

  private mutating func remark(_ language: String?, _ encoding: String?, _ content: String) {
    if let language { attribute("xml:lang", language) }
    if let encoding { attribute("o-encoding", encoding) }
    raw(">")
    text(content)
  }

  /// A text with codes: each as it came, or made of what is known of it.
  private mutating func write(_ text: InlineText, _ numbers: inout CodeNumbers) {
    let paired = CodePairs.paired(in: text.codes)
    let keepsHighlights = text.hasBalancedHighlights
    for piece in text.pieces {
      switch piece {
      case .text(let characters): self.text(String(characters))
      case .code(let index):
        let code = text.codes[index]
        if let element = code.element {
          if keepsHighlights || !code.isHighlight { raw(element) }
        } else {
          write(code, numbers.number(of: code.id), isPaired: paired[index])
        }
      }
    }
  }

  /// `i` joins the ends of a span within a text, `x` a source code and its target code.
  private mutating func write(_ code: InlineCode, _ number: String, isPaired: Bool) {
    let (name, start) =
      switch (code.kind, isPaired) {
      case (.standalone, _): ("ph", "<ph x=\"\(number)\">")
      case (.opening, true): ("bpt", "<bpt i=\"\(number)\" x=\"\(number)\">")
      case (.closing, true): ("ept", "<ept i=\"\(number)\">")
      case (.opening, false): ("it", "<it pos=\"begin\" x=\"\(number)\">")
      case (.closing, false): ("it", "<it pos=\"end\" x=\"\(number)\">")
      }
    raw(start)
    text(code.data)
    raw("</\(name)>")
  }

  private mutating func attribute(_ name: String, _ value: String) {
    raw(" ")
    raw(name)
    raw("=\"")
    replacedCharacters += XMLEscape.append(value, to: &bytes, isAttribute: true)
    raw("\"")
  }

  private mutating func text(_ text: String) { replacedCharacters += XMLEscape.append(text, to: &bytes) }

  private mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }
}

extension UnitRecord {
  /// Whether a date or a count is known that an attribute, kept because it could not be read, would say once more.
  fileprivate func knows(_ attribute: String) -> Bool {
    switch attribute {
    case "creationdate": createdAt != nil
    case "changedate": changedAt != nil
    case "lastusagedate": usedAt != nil
    case "usagecount": usageCount != nil
    default: false
    }
  }
}

extension InlineCode {
  fileprivate var isHighlight: Bool { element.map { $0.hasPrefix("<hi") || $0.hasPrefix("</hi") } ?? false }
}

extension InlineText {
  /// Whether every `<hi>` has its end: a text that was changed by a program may have lost one.
  fileprivate var hasBalancedHighlights: Bool {
    var depth = 0
    for code in codes where code.isHighlight {
      depth += code.kind == .opening ? 1 : -1
      if depth < 0 { return false }
    }
    return depth == 0
  }
}
