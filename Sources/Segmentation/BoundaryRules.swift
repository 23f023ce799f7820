import TextKit

/// What a language adds to ICU's sentence boundaries, and what it takes away.
struct BoundaryRules: Sendable {
  /// Whether a dash that opens a speech, a colon before a capital, and a number after a full stop start a segment.
  let addsBoundaries: Bool
  /// The abbreviations, and the words that open sentences; nil when the language has no rules of its own.
  let abbreviations: AbbreviationList?

  private static let norwegian = BoundaryRules(
    addsBoundaries: true, abbreviations: AbbreviationList(parsing: PackageResources.norwegian_txt))
  private static let english = BoundaryRules(
    addsBoundaries: false, abbreviations: AbbreviationList(parsing: PackageResources.english_txt))
  private static let none = BoundaryRules(addsBoundaries: false, abbreviations: nil)

  /// The rules of a language; those of no language where there are none.
  static func rules(for language: LanguageTag) -> BoundaryRules {
    switch language.language {
    case "nb", "nn": norwegian
    case "en": english
    default: none
    }
  }

  // MARK: Boundaries that ICU lacks

  /// Appends the boundaries that ICU does not propose, ascending: each is where the next segment's text starts.
  func appendAdditions(in line: UnsafeBufferPointer<UInt8>, to additions: inout [Int]) {
    guard addsBoundaries else { return }
    lazy var isHeadline = Self.isHeadline(line)
    var i = 0
    while i < line.count {
      guard let mark = Terminator(at: i, in: line) else {
        i += 1
        continue
      }
      let closed = line.skippingClosers(from: i + mark.length)
      let next = line.skippingWhiteSpace(from: closed)
      i += mark.length
      guard next > closed, next < line.count else { continue }
      if opensSpeech(at: next, in: line) {
        additions.append(next)
      } else if mark == .colon {
        if startsWithCapital(at: next, in: line), !isHeadline, !isInsideTitle(closed, in: line) {
          additions.append(next)
        }
      } else if startsWithDigit(at: next, in: line), endsWord(before: i - mark.length, in: line) {
        additions.append(next)
      } else if mark == .ellipsis, startsWithCapital(at: next, in: line) {
        additions.append(next)
      }
    }
  }

  /// A dash with white space behind it: ICU never breaks between a full stop and a dash (rule SB8a).
  private func opensSpeech(at place: Int, in line: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let dash = line.scalar(at: place), dash.scalar.isDash else { return false }
    return line.skippingWhiteSpace(from: place + dash.length) > place + dash.length
  }

  private func startsWithCapital(at place: Int, in line: UnsafeBufferPointer<UInt8>) -> Bool {
    line.scalar(at: line.skippingOpeners(from: place))?.scalar.isUppercaseFast ?? false
  }

  private func startsWithDigit(at place: Int, in line: UnsafeBufferPointer<UInt8>) -> Bool {
    line.scalar(at: line.skippingOpeners(from: place))?.scalar.isASCIIDigit ?? false
  }

  /// Whether a word in lower case, or a quotation, ends here: a number may follow as a new sentence, while «nr. 5»
  /// is left to the abbreviations and «3. 5» to ICU.
  private func endsWord(before place: Int, in line: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let last = line.scalar(before: place)?.scalar else { return false }
    return last.isLowercaseFast || last.isClosingQuote
  }

  /// Whether a place stands in a short quotation that opened before it and closes after it: a title with a subtitle.
  /// The span is short on purpose: one guillemet that nobody closes must not hold a paragraph together.
  private func isInsideTitle(_ place: Int, in line: UnsafeBufferPointer<UInt8>) -> Bool {
    let reach = 48
    var start = place
    while start > max(0, place - reach), let last = line.scalar(before: start), last.scalar != "«" {
      if last.scalar == "»" { return false }
      start -= last.length
    }
    guard line.scalar(before: start)?.scalar == "«" else { return false }
    var end = place
    while end < min(line.count, place + reach), let next = line.scalar(at: end) {
      if next.scalar == "»" { return true }
      end += next.length
    }
    return false
  }

  /// Whether a line is a headline or a list item, where a colon stands inside a title: one stretch of text with no
  /// mark that ends a sentence, neither at its end nor before white space within it.
  private static func isHeadline(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    var i = 0
    while i < line.count {
      guard let mark = Terminator(at: i, in: line) else {
        i += 1
        continue
      }
      i += mark.length
      let closed = line.skippingClosers(from: i)
      if closed == line.count { return false }
      if mark != .colon, line.skippingWhiteSpace(from: closed) > closed { return false }
    }
    return true
  }

  // MARK: Boundaries that ICU has and the language does not

  /// Whether the boundary at `place`, which lies before the next segment's text, is none.
  func suppresses(boundaryAt place: Int, in line: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let abbreviations else { return false }
    var end = place
    while let last = line.scalar(before: end), last.scalar.isWhiteSpaceFast { end -= last.length }
    var mark = end
    while let last = line.scalar(before: mark), last.scalar.isCloser { mark -= last.length }
    guard mark > 0 else { return false }
    switch line[mark - 1] {
    case UInt8(ascii: "?"), UInt8(ascii: "!"):
      // «Hva nå?» spør hun: a reporting clause goes on in lower case.
      return line.scalar(at: line.skippingOpeners(from: place))?.scalar.isLowercaseFast ?? false
    case UInt8(ascii: "."):
      return mark == end && abbreviations.continues(afterFullStopAt: mark - 1, nextAt: place, in: line)
    default:
      return false
    }
  }
}

/// A mark after which a segment may end.
private enum Terminator {
  case fullStop
  case colon
  case ellipsis

  @inline(__always)
  init?(at i: Int, in line: UnsafeBufferPointer<UInt8>) {
    switch line[i] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): self = .fullStop
    case UInt8(ascii: ":"): self = .colon
    case 0xE2 where i + 2 < line.count && line[i + 1] == 0x80 && line[i + 2] == 0xA6: self = .ellipsis
    default: return nil
    }
  }

  var length: Int { self == .ellipsis ? 3 : 1 }
}
