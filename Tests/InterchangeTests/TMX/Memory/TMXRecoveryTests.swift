import Bitext
import Foundation
import TextKit
import Testing

@testable import Interchange

@Suite("A TMX file that is not well-formed in places is read on behind them")
struct TMXRecoveryTests {
  private static func unit(_ source: String, _ target: String = "x") -> String {
    "<tu><tuv xml:lang='nb'><seg>\(source)</seg></tuv>\n<tuv xml:lang='en'><seg>\(target)</seg></tuv></tu>\n"
  }

  /// A file whose faulty text stands on line 5, its target on line 6.
  private static func file(_ faulty: String, declaration: String = "<?xml version='1.0'?>") -> String {
    "\(declaration)\n<tmx version='1.4'><header srclang='nb'/><body>\n" + unit("én") + faulty + unit("tø") + unit("tre")
      + "</body></tmx>"
  }

  private static let faults = [
    unit("en&nbsp;to"), unit("R&D"), unit("1 < 2"), unit("a\u{1}b"), unit("a &#1; b"), unit("<b>fet</i>"),
    "<tu><tuv xml:lang='nb'><seg>uten slutt</tuv></tu>\n\n", "<tu><tuv xml:lang=nb><seg>Ja</seg></tuv></tu>\n\n",
    "<tu <tuv/></tu>\n\n", "<tu><tuv xml:lang='nb'><seg>]]></seg></tuv></tu>\n\n",
  ]

  @Test("the unit is a fault with its line, and the others are there", arguments: faults)
  func fault(faulty: String) throws {
    for pieces in [1, 2, 3, 7, 64, 1 << 16] {
      let read = try Read(Self.file(faulty), pieces: pieces, recovering: true)
      #expect(read.units.map { $0.variants[0].text.text } == ["én", "tø", "tre"], "\(pieces)")
      #expect(read.faults.count == 1)
      #expect(read.faults.first?.place?.line.map { (5...6).contains($0) } == true, "\(read.faults)")
      #expect(throws: Diagnostic.self) { try Read(Self.file(faulty), pieces: pieces) }
    }
  }

  @Test("a tag that is not closed is named with its own line, however often the parser began anew")
  func lines() throws {
    let open = Self.unit("a\n<hi>b\n")
    let read = try Read(Self.file(open + Self.unit("ja") + "\n\n" + open), recovering: true)
    #expect(read.faults.map { $0.message.contains("hi line 6") } == [true, false], "\(read.faults)")
    #expect(read.faults.last?.message.contains("hi line 14") == true, "\(read.faults)")
  }

  @Test("bytes that are no text, other encodings of bytes, and lines that are counted on")
  func encodings() throws {
    var bytes = Array(Self.file(Self.unit("b§d")).utf8)
    let place = try #require(bytes.firstIndex(of: 0xA7))
    bytes[place - 1] = 0x62
    var read = try Read(bytes, recovering: true)
    #expect(read.units.count == 3 && read.faults.count == 1)

    let latin = Self.file(Self.unit("R&D") + Self.unit("<"), declaration: "<?xml version='1.0' encoding='ISO-8859-1'?>")
    for pieces in [5, 1 << 16] {
      read = try Read(latin.unicodeScalars.map { UInt8($0.value) }, pieces: pieces, recovering: true)
      #expect(read.units.map { $0.variants[0].text.text } == ["én", "tø", "tre"])
      #expect(read.faults.compactMap(\.place?.line) == [5, 7])
    }
    let wide = try #require(Self.file(Self.unit("R&D")).data(using: .utf16LittleEndian))
    #expect(throws: Diagnostic.self) { try Read([0xFF, 0xFE] + Array(wide), recovering: true) }
  }

  @Test("a file that is cut off gives what is whole; what is wrong outside of units ends the reading")
  func ends() throws {
    let cut = String(Self.file("").dropLast(30))
    let read = try Read(cut, recovering: true)
    #expect(read.units.count == 2 && read.faults.count == 1)
    #expect(throws: Diagnostic.self) { try Read("<tmx version='1.4'><header srclang='nb'", recovering: true) }
    #expect(throws: Diagnostic.self) {
      try Read(Self.file("<tu><tuv xml:lang='nb'><seg>Ja</seg></tuv>\n"), recovering: true)
    }
  }
}
