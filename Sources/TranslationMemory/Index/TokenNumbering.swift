import TextKit

/// The numbers an index file gives to tokens and spellings: tokens by frequency, the most frequent first, and the
/// spellings of each token together.
struct TokenNumbering {
  /// The builder's tokens in the file's order.
  let tokenOrder: [UInt32]
  /// The file's number of each of the builder's tokens and spellings.
  let tokenNumbers: [UInt32]
  let spellingNumbers: [UInt32]
  private let spellingOrder: [UInt32]
  private let tokenSpellings: [UInt32]

  /// Numbers a vocabulary. O(n log n).
  init(_ vocabulary: VocabularyBuilder) {
    let counts = vocabulary.tokenCounts
    tokenOrder = (0..<UInt32(counts.count)).sorted {
      (counts[Int($0)], $1) > (counts[Int($1)], $0)
    }
    let tokenNumbers = Self.inverse(of: tokenOrder)
    self.tokenNumbers = tokenNumbers
    let uses = vocabulary.spellingCounts
    let tokens = vocabulary.spellingTokens
    spellingOrder = (0..<UInt32(tokens.count)).sorted {
      let (first, second) = (tokenNumbers[Int(tokens[Int($0)])], tokenNumbers[Int(tokens[Int($1)])])
      return first != second ? first < second : (uses[Int($0)], $1) > (uses[Int($1)], $0)
    }
    spellingNumbers = Self.inverse(of: spellingOrder)
    var starts = [UInt32](repeating: 0, count: counts.count + 1)
    for token in tokens { starts[Int(tokenNumbers[Int(token)]) + 1] += 1 }
    for index in 0..<counts.count { starts[index + 1] += starts[index] }
    tokenSpellings = starts
  }

  private static func inverse(of order: [UInt32]) -> [UInt32] {
    var numbers = [UInt32](repeating: 0, count: order.count)
    for (number, old) in order.enumerated() { numbers[Int(old)] = UInt32(number) }
    return numbers
  }

  /// Writes the vocabulary in its new order.
  func write(_ vocabulary: VocabularyBuilder, to file: inout IndexFileWriter) throws(Diagnostic) {
    try file.begin(.tokenSpellings)
    try file.append(tokenSpellings)
    let (hashes, kinds) = (vocabulary.spellingHashes, vocabulary.spellingKinds)
    try file.begin(.spellingHashes)
    try file.append(spellingOrder.map { hashes[Int($0)] })
    try file.begin(.spellingKinds)
    try file.append(spellingOrder.map { kinds[Int($0)] })
    var starts: [UInt32] = [0]
    var bytes: [UInt8] = []
    for token in tokenOrder {
      let (start, end) = (vocabulary.tokenStarts[Int(token)], vocabulary.tokenStarts[Int(token) + 1])
      bytes += vocabulary.tokenBytes[Int(start)..<Int(end)]
      starts.append(UInt32(bytes.count))
    }
    try file.begin(.tokenStarts)
    try file.append(starts)
    try file.begin(.tokenBytes)
    try file.append(bytes)
    try file.begin(.tokenTable)
    try file.append(vocabulary.table(order: tokenOrder))
  }
}
