import OrdsmedTestSupport

/// Short texts with few words, many of them nearly alike, so that ties and near matches are frequent.
struct RandomTexts {
  private var numbers: SeededNumbers
  private let words = [
    "statsministeren", "møter", "Nato-sjefen", "i", "i", "i", "og", "og", "på", "på", "Oslo", "OSLO", "oslo", "mandag",
    "det", "det", "det", "er", "er", "klart", "for", "ikke", "sa", "hun", "han", "17", "mai", "EU", "kl", "Brussel",
  ]
  private let marks = [".", ".", ".", "!", ",", " –", ":"]

  init(seed: UInt64) { numbers = SeededNumbers(seed) }

  /// A new text.
  mutating func text() -> String {
    let count = numbers.next(below: 20) == 0 ? 60 + numbers.next(below: 30) : 1 + numbers.next(below: 9)
    return (0..<count).map { _ in word() }.joined(separator: " ")
  }

  /// A text with up to `edits` words added, dropped or changed; also in white space and capitals.
  mutating func edited(_ text: String, edits: Int) -> String {
    var parts = text.split(separator: " ").map(String.init)
    for _ in 0..<numbers.next(below: edits + 1) {
      let place = parts.isEmpty ? 0 : numbers.next(below: parts.count)
      switch numbers.next(below: 5) {
      case 0 where !parts.isEmpty: parts.remove(at: place)
      case 1 where !parts.isEmpty: parts[place] = word()
      case 2 where !parts.isEmpty: parts[place] = parts[place].uppercased()
      case 3 where !parts.isEmpty: parts[place] += " "
      default: parts.insert(word(), at: place)
      }
    }
    return parts.joined(separator: " ")
  }

  private mutating func word() -> String {
    var word = numbers.next(below: 12) == 0 ? "ord\(numbers.next(below: 400))" : numbers.pick(words)
    if numbers.next(below: 5) == 0 { word += numbers.pick(marks) }
    return word
  }

  mutating func number(below bound: Int) -> Int { numbers.next(below: bound) }
}
