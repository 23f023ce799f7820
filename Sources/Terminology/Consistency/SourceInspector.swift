public import TextKit

/// What there is to say of a text's spellings.
public struct Inspection: Sendable, Hashable {
  /// What it spells in several ways: names first, then words, then joints; among those by where they stand first.
  public var findings: [SpellingFinding]
  /// Its Russian and Ukrainian names that English spells otherwise and the glossaries lack, by where they stand first.
  public var names: [NameSuggestion]
}

/// Finds what one text spells in several ways: names, long words, and compounds that are joined now so, now so.
///
/// Besides, it says how English writes the text's Russian and Ukrainian names.
///
///     let inspector = SourceInspector(language: .bokmål)
///     inspector.inspect("Aleksandr Grusjko kom. Vi møtte Aleksandr Grosjko.")  // one finding, two spellings
///
/// There is no dictionary behind it: spellings are held against each other and against the glossaries' terms, so that
/// nothing is found in a text that is consistent, whatever words it has.
public struct SourceInspector: Sendable {
  private let terms: TermSieve
  private let endings: InflectionEndings
  private let suggester: NameSuggester

  /// Makes an inspector.
  ///
  /// - Parameters:
  ///   - language: The text's language. The endings of nb, nn and en are known; in others, words that differ only in
  ///     their last three letters count as forms of one word.
  ///   - glossaries: Terms whose spelling is right.
  /// - Complexity: O(letters of the terms).
  public init(language: LanguageTag, glossaries: [Glossary] = []) {
    terms = TermSieve(glossaries, language: language)
    endings = InflectionEndings(language: language)
    suggester = NameSuggester(language: language, glossaries: glossaries)
  }

  /// What a text spells in several ways, as in `inspection(of:)`.
  public func inspect(_ text: String) -> [SpellingFinding] { inspection(of: text).findings }

  /// Reads a text once and says what there is to say of its spellings.
  ///
  /// - Parameter language: The language the text turned out to be in, where that is another than the inspector's: its
  ///   endings tell forms of a word from slips, and the glossaries, whose terms are the inspector's language's, say nothing.
  /// - Returns: Findings and suggestions whose places are UTF-8 byte ranges of the text.
  /// - Complexity: O(n log n + terms).
  public func inspection(of text: String, in language: LanguageTag? = nil) -> Inspection {
    var text = text
    guard let language else { return text.withUTF8 { inspection(of: $0, terms, endings) } }
    let none = TermSieve([], language: language)
    return text.withUTF8 { inspection(of: $0, none, InflectionEndings(language: language)) }
  }

  private func inspection(
    of text: UnsafeBufferPointer<UInt8>, _ terms: TermSieve, _ endings: InflectionEndings
  ) -> Inspection {
    let words = SpelledForms(text)
    let glossary = terms.forms(for: words)
    let vocabulary = SpelledWords(words)
    let builder = FindingBuilder(text, words, vocabulary, glossary)
    var names = NameSpellings(words, vocabulary, glossary, endings).pairs()
    var pairs = WordSpellings.pairs(in: vocabulary, glossary, endings)
    // A long name that begins a sentence may be taken for a word as well; what is sure of the word is sure of the name.
    let sure = Set(pairs.lazy.filter(\.isHigh).map(\.nodes))
    for index in names.indices where sure.contains(names[index].nodes) { names[index].isHigh = true }
    let told = Set(names.map(\.nodes))
    pairs.removeAll { told.contains($0.nodes) }
    return Inspection(
      findings: builder.findings(.name, names) + builder.findings(.word, pairs)
        + builder.findings(JointSpellings(words, glossary, endings).groups()),
      names: suggester.suggestions(in: text, words, vocabulary))
  }
}
