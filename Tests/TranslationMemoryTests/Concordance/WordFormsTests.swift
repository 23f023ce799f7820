import TextKit
import Testing

@testable import TranslationMemory

@Suite("Forms of a word in a concordance")
struct WordFormsTests {
  @Test(
    "a word finds its forms, and a form the word",
    arguments: [
      ("nb", "ny", "nye"), ("nb", "ny", "nytt"), ("nb", "rask", "raske"), ("nb", "sanksjon", "sanksjonene"),
      ("nb", "innføre", "innført"), ("nb", "god", "bedre"), ("nb", "gå", "gikk"), ("nb", "si", "sa"),
      ("nb", "vedta", "vedtok"), ("nb", "avgå", "avgikk"), ("nb", "mann", "menn"), ("nn", "gå", "gjekk"),
      ("en", "go", "went"), ("en", "say", "said"),
      ("en", "travel", "travelling"), ("en", "travel", "traveled"), ("en", "stop", "stopped"),
      ("en", "sanction", "sanctions"), ("en", "visit", "visited"),
    ])
  func bothWays(_ tag: String, _ word: String, _ form: String) throws {
    let forms = WordForms(language: try LanguageTag(tag))
    #expect(forms.forms(of: word).contains(form))
    #expect(forms.forms(of: form).contains(word))
  }

  @Test(
    "another word is no form", arguments: [("nb", "ny", "nyhet"), ("en", "travel", "trave"), ("nb", "mann", "man")])
  func others(_ tag: String, _ word: String, _ other: String) throws {
    #expect(!WordForms(language: try LanguageTag(tag)).forms(of: word).contains(other))
  }
}
