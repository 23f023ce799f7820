import Bitext
import OrdsmedTestSupport
import Terminology
import Testing
import TextKit

/// Words are read a few dozen ahead and remembered by their first bytes: neither may show in the hits.
@Suite struct LongTextTests {
  private let table = """
    nb\ten\tpos\tgender
    væpnet konflikt\tarmed conflict\tphrase\tm
    sikkerhetspolitikk\tsecurity policy\tnoun\tm
    møte\tmeeting\tnoun\tn
    Ålesund\tÅlesund\tpropn
    """

  @Test func aPhraseIsFoundWhereverItStands() throws {
    let matcher = try matcher(table)
    for count in 20..<80 {
      let before = String(repeating: "ord ", count: count)
      let hits = matcher.hits(in: before + "i væpnede konflikter, sa hun.")
      #expect(hits.map(\.surface) == ["væpnede konflikter"], "after \(count) words")
    }
  }

  @Test func theWordsBesideAFormAreSeenWhereverItStands() throws {
    let matcher = try matcher(table)
    for count in 20..<80 {
      let before = String(repeating: "ord ", count: count)
      #expect(matcher.hits(in: before + "for å møte dem").isEmpty, "after \(count) words")
      #expect(matcher.hits(in: before + "til et møte").count == 1, "after \(count) words")
    }
  }

  @Test(arguments: ["sikkerhetspolitikken", "Sikkerhetspolitikken", "SIKKERHETSPOLITIKKEN"])
  func longWordsAreToldApartByEveryByte(_ word: String) throws {
    var search = TermSearch(try matcher(table))
    #expect(search.hits(in: word).map(\.kind) == [.inflected])
    // The same length and the same beginning, one byte different at each place.
    for place in word.indices {
      var other = word
      other.replaceSubrange(place...place, with: "q")
      #expect(search.hits(in: other).allSatisfy { $0.kind != .inflected }, "\(other)")
      #expect(search.hits(in: word).map(\.kind) == [.inflected])
    }
  }

  @Test func lettersOfLatin1CountWhateverTheirCase() throws {
    let matcher = try matcher(table)
    #expect(matcher.hits(in: "ÅLESUND og Ålesunds").map(\.surface) == ["ÅLESUND", "Ålesunds"])
    #expect(matcher.hits(in: "ålesund, Ålesund×2 og ÷Ålesund").map(\.surface) == ["Ålesund", "Ålesund"])
  }

  @Test func wordsOfManyLettersAreReadToo() throws {
    let matcher = try matcher(table)
    for length in 60...70 {
      let word = String(repeating: "a", count: length)
      #expect(matcher.hits(in: "\(word) møte \(word)-møtet \(word)sikkerhetspolitikken").first?.surface == "møte")
    }
  }
}
