internal import Bitext

/// A language's corrections of Unicode's boundaries as SRX rules, generated from its file in `Rules/`.
///
/// In SRX the first rule that matches a place decides, so what holds a sentence together comes before what ends it.
struct LanguageSRX {
  typealias Rule = SegmentationRules.Rule

  let sections: [String: [String]]
  let features: Features
  let space = SRXPiece.space
  let openers = SRXPiece.openers
  /// What may close a sentence behind its mark, also across white space where the language says so.
  let closers: String

  init(_ sections: [String: [String]]) {
    self.sections = sections
    features = Features(named: sections["boundaries"] ?? [])
    let trail = SRXPiece.trail(features, "{0,3}")
    closers = trail.isEmpty ? SRXPiece.closers : SRXPiece.fewClosers + trail
  }

  func set(named name: String) -> SegmentationRules.RuleSet {
    let lacks = features.contains(.enumeration) ? ", but for lists whose items stand in one line" : ""
    return SegmentationRules.RuleSet(
      name: name, rules: exceptions + additions, comment: "What \(name) has beside Unicode's rules\(lacks)")
  }

  func yes(_ before: String, _ after: String, _ comment: String) -> Rule {
    Rule(isBreak: true, before: before, after: after, comment: comment)
  }

  func no(_ before: String, _ after: String, _ comment: String?) -> Rule {
    Rule(isBreak: false, before: before, after: after, comment: comment)
  }

  // MARK: Words

  /// A rule a word; the first carries the comment.
  ///
  /// - Parameter apart: Whether the parts of a word may stand apart: «f. eks.»
  func words(
    _ section: String, start: String = SRXPiece.wordStart, apart: Bool = false, after: String, _ comment: String
  ) -> [Rule] {
    (sections[section] ?? []).enumerated().map { index, word in
      let parts = apart ? word.split(separator: ".").map(String.init) : [word]
      let pattern = parts.map(Self.pattern(of:)).joined(separator: "\\.\(space)?")
      return no(start + pattern + "\\.", after, index == 0 ? comment : nil)
    }
  }

  /// Any word of some sections, as one pattern; nil when they have none.
  func anyWord(_ names: String...) -> String? {
    let words = names.flatMap { sections[$0] ?? [] }
    return words.isEmpty ? nil : "(?:" + words.map(Self.pattern(of:)).joined(separator: "|") + ")"
  }

  /// What does not open a sentence: no word of `[openers]`, unless it is a letter with a full stop.
  var notOpener: String {
    anyWord("openers").map { "(?!\(openers)\($0)(?![\\p{Lu}\\p{Lt}\\p{Ll}.]))" } ?? ""
  }

  /// The same for the text behind a full stop, with white space between.
  var notBeforeOpener: String {
    anyWord("openers").map { "(?!\(space)+\(openers)\($0)(?![\\p{Lu}\\p{Lt}\\p{Ll}.]))" } ?? ""
  }

  /// A word in upper or lower case. Java's `(?i)` is for ASCII alone, so other letters are named in both cases.
  static func pattern(of word: String) -> String {
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
}
