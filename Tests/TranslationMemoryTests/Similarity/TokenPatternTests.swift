import OrdsmedTestSupport
import Testing

@testable import TranslationMemory

@Suite struct TokenPatternTests {
  /// The distance by the table of distances, cell by cell.
  static func plainDistance(_ first: [UInt32], _ second: [UInt32]) -> Int {
    var row = Array(0...second.count)
    for (line, token) in first.enumerated() {
      var diagonal = row[0]
      row[0] = line + 1
      for (column, other) in second.enumerated() {
        let substituted = diagonal + (token == other && token > 0 ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(substituted, diagonal + 1, row[column] + 1)
      }
    }
    return row[second.count]
  }

  @Test(arguments: [3, 12, 63, 64, 65, 130, 300])
  func theDistanceIsThatOfTheTable(length: Int) {
    var numbers = SeededNumbers(UInt64(length))
    for round in 0..<30 {
      let alphabet = 1 + numbers.next(below: 40)
      let pattern = numbers.tokens(length, alphabet: alphabet)
      // Sometimes something else, mostly the same with some edits.
      var other = pattern
      for _ in 0..<numbers.next(below: round % 3 == 0 ? length + 1 : 6) { numbers.edit(&other, alphabet: alphabet) }
      if round % 10 == 9 { other = numbers.tokens(numbers.next(below: 2 * length), alphabet: alphabet) }
      var prepared = TokenPattern(pattern, alphabetCount: alphabet)
      let plain = Self.plainDistance(pattern, other)
      for limit in [0, plain - 1, plain, plain + 1, 2 * length] where limit >= 0 {
        let distance = other.withUnsafeBufferPointer { prepared.distance(to: $0, limit: limit) }
        if plain <= limit { #expect(distance == plain) } else { #expect(distance > limit) }
      }
    }
  }

  @Test func aDistanceIsAllowedExactlyWhenItIsSimilarEnough() {
    for longer in 1...60 {
      for percent in 0...100 {
        let minimum = Double(percent) / 100
        let allowed = Likeness.distanceAllowed(longer: longer, minimum: minimum)
        let counted = (0...longer).count { (longer - $0) * 100 >= percent * longer } - 1
        #expect(allowed == counted, "\(percent) % of \(longer)")
      }
    }
    #expect(Likeness.distanceAllowed(longer: 5, minimum: 1.01) == -1)
  }
}

extension SeededNumbers {
  mutating func tokens(_ count: Int, alphabet: Int) -> [UInt32] {
    (0..<count).map { _ in UInt32(1 + next(below: alphabet)) }
  }

  /// Changes, drops or adds a token; 0 is one that the pattern lacks.
  mutating func edit(_ tokens: inout [UInt32], alphabet: Int) {
    let token = UInt32(next(below: alphabet + 1))
    switch next(below: 3) {
    case 0 where !tokens.isEmpty: tokens.remove(at: next(below: tokens.count))
    case 1 where !tokens.isEmpty: tokens[next(below: tokens.count)] = token
    default: tokens.insert(token, at: next(below: tokens.count + 1))
    }
  }
}
