public import Bitext
public import TextKit

/// Looks texts up in one or several memories.
///
///     let search = try MemorySearch([memory], from: .bokmål, into: .english)
///     let matches = try search.matches(for: "Møtet er utsatt.")
///
/// The answers are those of comparing with every text. A direction that a memory was not made for is as good as the
/// other: each language of it has an index of its own. It keeps state while it works, so one task uses it at a time.
public final class MemorySearch {
  /// What the user chooses.
  public struct Options: Sendable {
    /// The least similarity in percent, and the least score when something is taken off.
    public var minimum = 70
    /// How many matches are wanted.
    public var limit = 5
    /// What is taken off the score.
    public var penalties: [MatchPenalty] = []

    /// Makes the usual choice.
    public init() {}
  }

  private let options: Options
  private var memories: [SearchedMemory] = []

  /// Opens the indexes of memories, and makes those that are missing, damaged or out of date.
  ///
  /// - Parameters:
  ///   - memories: The memories, open for reading.
  ///   - source: The language of the texts that will be looked up; nil for that of each memory's sources.
  ///   - target: The language translated into; nil for any.
  ///   - report: Told what a user should know of the indexes.
  /// - Throws: `Diagnostic` when a memory cannot be read.
  public init(
    _ memories: [Memory], from source: LanguageTag?, into target: LanguageTag?, options: Options = Options(),
    report: (Diagnostic) -> Void = { _ in }
  ) throws(Diagnostic) {
    self.options = options
    for memory in memories {
      // A memory without texts has no language, and finds nothing.
      var language = source
      if language == nil { language = try SearchedMemory.sourceLanguage(of: memory) }
      guard let language else { continue }
      let index = try MemoryIndex(of: memory, language: language, report: report)
      self.memories.append(SearchedMemory(memory, index, into: target, penalties: options.penalties))
    }
  }

  /// Makes what a search in a memory needs, as after an import: the index of its sources' language, and those that lie
  /// beside it already and are behind. O(units) when much is new, some five seconds a million.
  public static func prepare(_ memory: Memory) throws(Diagnostic) {
    var languages = Set(MemoryIndex.languages(beside: memory))
    if let language = try SearchedMemory.sourceLanguage(of: memory) { languages.insert(language) }
    for language in languages { _ = try MemoryIndex(of: memory, language: language) }
  }

  /// The best matches for a text, best first: by similarity less what is taken off, then by verbatim likeness (words
  /// before punctuation, capitals, white space, inline codes), then those between the same neighbours, then the newest.
  ///
  /// - Parameters:
  ///   - text: What is looked up. Text without a word or mark finds nothing.
  ///   - context: The texts it stands between, as far as known.
  /// - Throws: `Diagnostic` when a memory cannot be read.
  public func matches(for text: InlineText, context: UnitContext = UnitContext()) throws(Diagnostic) -> [MemoryMatch] {
    var found: [SearchedMemory.Found] = []
    for memory in memories { found += try memory.best(for: text, context: context, options) }
    found.sort { $0.isBefore($1) }
    return found.prefix(options.limit).map(\.match)
  }
}
