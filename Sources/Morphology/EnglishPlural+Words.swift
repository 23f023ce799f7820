/// The words that `EnglishPlural` must know one by one.
extension EnglishPlural {
  /// Words with which no noun without an article begins.
  static let openers: Set<String> = ["a", "an", "the", "to", "of", "in", "on", "by", "at", "for", "not", "no"]

  /// Titles with «general» behind them.
  static let chiefs: Set<String> = [
    "secretary", "attorney", "director", "auditor", "governor", "solicitor", "inspector", "consul", "prosecutor",
    "advocate",
  ]

  /// Words that are not counted once a preposition tells what of: freedom of, right to, rule of.
  static let uncountedWithComplement: Set<String> = [
    "abuse", "balance", "burden", "contempt", "cost", "distribution", "disturbance", "division", "exercise",
    "freedom", "incitement", "lack", "liberty", "loss", "misuse", "obstruction", "possession",
    "presumption", "quality", "right", "rule", "scope", "separation", "supply", "use",
  ]

  /// Words of things that are not counted, and of many at once.
  static let uncountable: Set<String> = [
    "abroad", "access", "accountability", "accuracy", "adherence", "admiralty", "advice", "advocacy", "aid",
    "ammunition", "anarchy", "anonymity", "apartheid", "armour", "artillery", "assistance", "asylum",
    "authoritarianism", "autonomy", "awareness", "backing", "bribery", "bureaucracy", "cavalry", "censorship",
    "children", "citizenship", "clergy", "climate", "co-operation", "cohesion", "compliance", "conduct",
    "confidence", "confidentiality", "conscription", "consent", "consumption", "contraband", "cooperation",
    "copyright", "corruption", "counsel", "credibility", "criteria", "custody", "damage", "data", "defence",
    "defense", "deterrence", "diplomacy", "disarmament", "east", "education", "efficiency", "employment", "energy",
    "environment", "equality", "equipment", "espionage", "euthanasia", "evidence", "expenditure", "extradition",
    "feedback", "finance", "foreseeability", "forestry", "fraud", "freight", "funding", "gas", "global", "goods",
    "goodwill", "governance", "growth", "guidance", "harm", "hate", "health", "help", "homework", "housing",
    "hunger", "hygiene", "immigration", "immunity", "impartiality", "imprisonment", "indebtedness", "infantry",
    "inflation", "information", "infrastructure", "insolvency", "insurance", "integration", "intelligence",
    "isolation", "jurisdiction", "justice", "knowledge", "labour", "lawmaking", "leadership", "legislation",
    "legitimacy", "liquidity", "literacy", "livestock", "logistics", "luggage", "machinery", "maintenance",
    "management", "media", "men", "migration", "military", "mobilisation", "mobilization", "money", "monitoring",
    "morality", "nationalisation", "negligence", "neutrality", "news", "north", "nutrition", "obedience", "oil",
    "opposition", "ownership", "parliamentarism", "participation", "patriotism", "payroll", "peace", "people",
    "personnel",
    "piracy", "police", "policing", "pollution", "poverty", "preparedness", "presence", "press", "prevention",
    "privacy", "production", "progress", "propaganda", "protection", "public", "purchasing", "racism", "rainfall",
    "readiness", "rearmament", "reconnaissance", "recruitment", "redress", "remuneration", "research", "respect",
    "retail", "sabotage", "safety", "sanitation", "secrecy", "security", "self-defence", "sexuality", "shipping",
    "slavery", "software", "solidarity", "south", "sovereignty", "spending", "stability", "staff", "subsistence",
    "suffrage", "supervision", "support", "supremacy", "surveillance", "sustainability", "sympathy", "taxation",
    "terror", "testimony", "timber", "tourism", "trade", "traffic", "training", "transparency", "transport",
    "transportation", "treason", "troops", "trust", "tuition", "turmoil", "turnout", "unemployment", "unity",
    "upbringing", "urbanisation", "urbanization", "vat", "vicinity", "vigilance", "violence", "warfare", "wealth",
    "weaponry", "welfare", "wellbeing", "west", "wildlife", "women", "work", "youth",
  ]

  /// Words that only end so.
  static let countable: Set<String> = [
    "ability", "abnormality", "activity", "amenity", "atrocity", "authority", "beginning", "beheading", "being",
    "bombing", "briefing", "building", "business", "calamity", "capability", "ceiling", "celebrity", "charity",
    "city", "commodity", "community", "crossing", "deity", "disability", "disparity", "drawing", "dwelling",
    "earning", "ending", "entity", "evening", "eventuality", "facility", "fatality", "feeling", "filing", "finding",
    "formality", "gathering", "harness", "heading", "hearing", "hijacking", "holding", "identity", "illness",
    "inequality", "irregularity", "kidnapping", "killing", "king", "landing", "liability", "listing", "locality",
    "mailing", "majority", "marking", "meeting", "minority", "morning", "municipality", "nationality", "necessity",
    "neighbourhood", "offering", "opening", "opportunity", "outing", "painting", "personality", "plurality",
    "poisoning", "possibility", "posting", "principality", "priority", "probability", "proceeding", "quality",
    "quantity", "railing", "ranking", "rating", "reading", "reality", "recording", "responsibility", "ring",
    "ruling", "saving", "screening", "setting", "shooting", "sibling", "similarity", "sitting", "sling",
    "speciality", "spring", "stabbing", "string", "swing", "technicality", "thing", "undertaking", "university",
    "uprising", "utility", "vulnerability", "warning", "weakness", "wedding", "wing", "witness",
  ]

  static let uncountableEndings = ["ness", "ism", "ware", "hood", "ics", "craft", "fare", "folk", "ing", "ity"]
}
