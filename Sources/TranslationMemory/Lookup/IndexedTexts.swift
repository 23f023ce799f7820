internal import Bitext
internal import TextKit

extension MemoryReader {
  /// Calls `body` with what the fuzzy index needs of each text in a language or a form of it, by number.
  ///
  /// The bytes are UTF-8 and hold during the call. O(units in the range).
  ///
  /// - Parameter units: Numbers of units to stay between; all unless given.
  func forEachIndexedText(
    in language: LanguageTag, of units: ClosedRange<Int64>? = nil,
    _ body: (_ number: TextNumber, _ text: UnsafeBufferPointer<UInt8>, _ codes: UInt32, _ changed: UInt32) -> Void
  ) throws(Diagnostic) {
    try faults {
      let range = units ?? 0...(Int64.max / Schema.variantsPerUnit - 1)
      let dates = try RawStatement(
        db, "SELECT id, coalesce(changed_at, created_at) FROM unit WHERE id BETWEEN ? AND ? ORDER BY id")
      dates.bind(range.lowerBound, at: 1)
      dates.bind(range.upperBound, at: 2)
      let texts = try RawStatement(
        db, "SELECT id, language, text, codes FROM variant WHERE id BETWEEN ? AND ? ORDER BY id")
      texts.bind(range.lowerBound * Schema.variantsPerUnit, at: 1)
      texts.bind(range.upperBound * Schema.variantsPerUnit + Schema.variantsPerUnit - 1, at: 2)
      defer {
        dates.reset()
        texts.reset()
      }
      var languages = LanguageFilter(language)
      // Both go by number, so they are walked side by side.
      var date: (unit: Int64, changed: UInt32) = (-1, 0)
      while try texts.step() {
        guard let id = texts.int(0), languages.serves(texts.text(1, { Array($0) }) ?? []) else { continue }
        let number = TextNumber(unit: id / Schema.variantsPerUnit, place: Int(id % Schema.variantsPerUnit))
        while date.unit < number.unit, try dates.step() {
          date = (dates.int(0) ?? .max, UInt32(clamping: dates.int(1) ?? 0))
        }
        let codes = texts.string(3).map(Self.codesNumber) ?? 0
        texts.text(2) { body(number, $0, codes, date.unit == number.unit ? date.changed : 0) }
      }
    }
  }

  private static func codesNumber(_ fields: String) -> UInt32 { InlineText("", codeFields: fields).codesNumber }
}

extension InlineText {
  /// A number that stands for the inline codes, wherever they stand and whatever a tool called them; 0 without codes.
  var codesNumber: UInt32 {
    var hash: UInt64 = 0
    for code in codes {
      var text = code.kind.rawValue + "\u{0}" + code.data
      hash = TokenHash.mixed(hash, text.withUTF8 { TokenHash.hash($0) })
    }
    return codes.isEmpty ? 0 : max(1, UInt32(truncatingIfNeeded: hash))
  }

  /// Whether it is the same to a reader: the same text, and the same codes in the same places.
  func isVerbatim(_ other: InlineText) -> Bool {
    text == other.text && codes.count == other.codes.count
      && zip(codes, other.codes).allSatisfy { $0.offset == $1.offset && $0.kind == $1.kind && $0.data == $1.data }
  }
}

/// Which languages of texts serve a language asked for: itself and its forms. ICU is asked once a tag.
private struct LanguageFilter {
  private let language: LanguageTag
  private var known: [(tag: [UInt8], serves: Bool)] = []

  init(_ language: LanguageTag) { self.language = language }

  mutating func serves(_ tag: [UInt8]) -> Bool {
    if let known = known.first(where: { $0.tag == tag }) { return known.serves }
    let serves = LanguageTag(ifKnown: String(decoding: tag, as: UTF8.self))?.matches(language) ?? false
    known.append((tag, serves))
    return serves
  }
}
