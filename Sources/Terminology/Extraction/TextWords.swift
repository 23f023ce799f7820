internal import TextKit

/// A word of a text from which terms are taken.
struct TextWord {
  var range: Range<Int>
  var text: String
  var lowercased: String
  var hasCapital: Bool
  /// Whether a sentence begins with it, so that its capital says nothing.
  var isFirst: Bool
  /// Whether but a space parts it from the word before.
  var isJoined: Bool
}

/// Cuts text into words: runs of letters and digits with the hyphens and apostrophes inside. O(n).
enum TextWords {
  static func words(of text: String) -> [TextWord] {
    var words: [TextWord] = []
    var current = ""
    var start = 0
    var offset = 0
    var gap = "\n"
    var pending = ""
    func finish(_ end: Int) {
      guard !current.isEmpty else { return }
      let first = current.unicodeScalars.first
      words.append(
        TextWord(
          range: start..<end, text: current, lowercased: current.lowercased(),
          hasCapital: first.map(\.isUppercaseLetter) ?? false, isFirst: endsSentence(gap), isJoined: gap == " "))
      current = ""
      gap = ""
    }
    for scalar in text.unicodeScalars {
      let width = UTF8.width(scalar)
      if scalar.isLetter || scalar.isMark || scalar.isDecimalDigit {
        if current.isEmpty {
          start = offset
        } else {
          current += pending
        }
        pending = ""
        current.unicodeScalars.append(scalar)
      } else if !current.isEmpty, pending.isEmpty, scalar == "-" || scalar == "'" || scalar == "’" {
        pending.unicodeScalars.append(scalar)
      } else {
        let end = offset - pending.utf8.count
        finish(end)
        if !pending.isEmpty { gap += pending }
        pending = ""
        gap.unicodeScalars.append(scalar)
      }
      offset += width
    }
    finish(offset - pending.utf8.count)
    return words
  }

  private static func endsSentence(_ gap: String) -> Bool {
    gap.unicodeScalars.contains { ".!?:\n\r«»\"“”–—•".unicodeScalars.contains($0) }
  }
}
