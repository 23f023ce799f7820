internal import TextKit

/// A pattern taken apart into what must stand at its end, letter by letter, and what comes before: `\bkl\.` is `\b` and
/// then «kl.».
///
/// The texts go into a table, so that a thousand abbreviations cost one look-up a place and not a thousand matches.
struct LiteralTail {
  /// The pattern of what comes before the texts; empty for anything.
  var prefix = ""
  /// The texts that may stand at the end, each from its last character to its first. None is empty.
  var texts: [[Unicode.Scalar]] = [[]]
  /// Whether letters stand for both cases; nil when there are no letters.
  var ignoresCase: Bool?
  /// How much white space stands behind the texts; `most` is nil when there is no limit.
  var whiteSpace: (least: Int, most: Int?)?

  /// More texts than this are left to ICU.
  private static let limit = 64

  /// Takes a pattern apart; nil when it ends in something other than a few texts.
  init?(_ pattern: String, _ alternatives: [[PatternSyntax.Item]]) {
    let whole = PatternSyntax.Item(node: .group(alternatives), range: 0..<pattern.unicodeScalars.count, end: 0)
    var items = alternatives.count == 1 ? alternatives[0] : [whole]
    if let last = items.last, case .set("\\s") = last.node, last.least <= 1, last.most ?? 1 == 1 {
      whiteSpace = (last.least, last.most)
      items.removeLast()
    }
    while let item = items.last, let options = Self.texts(of: item, &ignoresCase),
      options.count * texts.count <= Self.limit
    {
      if options.count == 1 {
        for index in texts.indices { texts[index] += options[0] }
      } else {
        texts = texts.flatMap { text in options.map { text + $0 } }
      }
      items.removeLast()
    }
    // A text that ends in white space would leave in doubt where the white space behind it starts.
    if texts.contains(where: { $0.isEmpty || whiteSpace != nil && $0[0].isWhiteSpaceFast }) { return nil }
    guard let last = items.last else { return }
    prefix = String(pattern.unicodeScalars.prefix(last.range.upperBound))
    if prefix == "(?i)" { prefix = "" }
  }

  /// The texts that an item matches, each from its end; nil when they are too many or unknown.
  private static func texts(of item: PatternSyntax.Item, _ ignoresCase: inout Bool?) -> [[Unicode.Scalar]]? {
    guard item.most == 1 else { return nil }
    var texts: [[Unicode.Scalar]] = []
    switch item.node {
    case .assertion: return nil
    case .literal(let scalar):
      guard isFixed(scalar, ignoringCase: item.ignoresCase, &ignoresCase) else { return nil }
      texts = [[scalar]]
    case .set(let set):
      guard !item.ignoresCase, ignoresCase != true, let members = members(of: set) else { return nil }
      ignoresCase = false
      texts = members.map { [$0] }
    case .group(let alternatives):
      for items in alternatives {
        var all: [[Unicode.Scalar]] = [[]]
        for inner in items.reversed() {
          guard let options = Self.texts(of: inner, &ignoresCase) else { return nil }
          all = all.flatMap { text in options.map { text + $0 } }
          if all.count + texts.count > limit { return nil }
        }
        texts += all
      }
    }
    return item.least == 0 ? texts + [[]] : texts
  }

  /// Whether a character can be looked up: the letters of a text must agree on whether case matters.
  private static func isFixed(_ scalar: Unicode.Scalar, ignoringCase: Bool, _ ignoresCase: inout Bool?) -> Bool {
    if scalar.isASCII, !(scalar.isUppercaseFast || scalar.isLowercaseFast) { return true }
    if ignoresCase ?? ignoringCase != ignoringCase { return false }
    ignoresCase = ignoringCase
    if scalar.isASCII || !ignoringCase { return true }
    // Without regard to case «ß» is two letters.
    let properties = scalar.properties
    return properties.uppercaseMapping.unicodeScalars.count == 1
      && properties.lowercaseMapping.unicodeScalars.count == 1
  }

  /// The members of a set that lists a few characters, such as `[Pp]`.
  private static func members(of set: String) -> [Unicode.Scalar]? {
    guard set.hasPrefix("["), set.unicodeScalars.count <= 8 else { return nil }
    var members: [Unicode.Scalar] = []
    var isEscaped = false
    for scalar in set.unicodeScalars.dropFirst().dropLast() {
      if !isEscaped, scalar == "\\" {
        isEscaped = true
      } else if isEscaped
        ? scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        : "^-&[$".unicodeScalars
          .contains(scalar)
      {
        return nil
      } else {
        members.append(scalar)
        isEscaped = false
      }
    }
    return members.isEmpty || isEscaped ? nil : members
  }
}
