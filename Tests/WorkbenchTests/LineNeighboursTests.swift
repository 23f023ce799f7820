import Bitext
import Testing

@testable import Workbench

@Suite("What lines in the order of a document stand between")
struct LineNeighboursTests {
  @Test("the neighbour of a line is the text before it, whatever blank lines are between")
  func blankLines() {
    var neighbours = LineNeighbours.inOrder(previous: nil)
    #expect(neighbours.context(of: "Stortinget er samlet.").previous == nil)
    let first = TextHash.of("Stortinget er samlet.")
    for blank in ["", " \t", "\u{A0}"] { #expect(neighbours.context(of: blank).previous == first) }
    #expect(neighbours.context(of: "Møtet er utsatt.").previous == first)
    #expect(neighbours.context(of: "Mer følger.").previous == TextHash.of("Møtet er utsatt."))
  }
}
