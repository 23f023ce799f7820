package import Bitext
package import TextKit

/// The built-in rules of a language as SRX: a set of the language's own, and behind it Unicode's rules for all.
///
/// The patterns are written so that ICU and Java (OmegaT, Okapi) read them alike. They mean what the built-in engine does,
/// but for what rules that look at one place cannot say:
///
/// - A place stands before the white space between sentences, as is the custom in SRX; the engine's stands behind it.
/// - Marks, continuing punctuation and closing marks are listed or told by general category, the common ones of each.
/// - A title in quotation marks is measured in characters, not in bytes.
/// - Where a segment began is told by the mark before it, whether or not it ended one; blanks are counted up to nine.
/// - Items of a list in one line are not told apart, as no rule can count; the set's comment says so.
package func builtInRules(for language: LanguageTag) -> SegmentationRules {
  let own = LanguageSRX(LanguageRules.rules(for: language).sections).set(named: language.englishName)
  let unicode = UnicodeSRX.set(semicolonAsks: LanguageRules.rules(for: language).features.contains(.semicolonAsks))
  let tags = language.language == "nb" ? ["nb", "no"] : [language.language]
  let pattern = tags.map { tag in tag.map { "[\($0.uppercased())\($0)]" }.joined() + ".*" }.joined(separator: "|")
  let sets = own.rules.isEmpty ? [unicode] : [own, unicode]
  return SegmentationRules(
    ruleSets: sets,
    maps: sets.map {
      SegmentationRules.LanguageMap(languagePattern: $0.name == unicode.name ? ".*" : pattern, ruleSetName: $0.name)
    })
}

/// Pieces of patterns. What Java understands by `\s` is ASCII alone, so white space is named twice.
enum SRXPiece {
  static let space = "[\\s\\p{Z}]"
  /// What may close a sentence behind its mark, Unicode's Close with what extends a character.
  static let closing = "\\p{Pe}\\p{Pf}\\p{Pi}\\p{Ps}\"'\\p{M}\\p{Cf}"
  static let closers = "[\(closing)]*"
  /// What may open a sentence before its first word.
  static let opening = "\"'«»“”‘„‹(\\[\\{¿¡"
  static let openers = "[\(opening)]*"
  /// Where a word starts.
  static let wordStart = "(?:^|[\\s\\p{Z}\(opening)])"
  /// A character within a word, whatever it is.
  static let inWord = "[^\\s\\p{Z}\(opening)]"
  /// White space between what belongs together. Bounded, so that a line of blanks costs no more than any other.
  static let blanks = space + "{1,9}"
  static let fewClosers = "[\(closing)]{0,9}"
  static let fewOpeners = "[\(opening)]{0,9}"
  static let bullets = "•‣⁃◦▪●■"
  static let emoticon = "[\\s\\p{Z}][:;]-?[)(DP]"
  /// Full stops (Sentence_Break ATerm).
  static let stop = ".․﹒．"
  /// Question and exclamation marks (STerm).
  static let ask = "!?‼⁇⁈⁉՜՞։؟۔।॥။።。！？｡"

  /// What closes a sentence behind its mark across white space, as often as `quantifier` says; empty for a language
  /// without such rules.
  static func trail(_ features: Features, _ quantifier: String) -> String {
    var pieces: [String] = []
    if features.contains(.closingApart) {
      let end = "(?=\(space)|$)"
      pieces += [
        "\(blanks)[)\\]}]\(fewClosers)", "\(blanks)[»”’›](?!\(fewClosers)[\\p{L}\\p{Nd}])\(fewClosers)",
        "\(blanks)[\"']\(end)",
        "\(blanks)[^\\p{L}\\p{Nd}\\s\\p{Z},.…\\-–—\(opening)]{1,4}[,.]\(end)",
      ]
    }
    if features.contains(.reference) { pieces.append("\(space){0,9}\\[[0-9]{1,3}\\](?=\(space)|\\[|$)") }
    return pieces.isEmpty ? "" : "(?:" + pieces.joined(separator: "|") + ")" + quantifier
  }
}

/// Unicode's rules (Standard Annex 29) for the places behind marks.
enum UnicodeSRX {
  static func set(semicolonAsks: Bool) -> SegmentationRules.RuleSet {
    let ask = SRXPiece.ask + (semicolonAsks ? ";\u{37E}" : "")
    let stop = "[\(SRXPiece.stop)]"
    return SegmentationRules.RuleSet(
      name: "Unicode",
      rules: [
        rule(false, stop + "\\p{M}*", "\\p{Nd}", "SB6: a number goes on (3.5)"),
        rule(false, "[\\p{Lu}\\p{Lt}\\p{Ll}]\\p{M}*" + stop, "\\p{Lu}", "SB7: letters between full stops (U.S)"),
      ] + behind(SRXPiece.closers, ask: ask), comment: "Unicode's sentence boundaries")
  }

  /// The rules for the places behind marks and what closes them.
  static func behind(_ closers: String, ask: String) -> [SegmentationRules.Rule] {
    let (stop, marks) = ("[\(SRXPiece.stop)]", "[\(SRXPiece.stop)\(ask)]")
    let continuing = ",\\-:–—،、﹐﹑﹕﹘﹣，－：､" + SRXPiece.stop + ask
    return [
      rule(
        false, stop + closers, "[^\\p{L}\(SRXPiece.stop)\(ask)]*\\p{Ll}",
        "SB8: a small letter goes on after a full stop"),
      rule(
        false, marks + closers, SRXPiece.space + "*[\(continuing)]", "SB8a: a comma, a dash or another mark goes on"),
      rule(true, marks + closers, "[^\(SRXPiece.closing)]", "SB11: otherwise a mark ends a sentence"),
    ]
  }

  private static func rule(
    _ isBreak: Bool, _ before: String, _ after: String, _ comment: String
  ) -> SegmentationRules.Rule {
    SegmentationRules.Rule(isBreak: isBreak, before: before, after: after, comment: comment)
  }
}
