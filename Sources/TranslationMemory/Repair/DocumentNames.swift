/// The names that a document tells of.
struct DocumentNames: Sendable {
  /// The words that have a capital in the middle of a sentence and never stand without one.
  private(set) var names: Set<String> = []
  /// The last words of names that begin with a given name: Solberg in Erna Solberg.
  private(set) var surnames: Set<String> = []

  /// Reads texts. O(n).
  init(in texts: some Sequence<String>) {
    var small: Set<String> = []
    for text in texts {
      var previous: Substring?
      for word in text.split(whereSeparator: { !$0.isLetter && $0 != "-" }) {
        defer { previous = word }
        guard word.first?.isUppercase == true else {
          small.insert(String(word))
          continue
        }
        if !Sentences.begin(at: word.startIndex, in: text) { names.insert(String(word)) }
        if let previous, NameLists.givenNames.contains(String(previous)),
          text[previous.endIndex..<word.startIndex] == " "
        {
          surnames.insert(String(word))
        }
      }
    }
    names = names.filter { !small.contains($0.lowercased()) }
    surnames = surnames.filter { !small.contains($0.lowercased()) && !NameLists.givenNames.contains($0) }
  }
}
