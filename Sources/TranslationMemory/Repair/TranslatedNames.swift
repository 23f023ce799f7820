/// Names of institutions, regions and seas, of which each language has its own, beside countries and towns.
enum TranslatedNames {
  static func contain(_ name: String) -> Bool {
    places.contains(name) || NameLists.translatedTowns[name] != nil
      || endings.contains { name.count > $0.count + 2 && name.hasSuffix($0) }
  }

  /// Institutions: Arbeiderpartiet, Stortinget, Høyesterett.
  private static let endings = [
    "partiet", "tinget", "rådet", "retten", "domstolen", "departementet", "regjeringen", "komiteen", "havet", "sjøen",
    "øyene", "øyane", "dalen", "bukta", "stredet", "høydene", "høgdene", "kommisjonen", "regjeringa", "tilsynet",
    "revisjonen", "instituttet", "direktoratet", "senatet", "loven", "lova", "kors", "folkeparti", "banken", "ombudet",
  ]

  private static let places: Set<String> = [
    "Krakow", "Kreml", "Brüssel", "Haag", "Luzern", "Skottland", "Nord-Irland", "Bayern", "Sachsen", "Sicilia",
    "Sardinia", "Korsika", "Kreta", "Katalonia", "Baskerland", "Sibir", "Krim", "Kaukasus", "Tsjetsjenia", "Kurdistan",
    "Europa", "Vest-Europa", "Øst-Europa", "Afrika", "Sør-Afrika", "Nord-Afrika", "Amerika", "Nord-Amerika",
    "Sør-Amerika", "Latin-Amerika", "Norden", "Skandinavia", "Baltikum", "Balkan", "Midtøsten", "Vestbredden",
    "Gazastripen", "Arktis", "Antarktis", "Vesten", "Atlanteren", "Østersjøen", "Nordsjøen", "Middelhavet",
    "Svartehavet", "Stillehavet", "Høyesterett", "Lagtinget", "Høyre", "Høgre", "Venstre", "Rødt", "Raudt", "Frp",
    "Krf", "KrF", "Nynorsk", "Bokmål", "Palestina", "Øst-Ukraina", "Vest-Ukraina", "Nord-Norge", "Sør-Norge",
    "Nord-Noreg", "Normandie", "Abkhasia", "Sør-Ossetia", "Sahel", "Donbas", "Midtausten", "Høgsterett", "Regjeringen",
    "Regjeringa", "Forsvaret", "Kongen", "Dronningen", "Paven", "Senatet", "Kongressen", "Grunnloven", "Grunnlova",
    "Pentagon",
  ]
}

extension String {
  /// Whether it is written in capitals alone: other languages have other letters for it (FN, UN).
  var isAcronym: Bool { count > 1 && allSatisfy { $0.isUppercase || $0 == "." } }
}
