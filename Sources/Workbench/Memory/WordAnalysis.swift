public import Bitext
public import TextKit
public import TranslationMemory

/// How much work there is in files: words by how well a memory knows them.
public struct WordAnalysis {
  /// How well a segment is known; the bands in which translators are paid.
  public enum Band: String, Sendable, CaseIterable {
    /// The same text between the same neighbours (101).
    case context
    /// The same text as an earlier segment of these files.
    case repetition
    /// The same text.
    case verbatim = "100"
    /// Nearly the same.
    case from95 = "95-99"
    case from85 = "85-94"
    case from75 = "75-84"
    case from50 = "50-74"
    /// Nothing that helps.
    case new

    /// The band of a score.
    public init(score: Int) {
      switch score {
      case 101...: self = .context
      case 100: self = .verbatim
      case 95...: self = .from95
      case 85...: self = .from85
      case 75...: self = .from75
      case 50...: self = .from50
      default: self = .new
      }
    }
  }

  /// Segments, words and characters.
  public struct Counts: Sendable, Hashable {
    /// Segments.
    public var segments = 0
    /// Words: runs between white space that hold a letter or digit; of scripts without spaces, each character counts.
    public var words = 0
    /// Characters (Unicode scalars), white space included.
    public var characters = 0
    /// Segments among them whose best match is an earlier segment of these files.
    public var inner = 0

    static func += (one: inout Counts, other: Counts) {
      one.segments += other.segments
      one.words += other.words
      one.characters += other.characters
      one.inner += other.inner
    }
  }

  /// A file's counts by band.
  public struct File: Sendable {
    /// The file's name.
    public var name: String
    /// By band; bands without segments may be missing.
    public var bands: [Band: Counts] = [:]

    /// All bands together.
    public var total: Counts { bands.values.reduce(into: Counts()) { $0 += $1 } }

    /// The words, each counted by what its band is worth.
    public func weightedWords(_ rates: MatchRates) -> Double {
      bands.reduce(0) { $0 + Double($1.value.words) * rates[$1.key] }
    }
  }

  /// The files, in order.
  public private(set) var files: [File] = []
  private let search: MemorySearch?
  private let inner: InnerMatches?
  private var seen: Set<InlineText> = []

  /// Makes an analysis.
  ///
  /// - Parameters:
  ///   - search: The memories; nil to count repetitions alone.
  ///   - innerMatches: Whether segments are compared with earlier ones of these files too.
  public init(_ search: MemorySearch?, innerMatches: Bool) {
    self.search = search
    inner = innerMatches ? InnerMatches() : nil
  }

  /// All files together.
  public var total: File {
    files.reduce(into: File(name: "total")) { total, file in
      for (band, counts) in file.bands { total.bands[band, default: Counts()] += counts }
    }
  }

  /// Counts a file's segments.
  ///
  /// - Parameter progress: Called with the number of segments counted so far.
  /// - Complexity: O(segments) look-ups.
  public mutating func add(
    _ documents: [Document], named name: String, progress: (Int) -> Void = { _ in }
  ) throws(Diagnostic) {
    var file = File(name: name)
    var done = 0
    for document in documents {
      let segments = document.segments
      defer { done += segments.count }
      let hashes = segments.map { TextHash.of($0.source.text) }
      for (index, segment) in segments.enumerated() {
        var counts = WordCount.of(segment.source.text)
        let context = UnitContext(
          previous: index > 0 ? hashes[index - 1] : nil, next: index + 1 < hashes.count ? hashes[index + 1] : nil)
        let score = try search?.matches(for: segment.source, context: context).first?.score ?? 0
        var band = Band(score: score)
        // What stood before in a context it had in the memory was seen all the same.
        let isNew = seen.insert(segment.source).inserted
        if band != .context, !isNew { band = .repetition }
        if let inner, band != .context, band != .repetition {
          let other = inner.score(of: segment.source.text)
          if other > score {
            band = Band(score: other)
            counts.inner = 1
          }
        }
        inner?.add(segment.source.text)
        file.bands[band, default: Counts()] += counts
        progress(done + index + 1)
      }
    }
    files.append(file)
  }
}

/// What a word of each band is worth, 1 for a new one.
public struct MatchRates: Sendable, Hashable {
  private var rates: [WordAnalysis.Band: Double] = [
    .context: 0, .repetition: 0.1, .verbatim: 0.1, .from95: 0.3, .from85: 0.5, .from75: 0.7, .from50: 1, .new: 1,
  ]

  /// The usual rates.
  public init() {}

  /// Reads rates: a band and its rate a line, white space or `=` between, `#` for comments. Bands that are not named keep
  /// the usual ones.
  ///
  /// - Throws: `Diagnostic` with code `bad-data` and the line.
  public init(_ text: String) throws(Diagnostic) {
    var named: Set<WordAnalysis.Band> = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let content = line.prefix { $0 != "#" }
      // A percent sign set apart, and a dash between the ends of a band, are how many write it: 85–94 50 %.
      var parts = content.split { $0 == "=" || $0.isWhitespace }.map { String($0).replacing("–", with: "-") }
      if parts.isEmpty { continue }
      let isPercent = parts.last?.hasSuffix("%") == true
      if isPercent { parts[parts.count - 1].removeLast() }
      if parts.last?.isEmpty == true { parts.removeLast() }
      let place = Diagnostic.Place(line: index + 1)
      guard parts.count == 2, let band = WordAnalysis.Band(rawValue: parts[0]), let number = Double(parts[1]),
        number.isFinite, number >= 0
      else {
        throw Diagnostic(
          .badData, "“\(content)” is no rate", at: place,
          help: "write a band and what its words are worth, such as 95-99 0.3 or 95-99 30%; the bands are "
            + WordAnalysis.Band.allCases.map(\.rawValue).joined(separator: ", "))
      }
      guard named.insert(band).inserted else {
        throw Diagnostic(.badData, "the band \(band.rawValue) has two rates", at: place, help: "keep one of them")
      }
      rates[band] = isPercent ? number / 100 : number
    }
  }

  /// What a word of a band is worth.
  public subscript(band: WordAnalysis.Band) -> Double { rates[band] ?? 1 }
}

/// Counting as translators are paid.
enum WordCount {
  static func of(_ text: String) -> WordAnalysis.Counts {
    var counts = WordAnalysis.Counts(segments: 1)
    var isInWord = false
    for scalar in text.unicodeScalars {
      counts.characters += 1
      if scalar.isWhiteSpaceFast {
        isInWord = false
      } else if scalar.isOfUnspacedScript {
        if scalar.isLetter { counts.words += 1 }
        isInWord = false
      } else if !isInWord, scalar.isLetter || scalar.isNumber {
        counts.words += 1
        isInWord = true
      }
    }
    return counts
  }
}
