internal import Bitext
internal import TextKit

/// What English says beside a name and that the source does not: it was true of that name, and need not be of another.
extension TargetText {
  /// Whether something near the name at a place may be true of it alone: the Labour leader Støre; Støre, 64; Tromsø,
  /// northern Norway; the Republic of Ireland.
  ///
  /// - Parameters:
  ///   - source: The earlier source, and where the name stands in it.
  ///   - translated: What countries and towns in the source are called in English.
  func hasCompanion(
    of place: Range<String.Index>, _ kind: NameEvidence.Kind, in source: String, at own: Range<String.Index>,
    translated: Set<String>
  ) -> Bool {
    guard isEnglish else { return false }
    let hasTitle = source.hasTitle(before: own) || source.namesOffice
    let before = text[..<place.lowerBound].split { !$0.isWordly }
    let behind = text[place.upperBound...].split { !$0.isWordly }
    let isAccounted = accounted(for: source, translated, kind)
    // A capital nearby is another name's: the Labour leader, of Norway. What is said of a people goes with its country
    // wherever it stands: German voters.
    let window = kind == .country ? 3 : 5
    let titles = hasTitle ? English.offices : []
    func isStrange(_ word: Substring) -> Bool {
      word.first?.isUppercase == true && !isAccounted(word) && !titles.contains(word.lowercased())
    }
    if (before.suffix(window) + behind.prefix(window)).contains(where: isStrange) { return true }
    if kind == .country, (before + behind).contains(where: { $0.mayBePeople && isStrange($0) }) { return true }
    if !hasTitle, (before.suffix(4) + behind.prefix(4)).contains(where: { English.offices.contains($0.lowercased()) }) {
      return true
    }
    let words = (before + behind).map { $0.lowercased() }
    if words.contains(where: English.placeKinds.contains) { return true }
    if !mayFollow(before, place) { return true }
    // According to Støre, …
    let isOpening = before.count < 3 && before.first.map { English.openings.contains($0.lowercased()) } ?? false
    if text[place.upperBound...].opensAside, !source[own.upperBound...].opensAside, !isOpening { return true }
    switch kind {
    case .person:
      if ["the", "in", "at", "on"].contains(before.last?.lowercased()) { return true }
      return behind.first == "of" && text[place.upperBound...].first == " "
    case .country:
      // What begins both sentences is what they are about, and a verb may follow: China imposes tariffs.
      let isSubject = Sentences.begin(at: own.lowerBound, in: source) && Sentences.begin(at: place.lowerBound, in: text)
      return before.last?.lowercased() == "the" || !isSubject && !isFollowedByLittle(place.upperBound)
    case .town: return !isBehindPreposition(place) || !isFollowedByLittle(place.upperBound)
    }
  }

  /// Whether a name may stand behind the word before it whichever name it is: a small word, a verb. An adjective or a noun is
  /// that name's: tiny Denmark, the novelist Nesbø.
  private func mayFollow(_ before: [Substring], _ place: Range<String.Index>) -> Bool {
    guard let word = before.last, word.first?.isUppercase == false,
      text[word.endIndex..<place.lowerBound].allSatisfy({ $0 == " " })
    else { return true }
    if word.startIndex > text.startIndex, text[text.index(before: word.startIndex)] == "-" { return false }
    return UninflectedWords.contain(String(word), in: [.english]) || English.beforeNames.contains(String(word))
      || ["ed", "s", "ing"].contains(where: word.hasSuffix)
  }

  /// Says of words with a capital whether the source has them, or their translation, or any text may have them there.
  private func accounted(
    for source: String, _ translated: Set<String>, _ kind: NameEvidence.Kind
  ) -> (Substring) -> Bool {
    let known = source.lowercased().split { !$0.isWordly }.map(String.init)
    let names = Set(translated.flatMap { $0.lowercased().split { !$0.isWordly }.map(String.init) })
    return { word in
      let small = word.lowercased()
      if names.contains(small) || English.months.contains(small) || English.days.contains(small) { return true }
      if Sentences.begin(at: word.startIndex, in: word.base), mayBegin(word, kind) { return true }
      if small == "government", known.contains(where: { $0.hasPrefix("regjering") }) { return true }
      // Stortinget, the Storting.
      return known.contains { $0 == small || small.count > 3 && $0.hasPrefix(small) }
    }
  }

  /// Whether the first word of a sentence has its capital from there: not so Labour in “Labour leader Støre”.
  private func mayBegin(_ word: Substring, _ kind: NameEvidence.Kind) -> Bool {
    let small = word.lowercased()
    if UninflectedWords.contain(small, in: [.english]) || English.behindNames.contains(small) { return true }
    // Germany's Merz.
    if let mark = text[word.endIndex...].first, "'’".contains(mark) { return false }
    let next = text[word.endIndex...].drop { !$0.isWordly }.prefix { $0.isWordly }
    return !(kind == .country && word.mayBePeople) && next.first?.isUppercase == false
      && !English.offices.contains(String(next))
  }

  /// Whether what stands behind a place can stand behind any name there: the end, a mark, a small word, ’s. What is another
  /// word may be a part of it: Jenin refugee camp, Iran deal.
  private func isFollowedByLittle(_ end: String.Index) -> Bool {
    var rest = text[end...]
    if rest.hasPrefix("'s ") || rest.hasPrefix("’s ") { return true }
    rest = rest.drop { $0.isWhitespace }
    guard let first = rest.first, first.isWordly else { return text[end...].first != "-" }
    let word = rest.prefix { $0.isWordly }.lowercased()
    return word.hasSuffix("ed") || word.hasSuffix("ly") || English.behindNames.contains(word)
      || UninflectedWords.contain(word, in: [.english])
  }

  private func isBehindPreposition(_ place: Range<String.Index>) -> Bool {
    // London's mayor.
    if text[place.upperBound...].dropFirst().hasPrefix("s ") { return true }
    guard let word = word(before: place)?.lowercased() else { return false }
    // Attacked, visited.
    if word.hasSuffix("ed") { return true }
    return ["in", "to", "from", "near", "for", "via", "outside", "around", "towards", "toward", "leave", "left"]
      .contains(word)
  }
}

extension String {
  /// Whether a word in it is a Norwegian one for an office: then English may have one too.
  fileprivate var namesOffice: Bool {
    lowercased().split { !$0.isWordly }.contains { word in
      let stem = ["en", "a", "s"].reduce(String(word)) { $0.hasSuffix($1) ? String($0.dropLast($1.count)) : $0 }
      return NameLists.titleEndings.contains { word.hasSuffix($0) || stem.hasSuffix($0) }
    }
  }
}

extension Substring {
  /// Whether it ends as what is said of a people: Danish, French, Chinese, German, Iraqi, Swiss, Greek.
  fileprivate var mayBePeople: Bool {
    let small = lowercased()
    return ["sh", "ch", "ese", "an", "i", "ss", "k"].contains { small.hasSuffix($0) }
  }

  /// Whether it begins with a comma or bracket that opens an aside on what stands before it: Støre, 64, …
  var opensAside: Bool { first { !$0.isWhitespace }.map { $0 == "," || $0 == "(" } ?? false }
}
