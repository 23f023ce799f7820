import Interchange
import Terminology
import TextKit

/// Where the spellings and names of an inspection stand, all worked out in one walk through the text.
///
/// A listing goes by what is found and not by where, so that to find each place anew would take the text's length each time.
struct InspectionPlaces {
  private var places: [Int: Diagnostic.Place] = [:]
  private var offsets: [Int: Int] = [:]

  /// Works the places out. O(text + p log p) for p places.
  init(_ inspection: Inspection, in text: UnsafeBufferPointer<UInt8>, _ lines: LineIndex, offsets unit: OffsetUnit) {
    let ranges =
      inspection.findings.lazy.flatMap(\.spellings).flatMap(\.places) + inspection.names.lazy.flatMap(\.places)
    var walk = PlaceWalk(lines)
    for start in Set(ranges.map(\.lowerBound)).sorted() { places[start] = walk.place(at: start) }
    var map = OffsetMap(to: unit)
    for offset in Set(ranges.flatMap { [$0.lowerBound, $0.upperBound] }).sorted() {
      offsets[offset] = map.convert(offset, in: text)
    }
  }

  /// Line and column of a range's start. O(1).
  func place(of range: Range<Int>) -> Diagnostic.Place { places[range.lowerBound] ?? Diagnostic.Place() }

  /// A range's end or start in the unit asked for. O(1).
  func offset(_ byte: Int) -> Int { offsets[byte] ?? byte }
}
