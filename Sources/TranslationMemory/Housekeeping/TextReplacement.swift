public import Bitext

/// Replacing a piece of text in units, their inline codes staying where they were.
public struct TextReplacement: Sendable {
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

  /// Makes a replacement.
  public init(_ text: String, by replacement: String) {
    self.text = text
    self.replacement = replacement
  }

  /// The unit with the text replaced; nil when there is nothing to replace. O(n).
  public func apply(to unit: TranslationUnit) -> TranslationUnit? {
    var changed = unit
    let source = unit.sourceIndex
    for index in unit.variants.indices {
      if side == .source, index != source { continue }
      if side == .target, index == source { continue }
      if let text = apply(to: unit.variants[index].text) { changed.variants[index].text = text }
    }
    return changed == unit ? nil : changed
  }

  /// The text replaced; nil when there is nothing to replace. Codes inside what is replaced move to its beginning.
  func apply(to inline: InlineText) -> InlineText? {
    let places = places(in: inline.text)
    if places.isEmpty { return nil }
    var result = InlineText("", codes: inline.codes)
    let utf8 = Array(inline.text.utf8)
    var bytes: [UInt8] = []
    var end = 0
    for place in places {
      bytes += utf8[end..<place.lowerBound]
      let shift = bytes.count - place.lowerBound
      for index in inline.codes.indices where inline.codes[index].offset >= end {
        let offset = inline.codes[index].offset
        if offset <= place.lowerBound { result.codes[index].offset = offset + shift }
        if offset > place.lowerBound, offset < place.upperBound { result.codes[index].offset = bytes.count }
      }
      bytes += replacement.utf8
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

  /// Where the text stands: UTF-8 ranges, ascending, without overlap.
  private func places(in whole: String) -> [Range<Int>] {
    if text.isEmpty { return [] }
    var places: [Range<Int>] = []
    var start = whole.startIndex
    while let end = whole.index(start, offsetBy: text.count, limitedBy: whole.endIndex) {
      let piece = whole[start..<end]
      let isFound = ignoresCase ? piece.lowercased() == text.lowercased() : piece == text[...]
      if isFound, !wholeWords || isWhole(start..<end, in: whole) {
        let lower = whole.utf8.distance(from: whole.startIndex, to: start)
        places.append(lower..<lower + piece.utf8.count)
        start = end
      } else {
        guard start < whole.endIndex else { break }
        start = whole.index(after: start)
      }
    }
    return places
  }

  private func isWhole(_ range: Range<String.Index>, in whole: String) -> Bool {
    func isWordly(_ character: Character) -> Bool { character.isLetter || character.isNumber }
    let before = range.lowerBound > whole.startIndex ? whole[whole.index(before: range.lowerBound)] : " "
    let after = range.upperBound < whole.endIndex ? whole[range.upperBound] : " "
    return !isWordly(before) && !isWordly(after)
  }
}

extension TextReplacement {
  /// A text in the place of another. Codes before what changed stay, those behind it move along, and those inside stand
  /// where the change begins. O(n).
  package static func replacingAll(of inline: InlineText, by text: String) -> InlineText {
    let (old, new) = (Array(inline.text.utf8), Array(text.utf8))
    let prefix = String(decoding: old, as: UTF8.self).commonPrefix(with: text)
    let most = min(old.count, new.count) - prefix
    var suffix = 0
    while suffix < most, old[old.count - 1 - suffix] == new[new.count - 1 - suffix] { suffix += 1 }
    // Not in the middle of a character.
    while suffix > 0, new[new.count - suffix] & 0xC0 == 0x80 { suffix -= 1 }
    var result = InlineText(text, codes: inline.codes)
    for index in result.codes.indices where result.codes[index].offset > prefix {
      let offset = result.codes[index].offset
      result.codes[index].offset = offset >= old.count - suffix ? offset + new.count - old.count : prefix
    }
    return result
  }
}

extension String {
  /// How many UTF-8 bytes two texts begin with alike, up to the edge of a character.
  fileprivate func commonPrefix(with other: String) -> Int {
    var count = 0
    for (one, two) in zip(unicodeScalars, other.unicodeScalars) {
      if one != two { break }
      count += UTF8.width(one)
    }
    return count
  }
}
