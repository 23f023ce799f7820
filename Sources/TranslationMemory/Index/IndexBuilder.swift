package import TextKit

/// Builds an index file from texts that come one by one, in any order.
///
/// Memory: about 200 bytes a text of a dozen words. Time: about 4 s for a million texts.
package struct IndexBuilder {
  /// A text as it waits to be written.
  private struct Entry {
    var number: TextNumber
    var sequence: UInt32
    var changed: UInt32
    var hash: UInt32
    var codes: UInt32
  }

  private var reader = TokenReader()
  private var vocabulary = VocabularyBuilder()
  private var arena = SequenceArena()
  private var texts: [Entry] = []
  private var codes: [UInt16] = []

  /// Starts with no texts.
  ///
  /// - Parameter expected: How many are to come, as far as that is known.
  package init(expected: Int = 0) { texts.reserveCapacity(expected) }

  /// Adds a text. O(its length).
  package mutating func add(_ text: IndexedText) {
    var utf8 = text.text
    utf8.withUTF8 { add(unit: text.unit, place: text.place, text: $0, codes: text.codes, changed: text.changed) }
  }

  /// Adds a text that is at hand as valid UTF-8. O(its length).
  package mutating func add(
    unit: Int64, place: Int = 0, text: UnsafeBufferPointer<UInt8>, codes codesNumber: UInt32 = 0, changed: UInt32 = 0
  ) {
    codes.removeAll(keepingCapacity: true)
    var count = 0
    reader.forEach(in: text) { token, folded in
      SpellingCode.append(vocabulary.spelling(of: token, in: text, folded: folded), to: &codes)
      count += 1
    }
    let sequence = arena.insert(codes, tokenCount: count)
    let hash = UInt32(truncatingIfNeeded: TokenHash.hash(text))
    texts.append(
      Entry(
        number: TextNumber(unit: unit, place: place), sequence: sequence, changed: changed, hash: hash,
        codes: codesNumber))
  }

  /// Writes the index beside `path` and puts it in its place.
  ///
  /// - Parameter stamp: What it was made from, in the caller's words: at most `IndexHeader.maximumStamp` bytes.
  /// - Throws: `Diagnostic` with code `cannot-create` or `write-failed`; `bad-data` when there are more distinct words or
  ///   texts than an index can number, some sixteen million and four thousand million.
  package consuming func write(to path: String, stamp: String) throws(Diagnostic) {
    guard vocabulary.spellingCount < SpellingCode.limit, texts.count < UInt32.max else {
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
    try writeTexts(order, to: &file)
    texts = []
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

  private func writeTexts(_ order: [UInt32], to file: inout IndexFileWriter) throws(Diagnostic) {
    var places = [UInt32](repeating: 0, count: order.count)
    for (place, sequence) in order.enumerated() { places[Int(sequence)] = UInt32(place) }
    var starts = [UInt32](repeating: 0, count: order.count + 1)
    for text in texts { starts[Int(places[Int(text.sequence)]) + 1] += 1 }
    for index in 0..<order.count { starts[index + 1] += starts[index] }
    var next = starts
    var sorted = [UInt32](repeating: 0, count: texts.count)
    for (index, text) in texts.enumerated() {
      let place = Int(places[Int(text.sequence)])
      sorted[Int(next[place])] = UInt32(index)
      next[place] += 1
    }
    try file.begin(.sequenceTexts)
    try file.append(starts)
    try write(.textNumbers, sorted, to: &file) { $0.number }
    try write(.textChanges, sorted, to: &file) { $0.changed }
    try write(.textHashes, sorted, to: &file) { $0.hash }
    try write(.textCodes, sorted, to: &file) { $0.codes }
  }

  private func write<T: BitwiseCopyable>(
    _ section: IndexSection, _ order: [UInt32], to file: inout IndexFileWriter, _ value: (Entry) -> T
  ) throws(Diagnostic) {
    try file.begin(section)
    for start in stride(from: 0, to: order.count, by: 1 << 16) {
      try file.append(order[start..<min(order.count, start + 1 << 16)].map { value(texts[Int($0)]) })
    }
  }
}
