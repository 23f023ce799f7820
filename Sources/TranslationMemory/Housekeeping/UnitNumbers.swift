public import TextKit

/// Numbers of units as a user names them: `17,20-25`. A range takes the same room however much it spans.
public struct UnitNumbers: Sendable, Hashable {
  /// Ascending, with something between each and the next.
  private let ranges: [ClosedRange<Int64>]

  /// Takes ranges in any order; they may overlap. O(n log n).
  public init(_ ranges: [ClosedRange<Int64>]) {
    var joined: [ClosedRange<Int64>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = joined.last, last.upperBound >= range.lowerBound {
        joined[joined.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
    self.ranges = joined
  }

  /// Reads numbers and ranges with commas between them. O(n log n).
  ///
  /// - Throws: `Diagnostic` with code `usage` that names the part which is neither.
  public init(_ text: String) throws(Diagnostic) {
    var ranges: [ClosedRange<Int64>] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = part.split(separator: "-", omittingEmptySubsequences: false)
      guard ends.count <= 2, let first = try Self.number(ends.first), let last = try Self.number(ends.last) else {
        throw Diagnostic(
          .usage, part.isEmpty ? "a number is missing in “\(text)”" : "“\(part)” is no number of a unit",
          help: Self.help)
      }
      guard first <= last else {
        throw Diagnostic(.usage, "“\(part)” ends before it begins", help: Self.help)
      }
      ranges.append(first...last)
    }
    self.init(ranges)
  }

  private static let help = "write numbers such as 17, ranges such as 20-25, and commas between them: 17,20-25"

  /// The number that digits stand for; nil when they are none.
  private static func number(_ digits: Substring?) throws(Diagnostic) -> Int64? {
    guard let digits, !digits.isEmpty, digits.utf8.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
    guard let number = Int64(digits) else {
      throw Diagnostic(
        .usage, "“\(digits)” is no number of a unit: it is too large", help: "the largest number is \(Int64.max)")
    }
    return number
  }

  /// How many numbers there are, or `Int.max` when there are more.
  public var count: Int {
    ranges.reduce(0) { count, range in
      let (width, isWide) = range.upperBound.subtractingReportingOverflow(range.lowerBound)
      let (sum, isLarge) = count.addingReportingOverflow(Int(width))
      return isWide || isLarge || sum == .max ? .max : sum + 1
    }
  }

  /// Whether a number is among them. O(log n).
  public func contains(_ number: Int64) -> Bool {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < number { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(number)
  }

  /// Calls `body` with each number, ascending.
  public func forEach(_ body: (Int64) throws(Diagnostic) -> Void) throws(Diagnostic) {
    for range in ranges {
      for number in range { try body(number) }
    }
  }
}
