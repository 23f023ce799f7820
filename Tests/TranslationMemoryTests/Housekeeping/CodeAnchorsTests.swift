import Bitext
import OrdsmedTestSupport
import TextKit
import Testing

@testable import TranslationMemory

@Suite("A text in the place of another keeps its inline codes by the words they stand at")
struct CodeAnchorsTests {
  @Test(arguments: [
    // A word that still stands, wherever it is now.
    ("dog ‹b›and‹/b› cat", "cat and dog", "cat ‹b›and‹/b› dog"),
    ("a b ‹b›and‹/b›", "and a b", "‹b›and‹/b› a b"),
    ("‹b›dog‹/b› and cat", "A big dog and cat", "A big ‹b›dog‹/b› and cat"),
    ("the ‹b›cat‹/b›", "the cat sat", "the ‹b›cat‹/b› sat"),
    (
      "I saw ‹b›it‹/b› today because it rained", "I saw snow today because it rained",
      "I saw ‹b›snow‹/b› today because it rained"
    ),
    // The span goes with its words where one of them goes.
    ("dog ‹b›big cat‹/b›", "dog cat", "dog ‹b›cat‹/b›"),
    ("‹b›big cat‹/b› dog", "big dog", "‹b›big‹/b› dog"),
    ("‹i›Big‹/i› dog", "dog", "‹i›‹/i›dog"),
    ("‹i›dog ‹b›big‹/b›‹/i› cat", "dog cat", "‹i›dog‹b›‹/b›‹/i› cat"),
    // What came in a word's place.
    ("and ‹b›cat‹/b› dog", "and large dog", "and ‹b›large‹/b› dog"),
    ("‹b›big‹/b› dog", "very very small dog", "‹b›very very small‹/b› dog"),
    ("‹b›big red‹/b› dog", "huge dog", "‹b›huge‹/b› dog"),
    ("‹b›big‹/b›‹i› red‹/i› dog", "small blue dog", "‹b›small‹/b›‹i› blue‹/i› dog"),
    // White space, marks and lone codes.
    ("and ‹b›cat ‹/b›dog", "and cat big dog", "and ‹b›cat ‹/b›big dog"),
    ("en fotnote‹1›, ja", "en lang fotnote, ja nei", "en lang fotnote‹1›, ja nei"),
    ("‹1›dog", "The dog", "‹1›The dog"), ("one ‹1›dog", "one big dog", "one big ‹1›dog"),
    ("a‹1›\u{A0}b", "a b", "a‹1› b"), ("a  ‹1›  b", "a b", "a‹1› b"),
    // Inside a word.
    ("Nato‹1›sjef", "Natosjefen", "Nato‹1›sjefen"), ("Nato‹1›sjef", "Ny Natosjef", "Ny Nato‹1›sjef"),
    ("blå‹1›bær", "gråbær", "grå‹1›bær"), ("ord‹1›et", "", "‹1›"), ("hæ‹1›r", "høvelig", "h‹1›øvelig"),
    // All of a text.
    ("‹b›Dog and cat‹/b›", "Cats", "‹b›Cats‹/b›"), ("‹b›‹/b›", "dog", "‹b›dog‹/b›"),
    ("‹b›dog and cat‹/b›", "The dog and cat, too", "‹b›The dog and cat, too‹/b›"),
    ("‹/b›dog‹i›", "The dog sat", "‹/b›The dog sat‹i›"),
  ])
  func places(old: String, new: String, expected: String) {
    #expect(shown(TextReplacement.replacingAll(of: marked(old), by: new)) == expected)
  }

  @Test("codes keep their order and stand between characters, whatever the texts; in the same text they stay")
  func order() throws {
    var random = RandomTexts(seed: 3)
    for _ in 0..<300 {
      let text = random.text()
      let offsets = (0..<6).map { _ in random.number(below: text.count + 1) }.sorted()
      let kinds: [InlineCode.Kind] = [.opening, .standalone, .closing]
      let codes = offsets.map { offset in
        let place = text.utf8.distance(from: text.startIndex, to: text.index(text.startIndex, offsetBy: offset))
        return InlineCode(offset: place, kind: kinds[random.number(below: 3)], id: "\(random.number(below: 3))")
      }
      let inline = InlineText(text, codes: codes)
      #expect(TextReplacement.replacingAll(of: inline, by: text) == inline)
      let new = random.edited(text, edits: 8)
      let moved = TextReplacement.replacingAll(of: inline, by: new)
      #expect(moved.text == new && moved.codes.map(\.kind) == codes.map(\.kind))
      #expect(zip(moved.codes, moved.codes.dropFirst()).allSatisfy { $0.offset <= $1.offset })
      let utf8 = Array(new.utf8)
      #expect(moved.codes.allSatisfy { $0.offset == utf8.count || utf8[$0.offset] & 0xC0 != 0x80 })
    }
  }

  @Test("codes outside their text, as a damaged memory may have them, are brought into it")
  func damaged() {
    let inline = InlineText("dog", codes: [InlineCode(offset: 99, kind: .standalone, id: "1")])
    #expect(shown(TextReplacement.replacingAll(of: inline, by: "cat")) == "cat‹1›")
    let places = [9, 0, -4, 5]
    for kind in [InlineCode.Kind.opening, .closing, .standalone] {
      let codes = places.enumerated().map { InlineCode(offset: $1, kind: kind, id: "\($0)") }
      for new in ["the dog", "a cat", "the big dog and cat", ""] {
        let moved = TextReplacement.replacingAll(of: InlineText("the dog and cat", codes: codes), by: new)
        #expect(moved.codes.map(\.id) == codes.map(\.id))
        #expect(zip(moved.codes, moved.codes.dropFirst()).allSatisfy { $0.offset <= $1.offset })
      }
    }
  }
}
