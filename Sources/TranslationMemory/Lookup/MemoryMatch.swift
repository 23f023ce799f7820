public import Bitext

/// An earlier translation that was found for a text.
public struct MemoryMatch: Sendable, Hashable {
  /// What a translator is shown: 101 in context, 100 verbatim, at most 99 otherwise; less what is taken off.
  public var score: Int
  /// `1 − Levenshtein distance over tokens ÷ the longer token count`, in 0...1.
  public var similarity: Double
  /// How its source is like the text.
  public var likeness: MatchLikeness
  /// What was taken off the score, and for what.
  public var penalties: [MatchPenalty]
  /// The earlier text.
  public var source: TranslationUnit.Variant
  /// Its translation.
  public var target: TranslationUnit.Variant
  /// The unit's number in its memory.
  public var unit: Int64
  /// The memory's file, as it was named.
  public var memory: String

  /// The match as a bilingual file carries it.
  public var candidate: MatchCandidate {
    MatchCandidate(score: score, similarity: similarity, source: source.text, target: target.text, origin: memory)
  }

  /// What differs between the earlier text and the one it was found for.
  public func difference(from text: InlineText) -> WordDiff { WordDiff(earlier: source.text.text, sought: text.text) }
}

/// How an earlier text is like the one it was found for, beyond their similarity.
public enum MatchLikeness: String, Sendable, Hashable {
  /// The same to the last character and inline code, and between the same neighbours.
  case inContext = "in-context"
  /// The same to the last character and inline code.
  case verbatim
  /// The same text, but not the same inline codes in the same places.
  case codesDiffer = "codes-differ"
  /// The same words and marks, but not the same white space.
  case spacesDiffer = "spaces-differ"
  /// The same words and marks, but not the same capitals.
  case capitalsDiffer = "capitals-differ"
  /// The same words, but not the same marks between them.
  case punctuationDiffers = "punctuation-differs"
  /// Not the same words.
  case wordsDiffer = "words-differ"

  /// Says how an earlier text is like the one that is sought.
  init(_ candidate: FuzzyCandidate, earlier: InlineText, sought: InlineText, isInContext: Bool) {
    if earlier.isVerbatim(sought) {
      self = isInContext ? .inContext : .verbatim
    } else if earlier.text == sought.text {
      self = .codesDiffer
    } else if candidate.similarity < 1 {
      self = candidate.wordDistance == 0 ? .punctuationDiffers : .wordsDiffer
    } else {
      self = candidate.spellingDistance == 0 ? .spacesDiffer : .capitalsDiffer
    }
  }

  /// What a match is worth at a similarity, before anything is taken off: 101, 100, or the similarity in percent, below
  /// 100. The score is this, rounded down.
  func points(similarity: Double) -> Double {
    switch self {
    case .inContext: 101
    case .verbatim: 100
    default: min(Self.mostPoints, similarity * 100)
    }
  }

  /// What a text is worth that has the same words and marks and yet is not the same.
  private static let mostPoints = 99.999_999

  /// The score at a similarity, before anything is taken off: 101, 100, or the similarity in percent, rounded down, and
  /// at most 99.
  func score(similarity: Double) -> Int {
    // A hair is added because 0.57 · 100 is a hair below 57.
    Int(points(similarity: similarity) + 1e-9)
  }
}

/// Points taken off the score of matches.
public struct MatchPenalty: Sendable, Hashable {
  /// Which matches it is for.
  public enum Subject: Sendable, Hashable {
    /// All of a memory, by its file as it was named.
    case memory(String)
    /// Those whose unit has a property of a name with a value: `x-origin`, `MT`.
    case property(String, String)
  }

  /// Which matches it is for.
  public var subject: Subject
  /// How many points, 0 or more.
  public var points: Int

  /// Makes a penalty.
  public init(_ subject: Subject, points: Int) {
    self.subject = subject
    self.points = points
  }
}

extension MemoryMatch {
  /// Why the score is what it is, in a few words.
  public var explanation: String {
    let percent = "\(Int(similarity * 100 + 1e-9)) % of the words and marks are the same"
    let reason =
      switch likeness {
      case .inContext: "the same text between the same neighbours"
      case .verbatim: "the same text"
      case .codesDiffer: "the same text, other inline codes"
      case .spacesDiffer: "the same words, other white space"
      case .capitalsDiffer: "the same words, other capitals"
      case .punctuationDiffers: "\(percent): the same words, other marks"
      case .wordsDiffer: percent
      }
    return penalties.reduce(reason) { text, penalty in
      switch penalty.subject {
      case .memory: "\(text); −\(penalty.points) for this memory"
      case .property(let name, let value): "\(text); −\(penalty.points) for \(name) \(value)"
      }
    }
  }
}
