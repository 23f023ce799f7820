package import Bitext

extension TextReplacement {
  /// A text in the place of another. A code stays with the word it stands at: an opening one with the word behind it, a
  /// closing one with the word before it, a lone one with that which it touches. Where the word is gone, it stands at what
  /// came in its place. The codes keep their order. O(words of one · words of the other).
  package static func replacingAll(of inline: InlineText, by text: String) -> InlineText {
    if inline.codes.isEmpty { return InlineText(text) }
    return InlineText(text, codes: CodeAnchors(inline).codes(in: text))
  }
}

/// What the inline codes of a text hold on to.
private struct CodeAnchors {
  private enum Anchor {
    /// The text's beginning or end.
    case start
    case end
    /// So many bytes of white space before a token, or behind it.
    case before(Int, Int)
    case behind(Int, Int)
    /// So many bytes into a token.
    case inside(Int, Int)

    var token: Int? {
      switch self {
      case .start, .end: nil
      case .before(let token, _), .behind(let token, _), .inside(let token, _): token
      }
    }
  }

  private let inline: InlineText
  private let old: TokenTexts
  private var anchors: [Anchor] = []

  init(_ inline: InlineText) {
    let inline = inline.withCodesInOrder
    self.inline = inline
    old = TokenTexts(inline.text)
    var next = 0
    for code in inline.codes {
      while next < old.count, old.range(next).upperBound <= code.offset { next += 1 }
      anchors.append(anchor(of: code, before: next))
    }
  }

  /// - Parameter next: The first token that does not end before the code.
  private func anchor(of code: InlineCode, before next: Int) -> Anchor {
    if spansAll(code) { return code.kind == .opening ? .start : .end }
    let distanceToNext = next < old.count ? old.range(next).lowerBound - code.offset : nil
    if let distanceToNext, distanceToNext < 0 { return .inside(next, -distanceToNext) }
    let before = distanceToNext.map { Anchor.before(next, $0) }
    let distance = next > 0 ? code.offset - old.range(next - 1).upperBound : 0
    let behind = next > 0 ? Anchor.behind(next - 1, distance) : nil
    switch code.kind {
    case .opening: return before ?? .end
    case .closing: return behind ?? .start
    case .standalone:
      let touchesNextAlone = distanceToNext == 0 && distance > 0
      return (touchesNextAlone ? before : behind) ?? (code.offset == 0 ? .start : before ?? .end)
    }
  }

  /// Whether a code opens or closes a span of the whole text, which goes on to span all of it.
  private func spansAll(_ code: InlineCode) -> Bool {
    let (edge, other) = code.kind == .opening ? (0, old.bytes.count) : (old.bytes.count, 0)
    guard code.kind != .standalone, code.offset == edge else { return false }
    return inline.codes.contains { $0.id == code.id && $0.kind != code.kind && $0.offset == other }
  }

  /// The codes where they stand in another text.
  func codes(in text: String) -> [InlineCode] {
    let new = TokenTexts(text)
    // As much of the text as can be stays in place, and rather the words that codes stand at than others.
    let anchored = Set(anchors.compactMap(\.token))
    let costs = TokenAlignment.Costs(
      removal: { token in old.tokens[token].isWord ? anchored.contains(token) ? 5 : 2 : 1 }, insertion: 0,
      replacement: nil)
    let images = TokenImages(TokenAlignment(old, new, costs), old.count)
    var codes = inline.codes
    var limit = new.bytes.count
    for index in codes.indices.reversed() {
      limit = min(limit, place(of: anchors[index], images, new))
      codes[index].offset = limit
    }
    return codes
  }

  private func place(of anchor: Anchor, _ images: TokenImages, _ new: TokenTexts) -> Int {
    switch anchor {
    case .start: return 0
    case .end: return new.bytes.count
    case .before(let token, let distance):
      guard let image = images.first(of: token) else {
        return images.next(after: token).map { new.range($0).lowerBound } ?? new.bytes.count
      }
      let (end, oldEnd) = (new.range(image).lowerBound, old.range(token).lowerBound)
      let hasSpace =
        distance <= end && new.bytes[(end - distance)..<end] == old.bytes[(oldEnd - distance)..<oldEnd]
      return hasSpace ? end - distance : end
    case .behind(let token, let distance):
      guard let image = images.last(of: token) else {
        return images.previous(before: token).map { new.range($0).upperBound } ?? 0
      }
      let (start, oldStart) = (new.range(image).upperBound, old.range(token).upperBound)
      let hasSpace =
        start + distance <= new.bytes.count
        && new.bytes[start..<start + distance] == old.bytes[oldStart..<oldStart + distance]
      return hasSpace ? start + distance : start
    case .inside(let token, let offset):
      guard let image = images.first(of: token) else { return place(of: .behind(token, 0), images, new) }
      return new.range(image).lowerBound + Self.place(offset, in: old.word(token), new.word(image))
    }
  }

  /// Where a place in a word is in another word: at the same letter of what both begin or end with, else where they part.
  private static func place(_ offset: Int, in old: String, _ new: String) -> Int {
    let prefix = zip(old.unicodeScalars, new.unicodeScalars).prefix { $0 == $1 }.reduce(0) { $0 + UTF8.width($1.0) }
    if offset <= prefix { return offset }
    let (rest, newRest) = (old.utf8.count - prefix, new.utf8.count - prefix)
    var suffix = 0
    for (one, two) in zip(old.unicodeScalars.reversed(), new.unicodeScalars.reversed()) {
      let width = UTF8.width(one)
      if one != two || suffix + width > min(rest, newRest) { break }
      suffix += width
    }
    return offset >= old.utf8.count - suffix ? offset + newRest - rest : prefix
  }
}

/// Where the tokens of a text are in the one that takes its place.
private struct TokenImages {
  /// By token: the new ones that stand for it, none where it is gone and nothing came in its place.
  private var images: [Range<Int>]
  /// By token: how many new ones are before what became of it.
  private var places: [Int]
  private var newCount = 0

  init(_ alignment: TokenAlignment, _ count: Int) {
    images = Array(repeating: 0..<0, count: count)
    places = Array(repeating: 0, count: count)
    var (lost, inserted): ([Int], [Int]) = ([], [])
    for step in alignment.steps {
      switch step {
      case .removed(let token): lost.append(token)
      case .inserted(let token): inserted.append(token)
      case .both(let token, let image), .replaced(let token, let image):
        close(&lost, &inserted)
        images[token] = image..<image + 1
        places[token] = image
        newCount = image + 1
      }
    }
    close(&lost, &inserted)
  }

  /// Lost words and those that came in their place belong together one by one, and the last has all that are left.
  private mutating func close(_ lost: inout [Int], _ inserted: inout [Int]) {
    for (index, token) in lost.enumerated() {
      places[token] = newCount + min(index, inserted.count)
      guard index < inserted.count else { continue }
      let end = index + 1 == lost.count ? inserted.count : index + 1
      images[token] = inserted[index]..<inserted[index] + (end - index)
    }
    newCount += inserted.count
    lost.removeAll()
    inserted.removeAll()
  }

  func first(of token: Int) -> Int? { images[token].first }
  func last(of token: Int) -> Int? { images[token].last }

  /// The new token behind the place of one that is gone.
  func next(after token: Int) -> Int? { places[token] < newCount ? places[token] : nil }

  /// The new token before the place of one that is gone.
  func previous(before token: Int) -> Int? { places[token] > 0 ? places[token] - 1 : nil }
}
