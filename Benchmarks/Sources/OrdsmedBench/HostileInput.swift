import Bitext
import Interchange
import Segmentation
import TextKit

/// Texts and rules made to be slow.
enum HostileInput {
  /// Texts by what they are made of.
  static let texts = [
    ("one sentence", "ord og "), ("full stops", "."), ("marks of all kinds", ".?!…:;"), ("initials", "A. "),
    ("numbers without a letter", "1. 2. (3) "), ("guillemets that nobody closes", "«a: B "),
    ("closing marks", ".»”)]"), ("combining marks", "a.\u{301}"),
    ("bidirectional controls", "\u{202E}a.\u{2066} B\u{202C} "),
    ("every Unicode space", "a." + spaces + "B"), ("line ends", "\n"),
  ]

  private static let spaces =
    "\t\u{B}\u{C}\u{85}\u{A0}\u{1680}\u{2000}\u{2001}\u{2002}\u{2003}\u{2004}\u{2005}\u{2006}\u{2007}\u{2008}\u{2009}"
    + "\u{200A}\u{2028}\u{2029}\u{202F}\u{205F}\u{3000}"

  /// What rules are tried on.
  static let prose = "Møtet begynner kl. 10 i morgen, aaaaaaaaaaaaaaaaaaaaaaaa sa hun. Det varer en time! Kom?\n"

  /// Before and after the break: repetitions within repetitions, looking behind, referring back, no end.
  static let rules = [
    ("(a+)+$", ""), ("(\\w+\\s?)*:", ""), ("(?<=(a|aa){1,20})\\.", "\\s"), ("(\\w)\\w*\\1", "\\s"),
    (".*", ".*x"), ("", "(\\s*\\w+)*!x"), ("(x?){30}x{30}\\.", ""), ("[^.]*(?:[^.]*)*y", ""),
  ]

  static func text(_ piece: String, bytes: Int) -> [UInt8] {
    let piece = Array(piece.utf8)
    var text: [UInt8] = []
    text.reserveCapacity(bytes + piece.count)
    while text.count < bytes { text += piece }
    return text
  }

  /// The SRX file of so many abbreviations, and a rule that breaks.
  static func abbreviations(_ count: Int) -> [UInt8] {
    var rules = (0..<count).map { number in
      SegmentationRules.Rule(isBreak: false, before: "\\b\(word(number))\\.", after: "\\s")
    }
    rules.append(SegmentationRules.Rule(isBreak: true, before: "[.?!]+", after: "\\s"))
    let file = SegmentationRules(
      ruleSets: [SegmentationRules.RuleSet(name: "All", rules: rules)],
      maps: [SegmentationRules.LanguageMap(languagePattern: ".*", ruleSetName: "All")])
    return (try? SRX.encode(file).bytes) ?? []
  }

  /// A word of letters for each number.
  private static func word(_ number: Int) -> String {
    String(String(number + 100_000).utf8.map { Character(Unicode.Scalar($0 + 0x31)) })
  }

  static func segmenter(_ before: String, _ after: String) throws -> CustomSegmenter {
    let rule = SegmentationRules.Rule(isBreak: true, before: before, after: after)
    let rules = SegmentationRules(
      ruleSets: [SegmentationRules.RuleSet(name: "All", rules: [rule])],
      maps: [SegmentationRules.LanguageMap(languagePattern: ".*", ruleSetName: "All")])
    return try CustomSegmenter(rules, from: "a.srx", over: Segmenter(language: .bokmål), isAlone: true)
  }
}
