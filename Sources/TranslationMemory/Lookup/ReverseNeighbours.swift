internal import Bitext
internal import TextKit

/// Tells in a reverse look-up whether a unit stood between the same neighbours: units know theirs by the hashes of their
/// sources, and what is looked up stands between translations.
struct ReverseNeighbours {
  private struct Pair: Hashable {
    /// The source of a unit's own neighbour.
    var own: UInt64
    /// The text that is the neighbour of the one looked up.
    var text: UInt64
  }

  /// What each text counts as beside a unit's own neighbour.
  private var known: [Pair: UInt64?] = [:]

  /// The neighbours of a text that was a translation, as those of its source.
  ///
  /// One becomes the source that the unit's own neighbour is known by, if a unit with that source has it as its text in the
  /// language looked up; if units with that source have other texts it stays, and is another neighbour then; if the memory
  /// has none, nothing is known of it.
  ///
  /// - Complexity: O(units with the source), once for each pair of neighbours.
  mutating func sources(
    of context: UnitContext, like own: UnitContext, in language: LanguageTag, _ reader: MemoryReader
  ) throws(Diagnostic) -> UnitContext {
    UnitContext(
      previous: try source(of: context.previous, like: own.previous, language, reader),
      next: try source(of: context.next, like: own.next, language, reader))
  }

  private mutating func source(
    of text: UInt64?, like own: UInt64?, _ language: LanguageTag, _ reader: MemoryReader
  ) throws(Diagnostic) -> UInt64? {
    guard let text, let own else { return text }
    let pair = Pair(own: own, text: text)
    if let answer = known[pair] { return answer }
    let answer: UInt64? = try reader.faults {
      var rows = UnitRows()
      let ids = try reader.ids(withSourceHash: own)
      if ids.isEmpty { return nil }
      let isTranslation = try ids.contains { id in
        try reader.unit(id, &rows)?.variants.contains { $0.language == language && TextHash.of($0.text.text) == text }
          ?? false
      }
      return isTranslation ? own : text
    }
    known[pair] = .some(answer)
    return answer
  }
}
