internal import Bitext
internal import TextKit

/// Writes TMX 1.4.
enum TMXWriter {
  static func write(_ file: BilingualFile) throws(Diagnostic) -> EncodedFile {
    try Identifiers.check(file)
    try file.checkTargetLanguage(includingCandidates: false)
    var writer = XMLWriter()
    writer.documentType("tmx", system: "tmx14.dtd")
    writer.element("tmx", ["version": "1.4"]) { writer in
      // Tools compare srclang with xml:lang letter by letter, so both are the same canonical tag.
      writer.emptyElement(
        "header",
        [
          "creationtool": Product.name, "creationtoolversion": Product.version, "segtype": "sentence",
          "o-tmf": "ordsmed", "adminlang": "en", "srclang": file.sourceLanguage.tag, "datatype": "plaintext",
        ])
      writer.element("body") { writer in
        for document in file.documents {
          let segments = document.segments
          let hashes = segments.map { TextHash.of($0.source.text) }
          for (index, segment) in segments.enumerated() {
            let context = UnitContext(
              previous: index > 0 ? hashes[index - 1] : nil, next: index + 1 < hashes.count ? hashes[index + 1] : nil)
            write(segment, between: context, of: document, in: file, to: &writer)
          }
        }
      }
    }
    let diagnostics = LeftBehind(file).byMemory + Replacements.diagnostics(writer.replacedCharacters)
    return EncodedFile(bytes: writer.finished(), diagnostics: diagnostics)
  }

  private static func write(
    _ segment: Segment, between context: UnitContext, of document: Document, in file: BilingualFile,
    to writer: inout XMLWriter
  ) {
    var numbers = CodeNumbers()
    writer.element("tu", ["tuid": "\(document.id).\(segment.id)"]) { writer in
      // Notes and properties may stand in any order, but before the texts.
      for note in segment.notes where !note.isAboutSource { writer.element("note", text: note.text) }
      writer.element("prop", ["type": TMX.documentProperty], text: document.name)
      writer.element("prop", ["type": TMX.segmentProperty], text: segment.id)
      writer.element("prop", ["type": TMX.stateProperty], text: segment.state.rawValue)
      // A memory that takes the unit in knows it again between the same neighbours.
      for (type, hash) in [(TMXContext.previous, context.previous), (TMXContext.next, context.next)] {
        if let hash { writer.element("prop", ["type": type], text: String(hash, radix: 16)) }
      }
      write(segment.source, in: file.sourceLanguage, &numbers, to: &writer)
      if let target = segment.target, let language = file.targetLanguage {
        write(target, in: language, &numbers, to: &writer)
      }
    }
  }

  private static func write(
    _ text: InlineText, in language: LanguageTag, _ numbers: inout CodeNumbers, to writer: inout XMLWriter
  ) {
    let paired = CodePairs.paired(in: text.codes)
    writer.element("tuv", ["xml:lang": language.tag]) { writer in
      writer.element("seg", layout: .inline) { writer in
        for piece in text.pieces {
          switch piece {
          case .text(let characters): writer.text(characters)
          case .code(let index):
            let code = text.codes[index]
            write(code, number: numbers.number(of: code.id), isPaired: paired[index], to: &writer)
          }
        }
      }
    }
  }

  /// `i` joins the ends of a span within a text, `x` a source code and its target code.
  private static func write(_ code: InlineCode, number: String, isPaired: Bool, to writer: inout XMLWriter) {
    switch code.kind {
    case .standalone: writer.element("ph", ["x": number], text: code.data)
    case .opening where isPaired: writer.element("bpt", ["i": number, "x": number], text: code.data)
    case .closing where isPaired: writer.element("ept", ["i": number], text: code.data)
    case .opening: writer.element("it", ["pos": "begin", "x": number], text: code.data)
    case .closing: writer.element("it", ["pos": "end", "x": number], text: code.data)
    }
  }
}

/// Numbers for codes, which is all that TMX allows as their identifiers: ids that are numbers stay, others get one.
struct CodeNumbers {
  private var numbers: [String: String] = [:]
  private var used: Set<String> = []
  /// From 1001 on, so that the numbers given here leave those of the ids that are numbers free.
  private var last = 1000

  mutating func number(of id: String) -> String {
    if let known = numbers[id] { return known }
    var number = id
    let isNumber = !id.isEmpty && id.utf8.count < 10 && id.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    if !isNumber || used.contains(id) {
      repeat {
        last += 1
        number = "\(last)"
      } while used.contains(number)
    }
    used.insert(number)
    numbers[id] = number
    return number
  }
}
