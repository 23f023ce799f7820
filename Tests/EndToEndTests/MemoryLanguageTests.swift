import Foundation
import OrdsmedTestSupport
import Testing

@Suite("Nothing in a memory is hidden")
struct MemoryLanguageTests {
  private static func tmx(_ srclang: String, _ units: [[(String, String)]], header: String = "") -> String {
    let body = units.map { texts in
      "<tu>" + texts.map { "<tuv xml:lang=\"\($0.0)\"><seg>\($0.1)</seg></tuv>" }.joined() + "</tu>\n"
    }
    return "<tmx version=\"1.4\"><header srclang=\"\(srclang)\">\(header)</header><body>\n\(body.joined())</body></tmx>"
  }

  private func withMemory(
    _ tmx: String..., body: (_ folder: String, _ run: ([String]) throws -> Program) throws -> Void
  ) throws {
    try TemporaryFolder.with { folder in
      func run(_ arguments: [String]) throws -> Program {
        try Program.run(arguments: ["memory"] + arguments + ["-m", "a.tm"], in: folder)
      }
      for (index, text) in tmx.enumerated() {
        try text.write(toFile: folder + "/\(index).tmx", atomically: true, encoding: .utf8)
        let taken = try run(["import", "\(index).tmx"])
        #expect(taken.status == 0, "\(taken.errors)")
      }
      try body(folder, run)
    }
  }

  @Test("units that may be translated from any language are found from each", arguments: ["*all*", "fr"])
  func anySource(_ srclang: String) throws {
    let units = [
      [("nb", "Stortinget sa nei."), ("en", "The Storting said no.")],
      [("nb", "Regjeringen gikk av."), ("en", "The Government resigned.")],
    ]
    try withMemory(Self.tmx(srclang, units)) { _, run in
      let found = try run(["search", "Stortinget sa nei."])
      #expect(found.lines.first?.contains("100") == true)
      guard srclang == "*all*" else { return }
      let back = try run(["search", "The Government resigned."])
      #expect(back.lines.first?.contains("100") == true)
    }
  }

  @Test("Bokmål and Nynorsk in one memory: both are searched, and what is left out is told")
  func twoStandards() throws {
    let units = [
      [("nb", "Hun sa ikke noe."), ("en", "She said nothing.")], [("nb", "Han gikk hjem."), ("en", "He went home.")],
    ]
    let others = [[("nn", "Ho sa ikkje noko."), ("en", "She said nothing.")]]
    try withMemory(Self.tmx("nb", units), Self.tmx("nn", others)) { folder, run in
      let both = try run(["search", "Ho sa ikkje noko."])
      #expect(both.lines.first?.contains("100") == true)
      let one = try run(["search", "Ho sa ikkje noko.", "-s", "nb"])
      #expect(one.text.contains("no match") && one.errors.contains("nn are left out"), "\(one.errors)")
      let none = try run(["search", "Sie sagte nichts.", "-s", "de"])
      #expect(none.errors.contains("no texts in de") && none.errors.contains("en, nb, nn"), "\(none.errors)")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder).allSatisfy { !$0.contains(".de.index") })
      let words = try run(["concordance", "nichts", "--lang", "de"])
      #expect(words.errors.contains("en, nb, nn"))
    }
  }

  @Test("a second file's header keeps its notes and properties; comments in units are reported")
  func headers() throws {
    let unit = [[("nb", "Takk."), ("en", "Thanks.")]]
    let first = Self.tmx("nb", unit, header: "<note>the first</note>")
    let second = Self.tmx(
      "nb", [[("nb", "Hei <!-- sic -->der."), ("en", "Hello there.")]],
      header: """
        <note>the second</note><prop type="x-project">Forum</prop>
        """)
    try withMemory(first, second) { _, run in
      let text = try run(["export", "-o", "-"]).text
      for kept in ["the first", "the second", "Forum", "Hei der."] { #expect(text.contains(kept), "\(text)") }
      let reported = try run(["import", "1.tmx"])
      #expect(reported.errors.contains("comments in units"))
    }
  }

  @Test("a merged memory's header keeps its notes, and its units what it says of their texts")
  func mergedHeaders() throws {
    let one = Self.tmx("nb", [[("nb", "Takk."), ("en", "Thanks.")]], header: "<note>the first</note>")
    let other = Self.tmx("nb", [[("nb", "Ha det."), ("en", "Goodbye.")]], header: "<note>the second</note>")
      .replacingOccurrences(of: #"<header "#, with: #"<header datatype="html" "#)
    try withMemory(one) { folder, run in
      try other.write(toFile: folder + "/other.tmx", atomically: true, encoding: .utf8)
      try Program.run("memory", "import", "other.tmx", "-m", "other.tm", "-q", in: folder)
      #expect(try run(["merge", "other.tm"]).status == 0)
      let text = try run(["export", "-o", "-"]).text
      for kept in ["the first", "the second", "Goodbye.", #"datatype="html""#] {
        #expect(text.contains(kept), "\(text)")
      }
    }
  }

  @Test("control characters that no exchange file can carry are refused")
  func controlCharacters() throws {
    try withMemory(Self.tmx("nb", [[("nb", "Takk."), ("en", "Thanks.")]])) { _, run in
      for command in [
        ["edit", "1", "--text", "en=Thanks\u{7}"], ["edit", "1", "--note", "\u{1}"], ["replace", "Thanks", "Th\u{1F}"],
      ] {
        let refused = try run(command)
        #expect(refused.status == 64 && refused.errors.contains("control character U+00"), "\(refused.errors)")
      }
      let left = try run(["list"])
      #expect(left.text.contains("Thanks."))
    }
  }

  @Test("a query asks what is said of a text too")
  func textRecords() throws {
    let tmx = """
      <tmx version="1.4"><header srclang="nb"/><body><tu><tuv xml:lang="nb"><seg>Takk.</seg></tuv>
      <tuv xml:lang="en" creationid="kari"><prop type="x-client">Avisa</prop><seg>Thanks.</seg></tuv></tu></body></tmx>
      """
    try withMemory(tmx) { _, run in
      for query in [["--user", "kari"], ["--with", "x-client=Avisa"], ["--with", "x-client"]] {
        let some = try run(["list"] + query)
        #expect(some.lines.count == 2)
        let nothing = try run(["list", query[0], query[1] + "x"])
        #expect(nothing.lines.isEmpty)
      }
    }
  }
}
