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
    let earlier = texts.earlier.place(difference.old)
    guard old.isName, new.isName, TargetText.onlyPlace(of: old, in: texts.earlier) == earlier else { return .beyond }
    let translation = texts.translation
    if areCountries(old, new), let oldCountry = regions[old], let newCountry = regions[new] {
      let place = translation.onlyPlace(of: oldCountry) ?? translation.onlyPlace(of: old)
      // In Norwegian one is på Island and i Sverige.
      guard let place, isSure(newCountry, at: place, texts),
        isIntoEnglish || !["i", "på"].contains(translation.word(before: place)?.lowercased() ?? "")
      else { return .beyond }
      return .edit(.init(place: place, kind: .name, new: newCountry))
    }
    guard tellsNames, !isTranslated(old), !isTranslated(new), !translation.tellsGender(),
      isName(old, at: earlier, in: texts.earlier, isKnown: true),
      isName(new, at: texts.sought.place(difference.new), in: texts.sought, isKnown: known.contain(firstWord(of: new)))
    else { return .beyond }
    if let place = translation.onlyPlace(of: old) {
      return isSure(new, at: place, texts) ? .edit(.init(place: place, kind: .name, new: new)) : .beyond
    }
    // Solbergs forslag, Solberg's proposal.
    guard isIntoEnglish, old.hasSuffix("s"), new.hasSuffix("s") else { return .beyond }
    let (owner, next) = (String(old.dropLast()), String(new.dropLast()))
    guard let place = translation.onlyPlace(of: owner),
      translation.text[place.upperBound...].hasPrefix("'s") || translation.text[place.upperBound...].hasPrefix("’s"),
      isSure(next, at: place, texts)
    else { return .beyond }
    return .edit(.init(place: place, kind: .name, new: next))
  }

  /// Whether two names are countries' that go without “the”.
  func areCountries(_ one: String, _ other: String) -> Bool {
    [one, other].allSatisfy { name in regions[name].map { !needsArticle($0) } ?? false }
  }

  /// Whether a capital tells a name: every noun has one in German, and English has them for months, parties, peoples.
  private var tellsNames: Bool { ["nb", "nn", "no", "da", "sv"].contains(source.language) }

  private func isTranslated(_ name: String) -> Bool {
    regions[name] != nil || TranslatedNames.contain(name) || name.isAcronym
  }

  /// Whether nothing around a place hangs on the name there.
  private func isSure(_ new: String, at place: Range<String.Index>, _ texts: RepairedTexts) -> Bool {
    let translation = texts.translation
    let rest = translation.text[place.upperBound...]
    // Jonas' proposal is Erna's.
    let isBareGenitive = rest.first.map { "'’".contains($0) } ?? false && !(rest.dropFirst().first == "s")
    return !isBareGenitive && translation.articleServes(new, at: place)
      && !translation.hasCompanion(of: place, notIn: texts.earlier)
  }

  private func firstWord(of name: String) -> String { String(name.prefix { $0 != " " }) }

  /// Whether a word with a capital is a name. At the beginning of a sentence every word has one, and it must be known.
  private func isName(_ word: String, at place: Range<String.Index>, in text: String, isKnown: Bool) -> Bool {
    if !Sentences.begin(at: place.lowerBound, in: text) { return true }
    return isKnown && !UninflectedWords.contain(word.lowercased(), in: [source])
  }

  /// Whether English says “the” before a country, or calls it otherwise in a sentence: the Netherlands, Congo - Kinshasa.
  private func needsArticle(_ country: String) -> Bool {
    if country.contains(where: { "&(".contains($0) }) || country.contains(" - ") { return true }
    guard isIntoEnglish, !["Cyprus", "Belarus", "Honduras", "Laos", "Mauritius", "Barbados"].contains(country) else {
      return false
    }
    return country.hasSuffix("s") || country == "Gambia"
      || ["United", "Republic", "Islands", "Territory", "Côte"].contains { country.contains($0) }
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
enum Sentences {
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
    "øyene", "øyane", "dalen", "bukta", "stredet", "høydene", "høgdene", "kommisjonen", "regjeringa", "tilsynet",
    "revisjonen", "instituttet", "direktoratet", "senatet", "loven", "lova", "kors", "folkeparti", "banken", "ombudet",
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
    "Høyre", "Høgre", "Venstre", "Rødt", "Raudt", "Frp", "Krf", "KrF", "Nynorsk", "Bokmål", "Kiev", "Hongkong",
    "Palestina",
    "Øst-Ukraina", "Vest-Ukraina", "Nord-Norge", "Sør-Norge", "Nord-Noreg", "Normandie", "Abkhasia", "Sør-Ossetia",
    "Sahel",
    "Donbas", "Midtausten", "Høgsterett", "Regjeringen", "Regjeringa", "Forsvaret", "Kongen", "Dronningen", "Paven",
    "Senatet", "Kongressen", "Grunnloven", "Grunnlova", "Pentagon",
  ]
}

extension String {
  /// One or more words with a capital first.
  fileprivate var isName: Bool {
    let words = split(separator: " ")
    return !words.isEmpty
      && words.allSatisfy { word in
        // Nato-sjefen is none: what stands behind the hyphen is a noun.
        word.first?.isUppercase == true && word.allSatisfy { $0.isLetter || $0 == "-" || $0 == "'" || $0 == "." }
          && word.split(separator: "-").allSatisfy { $0.first?.isUppercase == true }
      }
  }

  /// Whether it is written in capitals alone: other languages have other letters for it (FN, UN).
  fileprivate var isAcronym: Bool { count > 1 && allSatisfy { $0.isUppercase || $0 == "." } }
}
