internal import TextKit

/// Texts looked up by what stands before a place: a tree whose branches are the texts' characters from the last to the
/// first.
///
/// A look-up walks as many characters as the longest text that fits, however many texts there are.
struct SuffixTable<Value> {
  private let foldsCase: Bool
  /// The node behind a node and a character.
  private var branches: [UInt64: Int32] = [:]
  /// The first and last of each node's values, -1 for none; they are chained in the order in which they came.
  private var chains: [(first: Int32, last: Int32)] = [(-1, -1)]
  private var values: [(value: Value, next: Int32)] = []

  /// Makes a table without texts.
  ///
  /// - Parameter foldsCase: Whether upper and lower case are alike, character by character: «ß» is not taken for «ss».
  init(foldsCase: Bool) { self.foldsCase = foldsCase }

  var isEmpty: Bool { values.isEmpty }

  private static func branch(_ node: Int32, _ scalar: Unicode.Scalar) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(scalar.value)
  }

  @inline(__always)
  private func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard foldsCase else { return scalar }
    if scalar.value >= 0x80 { return scalar.caseFolded }
    return scalar.isUppercaseFast ? Unicode.Scalar(UInt8(scalar.value | 0x20)) : scalar
  }

  /// Adds a value for a text, whose characters are given from the last to the first.
  mutating func insert(_ value: Value, forReversed text: [Unicode.Scalar]) {
    var node: Int32 = 0
    for scalar in text {
      let branch = Self.branch(node, folded(scalar))
      if let known = branches[branch] {
        node = known
      } else {
        node = Int32(chains.count)
        branches[branch] = node
        chains.append((-1, -1))
      }
    }
    let index = Int32(values.count)
    values.append((value, -1))
    let last = chains[Int(node)].last
    if last < 0 { chains[Int(node)].first = index } else { values[Int(last)].next = index }
    chains[Int(node)].last = index
  }

  /// Calls `body` with each value whose text ends at `end`, and where the text starts: shorter texts first, the values of
  /// one text in the order in which they came.
  ///
  /// Where `body` says false the next longer text follows.
  func forEachValue<E: Error>(
    endingAt end: Int, in line: UnsafeBufferPointer<UInt8>, _ body: (Value, Int) throws(E) -> Bool
  ) throws(E) {
    var node: Int32 = 0
    var start = end
    while let last = line.scalar(before: start), let next = branches[Self.branch(node, folded(last.scalar))] {
      node = next
      start -= last.length
      var index = chains[Int(node)].first
      while index >= 0 {
        let (value, following) = values[Int(index)]
        if !(try body(value, start)) { break }
        index = following
      }
    }
  }
}
