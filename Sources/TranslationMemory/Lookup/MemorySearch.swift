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

  /// The memories' files, as they were named.
  public let memoryPaths: Set<String>

  private let options: Options
  private var memories: [SearchedMemory] = []

  /// Opens the indexes of memories, and makes those that are missing, damaged or out of date.
  ///
  /// - Parameters:
  ///   - memories: The memories, open for reading.
  ///   - source: The language of the texts that will be looked up; nil for those of each memory's sources.
  ///   - target: The language translated into; nil for any.
  ///   - report: Told what a user should know of the indexes.
  /// - Throws: `Diagnostic` when a memory cannot be read.
  public init(
    _ memories: [Memory], from source: LanguageTag?, into target: LanguageTag?, options: Options = Options(),
    report: (Diagnostic) -> Void = { _ in }
  ) throws(Diagnostic) {
    self.options = options
    memoryPaths = Set(memories.map(\.path))
    for memory in memories {
      for language in try Self.languages(of: memory, source, target, report) {
        let index = try MemoryIndex(of: memory, language: language, report: report)
        self.memories.append(SearchedMemory(memory, index, into: target, penalties: options.penalties))
      }
    }
  }

  /// The languages in which a memory is looked into: the one that is asked for, else those of its sources. A memory without
  /// texts has none, and finds nothing.
  private static func languages(
    of memory: Memory, _ source: LanguageTag?, _ target: LanguageTag?, _ report: (Diagnostic) -> Void
  ) throws(Diagnostic) -> [LanguageTag] {
    let known = try memory.read { (reader) throws(Diagnostic) in
      (texts: try reader.textLanguages, sources: try reader.sourceLanguages, distinct: try languagesOfSources(reader))
    }
    guard let source else {
      let others = known.distinct.filter { language in target.map { !language.matches($0) } ?? true }
      return others.isEmpty ? known.distinct : others
    }
    func note(_ message: String, _ help: String?) {
      report(Diagnostic(.badData, message, at: Diagnostic.Place(file: memory.path), help: help, severity: .note))
    }
    let list = known.texts.map(\.tag).joined(separator: ", ")
    if !known.texts.isEmpty, !known.texts.contains(where: { $0.matches(source) }) {
      note("the memory has no texts in \(source)", "its languages are \(list)")
    } else if let sibling = known.sources.first(where: { source.isOtherNorwegian($0) }) {
      note("the memory's units from \(sibling) are left out: \(source) is asked for", nil)
    }
    return [source]
  }

  /// The languages in which a memory is looked into when none is asked for: those of its sources without those that another
  /// one takes in, as en does en-GB.
  static func languagesOfSources(_ reader: MemoryReader) throws(Diagnostic) -> [LanguageTag] {
    let languages = try reader.sourceLanguages
    return languages.filter { one in !languages.contains { one.isForm(of: $0) } }
  }

  /// Makes what a search in a memory needs, as after an import: the indexes of its sources' languages, and those that lie
  /// beside it already and are behind. O(units) when much is new, some five seconds a million.
  public static func prepare(_ memory: Memory) throws(Diagnostic) {
    var languages = Set(MemoryIndex.languages(beside: memory))
    languages.formUnion(try Self.languages(of: memory, nil, nil) { _ in })
    for language in languages { _ = try MemoryIndex(of: memory, language: language) }
  }

  /// The best matches for a text, best first: by score and similarity less what is taken off, then by verbatim likeness (words
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
    // A text in en serves en-GB and en-US: where both are looked into, it is found twice.
    var known: Set<SearchedMemory.Place> = []
    found.removeAll { !known.insert($0.place).inserted }
    return found.prefix(options.limit).map(\.match)
  }
}

extension LanguageTag {
  /// Whether another is the other written standard of Norwegian.
  fileprivate func isOtherNorwegian(_ other: LanguageTag) -> Bool {
    let standards: Set = ["nb", "nn"]
    return standards == [language, other.language]
  }
}
