public import Bitext
public import TextKit

/// Replacing a piece of text in units, their inline codes staying where they were.
public struct TextReplacement: Sendable {
  /// A place in a text: UTF-8 bytes, and those that are put there.
  struct Place {
    var range: Range<Int>
    var replacement: [UInt8]
  }

  /// What is looked for, letter by letter.
  public var text: String
  /// What is put in its place.
  public var replacement: String
  /// Whether upper and lower case are alike when looking.
  public var ignoresCase = false
  /// Whether it must stand between what are no letters or digits.
  public var wholeWords = false
  /// Which texts it is replaced in.
  public var side = UnitQuery.Side.target

  private let pattern: PatternReplacement?

  /// Makes a replacement.
  public init(_ text: String, by replacement: String) {
    self.text = text
    self.replacement = replacement
    pattern = nil
  }

  /// Makes a replacement of what a regular expression in ICU's syntax matches. In what is put in its place `$1` stands for
  /// what the first group matched, `$0` for the whole match.
  ///
  /// - Throws: `Diagnostic` with code `usage` when one of the two is not well-formed.
  public init(pattern: String, by replacement: String, ignoringCase: Bool = false) throws(Diagnostic) {
    text = pattern
    self.replacement = replacement
    ignoresCase = ignoringCase
    self.pattern = try PatternReplacement(pattern, by: replacement, ignoringCase: ignoringCase)
  }

  /// What became of a unit.
  public struct Outcome: Sendable {
    /// The unit with the text replaced; nil when nothing in it was.
    public var changed: TranslationUnit?
    /// Whether a text of it would have become empty, and was left as it was: no file could bring such a unit back.
    public var leftText = false
  }

  /// The unit with the text replaced. O(n).
  ///
  /// - Throws: `Diagnostic` with code `bad-data` when a regular expression takes too long.
  public func apply(to unit: TranslationUnit) throws(Diagnostic) -> Outcome {
    var changed = unit
    var outcome = Outcome()
    var isChanged = false
    let source = unit.sourceIndex
    for index in unit.variants.indices {
      if side == .source, index != source { continue }
      if side == .target, index == source { continue }
      let old = unit.variants[index].text
      guard let text = try apply(to: old), !old.isBlank else { continue }
      if text.isBlank {
        outcome.leftText = true
      } else if !text.isIdentical(to: old) {
        changed.variants[index].text = text
        isChanged = true
      }
    }
    if isChanged { outcome.changed = changed }
    return outcome
  }

  /// The text replaced; nil when there is nothing to replace. Codes inside what is replaced move to its beginning.
  func apply(to inline: InlineText) throws(Diagnostic) -> InlineText? {
    let utf8 = Array(inline.text.utf8)
    let places = try pattern?.places(in: utf8).filter { serves($0, in: inline.text) } ?? places(in: inline.text)
    if places.isEmpty { return nil }
    var result = InlineText("", codes: inline.codes)
    var bytes: [UInt8] = []
    var end = 0
    for (place, replacement) in places.lazy.map({ ($0.range, $0.replacement) }) {
      bytes += utf8[end..<place.lowerBound]
      let shift = bytes.count - place.lowerBound
      for index in inline.codes.indices where inline.codes[index].offset >= end {
        let offset = inline.codes[index].offset
        if offset <= place.lowerBound { result.codes[index].offset = offset + shift }
        if offset > place.lowerBound, offset < place.upperBound { result.codes[index].offset = bytes.count }
      }
      bytes += replacement
      end = place.upperBound
    }
    bytes += utf8[end...]
    let shift = bytes.count - utf8.count
    for index in inline.codes.indices where inline.codes[index].offset >= end {
      result.codes[index].offset = inline.codes[index].offset + shift
    }
    result.text = String(decoding: bytes, as: UTF8.self)
    return result
  }

  /// Where the text stands, ascending, without overlap.
  private func places(in whole: String) -> [Place] {
    if text.isEmpty { return [] }
    let replacement = Array(replacement.utf8)
    var places: [Place] = []
    var start = whole.startIndex
    while let end = whole.index(start, offsetBy: text.count, limitedBy: whole.endIndex) {
      let piece = whole[start..<end]
      let isFound = ignoresCase ? piece.lowercased() == text.lowercased() : piece == text[...]
      if isFound, !wholeWords || isWhole(start..<end, in: whole) {
        let lower = whole.utf8.distance(from: whole.startIndex, to: start)
        places.append(Place(range: lower..<lower + piece.utf8.count, replacement: replacement))
        start = end
      } else {
        guard start < whole.endIndex else { break }
        start = whole.index(after: start)
      }
    }
    return places
  }

  private func serves(_ place: Place, in whole: String) -> Bool {
    guard wholeWords else { return true }
    let start = whole.utf8.index(whole.startIndex, offsetBy: place.range.lowerBound)
    return isWhole(start..<whole.utf8.index(start, offsetBy: place.range.count), in: whole)
  }

  private func isWhole(_ range: Range<String.Index>, in whole: String) -> Bool {
    func isWordly(_ character: Character) -> Bool { character.isLetter || character.isNumber }
    let before = range.lowerBound > whole.startIndex ? whole[whole.index(before: range.lowerBound)] : " "
    let after = range.upperBound < whole.endIndex ? whole[range.upperBound] : " "
    return !isWordly(before) && !isWordly(after)
  }
}

extension InlineText {
  /// Whether it is the same byte by byte: to Swift a letter with its mark apart is the same as in one piece.
  fileprivate func isIdentical(to other: InlineText) -> Bool {
    text.utf8.elementsEqual(other.text.utf8) && codes == other.codes
  }
}
