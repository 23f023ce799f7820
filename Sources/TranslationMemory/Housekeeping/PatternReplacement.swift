internal import Synchronization
internal import TextKit

/// A regular expression (ICU's) and what is put in the place of its matches: `$1` stands for what the first group matched,
/// `$0` for all of it, and a backslash takes the meaning from what follows.
final class PatternReplacement: Sendable {
  /// A piece of what is put in.
  private enum Piece {
    case text([UInt8])
    case group(Int)
  }

  private let pattern: Mutex<Pattern>
  private let pieces: [Piece]

  /// Compiles both.
  ///
  /// - Throws: `Diagnostic` with code `usage` when one of them is not well-formed.
  init(_ expression: String, by replacement: String, ignoringCase: Bool) throws(Diagnostic) {
    let pattern: Pattern
    do throws(Diagnostic) {
      pattern = try Pattern(expression, ignoringCase: ignoringCase)
    } catch {
      let column = error.place?.column.map { ", at character \($0)" } ?? ""
      throw Diagnostic(
        .usage, "“\(expression)” is no regular expression: \(error.message)\(column)",
        help: "the syntax is ICU’s; leave --regex out to look for the text as it stands")
    }
    pieces = try Self.pieces(of: replacement, groups: pattern.groupCount)
    self.pattern = Mutex(pattern)
  }

  /// The places of the matches in a text, ascending and without overlap, each with what is put there. O(n) matches.
  ///
  /// - Throws: `Diagnostic` with code `bad-data` when matching takes too long or too much memory.
  func places(in text: [UInt8]) throws(Diagnostic) -> [TextReplacement.Place] {
    do throws(Diagnostic) {
      return try matches(in: text)
    } catch {
      throw Diagnostic(
        error.code, "the regular expression: \(error.message)",
        help: "leave out repetitions of repetitions, such as (a+)+; nothing was changed")
    }
  }

  private func matches(in text: [UInt8]) throws(Diagnostic) -> [TextReplacement.Place] {
    try pattern.withLock { (pattern) throws(Diagnostic) in
      try text.withUnsafeBufferPointer { (bytes) throws(Diagnostic) in
        try pattern.read(bytes)
        var places: [TextReplacement.Place] = []
        var start = 0
        while start <= bytes.count, let groups = try pattern.firstMatch(from: start), let range = groups[0] {
          places.append(TextReplacement.Place(range: range, replacement: filled(from: groups, of: bytes)))
          start = range.upperBound
          guard range.isEmpty else { continue }
          // Behind a match of nothing goes on behind the next character.
          repeat { start += 1 } while start < bytes.count && bytes[start] & 0xC0 == 0x80
        }
        return places
      }
    }
  }

  private func filled(from groups: [Range<Int>?], of text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    pieces.reduce(into: []) { bytes, piece in
      switch piece {
      case .text(let text): bytes += text
      case .group(let number): if let range = groups[number] { bytes += text[range] }
      }
    }
  }

  private static func pieces(of replacement: String, groups: Int) throws(Diagnostic) -> [Piece] {
    var pieces: [Piece] = []
    var text: [UInt8] = []
    var rest = Array(replacement.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "\\"), let escaped = rest.popFirst() {
        text.append(escaped)
        continue
      }
      guard byte == UInt8(ascii: "$") else {
        text.append(byte)
        continue
      }
      // As ICU reads it: as many digits as still name a group.
      var number: Int?
      while let digit = rest.first, digit &- 0x30 < 10, (number ?? 0) * 10 + Int(digit - 0x30) <= groups {
        number = (number ?? 0) * 10 + Int(digit - 0x30)
        rest.removeFirst()
      }
      guard let number else {
        throw Diagnostic(
          .usage, "a $ in “\(replacement)” names no group; the expression has \(groups)",
          help: "$1 is what the first pair of parentheses matched, $0 all of it; write \\$ for the sign itself")
      }
      pieces += [.text(text), .group(number)]
      text = []
    }
    return pieces + [.text(text)]
  }
}
