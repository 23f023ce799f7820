internal import Morphology
internal import TextKit

/// Holds back the terms of a glossary that are like nothing in a text, so that their forms need not be made.
///
/// All forms of a hundred thousand terms take hundreds of megabytes, and an article is like few of them. A term goes
/// through where the text has a word, or a run of words, with the term's first letters (four, or three of a short term), or
/// with as many behind those, give or take a place: a slip of one letter cannot spoil both. Of several words each may go by
/// its own first letters, as adjectives change («åpen høring», «åpne høringer»). Names go through always: they may be two
/// slips apart, and have few forms.
struct TermSieve: Sendable {
  private struct Term: Sendable {
    var text: String
    var partOfSpeech: PartOfSpeech?
    var genders: Set<Gender>
    var isName: Bool
    /// The hashes of what the text must have one of.
    var pieces: [UInt32]
  }

  private var terms: [Term] = []
  private let inflector: Inflector?

  /// Takes the terms of at least eight letters. O(their letters).
  init(_ glossaries: [Glossary], language: LanguageTag) {
    inflector = glossaries.isEmpty ? nil : Inflector(language: language)
    for entry in glossaries.lazy.flatMap(\.entries) {
      for term in entry.terms where term.utf8.count >= GlossaryForms.shortest {
        let text = term.composed
        terms.append(
          Term(
            text: text, partOfSpeech: entry.partOfSpeech, genders: entry.genders,
            isName: text.unicodeScalars.first?.isUppercaseFast == true && !text.contains(" "),
            pieces: Self.pieces(of: text)))
      }
    }
  }

  /// The forms of the terms that may be like something in a text. O(text + terms + forms).
  func forms(for words: SpelledForms) -> GlossaryForms {
    var forms = GlossaryForms()
    if terms.isEmpty { return forms }
    let present = PieceSet(words)
    for term in terms where term.isName || term.pieces.contains(where: present.contains) {
      guard let inflector else {
        forms.add(term.text)
        continue
      }
      for form in inflector.forms(of: term.text, partOfSpeech: term.partOfSpeech, genders: term.genders) {
        forms.add(form.text)
      }
    }
    return forms
  }

  private static func pieces(of term: String) -> [UInt32] {
    let spelling = Spelling(term)
    let letters = spelling.letters
    // Seven letters, whose forms have eight, are too few for two pieces of four.
    let width = letters.count < 8 ? 3 : 4
    var pieces: [UInt32] = []
    for start in [0] + spelling.joints.map(\.position) where start + width <= letters.count {
      pieces.append(Piece.opening.hash(letters[start..<start + width]))
    }
    if letters.count >= 2 * width { pieces.append(Piece.inner.hash(letters[width..<2 * width])) }
    return pieces
  }
}

/// Where a few letters stand: at the beginning of a word, or behind as many.
private enum Piece: UInt32 {
  case opening = 1
  case inner = 2

  func hash(_ letters: ArraySlice<Unicode.Scalar>) -> UInt32 {
    letters.reduce(rawValue) { ($0 ^ $1.value) &* 0x9E37_79B1 ^ $0 >> 15 }
  }
}

/// The pieces of a text's words and runs of words: a bit each, so that one that is not there may seem to be, seldom.
private struct PieceSet {
  private var bits = [Bool](repeating: false, count: 1 << 18)

  init(_ words: SpelledForms) {
    var letters: [Unicode.Scalar] = []
    for first in words.tokens.indices {
      // As many words as it takes: letters 0 to 9 are looked at.
      letters.removeAll(keepingCapacity: true)
      var next = first
      while letters.count < 9, next < words.tokens.count, next - first < 9 {
        letters += words.forms[Int(words.tokens[next].form)].letters
        next += 1
      }
      for width in 3...4 where width <= letters.count {
        insert(Piece.opening.hash(letters[..<width]))
        for start in width - 1...width + 1 where start + width <= letters.count {
          insert(Piece.inner.hash(letters[start..<start + width]))
        }
      }
    }
  }

  private mutating func insert(_ hash: UInt32) { bits[Int(hash) & (bits.count - 1)] = true }

  func contains(_ hash: UInt32) -> Bool { bits[Int(hash) & (bits.count - 1)] }
}
