import Bitext
import Terminology
import TextKit
import Testing
import Workbench

/// Hits as JSON lines, most of which is put together once for each form and each line of input.
@Suite struct TermProtocolTests {
  private let table = """
    nb\ten\tpos\tgender\tforbidden:en\tnote
    sanksjon\tsanction\tnoun\tm\tpenalty\tHelst «sanction».
    Nato\tNATO\tpropn\t\t\t
    """

  private func answers(_ lines: [String], explains: Bool = false) throws -> [String] {
    let (glossary, _) = try GlossaryTable.read(table, source: .bokmål, target: .english)
    let matcher = TermMatcher([glossary], source: .bokmål)
    var service = TermProtocol(
      matcher: matcher, kinds: Set(TermHit.Kind.allCases), offsets: .scalar, explains: explains)
    var out: [UInt8] = []
    for line in lines { try Array(line.utf8).withUnsafeBufferPointer { try service.answer($0, into: &out) } }
    return String(decoding: out, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test func aHitsOwnMembersTakeThePlaceOfTheLines() throws {
    let line = #"{"doc":"d\u0031","note":1,"plural_targets":2,"x":[ 3 ],"text":"Å, Nato-sanksjonene «Nato»"}"#
    #expect(
      try answers([line, #"{"text":"sanksjon"}"#]) == [
        #"{"doc":"d\u0031","note":1,"plural_targets":2,"x":[ 3 ],"start":3,"end":7,"term":"Nato","#
          + #""kind":"compound-part","surface":"Nato","targets":["NATO"],"uncertain":false}"#,
        #"{"doc":"d\u0031","x":[ 3 ],"start":8,"end":19,"term":"sanksjon","kind":"compound-part","#
          + #""surface":"sanksjonene","targets":["sanction"],"plural_targets":["sanctions"],"uncertain":false,"#
          + #""note":"Helst «sanction».","forbidden":["penalty"]}"#,
        #"{"doc":"d\u0031","note":1,"plural_targets":2,"x":[ 3 ],"start":21,"end":25,"term":"Nato","#
          + #""kind":"exact","surface":"Nato","targets":["NATO"],"uncertain":false}"#,
        #"{"start":0,"end":8,"term":"sanksjon","kind":"exact","surface":"sanksjon","#
          + #""targets":["sanction"],"uncertain":false,"note":"Helst «sanction».","forbidden":["penalty"]}"#,
      ])
  }

  @Test func anExplanationIsOfTheMatchAndNotOfTheForm() throws {
    let explanations = try answers([#"{"explanation":0,"text":"Nato, Nato-land"}"#], explains: true)
    #expect(explanations.map { $0.contains("as a part of a compound") } == [false, true])
    #expect(explanations.allSatisfy { !$0.contains(#""explanation":0"#) })
  }
}
