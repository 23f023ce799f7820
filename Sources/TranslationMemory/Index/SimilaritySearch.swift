/// Finds the sequences that are similar enough to a query: exactly those that comparing with every one would find.
struct SimilaritySearch {
  /// A sequence that is similar enough.
  struct Hit {
    /// Its number in the index file; or, with `isAdded`, its place among the texts added since.
    var sequence: Int
    var isAdded: Bool
    var similarity: Double
    var distance: Int
  }

  private struct Collected {
    var sequence: UInt32
    var window: UInt32
  }

  private(set) var hits: [Hit] = []
  private(set) var scores: TopScores
  private var pattern: TokenPattern
  /// The numbers that the pattern gives to spellings.
  private let slots: UnsafeMutableBufferPointer<UInt32>
  /// What is to be compared next, with the window it was found by.
  private var collected: [Collected] = []
  /// Keeps the loads made ahead from being left out as useless.
  private var touched: UInt32 = 0
  /// Room for the numbers of one sequence.
  private let sequence: UnsafeMutableBufferPointer<UInt32>

  init(
    _ pattern: TokenPattern, slots: UnsafeMutableBufferPointer<UInt32>,
    room sequence: UnsafeMutableBufferPointer<UInt32>, scores: TopScores
  ) {
    self.pattern = pattern
    self.slots = slots
    self.sequence = sequence
    self.scores = scores
  }

  /// Compares with each of the texts added since the file was made.
  mutating func search(_ delta: IndexDelta) {
    let query = pattern.tokens.count
    for (place, entry) in delta.entries.enumerated() where entry.isLive {
      let window = LengthWindow(
        length: entry.range.count, sequences: 0..<1, query: query, minimum: scores.minimum)
      guard let window else { continue }
      var common = 0
      for (index, spelling) in delta.spellings[entry.range].enumerated() {
        sequence[index] = slots[Int(spelling)]
        common += sequence[index] > 0 ? 1 : 0
      }
      decide(place, isAdded: true, common: common, window, texts: 1)
    }
  }

  /// Compares with the sequences of the file that can be similar enough.
  ///
  /// - Parameters:
  ///   - tokens: The query's tokens from the rarest to the most frequent.
  ///   - seen: A bit for each sequence, all off; left so.
  ///   - texts: How many texts of a sequence are still there.
  @inline(__always)
  mutating func search(
    _ file: IndexView, _ tokens: RankedTokens, seen: inout SeenSequences, texts: (Int) -> Int
  ) {
    let query = tokens.count
    var minimum = scores.minimum
    var windows = LengthWindow.all(file.lengths, query: query, minimum: minimum)
    if minimum < PostingBuilder.lowestSimilarity { return searchAll(file, windows, texts: texts) }
    for rank in 0..<query {
      if scores.minimum > minimum {
        minimum = scores.minimum
        windows = LengthWindow.all(file.lengths, query: query, minimum: minimum)
      }
      // Of the query's tokens the rarest matched one is this or a more frequent one.
      guard windows.contains(where: { $0.common <= query - rank }) else { break }
      collect(file, tokens, rank: rank, windows, seen: &seen)
      compare(file, windows, texts: texts)
    }
    seen.clear()
  }

  /// Collects the sequences in which one token of the query can be the rarest matched one.
  @inline(__always)
  private mutating func collect(
    _ file: IndexView, _ tokens: RankedTokens, rank: Int, _ windows: [LengthWindow], seen: inout SeenSequences
  ) {
    collected.removeAll(keepingCapacity: true)
    let token = tokens.token(rank)
    if token >= file.tokenCount { return }
    var postings = Int(file.postingStarts[token])..<Int(file.postingStarts[token + 1])
    guard postings.upperBound <= file.postingSequences.count else { return }
    for (index, window) in windows.enumerated() {
      if postings.isEmpty { break }
      let start = file.firstPosting(notBefore: window.sequences.lowerBound, in: postings)
      let end = file.firstPosting(notBefore: window.sequences.upperBound, in: start..<postings.upperBound)
      postings = end..<postings.upperBound
      guard window.common <= tokens.count - rank,
        let places = window.places(around: tokens.position(rank))
      else { continue }
      for posting in start..<end where places.contains(file.postingPlaces[posting]) {
        let number = Int(file.postingSequences[posting])
        guard number < file.sequenceCount, seen.insert(number) else { continue }
        collected.append(Collected(sequence: UInt32(number), window: UInt32(index)))
      }
    }
  }

  /// Compares with what was collected.
  ///
  /// The sequences lie all over the file, so this waits for memory more than it computes. Loads that do not depend on
  /// each other are made first, a few dozen at a time: they are waited for together.
  @inline(__always)
  private mutating func compare(_ file: IndexView, _ windows: [LengthWindow], texts: (Int) -> Int) {
    for first in stride(from: 0, to: collected.count, by: Self.loadsAtOnce) {
      let group = first..<min(collected.count, first + Self.loadsAtOnce)
      for index in group { touched ^= file.sequenceStarts[Int(collected[index].sequence)] }
      for index in group { touched ^= UInt32(file.codes(of: Int(collected[index].sequence)).first ?? 0) }
      for index in group {
        let item = collected[index]
        consider(file, Int(item.sequence), windows[Int(item.window)], texts: texts)
      }
    }
  }

  private static let loadsAtOnce = 32

  /// Looks at every sequence of the right length: for similarities below those the postings serve.
  private mutating func searchAll(_ file: IndexView, _ windows: [LengthWindow], texts: (Int) -> Int) {
    for window in windows {
      for number in window.sequences { consider(file, number, window, texts: texts) }
    }
  }

  @inline(__always)
  private mutating func consider(_ file: IndexView, _ number: Int, _ window: LengthWindow, texts: (Int) -> Int) {
    var count = 0
    var common = 0
    let (slots, sequence) = (self.slots, self.sequence)
    SpellingCode.forEach(in: file.codes(of: number)) { spelling in
      let slot = Int(spelling) < slots.count ? slots[Int(spelling)] : 0
      if count < sequence.count { sequence[count] = slot }
      count += 1
      common += slot > 0 ? 1 : 0
    }
    guard count == window.length, common >= window.common else { return }
    decide(number, isAdded: false, common: common, window, texts: texts(number))
  }

  @inline(__always)
  private mutating func decide(_ number: Int, isAdded: Bool, common: Int, _ window: LengthWindow, texts: Int) {
    guard common >= window.common, texts > 0 else { return }
    let candidate = UnsafeBufferPointer(rebasing: sequence[..<window.length])
    let distance = pattern.distance(to: candidate, limit: window.distance)
    guard distance <= window.distance else { return }
    let similarity = Likeness.similarity(
      distance: distance, longer: max(window.length, pattern.tokens.count))
    guard similarity >= scores.minimum else { return }
    hits.append(Hit(sequence: number, isAdded: isAdded, similarity: similarity, distance: distance))
    scores.insert(similarity, texts: texts)
  }
}

/// Which sequences were looked at for a query: a bit each.
struct SeenSequences {
  private var bits: [UInt64]
  private var touched: [Int] = []

  init(count: Int) { bits = [UInt64](repeating: 0, count: (count + 63) / 64) }

  /// Marks a sequence. Returns whether it was not marked before.
  @inline(__always)
  mutating func insert(_ sequence: Int) -> Bool {
    let bit = UInt64(1) << UInt64(sequence & 63)
    let word = bits[sequence >> 6]
    if word & bit != 0 { return false }
    if word == 0 { touched.append(sequence >> 6) }
    bits[sequence >> 6] = word | bit
    return true
  }

  /// Takes all marks away. O(marks).
  mutating func clear() {
    for word in touched { bits[word] = 0 }
    touched.removeAll(keepingCapacity: true)
  }
}

extension IndexView {
  /// The first of the postings, which ascend, whose sequence is not before one. O(log n).
  @inline(__always)
  func firstPosting(notBefore sequence: Int, in postings: Range<Int>) -> Int {
    var (low, high) = (postings.lowerBound, postings.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if Int(postingSequences[middle]) < sequence { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
