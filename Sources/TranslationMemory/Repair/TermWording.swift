internal import Bitext

/// How a translation writes a term's capitals.
enum Capitals: CaseIterable {
  case asGiven, title, first

  func applied(to text: String) -> String {
    switch self {
    case .asGiven: text
    case .first: text.capitalisedFirst
    case .title:
      text.split(separator: " ").map { word in
        ["of", "and", "the", "for", "in", "on", "to"].contains(word) ? String(word) : String(word).capitalisedFirst
      }.joined(separator: " ")
    }
  }
}

extension TargetText {
  /// Where a term stands, with capitals as the glossary has them, in each word, or at its beginning.
  func places(ofTerm term: String) -> [(place: Range<String.Index>, capitals: Capitals)] {
    var found: [(place: Range<String.Index>, capitals: Capitals)] = []
    for capitals in Capitals.allCases {
      for place in Self.places(of: capitals.applied(to: term), in: text)
      where !found.contains(where: { $0.place == place }) {
        // One word with a capital at the beginning of the text tells no title.
        let isTitle = capitals != .title || term.contains(" ")
        found.append((place, isTitle ? capitals : .first))
      }
    }
    return found
  }

  /// Whether what stands at a place is inside the translation of another term: minister in “defence minister”.
  func isPartOfLongerTerm(_ place: Range<String.Index>, among hits: [TermHit]) -> Bool {
    hits.contains { hit in
      (hit.targets + hit.pluralTargets).contains { name in
        places(ofTerm: name).contains { $0.place.overlaps(place) }
      }
    }
  }
}

extension String {
  /// The words of an English phrase up to its head: what stands before “of”, “for”, “in”, “to”, “on”.
  var head: String {
    let words = split(separator: " ")
    let end = words.dropFirst().firstIndex { ["of", "for", "in", "to", "on"].contains($0) } ?? words.endIndex
    return words[..<end].joined(separator: " ").lowercased()
  }

  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
