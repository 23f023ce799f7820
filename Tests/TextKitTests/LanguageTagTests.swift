import Testing
import TextKit

@Suite struct LanguageTagTests {
  @Test(arguments: [
    ("nb", "nb"), ("NB", "nb"), ("no", "nb"), ("no-NO", "nb-NO"), ("nn_NO", "nn-NO"), ("EN-gb", "en-GB"),
    ("zh-hant-tw", "zh-Hant-TW"), ("nob", "nb"), ("eng", "en"), ("se", "se"), ("sr-Latn", "sr-Latn"),
    ("und", "und"), ("qaa", "qaa"), ("QTZ-NO", "qtz-NO"), ("x-house", "x-house"),
  ]) func tagsBecomeCanonical(_ typed: String, _ canonical: String) throws {
    #expect(try LanguageTag(typed).tag == canonical)
  }

  @Test(arguments: [
    ("bokmål", "nb"), ("norsk", "nb"), ("nynorsk", "nn"), ("english", "en"), ("engelsk", "en"), ("norwegain", "nb"),
    ("Deutsch", "de"), ("swedsh", "sv"), ("en-ZQ", "en"),
  ]) func anUnknownTagGetsASuggestion(_ typed: String, _ meant: String) {
    let error = #expect(throws: Diagnostic.self) { try LanguageTag(typed) }
    #expect(error?.code == .usage)
    #expect(error?.help?.hasPrefix("did you mean \(meant) ") == true, "\(error?.help ?? "no help")")
  }

  @Test(arguments: ["", "-", "x", "nb nn", "123", "n\u{0}b", "qqqqqqqqqqqqqqqq"]) func nonsenseIsRefused(
    _ typed: String
  ) {
    let error = #expect(throws: Diagnostic.self) { try LanguageTag(typed) }
    #expect(error?.help != nil)
  }

  @Test func aHeadingIsNoPrivateLanguage() {
    for heading in ["qty", "x-price", "und", "title"] { #expect(LanguageTag(heading: heading) == nil, "\(heading)") }
    #expect(LanguageTag(heading: "en-GB")?.tag == "en-GB")
  }

  @Test func regionsMatchTheirLanguage() throws {
    #expect(try LanguageTag("en").matches(LanguageTag("en-GB")))
    #expect(try !LanguageTag("en-US").matches(LanguageTag("en-GB")))
    #expect(!LanguageTag.bokmål.matches(.nynorsk))
  }

  @Test func onlyBareNorwegianIsUnspecified() {
    #expect(LanguageTag.isUnspecifiedNorwegian("no"))
    #expect(LanguageTag.isUnspecifiedNorwegian("NO-no"))
    #expect(!LanguageTag.isUnspecifiedNorwegian("nb"))
    #expect(!LanguageTag.isUnspecifiedNorwegian(""))
  }
}
