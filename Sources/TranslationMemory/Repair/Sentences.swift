/// Where sentences begin, as far as capitals hang on it.
enum Sentences {
  static func begin(at place: String.Index, in text: String) -> Bool {
    guard let last = text[..<place].last(where: { !$0.isWhitespace }) else { return true }
    return !last.isWordly && last != "," && last != "(" && last != "&" && last != "/"
  }
}
