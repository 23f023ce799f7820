import TextKit

/// The abbreviations of a language, by what may follow them.
///
/// The data file has a section a kind, a word a line, all in lower case and without the last full stop.
struct AbbreviationList: Sendable {
  /// Never ends a segment, whatever follows: kl, nr, bl.a, prof.
  private var inner: Set<String> = []
  /// Does not end a segment before a number: the word is an ordinary one otherwise (art, st), or often ends a
  /// sentence (mill, pst).
  private var beforeNumber: Set<String> = []
  /// Words that open a sentence far oftener than they follow an initial, as names do: han, det, men.
  private var openers: Set<String> = []

  /// Reads the embedded data: `[section]` headings, a word a line, `#` comments.
  init(parsing bytes: [UInt8]) {
    var section = Substring()
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") where !line.hasPrefix("#") {
      if line.hasPrefix("[") {
        section = line
        continue
      }
      for word in line.split(separator: " ") {
        switch section {
        case "[inner]": inner.insert(String(word))
        case "[before number]": beforeNumber.insert(String(word))
        case "[openers]": openers.insert(String(word))
        default: preconditionFailure("no section \(section) in the abbreviation data")
        }
      }
    }
  }

  /// Whether the sentence goes on after the full stop at `stop`, the next text being at `next`.
  func continues(afterFullStopAt stop: Int, nextAt next: Int, in line: UnsafeBufferPointer<UInt8>) -> Bool {
    let word = line.wordStart(before: stop)..<stop
    if word.isEmpty { return false }
    if isInitials(word, in: line) { return !openers.contains(line.lowercasedWord(at: next)) }
    // «1. Innledning»: a number that opens a line counts what follows.
    if word.lowerBound == 0, word.count <= 3, word.allSatisfy({ line[$0] &- 0x30 < 10 }) { return true }
    let lowercased = line.lowercased(word)
    if inner.contains(lowercased) { return true }
    let follower = line.scalar(at: line.skippingOpeners(from: next))?.scalar
    return follower?.isASCIIDigit ?? false && beforeNumber.contains(lowercased)
  }

  /// One capital, or several with full stops or hyphens between them: «J», «J.-P», «A.B».
  private func isInitials(_ word: Range<Int>, in line: UnsafeBufferPointer<UInt8>) -> Bool {
    var place = word.lowerBound
    while let letter = line.scalar(at: place), place < word.upperBound {
      guard letter.scalar.isUppercaseFast else { return false }
      place += letter.length
      if place == word.upperBound { return true }
      guard line[place] == UInt8(ascii: ".") else { return false }
      place += 1
      if place < word.upperBound, line[place] == UInt8(ascii: "-") { place += 1 }
    }
    return false
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where the word that ends at `end` starts: after white space or an opening mark.
  fileprivate func wordStart(before end: Int) -> Int {
    var start = end
    // No abbreviation is longer than this; a run without spaces must not make the search quadratic.
    let limit = Swift.max(0, end - 64)
    while start > limit, let last = scalar(before: start), !last.scalar.isWhiteSpaceFast, !last.scalar.isOpener {
      start -= last.length
    }
    return start
  }

  fileprivate func lowercased(_ range: Range<Int>) -> String {
    var word = String.UnicodeScalarView()
    var place = range.lowerBound
    while place < range.upperBound, let next = scalar(at: place) {
      word.append(next.scalar.value < 0x80 ? next.scalar.asciiLowercased : next.scalar.lowercased)
      place += next.length
    }
    return String(word)
  }

  /// The word that starts at `place`, behind opening marks, in lower case.
  fileprivate func lowercasedWord(at place: Int) -> String {
    let start = skippingOpeners(from: place)
    var end = start
    while end - start < 64, let next = scalar(at: end), next.scalar.isUppercaseFast || next.scalar.isLowercaseFast {
      end += next.length
    }
    return lowercased(start..<end)
  }
}

extension Unicode.Scalar {
  fileprivate var asciiLowercased: Unicode.Scalar {
    isUppercaseFast ? Unicode.Scalar(UInt8(truncatingIfNeeded: value | 0x20)) : self
  }
}
