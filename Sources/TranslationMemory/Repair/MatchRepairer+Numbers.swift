extension MatchRepairer {
  /// A number in place of another, which stands once in the earlier source and once in its translation.
  func number(_ old: WrittenNumber, _ new: WrittenNumber, _ texts: RepairedTexts) -> Finding {
    guard old.isWord, new.isWord, texts.earlierNumbers.count(where: { $0.says(old) || old.says($0) }) == 1 else {
      return .beyond
    }
    // One year, two years: what is counted changes its form.
    guard old.isOne == new.isOne else { return .beyond }
    let translation = texts.translation
    let counterparts = translation.numbers.filter { $0.says(old) }
    guard counterparts.count == 1, let place = counterparts.first, place.isWord,
      let text = new.written(like: place, for: old, marks.target)
    else { return .beyond }
    // 9 a.m. is no 15 a.m., and an 8-year-old no 7-year-old.
    guard !translation.isBeforeHalfOfDay(place.range), translation.article(before: place.range) == nil else {
      return .beyond
    }
    return text == place.text ? .nothing : .edit(Edit(place: place.range, kind: .number, new: text))
  }
}
