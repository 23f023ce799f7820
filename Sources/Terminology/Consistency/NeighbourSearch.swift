/// Finds the words of a list that are an edit or two apart, without comparing each with each.
///
/// Two words an edit apart become the same when a letter is left out of each, or of one of them (the deletion
/// neighbourhood of Mor & Fraenkel, 1982, as SymSpell uses it). So each word is filed under the hashes of what is left of
/// it, and only words that share a hash are compared.
enum NeighbourSearch {
  /// So many words with one remainder are a series (punkt-a, punkt-b …) and no slips; comparing them all would take the
  /// square of their number.
  private static let largestBucket = 48

  /// Calls `body` with the indices of each pair of words that share a remainder, the lower index first; a pair may come
  /// more than once, and some are further apart than was asked.
  ///
  /// - Parameters:
  ///   - words: The words of a text, none of them twice.
  ///   - others: Words to compare those with, but not with each other. Their indices go on from the last word's.
  ///   - edits: 1 or 2: how many letters are left out.
  /// - Complexity: O(r log r) for the r remainders of the words: n of a word of n letters for one edit, n²/2 for two;
  ///   and O(r) for those of the others.
  static func forEachPair(
    of words: [[Unicode.Scalar]], and others: [[Unicode.Scalar]] = [], edits: Int, _ body: (Int, Int) -> Void
  ) {
    var filed: [(hash: UInt64, word: UInt32)] = []
    filed.reserveCapacity(words.reduce(0) { $0 + $1.count + 1 })
    for (index, word) in words.enumerated() {
      addRemainders(of: word, edits: edits) { filed.append(($0, UInt32(truncatingIfNeeded: index))) }
    }
    // A glossary's forms are many and nearly all of them like no word of the text: a bit a hash turns them away.
    var seen = [Bool](repeating: false, count: 1024)
    while seen.count < filed.count * 8 { seen += seen }
    let mask = UInt64(seen.count - 1)
    if !others.isEmpty { for item in filed { seen[Int((item.hash ^ item.hash >> 32) & mask)] = true } }
    for (index, word) in others.enumerated() {
      addRemainders(of: word, edits: edits) { hash in
        guard seen[Int((hash ^ hash >> 32) & mask)] else { return }
        filed.append((hash, UInt32(truncatingIfNeeded: words.count + index)))
      }
    }
    filed.sort { ($0.hash, $0.word) < ($1.hash, $1.word) }
    var start = 0
    while start < filed.count {
      var end = start + 1
      while end < filed.count, filed[end].hash == filed[start].hash { end += 1 }
      if end - start > 1, end - start <= largestBucket {
        for first in start..<end {
          guard filed[first].word < words.count else { break }
          for second in first + 1..<end where filed[first].word != filed[second].word {
            body(Int(filed[first].word), Int(filed[second].word))
          }
        }
      }
      start = end
    }
  }

  private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// Hands on the hashes of a word with none, one, or (for `edits` 2) two of its letters left out.
  private static func addRemainders(of word: [Unicode.Scalar], edits: Int, _ file: (UInt64) -> Void) {
    // The hash of the letters from a place on, and the powers of the base, make each remainder's hash in one step.
    var tails = [UInt64](repeating: 0, count: word.count + 1)
    var powers = [UInt64](repeating: 1, count: word.count + 1)
    for index in word.indices.reversed() {
      tails[index] = tails[index + 1] &+ (UInt64(word[index].value) &+ 1) &* powers[word.count - 1 - index]
      powers[word.count - index] = powers[word.count - 1 - index] &* base
    }
    file(tails[0])
    var head: UInt64 = 0
    for index in word.indices {
      // Leaving out either of two like letters leaves the same.
      if index == 0 || word[index] != word[index - 1] {
        file(head &* powers[word.count - 1 - index] &+ tails[index + 1])
      }
      if edits > 1 {
        var inner = head
        for second in index + 1..<max(index + 1, word.count) {
          file(inner &* powers[word.count - 1 - second] &+ tails[second + 1])
          inner = inner &* base &+ UInt64(word[second].value) &+ 1
        }
      }
      head = head &* base &+ UInt64(word[index].value) &+ 1
    }
  }
}
