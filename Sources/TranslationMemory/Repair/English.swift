internal import TextKit

/// English words that hang on others.
enum English {
  /// Nouns that go without “the” where Norwegian has them definite.
  static let massNouns: Set<String> = [
    "inflation", "unemployment", "employment", "conscription", "corruption", "immigration", "integration", "poverty",
    "democracy", "society", "parliament", "congress", "racism", "terrorism", "justice", "freedom", "peace",
    "international law", "case law", "membership",
  ]
  static let determiners: Set<String> = [
    "the", "this", "that", "its", "his", "her", "their", "our", "my", "your", "no", "every", "each",
  ]
  static let months = CalendarWords.englishMonths
  static let days = CalendarWords.englishDays
  static let placeKinds: Set<String> = [
    "city", "town", "capital", "village", "port", "island", "region", "county", "camp", "province", "state", "district",
    "municipality", "airport", "suburb", "republic", "kingdom", "neighbouring", "neighboring", "neighbour", "neighbor",
    "homeland", "mainland",
  ]
  /// What persons are: before a name, or behind it and a comma.
  static let offices: Set<String> = [
    "minister", "president", "prime", "party", "leader", "chief", "chair", "chairman", "chairwoman", "chairperson",
    "head", "mp", "spokesman", "spokeswoman", "spokesperson", "chancellor", "king", "queen", "prince", "princess",
    "secretary", "mayor", "professor", "director", "deputy", "general", "ambassador", "economist", "lawyer",
    "researcher", "analyst", "editor", "expert", "politician", "governor", "senator", "congressman", "premier",
    "foreign", "finance", "defence", "defense", "justice", "health", "representative", "judge", "journalist",
    "commentator", "former", "veteran", "candidate", "nominee", "billionaire", "founder", "boss", "commander",
    "captain", "coach", "striker", "winner", "author", "writer", "actor", "singer", "pope", "bishop",
  ]
  static let questionWords: Set<String> = ["what", "how", "who", "whom", "whose", "which", "why", "when", "where"]
  /// Words that open a sentence whose subject comes behind a comma.
  static let openings: Set<String> = ["according", "in", "for", "from", "after", "before", "without", "with", "like"]
  /// Verbs, without an ending that tells them, and adverbs: they may stand before any name.
  static let beforeNames: Set<String> = [
    "met", "saw", "told", "said", "beat", "won", "lost", "let", "left", "hit", "gave", "sent", "brought", "thought",
    "knew", "heard", "found", "took", "led", "fought", "meet", "see", "tell", "ask", "call", "visit", "support",
    "leave", "join", "then", "now", "yesterday", "today", "also", "so", "here", "there", "that", "when", "only",
    "including", "than",
  ]
  /// Prepositions of which each noun takes its own.
  static let governed: Set<String> = [
    "to", "for", "on", "over", "against", "with", "about", "between", "into", "towards", "toward", "among", "upon",
  ]
  /// Words that may stand behind any name of a place and are no part of it.
  static let behindNames: Set<String> = [
    "today", "yesterday", "tomorrow", "tonight", "now", "again", "says", "said", "wants", "will", "would", "has", "had",
    "is", "was", "are", "were", "can", "could", "must", "may", "should", "shall", "does", "did", "wins", "won", "loses",
    "lost", "votes", "goes", "went", "gets", "got", "gives", "gave", "takes", "took", "sends", "sent", "buys", "bought",
    "this", "last", "next", "every", "until", "since", "during", "before", "after",
  ]

  /// Whether a word or number is spoken with a vowel first; nil where letters do not tell: EU, NGO.
  static func beginsWithVowel(_ text: String) -> Bool? {
    let word = text.prefix { $0.isWordly }
    if let first = text.first, first.isNumber { return numberBeginsWithVowel(text) }
    if word.count > 1, word.allSatisfy({ $0.isUppercase || $0.isNumber }) { return nil }
    let small = word.lowercased()
    if ["eu", "one", "once"].contains(where: small.hasPrefix) { return false }
    if ["honest", "honor", "honour", "hour", "heir"].contains(where: small.hasPrefix) { return true }
    // An umbrella, a union.
    return small.first.flatMap { $0 == "u" ? nil : "aeio".contains($0) }
  }
}
