internal import Bitext
internal import TextKit

/// The native markup of a unit's inline codes, each piece stored once (XLIFF 2.1, 4.7.2.3.2).
struct OriginalData {
  private var order: [String] = []
  private var ids: [String: String] = [:]

  init(of texts: some Sequence<InlineText>) {
    for text in texts {
      for code in text.codes where !code.data.isEmpty && ids[code.data] == nil {
        order.append(code.data)
        ids[code.data] = "d\(order.count)"
      }
    }
  }

  /// The id to refer to; nil for a code without markup.
  func reference(to data: String) -> String? { ids[data] }

  /// Writes `<originalData>`, if there is any.
  func write(to writer: inout XMLWriter) {
    guard !order.isEmpty else { return }
    writer.element("originalData") { writer in
      for data in order {
        writer.element("data", ["id": ids[data]], layout: .inline) { XLIFF21Content.write(data[...], to: &$0) }
      }
    }
  }
}

/// Text as XLIFF 2.1 writes it: characters that XML forbids become `<cp>` (4.2.3.1).
enum XLIFF21Content {
  static func write(_ text: Substring, to writer: inout XMLWriter) {
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0xEF }),
      text.unicodeScalars.contains(where: ForbiddenCharacters.contains)
    else { return writer.text(text) }
    var plain = text.startIndex
    for index in text.unicodeScalars.indices {
      let scalar = text.unicodeScalars[index]
      guard ForbiddenCharacters.contains(scalar) else { continue }
      writer.text(text[plain..<index])
      let digits = String(scalar.value, radix: 16, uppercase: true)
      writer.emptyElement("cp", ["hex": String(repeating: "0", count: 4 - digits.count) + digits])
      plain = text.unicodeScalars.index(after: index)
    }
    writer.text(text[plain...])
  }
}
