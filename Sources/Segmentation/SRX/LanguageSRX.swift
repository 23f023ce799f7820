internal import Bitext

/// A language's corrections of Unicode's boundaries as SRX rules, generated from its file in `Rules/`.
struct LanguageSRX {
  private typealias Rule = SegmentationRules.Rule

  private let sections: [String: [String]]
  private let features: Set<String>
  private let space = SRXPiece.space
  private let closers = SRXPiece.closers
  private let openers = SRXPiece.openers

  /// The names in `[boundaries]` that rules are made of here; that of the semicolon concerns Unicode's.
  private static let known: Set<String> = [
    "speech", "colon", "number", "ellipsis", "reporting-clause", "list-number", "semicolon-asks",
  ]

  init(_ sections: [String: [String]]) {
    self.sections = sections
    features = Set(sections["boundaries"] ?? [])
  }

  func set(named name: String) -> SegmentationRules.RuleSet {
    // Exceptions first: in SRX the first rule that matches decides.
    let rules = sections["inner"] == nil ? additions : exceptions + additions
    let unknown = features.subtracting(Self.known).sorted()
    let lacks = unknown.isEmpty ? "" : "; not expressed here: \(unknown.joined(separator: ", "))"
    return SegmentationRules.RuleSet(
      name: name, rules: rules, comment: "What \(name) has beside Unicode's rules\(lacks)")
  }

  // MARK: Where no sentence ends

  private var exceptions: [Rule] {
    var rules: [Rule] = []
    if features.contains("reporting-clause") {
      rules.append(
        no(
          "[\(SRXPiece.ask)]" + closers, space + "*" + openers + "\\p{Ll}",
          "a question within a sentence: «Hva?» spør hun")
      )
    }
    rules += words("inner", after: "", "abbreviations that never end a sentence")
    rules += words("before number", after: space + "*" + openers + "[0-9]", "abbreviations that hold on to a number")
    rules += words("before name", after: space + "+" + notOpener, "abbreviations that hold on to a name")
    rules.append(
      no(
        SRXPiece.wordStart + "\\p{Lu}(?:\\.-?\\p{Lu})*\\.", space + "+" + notOpener,
        "initials, unless a word follows that opens sentences"))
    rules.append(no("^\(space)*[0-9]{1,3}\\.", "", "a number that opens a line counts what follows"))
    return rules
  }

  private func no(_ before: String, _ after: String, _ comment: String?) -> Rule {
    Rule(isBreak: false, before: before, after: after, comment: comment)
  }

  /// A rule a word; the first carries the comment.
  private func words(_ section: String, after: String, _ comment: String) -> [Rule] {
    (sections[section] ?? []).enumerated().map { index, word in
      no(SRXPiece.wordStart + Self.pattern(of: word) + "\\.", after, index == 0 ? comment : nil)
    }
  }

  private var notOpener: String {
    let words = (sections["openers"] ?? []).map(Self.pattern(of:)).joined(separator: "|")
    return words.isEmpty ? "" : "(?!\(openers)(?:\(words))(?![\\p{Lu}\\p{Lt}\\p{Ll}]))"
  }

  /// A word in upper or lower case. Java's `(?i)` is for ASCII alone, so other letters are named in both cases.
  private static func pattern(of word: String) -> String {
    var pattern = ""
    var ascii = ""
    func flush() {
      if !ascii.isEmpty { pattern += "(?i:\(ascii))" }
      ascii = ""
    }
    for scalar in word.unicodeScalars {
      let upper = scalar.properties.uppercaseMapping
      if scalar.isASCII {
        let isPlain = scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        ascii += isPlain ? String(scalar) : "\\\(scalar)"
      } else {
        flush()
        pattern += upper == String(scalar) || upper.unicodeScalars.count > 1 ? String(scalar) : "[\(scalar)\(upper)]"
      }
    }
    flush()
    return pattern
  }

  // MARK: Where a sentence ends too

  private var additions: [Rule] {
    let marks = "[\(SRXPiece.stop)\(SRXPiece.ask)]"
    let ending = "[\(SRXPiece.stop)\(SRXPiece.ask)…]"
    let marksAndColon = SRXPiece.stop + SRXPiece.ask + "…:"
    let rest = "[^\(marksAndColon)]"
    let capital = space + "+" + openers + "[\\p{Lu}\\p{Lt}]"
    var rules: [Rule] = []
    func yes(_ before: String, _ after: String, _ comment: String) {
      rules.append(Rule(isBreak: true, before: before, after: after, comment: comment))
    }
    if features.contains("speech") {
      yes("[\(marksAndColon)]" + closers, space + "+[-–—]" + space, "a dash opens a speech")
    }
    if features.contains("colon") {
      rules.append(no("«[^«»]{0,47}:" + closers, "[^»]{0,47}»", "a colon inside a title: «Star Wars: Episode IV»"))
      yes(
        ":" + closers,
        "\(capital)\(rest)*(?:[\(marksAndColon)]\(rest)*)*?(?:\(ending)\(closers)(?:\(space)|$)|:\(closers)$)",
        "a colon before a capital, where the line has sentences and is no headline")
      yes("\(ending)\(closers)\(space).*?:\(closers)", capital, "the same behind the line's first sentence")
    }
    if features.contains("number") {
      yes(
        "[\\p{Ll}\"'»”’›“]\(marks)\(closers)", space + "+" + openers + "[0-9]",
        "a number after a word and a full stop")
    }
    if features.contains("ellipsis") { yes("…" + closers, capital, "an ellipsis before a capital") }
    return rules
  }
}
