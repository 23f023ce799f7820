internal import TextKit

/// What a pattern can match, told without matching: which characters, how many, and which come first and last.
struct PatternReach {
  /// The most characters it consumes; nil when there is no limit.
  var longest: Int? = 0
  /// All characters that it may consume.
  var alphabet = CharacterFilter.none
  var first = CharacterFilter.none
  var last = CharacterFilter.none
  /// Whether it matches without consuming anything.
  var canBeEmpty = true

  /// Nothing is known of the pattern.
  static let unknown = PatternReach(longest: nil, alphabet: .all, first: .all, last: .all, canBeEmpty: true)

  func followed(by other: PatternReach) -> PatternReach {
    PatternReach(
      longest: longest.flatMap { own in other.longest.map { own + $0 } }, alphabet: alphabet.union(other.alphabet),
      first: canBeEmpty ? first.union(other.first) : first,
      last: other.canBeEmpty ? last.union(other.last) : other.last,
      canBeEmpty: canBeEmpty && other.canBeEmpty)
  }

  func or(_ other: PatternReach) -> PatternReach {
    PatternReach(
      longest: longest.flatMap { own in other.longest.map { max(own, $0) } }, alphabet: alphabet.union(other.alphabet),
      first: first.union(other.first), last: last.union(other.last), canBeEmpty: canBeEmpty || other.canBeEmpty)
  }

  func repeated(_ item: PatternSyntax.Item) -> PatternReach {
    var copy = self
    let product = longest.flatMap { own in item.most.map { own.multipliedReportingOverflow(by: $0) } }
    copy.longest = longest == 0 ? 0 : product.flatMap { $0.overflow ? nil : $0.partialValue }
    copy.canBeEmpty = canBeEmpty || item.least == 0
    return copy
  }
}

/// Works reaches out, asking ICU once for each set of characters.
struct ReachFinder {
  private var sets: [String: CharacterFilter] = [:]

  mutating func reach(of alternatives: [[PatternSyntax.Item]]) -> PatternReach {
    var all: PatternReach?
    for items in alternatives {
      let one = reach(of: items)
      all = all?.or(one) ?? one
    }
    return all ?? PatternReach()
  }

  private mutating func reach(of items: [PatternSyntax.Item]) -> PatternReach {
    var all = PatternReach()
    for item in items { all = all.followed(by: reach(of: item)) }
    return all
  }

  private mutating func reach(of item: PatternSyntax.Item) -> PatternReach {
    let one: PatternReach
    switch item.node {
    case .assertion: return PatternReach()
    case .group(let alternatives): one = reach(of: alternatives)
    case .literal(let scalar): one = reach(of: scalar, ignoringCase: item.ignoresCase)
    case .set(let text): one = single(filter(of: text, ignoringCase: item.ignoresCase))
    }
    return one.repeated(item)
  }

  private static let beyondASCII: CharacterFilter = {
    var filter = CharacterFilter.none
    filter.insert(atom: "[^\\x{0}-\\x{7f}]")
    return filter
  }()

  private func single(_ filter: CharacterFilter) -> PatternReach {
    PatternReach(longest: 1, alphabet: filter, first: filter, last: filter, canBeEmpty: false)
  }

  private func reach(of scalar: Unicode.Scalar, ignoringCase: Bool) -> PatternReach {
    var filter = CharacterFilter.none
    filter.insert(scalar)
    guard ignoringCase else { return single(filter) }
    // Without regard to case one character may match several: «ﬃ» and «FFI».
    guard scalar.isASCII else {
      return PatternReach(longest: 3, alphabet: .all, first: .all, last: .all, canBeEmpty: false)
    }
    for variant in scalar.properties.lowercaseMapping.unicodeScalars { filter.insert(variant) }
    for variant in scalar.properties.uppercaseMapping.unicodeScalars { filter.insert(variant) }
    // Signs such as that of the kelvin, and ligatures.
    let isLetter = scalar.properties.isAlphabetic
    return isLetter ? single(filter.union(Self.beyondASCII)) : single(filter)
  }

  /// Which ASCII characters a set holds, as ICU says; of all others nothing is known, unless the set is plainly ASCII.
  private mutating func filter(of set: String, ignoringCase: Bool) -> CharacterFilter {
    let key = ignoringCase ? "(?i)" + set : set
    if let known = sets[key] { return known }
    let filter = (try? asked(set, ignoringCase: ignoringCase)) ?? .all
    sets[key] = filter
    return filter
  }

  private func asked(_ set: String, ignoringCase: Bool) throws(Diagnostic) -> CharacterFilter {
    let pattern = try Pattern(set, ignoringCase: ignoringCase)
    let ascii = (0..<128).map { UInt8($0) }
    var filter = CharacterFilter.none
    try ascii.withUnsafeBufferPointer { bytes throws(Diagnostic) in
      try pattern.read(bytes)
      for (index, byte) in ascii.enumerated() where try pattern.matchesAll(of: index..<index + 1) {
        filter.insert(Unicode.Scalar(byte))
      }
    }
    if ignoringCase || !isPlainlyASCII(set) { filter.insert(atom: ignoringCase ? "(?i:\(set))" : set) }
    return filter
  }

  private func isPlainlyASCII(_ set: String) -> Bool {
    let inner = set.utf8.dropFirst()
    guard set.utf8.first == UInt8(ascii: "["), inner.first != UInt8(ascii: "^") else { return false }
    var isEscaped = false
    for byte in inner {
      if byte >= 0x80 || byte == UInt8(ascii: "[") { return false }
      if isEscaped, Unicode.Scalar(byte).properties.isAlphabetic || byte &- 0x30 < 10 { return false }
      isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
    }
    return true
  }
}
