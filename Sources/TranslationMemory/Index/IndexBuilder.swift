package import TextKit

/// Builds an index file from units that come one by one, in any order.
///
/// Memory: about 200 bytes a unit of a dozen words. Time: about 4 s for a million units.
package struct IndexBuilder {
  /// A unit as it waits to be written.
  private struct Entry {
    var id: Int64
    var sequence: UInt32
    var changed: UInt32
    var text: UInt32
    var codes: UInt32
  }

  private var reader = TokenReader()
  private var vocabulary = VocabularyBuilder()
  private var arena = SequenceArena()
  private var units: [Entry] = []
  private var codes: [UInt16] = []

  /// Starts with no units.
  ///
  /// - Parameter expected: How many are to come, as far as that is known.
  package init(expected: Int = 0) { units.reserveCapacity(expected) }

  /// Adds a unit. O(its text).
  package mutating func add(_ unit: IndexedUnit) {
    var text = unit.text
    text.withUTF8 { add(id: unit.id, text: $0, codes: unit.codes, changed: unit.changed) }
  }

  /// Adds a unit whose text is at hand as valid UTF-8. O(n).
  package mutating func add(
    id: Int64, text: UnsafeBufferPointer<UInt8>, codes codesKey: UInt32 = 0, changed: UInt32 = 0
  ) {
    codes.removeAll(keepingCapacity: true)
    var count = 0
    reader.forEach(in: text) { token, folded in
      SpellingCode.append(vocabulary.spelling(of: token, in: text, folded: folded), to: &codes)
      count += 1
    }
    let sequence = arena.insert(codes, tokenCount: count)
    let hash = UInt32(truncatingIfNeeded: TokenHash.hash(text))
    units.append(Entry(id: id, sequence: sequence, changed: changed, text: hash, codes: codesKey))
  }

  /// Writes the index beside `path` and puts it in its place.
  ///
  /// - Parameter stamp: What it was made from, in the caller's words: at most `IndexHeader.maximumStamp` bytes.
  /// - Throws: `Diagnostic` with code `cannot-create` or `write-failed`; `bad-data` when there are more distinct words or
  ///   texts than an index can number, some sixteen million and four thousand million.
  package consuming func write(to path: String, stamp: String) throws(Diagnostic) {
    guard vocabulary.spellingCount < SpellingCode.limit, units.count < UInt32.max else {
      throw Diagnostic(
        .badData, "the memory has too many different words to be indexed", at: Diagnostic.Place(file: path))
    }
    var file = try IndexFileWriter(path)
    arena.seal()
    let (order, runs) = arena.sortedByLength()
    let numbering = TokenNumbering(vocabulary)
    try file.begin(.lengths)
    try file.append(runs)
    try writeSequences(order, numbering, to: &file)
    try writeUnits(order, to: &file)
    units = []
    try PostingBuilder(arena, order: order, vocabulary: vocabulary, numbering: numbering).write(to: &file)
    try numbering.write(vocabulary, to: &file)
    try file.finish(stamp: stamp)
  }

  private func writeSequences(
    _ order: [UInt32], _ numbering: TokenNumbering, to file: inout IndexFileWriter
  ) throws(Diagnostic) {
    var starts: [UInt32] = [0]
    starts.reserveCapacity(order.count + 1)
    try file.begin(.sequenceTokens)
    var block: [UInt16] = []
    var written = 0
    for sequence in order {
      arena.withCodes(of: Int(sequence)) { codes in
        SpellingCode.forEach(in: codes) { SpellingCode.append(numbering.spellingNumbers[Int($0)], to: &block) }
      }
      starts.append(UInt32(written + block.count))
      if block.count > 1 << 18 {
        try file.append(block)
        written += block.count
        block.removeAll(keepingCapacity: true)
      }
    }
    try file.append(block)
    try file.begin(.sequenceStarts)
    try file.append(starts)
  }

  private func writeUnits(_ order: [UInt32], to file: inout IndexFileWriter) throws(Diagnostic) {
    var places = [UInt32](repeating: 0, count: order.count)
    for (place, sequence) in order.enumerated() { places[Int(sequence)] = UInt32(place) }
    var starts = [UInt32](repeating: 0, count: order.count + 1)
    for unit in units { starts[Int(places[Int(unit.sequence)]) + 1] += 1 }
    for index in 0..<order.count { starts[index + 1] += starts[index] }
    var next = starts
    var sorted = [UInt32](repeating: 0, count: units.count)
    for (index, unit) in units.enumerated() {
      let place = Int(places[Int(unit.sequence)])
      sorted[Int(next[place])] = UInt32(index)
      next[place] += 1
    }
    try file.begin(.sequenceUnits)
    try file.append(starts)
    try write(.unitIDs, sorted, to: &file) { $0.id }
    try write(.unitChanges, sorted, to: &file) { $0.changed }
    try write(.unitTexts, sorted, to: &file) { $0.text }
    try write(.unitCodes, sorted, to: &file) { $0.codes }
  }

  private func write<T: BitwiseCopyable>(
    _ section: IndexSection, _ order: [UInt32], to file: inout IndexFileWriter, _ value: (Entry) -> T
  ) throws(Diagnostic) {
    try file.begin(section)
    for start in stride(from: 0, to: order.count, by: 1 << 16) {
      try file.append(order[start..<min(order.count, start + 1 << 16)].map { value(units[Int($0)]) })
    }
  }
}
