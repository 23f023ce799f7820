extension MatchRepairer {
  /// A number in place of another, which stands once in the earlier source and once in its translation.
  func number(_ old: WrittenNumber, _ new: WrittenNumber, _ texts: RepairedTexts) -> Finding {
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
    // One year, two years; 0.5 of a point, 1.5 points: what is counted changes its form.
    guard old.isOne == new.isOne && old.isPart == new.isPart || translation.isSameForOne(at: place.range) else {
      return .beyond
    }
    // 9 a.m. is no 15 a.m., and an 8-year-old no 7-year-old.
    guard !(old.isHour && translation.tellsHalfOfDay()), translation.articleServes(text, at: place.range) else {
      return .beyond
    }
    return text == place.text ? .nothing : .edit(Edit(place: place.range, kind: .number, new: text))
  }
}
