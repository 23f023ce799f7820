internal import Bitext
internal import TextKit

/// Finds a phrase in texts.
struct PhraseMatcher {
  private let parts: [Phrase.Part]
  private let ignoresPunctuation: Bool
  /// The phrase's punctuation marks of one byte: a text that lacks one of them need not be cut into tokens.
  private let marks: [UInt8]
  /// The phrase letter by letter, where its script sets no spaces: it may be a part of what ICU takes for a word, as 日本 in
  /// 日本語.
  private let literals: [[UInt8]]
  private var tokens: [(range: Range<Int>, isWord: Bool, hash: UInt64)] = []

  /// Takes a phrase.
  ///
  /// - Parameter ignoresPunctuation: Whether only words count, in the phrase and between the words of a text.
  init(_ phrase: Phrase, ignoringPunctuation: Bool) {
    ignoresPunctuation = ignoringPunctuation
    parts = ignoringPunctuation ? phrase.parts.filter(\.isWord) : phrase.parts
    marks = ignoringPunctuation ? [] : phrase.marks
    literals = phrase.isUnspaced ? phrase.text.compositions.map { Array($0.utf8) } : []
  }

  /// Where the phrase stands in a text, as UTF-8 ranges without overlap, and whether it stands anywhere as it was typed.
  ///
  /// O(tokens of the text · words of the phrase).
  mutating func ranges(
    in text: UnsafeBufferPointer<UInt8>, _ reader: inout TokenReader
  ) -> (ranges: [Range<Int>], isTyped: Bool) {
    guard let first = parts.first, marks.allSatisfy({ text.contains($0) }) else { return ([], false) }
    reader.read(text, into: &tokens)
    if ignoresPunctuation { tokens.removeAll { !$0.isWord } }
    var ranges: [Range<Int>] = []
    var isTyped = false
    var start = 0
    while start + parts.count <= tokens.count {
      guard first.hashes.contains(tokens[start].hash),
        parts.indices.dropFirst().allSatisfy({ parts[$0].hashes.contains(tokens[start + $0].hash) })
      else {
        start += 1
        continue
      }
      let last = start + parts.count - 1
      ranges.append(tokens[start].range.lowerBound..<tokens[last].range.upperBound)
      isTyped = isTyped || parts.indices.allSatisfy { parts[$0].typed == tokens[start + $0].hash }
      start += parts.count
    }
    let inside = literals.flatMap { text.places(of: $0) }
    return inside.isEmpty ? (ranges, isTyped) : ((ranges + inside).withoutOverlap, true)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where bytes stand in these, without overlap. O(n) as a rule.
  fileprivate func places(of sought: [UInt8]) -> [Range<Int>] {
    var places: [Range<Int>] = []
    var start = 0
    while start + sought.count <= count {
      if self[start] == sought[0], self[start..<start + sought.count].elementsEqual(sought) {
        places.append(start..<start + sought.count)
        start += sought.count
      } else {
        start += 1
      }
    }
    return places
  }
}

extension [Range<Int>] {
  /// In order, and of those that overlap the first. O(n log n).
  fileprivate var withoutOverlap: [Range<Int>] {
    sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { kept, range in
      if range.lowerBound >= kept.last?.upperBound ?? 0 { kept.append(range) }
    }
  }
}

extension Phrase {
  /// Its punctuation marks of ASCII, each once.
  fileprivate var marks: [UInt8] {
    Array(Set(text.utf8.filter { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "_") && !$0.isLetterOrDigit }))
  }
}

extension UInt8 {
  /// Whether it is a letter or digit of ASCII.
  fileprivate var isLetterOrDigit: Bool { self &- 0x30 < 10 || (self | 0x20) &- 0x61 < 26 }
}
