internal import TextKit

/// Which characters a piece of a pattern may consume: of ASCII a table, of all others the pieces that ICU is to be asked.
///
/// It only ever rules places out, so that ICU is asked about few of them; what it lets through ICU still judges.
struct CharacterFilter: Hashable {
  private var low: UInt64
  private var high: UInt64
  /// Patterns of one character each that may match beyond ASCII; nil when nothing is known.
  private(set) var atoms: Set<String>?

  static let none = CharacterFilter(low: 0, high: 0, atoms: [])
  static let all = CharacterFilter(low: .max, high: .max, atoms: nil)

  private init(low: UInt64, high: UInt64, atoms: Set<String>?) {
    (self.low, self.high, self.atoms) = (low, high, atoms)
  }

  /// Adds a character that stands for itself.
  mutating func insert(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0..<64: low |= 1 << UInt64(scalar.value)
    case 64..<128: high |= 1 << UInt64(scalar.value - 64)
    default: insert(atom: "\\x{\(String(scalar.value, radix: 16))}")
    }
  }

  /// Adds what a pattern of one character matches beyond ASCII.
  mutating func insert(atom: String) { atoms?.insert(atom) }

  /// Whether a character may begin or end with a byte.
  @inline(__always)
  func contains(_ byte: UInt8) -> Bool {
    byte < 64
      ? low >> UInt64(byte) & 1 != 0
      : byte < 128 ? high >> UInt64(byte - 64) & 1 != 0 : atoms.map { !$0.isEmpty } ?? true
  }

  func union(_ other: CharacterFilter) -> CharacterFilter {
    CharacterFilter(
      low: low | other.low, high: high | other.high,
      atoms: atoms.flatMap { own in other.atoms.map { own.union($0) } })
  }
}

/// Asks a filter about characters, and remembers what ICU said of each beyond ASCII.
final class CharacterTest {
  private let filter: CharacterFilter
  private let pattern: Pattern?
  private var known: [Unicode.Scalar: Bool] = [:]

  init(_ filter: CharacterFilter) {
    self.filter = filter
    let atoms = filter.atoms ?? []
    pattern = atoms.isEmpty ? nil : try? Pattern(atoms.sorted().joined(separator: "|"))
  }

  @inline(__always)
  func contains(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80 ? filter.contains(UInt8(scalar.value)) : containsBeyondASCII(scalar)
  }

  private func containsBeyondASCII(_ scalar: Unicode.Scalar) -> Bool {
    if let answer = known[scalar] { return answer }
    let answer = pattern == nil ? filter.contains(0xFF) : (try? pattern?.matches(String(scalar))) ?? true
    known[scalar] = answer
    return answer
  }
}
