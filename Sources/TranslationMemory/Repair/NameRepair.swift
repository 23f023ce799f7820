internal import TextKit

/// Names in place of names. Most stand in a translation as they do in the source; countries do not, and are translated.
struct NameRepair: Sendable {
  private let source: LanguageTag
  private let isIntoEnglish: Bool
  private let known: KnownNames
  private let regions: RegionNames

  init(from source: LanguageTag, into target: LanguageTag, known: KnownNames) {
    self.source = source
    isIntoEnglish = target.language == "en"
    self.known = known
    regions = RegionNames(from: source, into: target)
  }

  /// What becomes of a difference between two names.
  func finding(
    _ difference: TokenDifference, _ old: String, _ new: String, _ texts: RepairedTexts
  ) -> MatchRepairer.Finding {
    // Where every noun has a capital it tells no name.
    guard source.language != "de", old.isName, new.isName, texts.translation.text.count > old.count else {
      return .beyond
    }
    let earlier = texts.earlier.place(difference.old)
    guard TargetText.onlyPlace(of: old, in: texts.earlier) == earlier else { return .beyond }
    if let oldRegion = regions[old], let newRegion = regions[new] {
      guard !needsArticle(oldRegion), !needsArticle(newRegion) else { return .beyond }
      let place = texts.translation.onlyPlace(of: oldRegion) ?? texts.translation.onlyPlace(of: old)
      return place.map { .edit(.init(place: $0, kind: .name, new: newRegion)) } ?? .beyond
    }
    let isTranslated = [old, new].contains { name in
      regions[name] != nil || TranslatedNames.contain(name) || name.isAcronym
    }
    guard !isTranslated, !texts.translation.tellsGender(),
      isName(old, at: earlier, in: texts.earlier, isKnown: true),
      isName(new, at: texts.sought.place(difference.new), in: texts.sought, isKnown: known.contain(new)),
      let place = texts.translation.onlyPlace(of: old)
    else { return .beyond }
    return .edit(.init(place: place, kind: .name, new: new))
  }

  /// Whether a word with a capital is a name. At the beginning of a sentence every word has one, and it must be known.
  private func isName(_ word: String, at place: Range<String.Index>, in text: String, isKnown: Bool) -> Bool {
    if !Sentences.begin(at: place.lowerBound, in: text) { return true }
    if word.contains(" ") { return true }
    return isKnown && !UninflectedWords.contain(word.lowercased(), in: [source])
  }

  /// Whether English says “the” before a country: the United States, the Netherlands.
  private func needsArticle(_ country: String) -> Bool {
    isIntoEnglish
      && (country.hasSuffix("s") || ["United", "Republic", "Islands", "Territory"].contains { country.contains($0) })
  }
}

/// The words of a document that have a capital in the middle of a sentence and never stand without one.
struct KnownNames: Sendable {
  private var names: Set<String> = []

  /// Reads texts. O(n).
  init(in texts: some Sequence<String>) {
    var small: Set<String> = []
    for text in texts {
      for word in text.split(whereSeparator: { !$0.isLetter && $0 != "-" }) {
        if word.first?.isUppercase != true {
          small.insert(String(word))
        } else if !Sentences.begin(at: word.startIndex, in: text) {
          names.insert(String(word))
        }
      }
    }
    names = names.filter { !small.contains($0.lowercased()) }
  }

  /// Whether a word is one of them.
  func contain(_ word: String) -> Bool { names.contains(word) }
}

/// Where sentences begin, as far as capitals hang on it.
private enum Sentences {
  static func begin(at place: String.Index, in text: String) -> Bool {
    guard let last = text[..<place].last(where: { !$0.isWhitespace }) else { return true }
    return !last.isWordly && last != "," && last != "(" && last != "&" && last != "/"
  }
}

/// Names that English has its own form for, beside countries: what stands in Norwegian text is none there.
private enum TranslatedNames {
  static func contain(_ name: String) -> Bool {
    places.contains(name) || endings.contains { name.count > $0.count + 2 && name.hasSuffix($0) }
  }

  /// Institutions: Arbeiderpartiet, Stortinget, Høyesterett.
  private static let endings = [
    "partiet", "tinget", "rådet", "retten", "domstolen", "departementet", "regjeringen", "komiteen", "havet", "sjøen",
    "øyene", "øyane", "dalen", "bukta", "stredet",
  ]

  private static let places: Set<String> = [
    "København", "Göteborg", "Helsingfors", "Roma", "Milano", "Venezia", "Firenze", "Napoli", "Torino", "Genova",
    "Wien",
    "München", "Köln", "Praha", "Warszawa", "Krakow", "Beograd", "Bucuresti", "Moskva", "Kreml", "Athen", "Brussel",
    "Brüssel", "Antwerpen", "Haag", "Genève", "Luzern", "Lisboa", "Sevilla", "Kairo", "Damaskus", "Bagdad", "Teheran",
    "Betlehem", "Skottland", "Nord-Irland", "Bayern", "Sachsen", "Sicilia", "Sardinia", "Korsika", "Kreta", "Katalonia",
    "Baskerland", "Sibir", "Krim", "Kaukasus", "Tsjetsjenia", "Kurdistan", "Europa", "Vest-Europa", "Øst-Europa",
    "Afrika", "Sør-Afrika", "Nord-Afrika", "Amerika", "Nord-Amerika", "Sør-Amerika", "Latin-Amerika", "Norden",
    "Skandinavia", "Baltikum", "Balkan", "Midtøsten", "Vestbredden", "Gazastripen", "Arktis", "Antarktis", "Vesten",
    "Atlanteren", "Østersjøen", "Nordsjøen", "Middelhavet", "Svartehavet", "Stillehavet", "Høyesterett", "Lagtinget",
    "Høyre", "Venstre", "Rødt", "Nynorsk", "Bokmål",
  ]
}

extension String {
  /// One or more words with a capital first.
  fileprivate var isName: Bool {
    let words = split(separator: " ")
    return !words.isEmpty
      && words.allSatisfy { word in
        word.first?.isUppercase == true && word.allSatisfy { $0.isLetter || $0 == "-" || $0 == "'" || $0 == "." }
      }
  }

  /// Whether it is written in capitals alone: other languages have other letters for it (FN, UN).
  fileprivate var isAcronym: Bool { count > 1 && allSatisfy { $0.isUppercase || $0 == "." } }
}
