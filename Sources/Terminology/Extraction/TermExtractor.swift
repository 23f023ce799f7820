internal import Bitext
internal import Glibc
internal import Morphology
public import TextKit

/// Proposes terms that a text uses often and a glossary lacks: nouns, names, and nouns with their adjectives.
///
/// **Ranking.** score = C-value × log₂(1 + weirdness).
/// C-value (Frantzi, Ananiadou and Mima, 2000) = log₂(1 + words) × (f − the mean frequency of the longer candidates that
/// hold this one): a part that never stands alone counts little. Weirdness (Ahmad, Gillam and Tostevin, 1999) = how much
/// more often the text uses a word than texts in general do, the mean over the candidate's words; general frequency
/// follows from `CommonWords`.
///
/// **Candidates** are found without a tagger: forms are grouped under a dictionary form by the language's paradigms, and
/// endings, determiners and verb markers say what is a noun. A name is words with capitals inside a sentence.
public struct TermExtractor: Sendable {
  private let language: LanguageTag
  private let inflector: Inflector
  private let common: CommonWords
  private let matcher: TermMatcher?

  /// Makes an extractor for Bokmål or Nynorsk; nil for other languages.
  ///
  /// - Parameter glossaries: What is in them is not proposed, in whatever form it stands.
  public init?(language: LanguageTag, glossaries: [Glossary] = []) {
    guard let inflector = Inflector(language: language), let common = CommonWords(language) else { return nil }
    self.language = language
    self.inflector = inflector
    self.common = common
    matcher = glossaries.isEmpty ? nil : TermMatcher(glossaries, source: language)
  }

  /// The terms that texts use, best first.
  ///
  /// - Parameter minimum: How often a term must stand.
  /// - Complexity: O(n) over the text, and O(w · forms) over its different words.
  public func terms(in texts: [String], minimum: Int = 2) -> [ExtractedTerm] {
    let words = texts.map(TextWords.words)
    let total = words.reduce(0) { $0 + $1.count }
    guard total > 0 else { return [] }
    let inflector = inflector
    let vocabulary = Vocabulary(words) { LemmaGroups(inflector, counts: $0).lemmas() }
    var finder = CandidateFinder(common: common, vocabulary: vocabulary)
    for (index, text) in texts.enumerated() {
      finder.add(words[index], of: index, known: knownRanges(in: text))
    }
    let candidates = finder.candidates.filter { $0.value.occurrences.count >= minimum }
    return ranked(candidates, vocabulary, total: total)
  }

  /// Where terms of the glossaries stand.
  private func knownRanges(in text: String) -> Set<Range<Int>> {
    guard let matcher else { return [] }
    return Set(matcher.hits(in: text).filter { $0.kind != .compoundPart }.map(\.range))
  }

  private func ranked(
    _ candidates: [CandidateFinder.Key: CandidateFinder.Candidate], _ vocabulary: Vocabulary, total: Int
  ) -> [ExtractedTerm] {
    // For each candidate, the longer ones that hold it.
    var holders: [CandidateFinder.Key: (count: Int, sum: Int)] = [:]
    for (key, candidate) in candidates where key.words.count > 1 {
      var inner: Set<CandidateFinder.Key> = []
      for length in 1..<key.words.count {
        for start in 0...(key.words.count - length) {
          inner.insert(CandidateFinder.Key(words: Array(key.words[start..<start + length])))
        }
      }
      for part in inner where candidates[part] != nil {
        let known = holders[part] ?? (0, 0)
        holders[part] = (known.count + 1, known.sum + candidate.occurrences.count)
      }
    }
    return candidates.compactMap { key, candidate in
      let nested = holders[key].map { Double($0.sum) / Double($0.count) } ?? 0
      let frequency = Double(candidate.occurrences.count)
      let cValue = log2(1 + Double(key.words.count)) * (frequency - nested)
      let weirdness =
        key.words.reduce(0.0) { sum, word in
          sum + Double(vocabulary.total(of: word)) * 1000 / Double(total) / common.frequency(of: word)
        } / Double(key.words.count)
      let score = cValue * log2(1 + weirdness)
      guard score > 0 else { return nil }
      return ExtractedTerm(
        term: candidate.term, kind: candidate.kind, score: score, occurrences: candidate.occurrences)
    }.sorted { ($1.score, $0.term) < ($0.score, $1.term) }
  }
}
