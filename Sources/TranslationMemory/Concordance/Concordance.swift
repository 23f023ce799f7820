public import Bitext
internal import GRDB
public import TextKit

/// Looking for words and phrases in the texts of a memory: how has this been said before?
///
/// A phrase is its words and punctuation marks in order, upper and lower case alike, whatever white space is between them.
/// Words stand for their inflected forms too (`Morphology`), and letters with marks for the same ones typed in parts. Nothing that is typed has another meaning: a quotation mark
/// looks for a quotation mark.
public struct Concordance: Sendable {
  /// A text that holds the phrase.
  public struct Hit: Sendable {
    /// The unit, with all its texts.
    public var unit: TranslationUnit
    /// Which of its texts it is.
    public var variant: Int
    /// Where the phrase stands in it: UTF-8 byte ranges, ascending, without overlap.
    public var ranges: [Range<Int>]
    /// Whether it stands there as it was typed, case aside, and not in another form.
    public var isTyped: Bool

    /// The text.
    public var text: String { unit.variants[variant].text.text }
  }

  /// What was found.
  public struct Answer: Sendable {
    /// The texts: those with the phrase as it was typed first, then by age, the newest first.
    public var hits: [Hit] = []
    /// Whether there may be more.
    public var isCut = false
    /// Whether punctuation was left out of account, because no text held the phrase with it.
    public var ignoredPunctuation = false
  }

  /// Which texts are looked into.
  public var side = UnitQuery.Side.any
  /// The language of the texts; nil for all.
  public var language: LanguageTag?
  /// Whether words stand for their inflected forms too.
  public var inflects = true
  /// Whether punctuation counts even when no text holds the phrase with it.
  public var isStrict = false
  /// The most hits that are wanted.
  public var limit = 50

  /// Makes the usual choice.
  public init() {}

  /// Looks for a phrase.
  ///
  /// - Returns: nothing for a phrase of white space.
  /// - Complexity: O(texts that hold all its words); O(all texts) for a phrase without words, and for scripts that set no
  ///   spaces between words.
  public func search(_ text: String, in memory: MemoryReader) throws(Diagnostic) -> Answer {
    try memory.faults {
      var reader = TokenReader()
      let languages = try language.map { [$0] } ?? memory.textLanguages
      let phrase = Phrase(text, inflectedIn: inflects ? languages : [], &reader)
      if phrase.parts.isEmpty { return Answer() }
      let strict = try search(phrase, PhraseMatcher(phrase, ignoringPunctuation: false), memory, &reader)
      guard !isStrict, strict.hits.isEmpty, phrase.parts.contains(where: \.isWord),
        phrase.parts.contains(where: { !$0.isWord })
      else { return strict }
      var loose = try search(phrase, PhraseMatcher(phrase, ignoringPunctuation: true), memory, &reader)
      loose.ignoredPunctuation = !loose.hits.isEmpty
      return loose
    }
  }

  private func search(
    _ phrase: Phrase, _ phraseMatcher: PhraseMatcher, _ memory: MemoryReader, _ reader: inout TokenReader
  ) throws -> Answer {
    var answer = Answer()
    var matcher = phraseMatcher
    var units = UnitRows()
    var wanted: [String: Bool] = [:]
    try Self.forEachText(for: phrase, in: memory) { id, tag, text in
      if let language {
        if wanted[tag] == nil { wanted[tag] = LanguageTag(ifKnown: tag)?.matches(language) ?? false }
        guard wanted[tag] == true else { return true }
      }
      let (ranges, isTyped) = matcher.ranges(in: text, &reader)
      guard !ranges.isEmpty, let unit = try memory.unit(id / Schema.variantsPerUnit, &units) else { return true }
      let index = Int(id % Schema.variantsPerUnit)
      guard index < unit.variants.count, serves(side: index == unit.sourceIndex) else { return true }
      if answer.hits.count == limit {
        answer.isCut = true
        return false
      }
      answer.hits.append(Hit(unit: unit, variant: index, ranges: ranges, isTyped: isTyped))
      return true
    }
    let typed = answer.hits.filter(\.isTyped)
    answer.hits = typed + answer.hits.filter { !$0.isTyped }
    return answer
  }

  private func serves(side isSource: Bool) -> Bool {
    switch side {
    case .any: true
    case .source: isSource
    case .target: !isSource
    }
  }

  /// Calls `body` with each text that may hold a phrase, the newest first, until it returns false.
  static func forEachText(
    for phrase: Phrase, in memory: MemoryReader,
    _ body: (_ id: Int64, _ language: String, _ text: UnsafeBufferPointer<UInt8>) throws -> Bool
  ) throws {
    let rows: RawStatement
    if let query = phrase.wordIndexQuery {
      rows = try RawStatement(
        memory.db,
        """
        SELECT variant.id, language, variant.text FROM words JOIN variant ON variant.id = words.rowid
        WHERE words MATCH ? ORDER BY words.rowid DESC
        """)
      rows.bind(query, at: 1)
    } else {
      rows = try RawStatement(
        memory.db,
        "SELECT id, language, text FROM variant WHERE instr(text, ?) > 0 OR instr(text, ?) > 0 ORDER BY id DESC")
      let compositions = phrase.literal.compositions
      rows.bind(compositions[0], at: 1)
      rows.bind(compositions[compositions.count - 1], at: 2)
    }
    defer { rows.reset() }
    while try rows.step() {
      guard let id = rows.int(0), let language = rows.string(1) else { continue }
      let goesOn = try rows.text(2) { try body(id, language, $0) }
      if goesOn == false { return }
    }
  }
}

extension Phrase {
  /// A part of the phrase that a text with it holds letter by letter: between white space there is nothing to leave out.
  fileprivate var literal: String {
    text.split(whereSeparator: \.isWhitespace).max { $0.utf8.count < $1.utf8.count }.map(String.init) ?? text
  }
}
