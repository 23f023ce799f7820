/// What is said beside a sentence, between commas, dashes or brackets: 17 May, Constitution Day; 60 per cent, nearly two
/// thirds; 8 (eight).
enum Asides {
  /// Whether a translation has more of them than its source, so that it may say something that the source does not. O(n).
  static func areMore(in translation: String, than source: String) -> Bool {
    count(in: translation) > count(in: source)
  }

  /// How many marks set something apart. Commas that English has before “and” and behind “In 2023” do not.
  private static func count(in text: String) -> Int {
    var count = 0
    var sentence = Sentence(of: text)
    for index in text.indices {
      let mark = text[index]
      sentence.pass(index)
      let (before, behind) = (text[..<index].last, text[text.index(after: index)...].first)
      switch mark {
      case ",", ":":
        let isInNumber = before?.isNumber == true && behind?.isNumber == true
        if !isInNumber, mark == ":" || !isPlain(index, sentence) { count += 1 }
        if mark == "," { sentence.hasComma = true }
      case ";", "(", "[": count += 1
      // A dash before a reply is none, nor is one inside a word or a range.
      case "–", "—", "-":
        if let before, before.isWhitespace, behind?.isWhitespace == true { count += 1 }
      case ".", "!", "?":
        if behind?.isWhitespace == true { sentence.begin(behind: index) }
      default: break
      }
    }
    return count
  }

  /// A sentence as far as a text has been read.
  private struct Sentence {
    let text: String
    /// All words of the text, and in small letters.
    let words: [Substring]
    let small: [String]
    private(set) var start: String.Index
    var hasComma = false
    /// Its first word, and the first word that has not been passed.
    private(set) var first = 0
    private(set) var next = 0

    init(of text: String) {
      self.text = text
      words = text.split { !$0.isWordly }
      small = words.map { $0.lowercased() }
      start = text.startIndex
    }

    mutating func pass(_ index: String.Index) {
      if next < words.count, words[next].startIndex <= index { next += 1 }
    }

    mutating func begin(behind index: String.Index) {
      start = text.index(after: index)
      hasComma = false
      first = next
    }
  }

  /// Whether a comma sets nothing apart, by what stands before it in its sentence and behind it.
  private static func isPlain(_ comma: String.Index, _ sentence: Sentence) -> Bool {
    let (words, next) = (sentence.words, sentence.next)
    if next < words.count, conjunctions.contains(sentence.small[next]) { return true }
    guard next > sentence.first else { return false }
    // March 16, 2025, is a Sunday.
    func isYear(_ word: Substring) -> Bool { word.utf8.count == 4 && word.allSatisfy(\.isNumber) }
    let before = sentence.text[sentence.start..<comma]
    if before.last?.isNumber == true {
      if next < words.count, isYear(words[next]) { return true }
      if isYear(words[next - 1]), before.dropLast(4).hasSuffix(", ") { return true }
    }
    if sentence.hasComma { return false }
    let count = next - sentence.first
    return count == 1 && words[sentence.first].first?.isLetter == true
      || count < 5 && prepositions.contains(sentence.small[sentence.first])
        && !(next < words.count && words[next].first?.isNumber == true)
  }

  private static let conjunctions: Set<String> = [
    "and", "or", "but", "while", "whereas", "og", "eller", "men", "mens", "medan", "och", "und", "oder", "aber",
  ]
  private static let prepositions: Set<String> = [
    "in", "on", "at", "by", "from", "since", "after", "before", "until", "during", "under", "with", "for",
  ]
}
