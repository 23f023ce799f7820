import Foundation
import OrdsmedTestSupport
import Testing

/// `ordsmed inspect`, as the README shows it.
@Suite struct InspectTests {
  @Test func theSampleArticlesSlipsAreFound() throws {
    let inspected = try Program.run(
      "inspect", "seeds/nato-toppmote-nb.txt", "-g", "Glossaries", "--json", in: packageRoot)
    #expect(inspected.status == 1)
    #expect(inspected.lines.count == 1)
    for part in [
      #""confidence":"high","suggestion":"viseutenriksministeren""#, #""text":"Viseutenrikministeren""#,
      #""text":"Sjelkonov","glossary":false,"count":1,"places":[{"line":25,"column":91"#,
      #""name":"Sjelkunov","english":"Shelkunov""#,
    ] {
      #expect(inspected.text.contains(part), "no \(part)")
    }
  }

  @Test func onlyFindingsMakeTheStatusOne() throws {
    let named = try Program.run("inspect", "-", input: Array("Der sto Grusjko.\n".utf8))
    #expect(named.status == 0)
    #expect(named.text.contains("Grusjko → Grushko"))
    let low = Array("Det sa Pavel Tsjernigin. Ifølge Tjernigin er det slutt.".utf8)
    #expect(try Program.run("inspect", "-", input: low).status == 1)
    #expect(try Program.run("inspect", "-", "--only-high", input: low).status == 0)
  }

  @Test func aBrokenGlossaryIsRefusedUnlessAsked() throws {
    try TemporaryFolder.with { folder in
      try Data("nb\ten\nlov\tact\ttoo much\nsak\tcase\n".utf8).write(to: URL(fileURLWithPath: folder + "/a.tsv"))
      let input = Array("Saken er klar.\n".utf8)
      #expect(try Program.run("inspect", "-", "-g", "a.tsv", input: input, in: folder).status == 65)
      #expect(try Program.run("inspect", "-", "-g", "a.tsv", "--keep-going", input: input, in: folder).status == 0)
    }
  }

  @Test func badInputHasItsStatus() throws {
    #expect(try Program.run("inspect", "no-such-file.txt").status == 66)
    #expect(try Program.run("inspect", "-", input: [0x41, 0xE5, 0x20]).status == 65)
    #expect(try Program.run("inspect").status == 64)
    #expect(try Program.run("inspect", "-", input: []).status == 0)
  }
}
