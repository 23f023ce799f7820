/// The marks with which a term begins or ends, and which are as much of it as its letters: C++, C#, 100 %, .NET, § 3.
///
/// Marks are the signs `+ # % ‰ & @ § $ € £ ¥ ¢ °`, and a full stop right before a term's first letter. All else at a term's
/// ends is punctuation that a text may lack: «bl.a.» and «Inc.» are found without their last stop, quotation marks and
/// brackets tell nothing.
struct TermMarks: Sendable, Equatable {
  /// The marks in UTF-8, with one space for each run of spaces.
  private let leading: [UInt8]
  private let trailing: [UInt8]

  var isEmpty: Bool { leading.isEmpty && trailing.isEmpty }

  /// Reads what stands before a term's first letter or digit and after its last.
  init(of term: String) {
    if Self.isPlain(term.utf8) {
      (leading, trailing) = ([], [])
      return
    }
    let scalars = Array(term.unicodeScalars)
    let isOfWord = scalars.map { scalar in
      let kind = ScalarClass(scalar)
      return kind.isOfWord || kind == .unspacedLetter
    }
    guard let first = isOfWord.firstIndex(of: true), let last = isOfWord.lastIndex(of: true) else {
      (leading, trailing) = ([], [])
      return
    }
    let before = scalars[..<first]
    // From the mark that stands farthest out: «(100 %)» has but one.
    let start = before.firstIndex(where: Self.isMark) ?? (before.last == "." ? first - 1 : first)
    let end = scalars[(last + 1)...].lastIndex(where: Self.isMark) ?? last
    leading = Self.bytes(scalars[start..<first])
    trailing = Self.bytes(scalars[(last + 1)..<max(last + 1, end + 1)])
  }

  /// Whether letters or digits of ASCII, or Norwegian ones, stand at both ends, as they do in nearly all terms.
  private static func isPlain(_ term: String.UTF8View) -> Bool {
    guard let first = term.first, let last = term.last else { return true }
    let beginsPlainly = ASCII.isLetter(first) || ASCII.isDigit(first) || first == 0xC3
    return beginsPlainly && (ASCII.isLetter(last) || ASCII.isDigit(last) || term.dropLast().last == 0xC3)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "+", "#", "%", "‰", "&", "@", "§", "$", "€", "£", "¥", "¢", "°": true
    default: false
    }
  }

  private static func bytes(_ scalars: ArraySlice<Unicode.Scalar>) -> [UInt8] {
    var result: [UInt8] = []
    for scalar in scalars {
      switch ScalarClass(scalar) {
      case .space: if result.last != 0x20 { result.append(0x20) }
      case .ignorable: break
      default: result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return result
  }

  /// The range with the marks around it, or nil where they are not there or belong to more: «A+» is not in «A++».
  ///
  /// A space may be any that does not end the line, and may be missing: «100%». O(marks).
  func extending(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    var start = range.lowerBound
    for mark in leading.reversed() {
      if mark == 0x20 {
        while let space = Self.scalar(before: start, in: bytes), space.kind == .space { start -= space.width }
      } else {
        guard start > 0, bytes[start - 1] == mark else { return nil }
        start -= 1
      }
    }
    var end = range.upperBound
    for mark in trailing {
      if mark == 0x20 {
        while end < bytes.count, case let space = ScannedScalar(bytes, end), space.kind == .space { end += space.width }
      } else {
        guard end < bytes.count, bytes[end] == mark else { return nil }
        end += 1
      }
    }
    if !leading.isEmpty, let before = Self.scalar(before: start, in: bytes), Self.touches(before) { return nil }
    if !trailing.isEmpty, end < bytes.count, Self.touches(ScannedScalar(bytes, end)) { return nil }
    return start..<end
  }

  /// Whether a character beside the marks makes them another thing's.
  private static func touches(_ scanned: ScannedScalar) -> Bool { scanned.kind.isOfWord || isMark(scanned.scalar) }

  /// The character that ends at an offset; nil at the text's start.
  private static func scalar(before offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> ScannedScalar? {
    var start = offset - 1
    while start > 0, offset - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start < 0 ? nil : ScannedScalar(bytes, start)
  }
}
