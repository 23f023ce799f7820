internal import TextKit

/// Finds names that stand a slip apart: Grusjko, Grosjko.
///
/// Many names are a letter apart and two persons, so what stands beside them decides: the same first name makes it sure,
/// different ones make it two.
struct NameSpellings {
  private let text: SpelledForms
  private let vocabulary: SpelledWords
  private let glossary: GlossaryForms
  private let endings: InflectionEndings

  /// Shorter names are too often a letter apart from another one.
  static let shortest = 5
  /// From this length on a name stands for itself; shorter ones need more.
  private static let telling = 7
  /// From this length on two slips are looked for.
  private static let long = 9

  init(_ text: SpelledForms, _ vocabulary: SpelledWords, _ glossary: GlossaryForms, _ endings: InflectionEndings) {
    (self.text, self.vocabulary, self.glossary, self.endings) = (text, vocabulary, glossary, endings)
  }

  private typealias Entry = (letters: [Unicode.Scalar], node: Int)

  /// The pairs. Near linear in the number of names.
  func pairs() -> [LikePair] {
    let entries = self.entries()
    let others = glossaryNames()
    var near: Set<LikePair> = []
    func compare(_ first: Entry, _ second: Entry) {
      guard first.node != second.node, first.letters.first == second.letters.first,
        let distance = first.letters.distanceUpToTwo(second.letters), distance > 0,
        isNear(first.letters, second.letters, distance), !endings.mayShareStem(first.letters, second.letters)
      else { return }
      near.insert(
        LikePair(
          first: min(first.node, second.node), second: max(first.node, second.node), isSameForm: true,
          isHigh: false))
    }
    let all = entries + others
    NeighbourSearch.forEachPair(of: entries.map(\.letters), and: others.map(\.letters), edits: 1) {
      compare(all[$0], all[$1])
    }
    let long = entries.filter { $0.letters.count >= Self.long }
    NeighbourSearch.forEachPair(of: long.map(\.letters), edits: 2) { compare(long[$0], long[$1]) }
    return judge(near.sorted { ($0.first, $0.second) < ($1.first, $1.second) })
  }

  /// Two slips only inside: Nordfjordeid is not Nordfjorden.
  private func isNear(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar], _ distance: Int) -> Bool {
    distance == 1 || min(a.count, b.count) >= Self.long && a.prefix(2) == b.prefix(2) && a.suffix(2) == b.suffix(2)
  }

  /// The names of the text, and without its -s what may be a genitive.
  private func entries() -> [Entry] {
    var entries: [Entry] = []
    for (number, word) in vocabulary.words.enumerated() {
      let length = word.letters.count
      guard length >= Self.shortest, length <= 64, !word.hasLowercase, !word.hasHyphen,
        word.letters.allSatisfy({ $0.isLetter }),
        word.capitalizedInside > 0 || word.capitalizedOpening > 0 && length >= Self.telling
      else { continue }
      entries.append((word.letters, number))
      if word.letters.last == "s", length > Self.shortest { entries.append((word.letters.dropLast(), number)) }
    }
    return entries
  }

  private func glossaryNames() -> [Entry] {
    let present = Set(vocabulary.words.lazy.filter { $0.capitalizedInside > 0 }.map(\.letters))
    return glossary.forms.enumerated().compactMap { number, form in
      guard form.joints.isEmpty, form.letters.count >= Self.telling, form.letters.count <= 64,
        form.text.unicodeScalars.first?.isUppercaseFast == true, !glossary.isAcronym(number),
        !present.contains(form.letters)
      else { return nil }
      return (form.letters, vocabulary.words.count + number)
    }
  }

  // MARK: Judging

  private func judge(_ pairs: [LikePair]) -> [LikePair] {
    let count = vocabulary.words.count
    let asked = Set(pairs.flatMap { [$0.first, $0.second] }.filter { $0 < count })
    let company = NameCompany(of: asked, in: text, vocabulary)
    return pairs.compactMap { pair in
      var pair = pair
      let first = vocabulary.words[pair.first]
      guard pair.second < count else {
        return glossary.contains(first.letters) ? nil : pair
      }
      let second = vocabulary.words[pair.second]
      // A glossary that has both knows two.
      if glossary.contains(first.letters), glossary.contains(second.letters) { return nil }
      // Somewhere inside a sentence, or it may be any word with a sentence's capital.
      if first.capitalizedInside + second.capitalizedInside == 0 { return nil }
      switch company.relation(pair.first, pair.second) {
      case .shared: pair.isHigh = true
      case .different: return nil
      case .unknown:
        if min(first.letters.count, second.letters.count) < Self.telling, !isOneOff(first, second) { return nil }
      }
      return pair
    }
  }

  /// A short name that stands once beside one that stands more often, the slip not at either end.
  private func isOneOff(_ first: SpelledWords.Word, _ second: SpelledWords.Word) -> Bool {
    guard min(first.count, second.count) == 1, max(first.count, second.count) > 1,
      let edit = SingleEdit(first.letters, second.letters)
    else { return false }
    return edit.prefix >= 2 && edit.suffix >= 1
  }
}

/// The names that stand right before and behind some names.
struct NameCompany {
  /// What the company of two names tells.
  enum Relation { case shared, different, unknown }

  private var before: [Int: Set<Int>] = [:]
  private var behind: [Int: Set<Int>] = [:]

  /// Looks at every place where one of the words stands.
  ///
  /// O(tokens).
  init(of words: Set<Int>, in text: SpelledForms, _ vocabulary: SpelledWords) {
    guard !words.isEmpty else { return }
    for (index, token) in text.tokens.enumerated() {
      let word = vocabulary.wordOfForm[Int(token.form)]
      guard words.contains(word) else { continue }
      if token.isSpaced, index > 0 {
        let other = vocabulary.wordOfForm[Int(text.tokens[index - 1].form)]
        if vocabulary.words[other].isName, vocabulary.words[other].letters.count >= 3 {
          before[word, default: []].insert(other)
        }
      }
      if index + 1 < text.tokens.count, text.tokens[index + 1].isSpaced {
        let next = text.forms[Int(text.tokens[index + 1].form)]
        if next.isCapitalized {
          behind[word, default: []].insert(vocabulary.wordOfForm[Int(text.tokens[index + 1].form)])
        }
      }
    }
  }

  /// Whether two names stand beside the same first name, or beside different names.
  func relation(_ first: Int, _ second: Int) -> Relation {
    if let one = before[first], let other = before[second] { return one.isDisjoint(with: other) ? .different : .shared }
    if let one = behind[first], let other = behind[second], one.isDisjoint(with: other) { return .different }
    return .unknown
  }
}
