internal import Bitext
internal import TextKit

/// The rules of a file that are for one language.
struct RuleSelection {
  /// The rules, in the order in which they decide; empty when no map matches.
  var rules: [SegmentationRules.Rule] = []
  /// Whether a map matches the language.
  var servesLanguage = false
  /// What the user should know.
  var diagnostics: [Diagnostic] = []

  init(_ file: SegmentationRules, for language: LanguageTag) throws(Diagnostic) {
    let sets = Dictionary(file.ruleSets.map { ($0.name, $0) }) { first, _ in first }
    var used: Set<String> = []
    for map in file.maps {
      guard try Self.matches(map, language) else { continue }
      guard let set = sets[map.ruleSetName] else {
        throw Diagnostic(
          .badData, "the language map “\(map.languagePattern)” names rules that are not there: “\(map.ruleSetName)”",
          at: map.place)
      }
      servesLanguage = true
      if used.insert(set.name).inserted { rules += set.rules }
      if !file.cascades { break }
    }
    for rule in rules where rule.before.isEmpty && rule.after.isEmpty {
      diagnostics.append(
        Diagnostic(
          .badData, "a rule without patterns matches everywhere, so no rule behind it decides anything", at: rule.place,
          help: "write what stands before or after the break, or take the rule out", severity: .warning))
    }
    if !servesLanguage {
      diagnostics.append(
        Diagnostic(
          .badData, "no language map is for \(language), so no rule of this file is used; the built-in ones are",
          help: Self.missingMapHelp(for: language), severity: .warning))
    }
  }

  static func missingMapHelp(for language: LanguageTag) -> String {
    "add <languagemap languagepattern=\"\(language.language).*\" languagerulename=\"…\"/> to the rules"
  }

  /// Files of older tools call Bokmål `no`, which as a tag means the same here.
  private static func matches(_ map: SegmentationRules.LanguageMap, _ language: LanguageTag) throws(Diagnostic) -> Bool
  {
    do throws(Diagnostic) {
      let pattern = try Pattern(map.languagePattern, ignoringCase: true)
      if try pattern.matches(language.tag) { return true }
      if language.language != "nb" { return false }
      return try pattern.matches("no" + language.tag.dropFirst(2))
    } catch {
      throw Diagnostic(
        .badData, "the language pattern “\(map.languagePattern)” cannot be used: \(error.message)", at: map.place,
        help: "write a regular expression that the whole language tag matches, such as nb.* or (en|EN).*")
    }
  }
}
