import Bitext
import TextKit
import Testing

@Suite("Units that move to a memory with another header")
struct UnitDefaultsTests {
  private func header(_ attributes: KeyValuePairs<String, String>) -> MemoryHeader {
    var header = MemoryHeader()
    for (name, value) in attributes { header.record.set(name, value) }
    return header
  }

  @Test("they are given what their own header said: format, sort of segments, and the language of notes and properties")
  func given() {
    var memory = header(["o-tmf": "ZZZ", "adminlang": "en-US"])
    var other = header(["o-tmf": "YYY", "adminlang": "nb", "segtype": "sentence", "creationtool": "T"])
    other.record.notes = [.init("om alt")]
    other.record.properties = [.init("p", "v"), .init("q", "w", language: "de")]
    var unit = TranslationUnit(sourceLanguage: nil, variants: [.init(language: .bokmål, text: "Ja")])
    unit.record.notes = [.init("se her"), .init("see here", language: "en")]
    unit.record.properties = [.init("x-ordsmed-document", "a.txt")]
    unit.variants[0].record.properties = [.init("x-domain", "politikk")]
    unit.record.attributes = [.init("datatype", "html")]
    let defaults = memory.takeUp(other)
    defaults.apply(to: &unit)
    #expect(unit.record.attributes == [.init("datatype", "html"), .init("o-tmf", "YYY")])
    #expect(unit.record.notes.map(\.language) == ["nb", "en"])
    #expect(unit.record.properties.map(\.language) == [nil])
    #expect(unit.variants[0].record.properties.map(\.language) == ["nb"])
    #expect(memory.record.notes == [.init("om alt", language: "nb")])
    #expect(memory.record.properties.map(\.language) == ["nb", "de"])
    // A second time it is all there.
    let before = memory
    _ = memory.takeUp(other)
    #expect(memory == before)
    #expect(memory.record.attribute("adminlang") == "en-US")
  }

  @Test("where both say the same, or what is written where nothing is said, nothing is given")
  func nothing() {
    var memory = header(["adminlang": "en-US"])
    var unit = TranslationUnit(sourceLanguage: nil, variants: [])
    unit.record.notes = [.init("a")]
    let before = unit
    memory.takeUp(header(["adminlang": "EN-us", "o-tmf": "ordsmed", "datatype": "plaintext"])).apply(to: &unit)
    #expect(unit == before)
    var silent = MemoryHeader()
    silent.takeUp(header(["adminlang": "en"])).apply(to: &unit)
    #expect(unit == before)
  }
}
