import Bitext
import Terminology
import Testing
import TextKit

/// Words that Bokmål and Nynorsk spell each in its way, of glossaries that have both.
@Suite struct DoubletTests {
  private static let table = """
    nb\tnn\ten\tpos\tgender
    hovedstad\thovudstad\tcapital\tnoun\tm
    møte\tmøte\tmeeting\tnoun\tn
    Nato-hovedkvarter;NATO-hovedkvarter\tNato-hovudkvarter;NATO-hovudkvarter\tNATO headquarters\tnoun\tn
    valg\tval\telection\tnoun\tn
    flyktning;asylsøker\tflyktning\trefugee\tnoun\tm
    å velge\tå velje\tto elect\tverb
    hval\tkval\twhale\tnoun\tm
    uavhengig kandidat\tuavhengig kandidat\tindependent candidate\tnoun\tm
    vedtatt lov\tvedteken lov\tenacted law\tnoun\tm
    kval\tkvalme\tagony\tnoun\tm
    uttalelse\tuttale\tstatement\tnoun\tm

    """

  private func hits(_ text: String, _ source: LanguageTag) throws -> [String] {
    let glossary = try GlossaryTable.read(Self.table, source: source, target: .english).glossary
    return TermMatcher([glossary], source: source).hits(in: text).map {
      "\($0.surface) = \($0.term), \($0.kind.rawValue)\($0.isUncertain ? "?" : "")"
    }
  }

  @Test func nynorskTextMayUseBokmålsSpelling() throws {
    #expect(try hits("Dei kom til hovedstaden.", .nynorsk) == ["hovedstaden = hovudstad, variant"])
    #expect(try hits("Dei kom til hovudstaden.", .nynorsk) == ["hovudstaden = hovudstad, inflected"])
    #expect(try hits("i NATO-hovedkvarterene", .nynorsk) == ["NATO-hovedkvarterene = NATO-hovudkvarter, variant"])
    #expect(try hits("ein asylsøker", .nynorsk) == ["asylsøker = flyktning, variant"])
  }

  @Test func bokmålTextMayUseNynorsks() throws {
    #expect(try hits("De kom til hovudstaden.", .bokmål) == ["hovudstaden = hovedstad, variant"])
    #expect(try hits("en vedteken lov", .bokmål) == ["vedteken lov = vedtatt lov, variant"])
  }

  @Test func verbsInflectAsTheirStandardHasIt() throws {
    #expect(try hits("Dei valgte han.", .nynorsk) == ["valgte = å velje, variant"])
  }

  @Test func whatBothSpellAlikeHasItsOwnFormsAlone() throws {
    #expect(try hits("Han møter dei.", .nynorsk).isEmpty)
    #expect(try hits("Møta var lange.", .nynorsk) == ["Møta = møte, inflected"])
  }

  @Test func theLanguagesOwnWordsComeFirst() throws {
    // Nynorsk's kval is the whale, Bokmål's the agony.
    #expect(try hits("ein kval", .nynorsk) == ["kval = kval, exact"])
    #expect(try hits("en kval", .bokmål) == ["kval = kval, exact"])
  }

  @Test func aVerbOfTheLanguageIsNoNounOfTheOther() throws {
    #expect(try hits("De vil ikke uttale seg.", .bokmål).isEmpty)
    #expect(try hits("Politiet uttaler at det er over.", .bokmål).allSatisfy { $0.hasSuffix("?") })
    #expect(try hits("en uttale fra statsråden", .bokmål) == ["uttale = uttalelse, variant"])
  }

  @Test func noSlipsAreLookedForInThem() throws {
    #expect(try hits("Nato-hovedkvarterett", .nynorsk).isEmpty)
  }

  @Test func theExplanationNamesTheStandard() throws {
    let glossary = try GlossaryTable.read(Self.table, source: .nynorsk, target: .english).glossary
    let matcher = TermMatcher([glossary], source: .nynorsk)
    var search = TermSearch(matcher)
    var text = "hovedstaden"
    let explanations = text.withUTF8 { search.matches(in: $0).map(matcher.explanation) }
    #expect(explanations == ["“hovedstaden”, definite singular, as Bokmål spells it"])
  }

  @Test func withoutThemItIsASlip() throws {
    let glossary = try GlossaryTable.read("nn\ten\nhovudstad\tcapital\n", source: .nynorsk, target: .english).glossary
    #expect(TermMatcher([glossary], source: .nynorsk).hits(in: "hovedstaden").map(\.kind) == [.misspelling])
  }
}
