internal import Bitext
public import TextKit

/// The stretches of a text that a memory knows, where it does not know the whole.
public struct Subsegments: Sendable {
  /// A stretch that stands in a source of the memory.
  public struct Stretch: Sendable {
    /// Where it stands in the text: UTF-8 bytes.
    public var range: Range<Int>
    /// Texts that hold it.
    public var hits: [Concordance.Hit]
  }

  /// The longest text in whose stretches there is any sense.
  public static let mostTokens = 5000

  /// The fewest words a stretch may have.
  public var minimumWords = 2
  /// The most hits for each stretch.
  public var hitsPerStretch = 3
  /// The language of the text; nil for any.
  public var language: LanguageTag?

  /// Makes the usual choice.
  public init() {}

  /// The longest stretches, none inside another, in order.
  ///
  /// A stretch is a run of words and the punctuation between them, as they stand and upper and lower case alike. From where
  /// one begins the longest is found by growing it; one that begins later cannot end earlier.
  ///
  /// - Throws: `Diagnostic` with code `usage` for a text of more than `mostTokens` words and marks, and when the memory
  ///   cannot be read.
  /// - Complexity: O(words) concordance searches.
  public func stretches(of text: String, in memory: MemoryReader) throws(Diagnostic) -> [Stretch] {
    var reader = TokenReader()
    let tokens = reader.tokens(of: text)
    guard tokens.count <= Self.mostTokens else {
      throw Diagnostic(
        .usage, "the text has \(tokens.count) words and marks; stretches are looked for in \(Self.mostTokens) at most",
        help: "give it segment by segment, as ordsmed segment cuts it")
    }
    var found: [Stretch] = []
    var end = 0
    for start in tokens.indices where tokens[start].isWord {
      var best: Stretch?
      var next = max(end, start)
      while next < tokens.count {
        // It ends in a word, and the words before its end were found already.
        guard tokens[next].isWord else {
          next += 1
          continue
        }
        let words = tokens[start...next].count(where: \.isWord)
        guard words >= minimumWords else {
          next += 1
          continue
        }
        let range = tokens[start].range.lowerBound..<tokens[next].range.upperBound
        let hits = try hits(of: text.bytes(range), in: memory)
        if hits.isEmpty { break }
        best = Stretch(range: range, hits: hits)
        next += 1
      }
      guard let best, best.range.upperBound > (found.last?.range.upperBound ?? 0) else { continue }
      found.append(best)
      end = next
    }
    return found
  }

  private func hits(of text: String, in memory: MemoryReader) throws(Diagnostic) -> [Concordance.Hit] {
    var concordance = Concordance()
    concordance.side = .source
    concordance.language = language
    concordance.inflects = false
    concordance.limit = hitsPerStretch
    concordance.isStrict = true
    return try concordance.search(text, in: memory).hits
  }
}
