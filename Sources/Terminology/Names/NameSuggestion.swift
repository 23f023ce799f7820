/// How English writes a name from Russian or Ukrainian that a text has in Norwegian spelling: Grusjko, Grushko.
///
/// It is for the translator to take or leave; nothing inserts it.
public struct NameSuggestion: Sendable, Hashable {
  /// The name as the text has it, without a genitive's -s.
  public var name: String
  /// The name as English has it.
  public var english: String
  /// Where it stands: ascending UTF-8 byte ranges of the text, a genitive's -s with them.
  public var places: [Range<Int>]

  /// Makes a suggestion.
  public init(name: String, english: String, places: [Range<Int>]) {
    self.name = name
    self.english = english
    self.places = places
  }
}
