import OrdsmedTestSupport
import Testing

@testable import TranslationMemory

@Suite struct WordDiffTests {
  /// `[-earlier-]{+sought+}`.
  private func marked(_ earlier: String, _ sought: String) -> String {
    WordDiff(earlier: earlier, sought: sought).pieces.map { piece in
      switch piece.side {
      case .both: piece.text
      case .earlier: "[-\(piece.text)-]"
      case .sought: "{+\(piece.text)+}"
      }
    }.joined()
  }

  @Test(arguments: [
    ("Møtet er utsatt.", "Møtet er avlyst.", "Møtet er [-utsatt-]{+avlyst+}."),
    ("Møtet er utsatt.", "Møtet er utsatt.", "Møtet er utsatt."),
    ("Nato-sjefen svarer", "Nato-sjefen svarer ikke.", "Nato-sjefen svarer{+ikke.+}"),
    ("Den 16. mars", "17. mars", "[-Den 16-]{+17+}. mars"),
    ("nato", "NATO", "[-nato-]{+NATO+}"),
    ("a b c d", "x c y d", "[-a b -]{+x +}c {+y +}d"),
    ("", "ny", "{+ny+}"),
    ("borte", "", "[-borte-]"),
    ("  to  ord ", "to ord", "  to  ord "),
    ("  ", "", "  "),
  ])
  func showsWhatDiffers(earlier: String, sought: String, expected: String) {
    #expect(marked(earlier, sought) == expected)
  }

  @Test func theTwoTextsCanBeReadOutOfIt() {
    var random = RandomTexts(seed: 5)
    for _ in 0..<200 {
      let earlier = random.text()
      let sought = random.edited(earlier, edits: 6)
      let pieces = WordDiff(earlier: earlier, sought: sought).pieces
      func text(without side: WordDiff.Piece.Side) -> String {
        pieces.filter { $0.side != side }.map(\.text).joined()
      }
      #expect(text(without: .sought) == earlier)
      #expect(text(without: .earlier).filter { !$0.isWhitespace } == sought.filter { !$0.isWhitespace })
      #expect(zip(pieces, pieces.dropFirst()).allSatisfy { $0.side != $1.side }, "neighbours are joined")
    }
  }

  @Test func longTextsAreComparedToo() {
    let long = String(repeating: "ord og flere ", count: 2000)
    let pieces = WordDiff(earlier: "Først " + long + "slutt.", sought: "Sist " + long.reversed() + "slutt.").pieces
    #expect(pieces.last == .init(side: .both, text: "slutt.") || pieces.last == .init(side: .both, text: "."))
  }
}
