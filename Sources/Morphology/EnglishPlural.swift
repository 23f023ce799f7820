/// The plural of an English term, where it is beyond doubt that there is one and how it is made.
///
/// It is offered to a translator beside the term itself, so what may be wrong is better left out.
package enum EnglishPlural {
  /// The plural of a noun or a phrase with a noun for its head; nil when there is none, or none that is sure.
  ///
  /// The head is the noun before the first preposition, else the last word: members of parliament, deputy foreign
  /// ministers. O(length).
  package static func of(_ term: String) -> String? {
    let words = term.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard let first = words.first, !openers.contains(first.lowercased()), let head = head(of: words) else { return nil }
    var plural = words
    guard let form = form(of: words[head]) else { return nil }
    plural[head] = form
    return plural.joined(separator: " ")
  }

  private static func head(of words: [String]) -> Int? {
    let joining = words.indices.dropFirst().first { Grammar.english.connectives.contains(words[$0].lowercased()) }
    // «Law and order» is no law.
    if let joining, Grammar.english.coordinators.contains(words[joining].lowercased()) { return nil }
    let last = (joining ?? words.count) - 1
    // Secretaries General.
    let isTitle = last > 0 && words[last].lowercased() == "general" && chiefs.contains(words[last - 1].lowercased())
    return isTitle ? last - 1 : last
  }

  private static func form(of word: String) -> String? {
    let parts = word.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    // Secretaries-General; commanders-in-chief; but vice-presidents.
    guard let head = parts.count == 1 ? 0 : head(of: parts), let noun = simple(parts[head]) else { return nil }
    var plural = parts
    plural[head] = noun
    return plural.joined(separator: "-")
  }

  /// The plural of one word.
  private static func simple(_ word: String) -> String? {
    let lowercased = word.lowercased()
    guard word.utf8.count > 1, word.utf8.allSatisfy({ $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }) else { return nil }
    if uncountable.contains(lowercased) { return nil }
    // MPs; but a word in capitals alone may be a name too long for an acronym.
    if word.utf8.allSatisfy({ $0 < 0x61 }) { return word.utf8.count <= 4 && word.utf8.last != 0x53 ? word + "s" : nil }
    guard countable.contains(lowercased) || !uncountableEndings.contains(where: lowercased.hasSuffix) else {
      return nil
    }
    let isLikePlural = lowercased.hasSuffix("s") && !["ss", "us", "is"].contains(where: lowercased.hasSuffix)
    // «Accused» and «unemployed» stand for many as they are.
    let isLikeParticiple = lowercased.hasSuffix("ed") && lowercased.utf8.count > 5
    guard !isLikePlural, !isLikeParticiple,
      let plural = Grammar.english.nouns.columns(of: word).first?.first, plural != word
    else { return nil }
    return plural
  }

  /// Words with which no noun without an article begins.
  private static let openers: Set<String> = ["a", "an", "the", "to", "of", "in", "on", "by", "at", "for", "not", "no"]

  /// Titles with «general» behind them.
  private static let chiefs: Set<String> = [
    "secretary", "attorney", "director", "auditor", "governor", "solicitor", "inspector", "consul", "prosecutor",
    "advocate",
  ]

  /// Words of things that are not counted, and of many at once.
  private static let uncountable: Set<String> = [
    "abroad", "access", "accountability", "admiralty", "advice", "aid", "ammunition", "anarchy", "armour", "artillery",
    "assistance", "asylum", "autonomy", "awareness", "bribery", "cavalry", "children", "clergy", "climate",
    "co-operation", "cohesion", "compliance", "conduct", "confidence", "conscription", "consumption", "cooperation",
    "copyright", "corruption", "counsel", "criteria", "damage", "data", "defence", "defense", "deterrence",
    "diplomacy", "disarmament", "east", "education", "employment", "energy", "environment", "equality", "equipment",
    "espionage", "evidence", "expenditure", "extradition", "finance", "forestry", "fraud", "freight", "funding", "gas",
    "global", "goods", "growth", "guidance", "harm", "health", "help", "housing", "immigration", "immunity",
    "impartiality", "imprisonment", "infantry", "inflation", "information", "infrastructure", "integration",
    "intelligence", "jurisdiction", "justice", "knowledge", "labour", "leadership", "legislation", "livestock",
    "logistics", "machinery", "maintenance", "management", "media", "men", "migration", "military", "money",
    "monitoring", "negligence", "neutrality", "news", "north", "oil", "opposition", "parliamentarism", "peace",
    "people", "personnel", "police", "policing", "pollution", "poverty", "preparedness", "presence", "press",
    "privacy", "production", "progress", "protection", "public", "readiness", "rearmament", "reconnaissance",
    "recruitment", "research", "respect", "safety", "security", "shipping", "solidarity", "south", "sovereignty",
    "spending", "stability", "staff", "suffrage", "supervision", "support", "supremacy", "surveillance", "taxation",
    "testimony", "tourism", "trade", "traffic", "training", "transparency", "transport", "transportation", "treason",
    "troops", "trust", "turnout", "unemployment", "unity", "vat", "vicinity", "violence", "warfare", "wealth",
    "weaponry", "welfare", "west", "wildlife", "women", "work",
  ]

  /// Words that only end so.
  private static let countable: Set<String> = [
    "business", "harness", "illness", "neighbourhood", "weakness", "witness",
  ]

  private static let uncountableEndings = ["ness", "ism", "ware", "hood", "ics", "craft", "fare", "folk"]
}
