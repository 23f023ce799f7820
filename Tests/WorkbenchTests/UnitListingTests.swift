import Bitext
import TextKit
import TranslationMemory
import Testing
import Workbench

@Suite("Units as a person reads them")
struct UnitListingTests {
  private func unit(_ codes: InlineCode...) -> TranslationUnit {
    TranslationUnit(
      sourceLanguage: .bokmål,
      variants: [
        .init(language: .bokmål, text: "En feil."),
        .init(language: .english, text: InlineText("An  error.", codes: codes)),
      ])
  }

  private func lines(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test("what stands between the words is shown: as the file wants it, as its markup, or by its name")
  func codes() {
    let listing = UnitListing(json: false)
    for (code, shown) in [
      (InlineCode(offset: 3, kind: .standalone, id: "1", data: "<br/>", display: "[BR]"), "An {[BR]} error."),
      (InlineCode(offset: 3, kind: .standalone, id: "1", data: "<br/>"), "An {<br/>} error."),
      (InlineCode(offset: 3, kind: .opening, id: "h", element: "<hi>"), "An {<hi>} error."),
      (InlineCode(offset: 10, kind: .standalone, id: "7"), "An  error.{7}"),
      (InlineCode(offset: 0, kind: .standalone, id: "1", data: "\u{1B}[2J"), "{\\u{1B}[2J}An  error."),
      (
        InlineCode(offset: 3, kind: .standalone, id: "1", data: String(repeating: "å", count: 50)),
        "An {\(String(repeating: "å", count: 40))…} error."
      ),
    ] {
      #expect(lines(listing.list(unit(code))).last == "\ten\t\(shown)")
    }
  }

  @Test("as JSON each text has its codes and what is known of it alone")
  func json() throws {
    var unit = unit(InlineCode(offset: 3, kind: .standalone, id: "1", data: "<br/>", display: "[BR]"))
    unit.id = 7
    unit.variants[1].record.changedBy = "kari"
    unit.variants[1].record.properties = [.init("x-place", "page 3")]
    unit.record.usedAt = Timestamp(seconds: 1_700_000_000)
    unit.record.attributes = [.init("segtype", "sentence")]
    let line = lines(UnitListing(json: true).list(unit))
    #expect(
      line == [
        #"{"id":7,"source":"nb","texts":[{"lang":"nb","text":"En feil."},{"lang":"en","text":"An  error.","#
          + #""codes":[{"offset":3,"kind":"standalone","id":"1","data":"<br/>","display":"[BR]"}],"#
          + #""changer":"kari","properties":[["x-place","page 3"]]}],"last_used":"2023-11-14T22:13:20Z","#
          + #""attributes":[["segtype","sentence"]]}"#
      ])
  }

  @Test("two units that differ in their codes alone look different, whatever differs")
  func differences() {
    let listing = UnitListing(json: false)
    let bold = InlineCode(offset: 3, kind: .standalone, id: "1", data: "<b/>", element: "<ph x=\"1\">&lt;b/></ph>")
    var typed = bold
    typed.element = "<ph x=\"1\" type=\"bold\">&lt;b/></ph>"
    var renamed = bold
    renamed.id = "2"
    for other in [unit(), unit(typed), unit(renamed)] {
      let shown = lines(listing.list(.changed(unit(bold), other)))
      #expect(shown.count == 4 && shown[1] != shown[3], "\(shown)")
    }
  }
}
