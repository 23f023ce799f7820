extension MatchRepairer {
  /// A number in place of another, which stands once in the earlier source and once in its translation.
  ///
  /// - Parameter surroundings: Made for the first number that needs it.
  func number(
    _ old: WrittenNumber, _ new: WrittenNumber, _ texts: RepairedTexts, _ surroundings: inout NumberSurroundings?
  ) -> Finding {
    let translation = texts.translation
    guard old.isWord, new.isWord, texts.earlierNumbers.count(where: { $0.says(old) || old.says($0) }) == 1,
      // A figure that the source lacks may be made of this one: 10 kilometres (6 miles).
      translation.numbers.allSatisfy({ figure in texts.earlierNumbers.contains { figure.says($0) } }),
      !translation.spellsOut(old)
    else { return .beyond }
    let counterparts = translation.numbers.filter { $0.says(old) }
    guard counterparts.count == 1, let place = counterparts.first, place.isWord,
      let text = new.written(like: place, for: old, marks.target)
    else { return .beyond }
    if text == place.text { return .nothing }
    let known = surroundings ?? NumberSurroundings(texts, from: source, into: target)
    surroundings = known
    guard known.allow(new, for: old, at: place, as: text) else { return .beyond }
    return .edit(Edit(place: place.range, kind: .number, new: text))
  }
}
