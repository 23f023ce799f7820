import Foundation
import OrdsmedTestSupport
import Testing

@Suite("Files that a memory does not take in as they are")
struct MemoryImportFaultTests {
  private func expect(
    _ bytes: [UInt8], named name: String = "new.tmx", says: String, skips: Int? = nil
  ) throws {
    try MemoryCommandTests.withNews { folder in
      func export() throws -> [UInt8] {
        try Program.run("memory", "export", "-m", "a.tm", "-o", "-", in: folder).output
      }
      let before = try export()
      try Data(bytes).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
      let arguments = ["memory", "import", name, "-m", "a.tm", "-s", "nb", "-t", "en", "--json"]
      let run = try Program.run(arguments: arguments, in: folder)
      #expect(run.status == 65 && run.errors.contains("error: \(name):\(says)"), "\(run.errors)")
      #expect(try export() == before)
      guard let skips else { return }
      let going = try Program.run(arguments: arguments + ["--keep-going"], in: folder)
      #expect(going.status == 0 && going.errors.contains("warning: \(name):\(says)"), "\(going.errors)")
      #expect(going.lines.first?.contains("\"skipped\":\(skips)}") == true, "\(going.lines)")
    }
  }

  private func tmx(_ text: String) -> [UInt8] { Array(MemoryCommandTests.tmx([("Ny", "New"), (text, "More")]).utf8) }

  @Test("a unit that went because another took its place is counted")
  func removed() throws {
    try TemporaryFolder.with { folder in
      try "nb\ten\nHei\tHi\nHei\tHello\n".write(toFile: folder + "/a.tsv", atomically: true, encoding: .utf8)
      #expect(try Program.run("memory", "import", "a.tsv", "-m", "a.tm", in: folder).errors.contains("2 added"))
      let again = try Program.run(
        "memory", "import", "a.tsv", "-m", "a.tm", "--on-duplicate", "overwrite", "--json", in: folder)
      #expect(again.errors.contains(", 1 removed"), "\(again.errors)")
      #expect(again.text.contains(#""removed":1}"#), "\(again.text)")
    }
  }

  @Test("elements unknown to TMX, or in the wrong place: line and column; --keep-going leaves the unit out")
  func elements() throws {
    try expect(tmx("a <foo>b</foo>"), says: "3:", skips: 1)
    try expect(tmx("a <ph><ph/></ph>"), says: "3:", skips: 1)
  }

  @Test("an attribute of eleven million bytes")
  func longAttribute() throws {
    let long = String(repeating: "q", count: 11_000_000)
    try expect(tmx("a <ph type=\"\(long)\"/>"), says: "3:11000072: an attribute of <ph>", skips: 1)
  }

  @Test("what is no XML at all is called by its name; what ends in a tag is cut off")
  func wholeFiles() throws {
    try expect([0x1F, 0x8B, 8, 0, 0, 0, 0, 0], says: "1:1: this is a gzip archive, not TMX")
    let wide: [UInt8] = [0xFF, 0xFE, 0, 0] + tmx("Mer").flatMap { byte -> [UInt8] in [byte, 0, 0, 0] }
    try expect(wide, says: "1:1: the file is in UTF-32")
    try expect(tmx("Mer").dropLast(60), says: "3:73: not readable as XML: the document ends in the middle")
  }

  @Test("control characters: in tables with line and column, and in --property")
  func controlCharacters() throws {
    try expect(Array("Ja\tYes\nA\u{1}b\tc\n".utf8), named: "a.tsv", says: "2:2: the line holds", skips: 1)
    try MemoryCommandTests.withNews { folder in
      for property in ["x=\u{1}", "x\u{1}=a"] {
        for memory in ["a.tm", "new.tm"] {
          let run = try Program.run("memory", "import", "news.tmx", "-m", memory, "--property", property, in: folder)
          #expect(run.status == 64 && run.errors.contains("control character U+0001"), "\(run.errors)")
        }
      }
      #expect(!FileManager.default.fileExists(atPath: folder + "/new.tm"))
    }
  }

  @Test("a bilingual file from a language into itself is no translation")
  func oneLanguage() throws {
    let unit = #"<trans-unit id="1"><source>Ja</source><target state="final">Jo</target></trans-unit>"#
    let file = #"<file original="a" source-language="nb" target-language="nb" datatype="plaintext">"#
    let xliff = #"<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">"#
    try expect(
      Array("\(xliff)\(file)<body>\(unit)</body></file></xliff>".utf8), named: "a.xlf",
      says: " the segment has text in one language only", skips: 1)
  }

  @Test("a second file's header stays true of its units, and the memory comes back byte for byte")
  func secondHeader() throws {
    try TemporaryFolder.with { folder in
      let unit = "<note>n</note><prop type=\"p\">v</prop><tuv xml:lang=\"nb\"><seg>SEG</seg></tuv><tuv xml:lang=\"en\">"
      for (name, header) in [
        ("1", #"<header srclang="nb" adminlang="en-US" o-tmf="ZZZ"/>"#),
        ("2", #"<header srclang="nb" adminlang="nb" o-tmf="YYY"><note>alt</note></header>"#),
      ] {
        let body = "<tu>\(unit.replacingOccurrences(of: "SEG", with: name))<seg>x</seg></tuv></tu>"
        try "<tmx version=\"1.4\">\(header)<body>\(body)</body></tmx>".write(
          toFile: "\(folder)/\(name).tmx", atomically: true, encoding: .utf8)
      }
      try Program.run("memory", "import", "1.tmx", "2.tmx", "-m", "a.tm", in: folder)
      let export = try Program.run("memory", "export", "-m", "a.tm", "-o", "out.tmx", in: folder)
      #expect(export.status == 0, "\(export.errors)")
      let text = try String(contentsOfFile: folder + "/out.tmx", encoding: .utf8)
      for part in [
        #"adminlang="en-US""#, #"<note xml:lang="nb">alt</note>"#, "<tu>\n<note>n</note>\n<prop type=\"p\">v</prop>\n",
        "<tu o-tmf=\"YYY\">\n<note xml:lang=\"nb\">n</note>\n<prop type=\"p\" xml:lang=\"nb\">v</prop>\n",
      ] {
        #expect(text.contains(part), "\(text)")
      }
      try Program.run("memory", "import", "out.tmx", "-m", "b.tm", in: folder)
      #expect(
        try Program.run("memory", "export", "-m", "b.tm", "-o", "-", in: folder).output == Array(text.utf8))
    }
  }
}
