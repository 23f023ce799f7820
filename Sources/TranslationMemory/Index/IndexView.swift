/// The sections of an index file with their types.
struct IndexView {
  /// A length in tokens, and the first of the sequences that are so long; the next run's first is their end.
  struct LengthRun: BitwiseCopyable {
    var length: UInt32
    var firstSequence: UInt32
  }

  let lengths: UnsafeBufferPointer<LengthRun>
  let sequenceStarts: UnsafeBufferPointer<UInt32>
  let sequenceTokens: UnsafeBufferPointer<UInt16>
  let sequenceTexts: UnsafeBufferPointer<UInt32>
  let textNumbers: UnsafeBufferPointer<TextNumber>
  let textChanges: UnsafeBufferPointer<UInt32>
  let textHashes: UnsafeBufferPointer<UInt32>
  let textCodes: UnsafeBufferPointer<UInt32>
  let postingStarts: UnsafeBufferPointer<UInt32>
  let postingSequences: UnsafeBufferPointer<UInt32>
  let postingPlaces: UnsafeBufferPointer<UInt16>
  let tokenSpellings: UnsafeBufferPointer<UInt32>
  let spellingHashes: UnsafeBufferPointer<UInt32>
  let spellingKinds: UnsafeBufferPointer<UInt8>
  let tokenStarts: UnsafeBufferPointer<UInt32>
  let tokenBytes: UnsafeBufferPointer<UInt8>
  let tokenTable: UnsafeBufferPointer<UInt32>

  /// Looks at a file. nil when its sections do not fit each other.
  init?(_ file: IndexFile) {
    lengths = file.section(.lengths)
    sequenceStarts = file.section(.sequenceStarts)
    sequenceTokens = file.section(.sequenceTokens)
    sequenceTexts = file.section(.sequenceTexts)
    textNumbers = file.section(.textNumbers)
    textChanges = file.section(.textChanges)
    textHashes = file.section(.textHashes)
    textCodes = file.section(.textCodes)
    postingStarts = file.section(.postingStarts)
    postingSequences = file.section(.postingSequences)
    postingPlaces = file.section(.postingPlaces)
    tokenSpellings = file.section(.tokenSpellings)
    spellingHashes = file.section(.spellingHashes)
    spellingKinds = file.section(.spellingKinds)
    tokenStarts = file.section(.tokenStarts)
    tokenBytes = file.section(.tokenBytes)
    tokenTable = file.section(.tokenTable)
    guard !lengths.isEmpty, !sequenceStarts.isEmpty, sequenceTexts.count == sequenceStarts.count,
      textChanges.count == textNumbers.count, textHashes.count == textNumbers.count,
      textCodes.count == textNumbers.count,
      postingPlaces.count == postingSequences.count, spellingKinds.count == spellingHashes.count,
      !tokenStarts.isEmpty, tokenSpellings.count == tokenStarts.count, postingStarts.count == tokenStarts.count,
      tokenTable.count.nonzeroBitCount == 1
    else { return nil }
  }

  var sequenceCount: Int { sequenceStarts.count - 1 }
  var tokenCount: Int { tokenStarts.count - 1 }
  var spellingCount: Int { spellingHashes.count }

  /// The token with these folded bytes. O(1).
  func token(_ folded: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int? {
    var slot = Int(truncatingIfNeeded: hash) & (tokenTable.count - 1)
    while case let entry = Int(tokenTable[slot]), entry > 0, entry <= tokenCount {
      let start = Int(tokenStarts[entry - 1])
      let end = Int(tokenStarts[entry])
      if end - start == folded.count, end <= tokenBytes.count,
        UnsafeBufferPointer(rebasing: tokenBytes[start..<end]).elementsEqual(folded)
      {
        return entry - 1
      }
      slot = (slot + 1) & (tokenTable.count - 1)
    }
    return nil
  }

  /// The numbers of a token's spellings.
  func spellings(of token: Int) -> Range<Int> {
    let start = min(Int(tokenSpellings[token]), spellingCount)
    return start..<max(start, min(Int(tokenSpellings[token + 1]), spellingCount))
  }

  /// The places of a sequence's texts.
  func texts(of sequence: Int) -> Range<Int> {
    let start = min(Int(sequenceTexts[sequence]), textNumbers.count)
    return start..<max(start, min(Int(sequenceTexts[sequence + 1]), textNumbers.count))
  }

  /// A sequence's coded spellings.
  @inline(__always)
  func codes(of sequence: Int) -> UnsafeBufferPointer<UInt16> {
    let start = min(Int(sequenceStarts[sequence]), sequenceTokens.count)
    let end = max(start, min(Int(sequenceStarts[sequence + 1]), sequenceTokens.count))
    return UnsafeBufferPointer(rebasing: sequenceTokens[start..<end])
  }
}

/// The numbers of spellings as an index file has them: one UInt16 for the frequent ones, two for the rest.
enum SpellingCode {
  /// Numbers from here on take two units, the first of which is at least this.
  static let wide: UInt32 = 0xFF00
  /// How many spellings an index can hold.
  static let limit = Int(wide) + 1 << 24

  /// Appends a number's code.
  @inline(__always)
  static func append(_ spelling: UInt32, to codes: inout [UInt16]) {
    if spelling < wide { return codes.append(UInt16(truncatingIfNeeded: spelling)) }
    let rest = spelling - wide
    codes.append(UInt16(truncatingIfNeeded: wide | rest >> 16))
    codes.append(UInt16(truncatingIfNeeded: rest))
  }

  /// Calls `body` with each number. A code that breaks off is left out.
  @inline(__always)
  static func forEach(in codes: UnsafeBufferPointer<UInt16>, _ body: (UInt32) -> Void) {
    var index = 0
    while index < codes.count {
      let code = UInt32(codes[index])
      index += 1
      if code < wide {
        body(code)
      } else if index < codes.count {
        body(wide + (code - wide) << 16 + UInt32(codes[index]))
        index += 1
      }
    }
  }
}

/// Where a token stands in a sequence, and how many tokens rarer than it the sequence has; each at most 255, which stands
/// for all that is more.
enum PostingPlace {
  @inline(__always)
  static func make(position: Int, rank: Int) -> UInt16 { UInt16(min(position, 255) | min(rank, 255) << 8) }
}

/// Which places are of interest: those at some positions that have at most so many rarer tokens before them.
struct PostingPlaces {
  private let lowest: UInt16
  private let width: UInt16
  private let highestRank: UInt16

  init(positions: ClosedRange<Int>, highestRank: Int) {
    // What is 255 stands for all that is more, so it is of interest whenever anything from 255 on is.
    lowest = UInt16(min(255, positions.lowerBound))
    width = UInt16(min(255, positions.upperBound)) - lowest
    self.highestRank = UInt16(min(255, highestRank))
  }

  @inline(__always)
  func contains(_ place: UInt16) -> Bool { (place & 0xFF) &- lowest <= width && place >> 8 <= highestRank }
}
