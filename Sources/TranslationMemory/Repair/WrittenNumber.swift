internal import TextKit

/// A number as it stands in a text, and what it says: `1 000` and `1,000` are the same in two languages.
struct WrittenNumber {
  enum Meaning: Hashable {
    /// A whole number, its digits.
    case whole(String)
    /// A number with a fraction, the digits of both.
    case decimal(String, fraction: String)
    /// Digits with marks that make them something else: a time, a date, a score.
    case other(String)
  }

  let range: Range<String.Index>
  let text: String
  let meaning: Meaning
  /// What stands between its groups of three digits.
  let group: Unicode.Scalar?
  /// Whether it is a word of its own: not so in 17th, F16 and Covid-19.
  let isWord: Bool

  /// The numbers of a text. O(n).
  static func all(in text: String, _ marks: NumberMarks) -> [WrittenNumber] {
    let scalars = text.unicodeScalars
    var numbers: [WrittenNumber] = []
    var index = scalars.startIndex
    while index < scalars.endIndex {
      guard scalars[index].isDigit else {
        index = scalars.index(after: index)
        continue
      }
      let start = index
      let parts = parts(of: scalars, from: &index)
      let (meaning, group) = meaning(of: parts, marks)
      numbers.append(
        WrittenNumber(
          range: start..<index, text: String(text[start..<index]), meaning: meaning, group: group,
          isWord: isWord(scalars, start..<index)))
    }
    return numbers
  }

  /// Groups of digits, each with the mark before it.
  private typealias Parts = [(mark: Unicode.Scalar?, digits: String)]

  private static func parts(of scalars: String.UnicodeScalarView, from index: inout String.Index) -> Parts {
    var parts: Parts = []
    var mark: Unicode.Scalar?
    while true {
      let start = index
      while index < scalars.endIndex, scalars[index].isDigit { index = scalars.index(after: index) }
      parts.append((mark, String(scalars[start..<index])))
      guard index < scalars.endIndex else { return parts }
      let next = scalars.index(after: index)
      mark = scalars[index]
      guard next < scalars.endIndex, scalars[next].isDigit else { return parts }
      switch scalars[index] {
      case ",", ".", ":", "/": break
      // A space is inside a number when groups of three follow it and none of another length comes before.
      case " ", "\u{A0}", "\u{2009}", "\u{202F}":
        let length = scalars[next...].prefix { $0.isDigit }.count
        let isFirst = parts.count == 1 && parts[0].digits.utf8.count <= 3
        guard length == 3, isFirst || parts.last?.mark == mark && parts.last?.digits.utf8.count == 3 else {
          return parts
        }
      default: return parts
      }
      index = next
    }
  }

  private static func meaning(of parts: Parts, _ marks: NumberMarks) -> (Meaning, Unicode.Scalar?) {
    let whole = parts.map(\.digits).joined()
    if parts.count == 1 { return (.whole(whole), nil) }
    let text = parts.map { ($0.mark.map(String.init) ?? "") + $0.digits }.joined()
    var groups = parts
    var fraction: String?
    if let last = parts.last, last.mark == marks.decimal {
      fraction = last.digits
      groups.removeLast()
    }
    let group = groups.count > 1 ? groups[1].mark : nil
    let isGrouped = groups.dropFirst().allSatisfy { part in
      part.digits.utf8.count == 3 && part.mark == group && part.mark != marks.decimal && part.mark != ":"
        && part.mark != "/"
    }
    guard isGrouped, groups.count == 1 || groups[0].digits.utf8.count <= 3 else { return (.other(text), nil) }
    let digits = groups.map(\.digits).joined()
    return (fraction.map { .decimal(digits, fraction: $0) } ?? .whole(digits), group)
  }

  private static func isWord(_ scalars: String.UnicodeScalarView, _ range: Range<String.Index>) -> Bool {
    if range.upperBound < scalars.endIndex, scalars[range.upperBound].isLetter { return false }
    guard range.lowerBound > scalars.startIndex else { return true }
    let before = scalars.index(before: range.lowerBound)
    if scalars[before].isLetter || scalars[before].isNumber { return false }
    guard scalars[before] == "-", before > scalars.startIndex else { return true }
    return !scalars[scalars.index(before: before)].isLetter
  }

  /// A number of the one text as the other writes it, where this one stands in the other as `counterpart`; nil when that
  /// is not sure.
  func written(like counterpart: WrittenNumber, for old: WrittenNumber, _ marks: NumberMarks) -> String? {
    switch (old.meaning, meaning) {
    case (.other(let before), .other(let after)):
      func pattern(_ text: String) -> [Character] { text.filter { !$0.isNumber } }
      guard pattern(before) == pattern(after) else { return nil }
      if counterpart.text == before { return after }
      // A time of day: 17.30 and 17:30.
      return counterpart.text == before.withColon ? after.withColon : nil
    case (.other, _), (_, .other): return nil
    case (_, .whole(let digits)): return grouped(digits, like: counterpart, marks)
    case (_, .decimal(let digits, let fraction)):
      return grouped(digits, like: counterpart, marks) + String(marks.decimal) + fraction
    }
  }

  private func grouped(_ digits: String, like counterpart: WrittenNumber, _ marks: NumberMarks) -> String {
    // Where a number of four digits or more stood without groups, such as a year, the next one has none either.
    let isPlain =
      counterpart.group == nil && digits.utf8.count == 4 && counterpart.text.utf8.prefix { $0 &- 0x30 < 10 }.count > 3
    guard digits.utf8.count > 3, !isPlain, let mark = counterpart.group ?? group.map({ _ in marks.group }) else {
      return digits
    }
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text.unicodeScalars.append(mark) }
      text.append(digit)
    }
    return text
  }

  /// Whether it counts one thing.
  var isOne: Bool { meaning == .whole("1") }

  /// Whether it is a part of one: 0,5.
  var isPart: Bool { if case .decimal("0", _) = meaning { true } else { false } }

  /// Whether it may be a time of day.
  var isHour: Bool {
    switch meaning {
    case .whole(let digits): Int(digits).map { $0 <= 24 } ?? false
    case .decimal: false
    case .other: true
    }
  }

  /// Whether it says what another does, in its own language's marks or as times are written with point and colon.
  func says(_ other: WrittenNumber) -> Bool {
    if meaning == other.meaning { return true }
    guard case .other(let text) = other.meaning else { return false }
    return self.text == text || self.text == text.withColon
  }
}

extension String {
  fileprivate var withColon: String { String(map { $0 == "." ? ":" : $0 }) }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { value &- 0x30 < 10 }
}
