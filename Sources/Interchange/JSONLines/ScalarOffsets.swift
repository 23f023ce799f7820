/// Turns offsets of one text between UTF-8 bytes and Unicode scalars, both ways, and refuses those that hit no boundary.
struct ScalarOffsets {
  // Byte offset of each scalar, and the text's length last; nil for ASCII, where both counts agree.
  private let starts: [Int]?
  private let length: Int

  /// Notes where each scalar starts.
  ///
  /// O(n).
  init(_ text: String) {
    length = text.utf8.count
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      starts = nil
    } else {
      starts = text.utf8.enumerated().filter { $0.element & 0xC0 != 0x80 }.map(\.offset) + [length]
    }
  }

  /// How many scalars there are.
  var count: Int { starts.map { $0.count - 1 } ?? length }

  /// The byte offset before a scalar; nil outside the text.
  ///
  /// O(1).
  func byte(ofScalar scalar: Int) -> Int? {
    guard (0...count).contains(scalar) else { return nil }
    return starts?[scalar] ?? scalar
  }

  /// How many scalars stand before a byte; nil outside the text and inside a scalar.
  ///
  /// O(log n).
  func scalar(ofByte byte: Int) -> Int? {
    guard (0...length).contains(byte) else { return nil }
    guard let starts else { return byte }
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] < byte { low = middle + 1 } else { high = middle }
    }
    return starts[low] == byte ? low : nil
  }
}
