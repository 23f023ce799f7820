import Testing
import TextKit
import Workbench

@Suite struct FormListingTests {
  @Test func aLineAForm() throws {
    let listing = try FormListing(language: .bokmål, partOfSpeech: "noun", gender: "n")
    #expect(
      listing.list("  land ") == """
        land      dictionary form
        lands     dictionary form, genitive
        landet    definite singular
        landets   definite singular, genitive
        landa     definite plural
        landas    definite plural, genitive
        landene   definite plural
        landenes  definite plural, genitive

        """)
  }

  @Test func gendersNarrow() throws {
    let masculine = try FormListing(language: .nynorsk, partOfSpeech: nil, gender: "m")
    #expect(!masculine.list("sak").contains("saka "))
    let both = try FormListing(language: .nynorsk, partOfSpeech: nil, gender: "m/f")
    #expect(both.list("sak").contains("saka "))
  }

  @Test func otherLanguagesHaveTheDictionaryForm() throws {
    let listing = try FormListing(language: LanguageTag("de"), partOfSpeech: nil, gender: nil)
    #expect(!listing.inflects)
    #expect(listing.list("Gipfel") == "Gipfel  dictionary form\n")
  }

  @Test func whatIsUnknownIsSaid() {
    #expect(throws: Diagnostic.self) { try FormListing(language: .bokmål, partOfSpeech: "substantiv", gender: nil) }
    #expect(throws: Diagnostic.self) { try FormListing(language: .bokmål, partOfSpeech: nil, gender: "m/x") }
  }
}
