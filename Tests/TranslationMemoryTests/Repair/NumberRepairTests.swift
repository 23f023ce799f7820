import Bitext
import TextKit
import Testing

@testable import TranslationMemory

@Suite("Numbers are put right where nothing around them hangs on them")
struct NumberRepairTests {
  private func repair(
    _ source: String, _ target: String, _ sought: String, from: LanguageTag = .bokmål, into: LanguageTag = .english
  ) -> String? {
    MatchRepairer(from: from, into: into)
      .repair(InlineText(source), target: InlineText(target), for: InlineText(sought))?.target.text
  }

  @Test(
    "what the source says too may stay",
    arguments: [
      ("Møtet er fredag 16. mars.", "The meeting is on Friday 16 March.", "16", "23"),
      ("I går, 16. mars, møttes de.", "Yesterday, 16 March, they met.", "16", "17"),
      ("Valget er 8. september 2025.", "The election is on September 8, 2025.", "8", "9"),
      ("I 2023 var det valg.", "In 2023, there was an election.", "2023", "2025"),
      ("I går ble 5 drept.", "Yesterday, 5 were killed.", "5", "7"),
      ("En gutt på 12 år er funnet.", "A boy of 12 has been found.", "12", "13"),
      ("Tre ministre fikk 5 prosent.", "Three ministers got 5 per cent.", "5", "7"),
      ("Halvparten av de 120 stemte nei.", "Half of the 120 voted no.", "120", "140"),
      ("Flertallet på 87 holdt.", "The majority of 87 held.", "87", "89"),
      ("Bare 23 prosent er for.", "Only 23 per cent are for it.", "23", "31"),
      ("Over 300 kom.", "More than 300 came.", "300", "450"),
      ("Ledigheten falt til 3 prosent.", "Unemployment fell to 3 per cent.", "3", "2"),
      ("Ap får 25, mens H får 20.", "Labour gets 25, while H gets 20.", "20", "21"),
      ("Artikkel 5 gjelder alle.", "Article 5 applies to all.", "5", "4"),
      ("Ring 112.", "Call 112.", "112", "113"),
      ("Innen 2030 skal det kuttes 55 prosent.", "By 2030, emissions are to fall by 55 per cent.", "55", "70"),
      ("Det koster 1 million kroner.", "It costs NOK 1 million.", "1", "2"),
      ("Det koster 3 mill. kroner.", "It costs NOK 3 million.", "3", "4"),
      ("Ap får 12 % i mai.", "Labour gets 12 % in May.", "12", "15"),
      // Commas of each sentence by itself.
      ("I går ble 5 drept. I dag ble 9 drept.", "Yesterday, 5 were killed. Today, 9 were killed.", "5", "7"),
    ])
  func accounted(source: String, target: String, old: String, new: String) {
    let sought = source.replacing(old, with: new)
    #expect(repair(source, target, sought) == target.replacing(old, with: new))
  }

  @Test(
    "what only the translation says is left alone",
    arguments: [
      // Days.
      ("Møtet er 16. mars.", "The meeting is on Friday 16 March.", "16", "17"),
      ("Møtet er 16. mars.", "The meeting is tomorrow 16 March.", "16", "17"),
      ("Møtet er 17. mai.", "The meeting is on Norway Day 17 May.", "17", "16"),
      ("Møtet er 6. februar.", "The meeting is on Sami People 6 February.", "6", "7"),
      ("Møtet er 24. desember.", "The meeting is on Christmas Eve, 24 December.", "24", "23"),
      ("Han døde i 2023.", "He died last year (2023).", "2023", "2019"),
      ("Han døde i 2023.", "He died two years ago in 2023.", "2023", "2019"),
      // Asides.
      ("Aldersgrensen er 18 år.", "The age limit is 18, when one comes of age.", "18", "16"),
      ("Se § 100 i loven.", "See Section 100 of the Act, on speech.", "100", "49"),
      ("Det kom 40 stykker.", "There came 40 – the whole class.", "40", "30"),
      ("I går ble 5 drept.", "Yesterday, 5, 8 at most, were killed.", "5", "6"),
      // Figures in letters, and what is made of them.
      ("60 prosent stemte ja.", "60 per cent or nearly two thirds voted yes.", "60", "20"),
      ("50 prosent stemte nei.", "Half of them voted no with 50 per cent.", "50", "35"),
      ("30 ble drept.", "Thirty died and 30 is the toll.", "30", "40"),
      ("85 stemte for.", "A majority of 85 voted for it.", "85", "84"),
      ("Ap får 28 prosent.", "Labour rises to 28 per cent.", "28", "24"),
      ("Ap får 28 prosent.", "Labour gets only 28 per cent.", "28", "34"),
      ("Det er 5 grader.", "It is 5 below zero.", "5", "8"),
      ("Hun ble nummer 2.", "She won silver as number 2.", "2", "3"),
      // More words than the source has.
      ("I 1940 flyktet kongen.", "After the German invasion in 1940, the King fled.", "1940", "1945"),
      ("Han døde i 2023.", "He died of a long illness at home in 2023.", "2023", "2019"),
      // Ages.
      ("En 19-åring er siktet.", "A 19-year-old teenager is charged.", "19", "45"),
      ("En 34-åring er siktet.", "A 34-year-old woman is charged.", "34", "12"),
      // What the number is of.
      ("Nato kan utløse artikkel 5.", "NATO may invoke its Article 5 mutual defence clause.", "5", "4"),
      ("Ring 112.", "Call the police on 112.", "112", "113"),
    ])
  func strange(source: String, target: String, old: String, new: String) {
    #expect(repair(source, target, source.replacing(old, with: new)) == nil)
  }

  @Test("numbers keep their order")
  func order() {
    let (source, target) = ("Ap gikk fra 25 til 27 i 2023.", "Labour went from 25 to 27 in 2023.")
    #expect(repair(source, target, "Ap gikk fra 25 til 29 i 2023.") == "Labour went from 25 to 29 in 2023.")
    #expect(repair(source, target, "Ap gikk fra 25 til 20 i 2023.") == nil)
    #expect(repair(source, target, "Ap gikk fra 27 til 25 i 2023.") == nil)
    #expect(repair("Fra 4 til 4,25", "From 4 to 4.25", "Fra 4 til 3,75") == nil)
    // A day is neither more nor less than a sum.
    #expect(repair("Han ga 20 kroner 17. mai.", "He gave NOK 20 on 17 May.", "Han ga 10 kroner 17. mai.") != nil)
  }

  @Test(
    "the article before a number",
    arguments: [
      ("70", "80", false), ("70", "90", true), ("1914", "1814", false), ("1999", "1884", false), ("12", "11", false),
      ("12", "18", false), ("12 000", "11 000", false), ("1 200", "1 100", false), ("1 200", "1 300", true),
      ("20", "8,5", false), ("70", "800", false), ("12", "110", true), ("12", "180", true),
      ("15000", "18000", false), ("15000", "16000", true), ("15000", "118000", true), ("150000", "180000", true),
      ("15000", "11500", false),
    ])
  func article(old: String, new: String, isServed: Bool) {
    let shown = old.replacing(" ", with: ",")
    for target in ["A \(shown) law applies.", "A “\(shown)” law applies.", "A €\(shown) law applies."] {
      #expect((repair("Lov \(old) gjelder.", target, "Lov \(new) gjelder.") != nil) == isServed, "\(target) \(new)")
    }
  }

  @Test("an article that serves a year serves those that begin alike")
  func sameArticle() {
    #expect(repair("Lov fra 1814 gjelder.", "An 1814 law applies.", "Lov fra 1884 gjelder.") == "An 1884 law applies.")
    #expect(repair("Kravet er 2/3 flertall.", "A 2/3 majority is needed.", "Kravet er 3/4 flertall.") != nil)
  }

  @Test("what is counted once is not counted twice")
  func oneAndMany() {
    #expect(repair("– 1 år er nok.", "– 1 year is enough.", "– 2 år er nok.") == nil)
    #expect(repair("Det er 0–1 år.", "It is 0–1 year.", "Det er 0–3 år.") == nil)
    #expect(repair("Norge vant 3–1.", "Norway won 3–1.", "Norge vant 3–2.") == "Norway won 3–2.")
    #expect(repair("1 prosent av dem vet.", "1 per cent of them knows.", "7 prosent av dem vet.") == nil)
    #expect(repair("Renten er 1 prosent.", "The rate is 1 per cent.", "Renten er 2 prosent.") != nil)
    #expect(repair("Se artikkel 1.", "See Article 1.", "Se artikkel 2.") == "See Article 2.")
  }

  @Test(
    "hours of two clocks",
    arguments: [
      ("9", "9", "10", true), ("9", "9", "15", false), ("15", "15", "18", true), ("21", "21", "9", false),
      ("9.30", "9:30", "10.30", true), ("9.30", "9:30", "21.30", false), ("09.30", "09:30", "21.30", true),
      ("12", "12", "13", false), ("10.00", "10.00", "11.00", true),
    ])
  func hours(old: String, shown: String, new: String, isSure: Bool) {
    #expect((repair("Møtet er kl. \(old).", "The meeting is at \(shown).", "Møtet er kl. \(new).") != nil) == isSure)
    #expect(repair("Møtet er kl. \(old).", "The meeting is at \(shown) at sunrise.", "Møtet er kl. \(new).") == nil)
  }

  @Test("numbers below two are one in French, and 21 is one in Icelandic")
  func oneElsewhere() throws {
    let (french, portuguese, icelandic) = try (LanguageTag("fr"), LanguageTag("pt"), LanguageTag("is"))
    func isRepaired(_ old: String, _ new: String, _ target: String, _ into: LanguageTag) -> Bool {
      repair("Det er \(old) poeng.", target, "Det er \(new) poeng.", into: into) != nil
    }
    #expect(!isRepaired("2", "0", "Il y a 2 points.", french))
    #expect(!isRepaired("2", "1,5", "Il y a 2 points.", french))
    #expect(isRepaired("1", "0", "Il y a 1 point.", french))
    #expect(isRepaired("2", "3,5", "Il y a 2 points.", french))
    #expect(!isRepaired("2", "1,5", "São 2 pontos.", portuguese))
    #expect(!isRepaired("1", "0", "É 1 ponto.", portuguese))
    #expect(!isRepaired("22", "21", "Það eru 22 stig.", icelandic))
  }

  @Test("a text with many numbers and commas is repaired like any other")
  func manyCommas() {
    let commas = String(repeating: "ord, ", count: 1_400)
    let numbers = (1...8).map { "\($0)0 biler" }.joined(separator: " og ")
    let target = (1...8).map { "\($0)0 cars" }.joined(separator: " and ")
    let sought = commas + numbers.replacing("0 ", with: "2 ")
    #expect(repair(commas + numbers, commas + target, sought) != nil)
  }

  @Test("other languages")
  func languages() throws {
    #expect(
      repair("It is on 16 March.", "Det er fredag 16. mars.", "It is on 17 March.", from: .english, into: .bokmål)
        == nil)
    #expect(
      repair(
        "The 1 March deadline holds.", "Fristen 1. mars står.", "The 2 March deadline holds.", from: .english,
        into: .bokmål)
        == "Fristen 2. mars står.")
    // The feast before a Swedish day of the week.
    let swedish = try LanguageTag("sv")
    let (source, sought) = ("Møtet er lørdag 6. februar.", "Møtet er lørdag 7. februar.")
    #expect(repair(source, "Mötet är lördag 6 februari.", sought, into: swedish) == "Mötet är lördag 7 februari.")
    #expect(repair(source, "Mötet är på Samernas Dag lördag 6 februari.", sought, into: swedish) == nil)
    // Два года, пять лет.
    #expect(try repair("Det varte i 5 år.", "Это длилось 5 лет.", "Det varte i 2 år.", into: LanguageTag("ru")) == nil)
  }
}
