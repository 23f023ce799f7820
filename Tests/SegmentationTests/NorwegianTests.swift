import OrdsmedTestSupport
import Segmentation
import Testing
import TextKit

/// Each line is a text with ⏐ where a segment ends and another begins. Written for the project.
@Suite struct NorwegianTests {
  static let bokmål = [
    // Dialogue
    "– Vi har en avtale. ⏐– Har vi?",
    "– Dette er alvor. ⏐Vi må snakke sammen, sa statsråden.",
    "- Nei. ⏐- Jo da, sa hun.",
    "Han la til: ⏐– Vi gir oss ikke.",
    "– Hva nå? spør hun.",
    "– Aldri! ropte han fra benken.",
    "«Hva skjer?» spurte hun. ⏐Ingen svarte.",
    "Hun sa: ⏐«Dette går bra.» ⏐Så gikk hun.",
    "Toget gikk – som vanlig – for sent.",
    // Abbreviations
    "Møtet begynner kl. 10 i morgen. ⏐Det varer en time.",
    "Partene er bl.a. uenige om tallene.",
    "Se St.meld. nr. 15 om saken.",
    "Regjeringen la frem Meld. St. 15 og Prop. 8 L i går.",
    "Det gjelder f.eks. Oslo og Bergen, jf. § 3 annet ledd.",
    "Ca. 40 prosent møtte, dvs. Ap og Høyre.",
    "Prof. Lunde og dr. Berg deltok.",
    "De talte om olje, gass osv. ⏐Etterpå var det middag.",
    "Det kostet 3 mill. kroner.",
    "Utslippene falt med 4 pst. ⏐Det er for lite.",
    // Initials
    "J. K. Nordahl ledet møtet. ⏐Han var trøtt.",
    "Boken er skrevet av A. Berg.",
    "Anders B. Berg vant.",
    "Det var plan B. ⏐Det visste alle.",
    // Numbers, ordinals, dates
    "17. mai er nasjonaldagen. ⏐Da spiser vi is.",
    "Det var 100.000 soldater der. ⏐Flere kom.",
    "Kong Harald 5. åpnet broen.",
    "Prisen er 2,5 prosent høyere enn i fjor. ⏐2022 ble et dårlig år.",
    "Det skjer 7. juni. ⏐Da møtes de igjen.",
    "Møtet var i 2019. ⏐Siden har de ikke møttes.",
    // Colons
    "Han hadde ett budskap: ⏐Styrkene må telles.",
    "Klokken 12:30 var det slutt.",
    "Tre land deltok: norge, sverige og danmark.",
    "Vi spilte «Guitar Hero: World Tour» hele natten.",
    // Datelines
    "BRUSSEL/OSLO (OPT) Møtet endte uten enighet. ⏐Ingen ville si hvorfor.",
    // Ellipses, closing quotes
    "Han nølte … ⏐Så sa han ja.",
    "Det var «et stort feilgrep». ⏐Det mente alle.",
    "Ble det bra? ⏐Ja! ⏐Svært bra.",
  ]

  static let nynorsk = [
    "– Kva gjer vi no? spør kjøpmannen.",
    "– Vi støttar sanksjonane. ⏐Det har vi gjort heile vegen, sa ho.",
    "Saka kjem opp kl. 12, jf. § 3 andre ledd.",
    "Det gjeld m.a. fôr og reservedelar. ⏐Meir veit ingen.",
    "Det gjeld t.d. Noreg.",
    "Han hadde ei klar åtvaring: ⏐– Eit unntak blir fort eit hol.",
    "E. M. Sandbukt har sagt opp seks tilsette.",
    "Møtet er 17. mars. ⏐Då kjem svaret.",
    "Det stod i kap. 3 og på s. 12.",
  ]

  @Test(arguments: bokmål) func splitsBokmål(_ expected: String) throws {
    try expectSegments(expected, in: .bokmål)
  }

  @Test(arguments: nynorsk) func splitsNynorsk(_ expected: String) throws {
    try expectSegments(expected, in: .nynorsk)
  }

  @Test func everyLineIsApart() throws {
    try expectSegments(
      """
      Utsetter toppmøtet: Vil ha «et ærlig svar» fra Moskva
      Av Marte Lunde og P. A. Seljord

      Publisert: 18. mai kl. 00.48
      OSLO (OPT) Det ble ikke enighet. ⏐Det sier kilden.
      les også Dette betyr avtalen: Slik blir det
      """, in: .bokmål)
  }
}

/// Splits the text without its marks and compares.
func expectSegments(
  _ expected: String, in language: LanguageTag, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let text = MarkedSegments.unmarked(expected)
  let segments = Segmenter(language: language).segments(in: text)
  #expect(MarkedSegments.marked(segments, in: text) == expected, sourceLocation: sourceLocation)
}
