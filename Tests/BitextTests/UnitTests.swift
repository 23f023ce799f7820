import Bitext
import Testing

@Suite struct UnitTests {
  private let unit = Unit(
    id: "u1",
    parts: [
      .segment(Segment(id: "a", source: "En.")), .ignorable(" "), .segment(Segment(id: "b", source: "To.")),
    ])

  @Test func segmentsAreWithoutWhatStandsBetweenThem() {
    #expect(unit.segments.map(\.id) == ["a", "b"])
    #expect(Document(id: "f1", name: "a", units: [unit, unit]).segments.count == 4)
  }

  @Test func updatingLeavesTheRestAlone() {
    var changed = unit
    changed.updateSegments { if $0.id == "b" { $0.target = "Two." } }
    #expect(changed.segments.map(\.target) == [nil, "Two."])
    #expect(changed.parts[1] == .ignorable(" "))
  }

  @Test func aTargetNeedsTextAndAStateToBeConfirmed() {
    var segment = Segment(id: "a", source: "En.", state: .translated)
    #expect(!segment.isConfirmed)
    segment.target = ""
    #expect(!segment.hasTarget)
    #expect(!segment.isConfirmed)
    segment.target = InlineText("", codes: [InlineCode(offset: 0, kind: .standalone, id: "1")])
    #expect(segment.isConfirmed, "a code alone is a translation too")
    segment.state = .initial
    #expect(segment.hasTarget)
    #expect(!segment.isConfirmed)
  }
}
