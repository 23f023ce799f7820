internal import Bitext
internal import TextKit

/// What is looked for, cut into tokens: each with the hashes of the words that may stand for it.
struct Phrase {
  /// A token of the phrase.
  struct Part {
    var isWord: Bool
    /// The hash of the token as it was typed.
    var typed: UInt64
    /// The hashes of all its forms.
    var hashes: Set<UInt64>
    /// All its forms, for the word index; none for a token that is no word.
    var forms: [String]
  }

  let text: String
  let parts: [Part]
  /// Whether it holds words of a script that sets no spaces: the word index does not know where such words end.
  let isUnspaced: Bool

  /// Cuts a text.
  ///
  /// - Parameter languages: The languages in whose forms its words may stand; none for the words as they are.
  init(_ text: String, inflectedIn languages: [LanguageTag], _ reader: inout TokenReader) {
    self.text = text
    // A phrase of small words alone, as “of the”, needs no grammar.
    lazy var formers = languages.map { WordForms(language: $0) }
    var parts: [Part] = []
    var known: [String: Part] = [:]
    for (range, isWord, hash) in reader.tokens(of: text) {
      guard isWord else {
        parts.append(Part(isWord: false, typed: hash, hashes: [hash], forms: []))
        continue
      }
      // Its forms are those of the word as dictionaries write it.
      let word = text.bytes(range).composed
      let isFixed = UninflectedWords.contain(word.lowercased(), in: languages)
      let part = known[word] ?? Self.part(word, hash, isFixed ? [] : formers, &reader)
      known[word] = part
      parts.append(part)
    }
    self.parts = parts
    isUnspaced = text.unicodeScalars.contains { $0.isOfUnspacedScript }
  }

  /// A word with its forms. A form of several tokens, as the genitive with an apostrophe, is left out: it begins with a form.
  private static func part(
    _ word: String, _ typed: UInt64, _ formers: [WordForms], _ reader: inout TokenReader
  ) -> Part {
    var part = Part(isWord: true, typed: typed, hashes: [typed], forms: [word])
    for form in formers.reduce(into: Set<String>(), { $0.formUnion($1.forms(of: word.lowercased())) }).sorted() {
      let tokens = reader.tokens(of: form)
      guard tokens.count == 1, part.hashes.insert(tokens[0].hash).inserted else { continue }
      part.forms.append(form)
    }
    return part
  }

  /// How many different words of a phrase the word index is asked for, the longest: the others are looked for in the texts
  /// that have these.
  private static let mostWordsAsked = 16

  /// The phrase for the word index (FTS5): every word in one of its forms; nil when it holds no word the index knows.
  ///
  /// The index keeps letters as the texts have them, so each form is asked for with its marks on its letters and apart.
  /// Each form is cut as the index cuts texts and quoted, so nothing the user types is syntax.
  var wordIndexQuery: String? {
    if isUnspaced { return nil }
    var seen: Set<UInt64> = []
    let words = parts.filter { $0.isWord && seen.insert($0.typed).inserted }
      .map { part in part.forms.flatMap(\.compositions).compactMap(Self.query) }
      .filter { !$0.isEmpty }
    if words.isEmpty { return nil }
    let asked = words.sorted { ($0.first?.utf8.count ?? 0) > ($1.first?.utf8.count ?? 0) }.prefix(Self.mostWordsAsked)
    return asked.map { "(" + $0.joined(separator: " OR ") + ")" }.joined(separator: " AND ")
  }

  /// A form for the word index; nil when it holds no word the index knows.
  private static func query(for form: String) -> String? {
    let pieces = IndexWords.pieces(of: form).map { "\"\($0)\"" }
    if pieces.isEmpty { return nil }
    return pieces.count == 1 ? pieces[0] : "(" + pieces.joined(separator: " AND ") + ")"
  }
}

/// Words as FTS5's `unicode61` cuts them: letters, numbers and characters of private use, with the marks of U+0300 to
/// U+0341 after them.
enum IndexWords {
  static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    var isInside = false
    for scalar in text.unicodeScalars {
      let isMark = isInside && (0x300...0x341).contains(scalar.value)
      guard isMark || scalar.isLetter || scalar.isNumber || scalar.properties.generalCategory == .privateUse else {
        isInside = false
        continue
      }
      if !isInside { pieces.append("") }
      isInside = true
      pieces[pieces.count - 1].unicodeScalars.append(scalar)
    }
    return pieces
  }
}

extension TokenReader {
  /// The tokens of a text with the hashes of their folded bytes. O(n).
  mutating func tokens(of text: String) -> [(range: Range<Int>, isWord: Bool, hash: UInt64)] {
    var text = text
    return text.withUTF8 { tokens(of: $0) }
  }

  /// The tokens of valid UTF-8 text with the hashes of their folded bytes. O(n).
  mutating func tokens(
    of text: UnsafeBufferPointer<UInt8>
  ) -> [(range: Range<Int>, isWord: Bool, hash: UInt64)] {
    var tokens: [(range: Range<Int>, isWord: Bool, hash: UInt64)] = []
    read(text, into: &tokens)
    return tokens
  }

  /// As `tokens(of:)`, in place of what `tokens` held.
  mutating func read(
    _ text: UnsafeBufferPointer<UInt8>, into tokens: inout [(range: Range<Int>, isWord: Bool, hash: UInt64)]
  ) {
    tokens.removeAll(keepingCapacity: true)
    forEach(in: text) { token, folded in tokens.append((token.range, token.isWord, TextHash.of(folded))) }
  }
}

extension String {
  /// The text composed and, where that differs, decomposed; to Swift the two are equal.
  var compositions: [String] {
    let (whole, apart) = (composed, decomposed)
    return whole.utf8.elementsEqual(apart.utf8) ? [whole] : [whole, apart]
  }

  /// The text of a UTF-8 range whose ends lie between characters. O(n).
  func bytes(_ range: Range<Int>) -> String {
    String(decoding: utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
  }
}
