import Bitext
import TextKit
import Testing

@testable import Interchange

@Suite("Neighbours of a unit in TMX")
struct TMXContextTests {
  @Test("neighbours travel as properties, also those of other tools")
  func contexts() throws {
    let read = try Read(
      """
      <tmx version='1.4'><header srclang='nb'/><body><tu><prop type='x-context-pre'>&lt;seg&gt;Før&lt;/seg&gt;</prop>\
      <prop type='next'>Etter</prop><tuv xml:lang='nb'><seg>Nå</seg></tuv><tuv xml:lang='en'><seg>Now</seg></tuv></tu>\
      </body></tmx>
      """)
    var unit = try #require(read.units.first)
    #expect(unit.context == UnitContext(previous: TextHash.of("Før"), next: TextHash.of("Etter")))
    #expect(unit.record.properties.count == 2)
    unit.record.properties = []
    var writer = TMXUnitWriter(header: MemoryHeader(sourceLanguage: .bokmål))
    writer.write(unit)
    writer.end()
    #expect(try Read(writer.bytes).units == [unit])
  }

  @Test("what is not the one value that counts stays a property, and the file comes back byte for byte")
  func allStay() throws {
    func property(_ name: String, _ value: String) -> String { "<prop type=\"\(name)\">\(value)</prop>\n" }
    for (properties, next, left) in [
      ([("x-ordsmed-next", "zz"), ("x-ordsmed-next", "5b8d6019d830ed2e")], 0x5b8d_6019_d830_ed2e, 1),
      ([("x-ordsmed-next", "a"), ("x-ordsmed-next", "b"), ("p", "v")], 0xB, 2),
      ([("x-ordsmed-next", "0A"), ("x-ordsmed-next", " ")], nil, 2),
      // What another tool says of the neighbour is not what the project's own property says.
      ([("x-ordsmed-next", "a"), ("next", "Etter")], 0xA, 1),
      ([("x-ordsmed-next", "a"), ("x-ordsmed-next", hash("Etter")), ("next", "Etter")], TextHash.of("Etter"), 2),
      ([("next", "Etter")], TextHash.of("Etter"), 1),
    ] as [([(String, String)], UInt64?, Int)] {
      let read = try Read(
        """
        <tmx version='1.4'><header srclang='nb'/><body><tu>\(properties.map(property).joined())\
        <tuv xml:lang='nb'><seg>Nå</seg></tuv><tuv xml:lang='en'><seg>Now</seg></tuv></tu></body></tmx>
        """)
      #expect(read.units.first?.context.next == next, "\(properties)")
      #expect(read.units.first?.record.properties.count == left, "\(properties)")
      let written = read.written()
      let text = String(decoding: written, as: UTF8.self)
      for (name, value) in properties { #expect(text.contains(property(name, value)), "\(text)") }
      #expect(try Read(written).written() == written)
    }
  }

  private func hash(_ text: String) -> String { String(TextHash.of(text), radix: 16) }
}
