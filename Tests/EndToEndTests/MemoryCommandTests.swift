import Foundation
import OrdsmedTestSupport
import TextKit
import TranslationMemory
import Testing

@Suite("ordsmed memory")
struct MemoryCommandTests {
  static func tmx(_ units: [(String, String)], header: String = #"<header srclang="nb"/>"#) -> String {
    let body = units.map {
      "<tu changedate=\"20260101T000000Z\"><tuv xml:lang=\"nb\"><seg>\($0.0)</seg></tuv>"
        + "<tuv xml:lang=\"en\"><seg>\($0.1)</seg></tuv></tu>\n"
    }
    return "<tmx version=\"1.4\">\(header)<body>\n\(body.joined())</body></tmx>"
  }

  /// Calls `body` with a folder that holds `news.tmx` and, unless it is not to be imported, the memory `a.tm` made of it.
  static func withNews(imported: Bool = true, _ body: (String) throws -> Void) throws {
    try TemporaryFolder.with { folder in
      try tmx(news).write(toFile: folder + "/news.tmx", atomically: true, encoding: .utf8)
      if imported { try Program.run("memory", "import", "news.tmx", "-m", "a.tm", "-q", in: folder) }
      try body(folder)
    }
  }

  static let news = [
    ("Regjeringen innførte nye sanksjoner mot Russland.", "The Government imposed new sanctions on Russia."),
    ("Sanksjonene virker, sier Nato-sjefen.", "The sanctions are working, says the NATO chief."),
    ("Stortinget sa &quot;nei&quot; til forslaget * NEAR(", "The Storting said &quot;no&quot; to the proposal * NEAR("),
    ("Økt støtte til Ukraina", "Increased support for Ukraine"),
  ]

  @Test("import says what became of the units, and export gives them back, byte for byte")
  func importAndExport() throws {
    try TemporaryFolder.with { folder in
      try Self.tmx(Self.news).write(toFile: folder + "/news.tmx", atomically: true, encoding: .utf8)
      func json(_ arguments: String...) throws -> String {
        let run = try Program.run(arguments: ["memory"] + arguments, in: folder)
        #expect(run.status == 0, "\(run.errors)")
        return run.lines.last ?? ""
      }
      #expect(
        try json("import", "news.tmx", "-m", "a.tm", "--json") == #"{"units":4,"added":4,"updated":0,"skipped":0}"#)
      #expect(
        try json("import", "news.tmx", "-m", "a.tm", "--json") == #"{"units":4,"added":0,"updated":0,"skipped":4}"#)
      _ = try json("export", "-m", "a.tm", "-o", "1.tmx")
      _ = try json("import", "1.tmx", "-m", "b.tm")
      _ = try json("export", "-m", "b.tm", "-o", "2.tmx")
      let exports = try ["/1.tmx", "/2.tmx"].map { try Data(contentsOf: URL(fileURLWithPath: folder + $0)) }
      #expect(exports[0] == exports[1])
      #expect(try json("export", "-m", "a.tm", "-o", "-", "--containing", "ukraina").contains("</tmx>"))
      // Nothing but the memories and their indexes is left behind.
      let left = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      #expect(left == ["1.tmx", "2.tmx", "a.tm", "a.tm.nb.index", "b.tm", "b.tm.nb.index", "news.tmx"], "\(left)")
    }
  }

  @Test("tables and bilingual files go in too")
  func otherFormats() throws {
    try TemporaryFolder.with { folder in
      try "Ja\tYes\nNei\tNo\n".write(toFile: folder + "/a.tsv", atomically: true, encoding: .utf8)
      try "Kongen taler. Alle lytter.\n".write(toFile: folder + "/tale.txt", atomically: true, encoding: .utf8)
      #expect(try Program.run("memory", "import", "a.tsv", "-m", "a.tm", in: folder).status == 64)
      #expect(
        try Program.run("memory", "import", "a.tsv", "-m", "a.tm", "-s", "nb", "-t", "en", in: folder).status == 0)
      #expect(try Program.run("prepare", "tale.txt", "-o", "tale.jsonl", in: folder).status == 0)
      let lines = try String(contentsOfFile: folder + "/tale.jsonl", encoding: .utf8)
        .replacingOccurrences(of: #""target":"""#, with: #""target":"The King speaks.""#)
      try lines.write(toFile: folder + "/tale.jsonl", atomically: true, encoding: .utf8)
      let run = try Program.run("memory", "import", "tale.jsonl", "-m", "a.tm", "--all", "--json", in: folder)
      #expect(run.status == 0, "\(run.errors)")
    }
  }

  @Test("a fault leaves the memory as it was; --keep-going tells each unit that was left out")
  func faults() throws {
    try TemporaryFolder.with { folder in
      try Self.tmx(Self.news).write(toFile: folder + "/good.tmx", atomically: true, encoding: .utf8)
      try Self.tmx([("Ny", "New"), ("Tom", ""), ("", "Empty")])
        .write(toFile: folder + "/bad.tmx", atomically: true, encoding: .utf8)
      let cut = Self.tmx([("Ny", "New"), ("Mer", "More")]).dropLast(60)
      try String(cut).write(toFile: folder + "/cut.tmx", atomically: true, encoding: .utf8)
      try Program.run("memory", "import", "good.tmx", "-m", "a.tm", in: folder)
      let before = try Program.run("memory", "export", "-m", "a.tm", "-o", "-", in: folder).output

      try Self.tmx([("R&D", "R&amp;D"), ("Ny", "New")])
        .write(toFile: folder + "/xml.tmx", atomically: true, encoding: .utf8)

      for file in ["bad.tmx", "cut.tmx", "xml.tmx"] {
        let run = try Program.run("memory", "import", "good.tmx", file, "-m", "a.tm", in: folder)
        #expect(run.status == 65)
        #expect(run.errors.contains("error: \(file):"), "\(run.errors)")
        #expect(try Program.run("memory", "export", "-m", "a.tm", "-o", "-", in: folder).output == before)
        #expect(try Program.run("memory", "import", file, "-m", "new.tm", in: folder).status == 65)
        #expect(!FileManager.default.fileExists(atPath: folder + "/new.tm"))
      }
      let run = try Program.run("memory", "import", "bad.tmx", "-m", "a.tm", "--keep-going", "--json", in: folder)
      #expect(run.status == 0)
      #expect(run.lines == [#"{"units":3,"added":1,"updated":0,"skipped":2}"#])
      #expect(run.errors.contains("warning: bad.tmx:3:") && run.errors.contains("warning: bad.tmx:4:"))
      let xml = try Program.run("memory", "import", "xml.tmx", "-m", "b.tm", "--keep-going", "--json", in: folder)
      #expect(xml.lines == [#"{"units":2,"added":1,"updated":0,"skipped":1}"#], "\(xml.errors)")
      #expect(xml.errors.contains("warning: xml.tmx:2:"), "\(xml.errors)")
    }
  }

  @Test("concordance finds words in their forms, phrases, and what looks like syntax")
  func concordance() throws {
    try TemporaryFolder.with { folder in
      try Self.tmx(Self.news).write(toFile: folder + "/news.tmx", atomically: true, encoding: .utf8)
      try Program.run("memory", "import", "news.tmx", "-m", "a.tm", in: folder)
      func found(_ arguments: String...) throws -> [String] {
        let run = try Program.run(arguments: ["memory", "concordance", "-m", "a.tm"] + arguments, in: folder)
        #expect([0, 1].contains(run.status), "\(arguments) \(run.errors)")
        return run.lines.filter { $0.first?.isNumber == true }.map { String($0.prefix { $0 != "\t" }) }
      }
      #expect(try found("sanksjon") == ["2", "1"])
      #expect(try found("sanksjonene") == ["2", "1"])
      #expect(try found("sanksjon", "--exact") == [])
      #expect(try found("nye sanksjon", "--in", "source") == ["1"])
      #expect(try found("nye sanksjon", "--in", "target") == [])
      #expect(try found("ny sanksjon", "--in", "source") == ["1"])
      #expect(try found("SANCTION", "--lang", "en") == ["2", "1"])
      #expect(try found("nato-sjef") == ["2"])
      #expect(try found("\"nei\"") == ["3"])
      #expect(try found("\"") == ["3", "3"])
      #expect(try found("*") == ["3", "3"])
      #expect(try found("NEAR(") == ["3", "3"])
      #expect(try found("okt") == [], "ø is a letter of its own")
      #expect(try found("økt") == ["4"])
      for odd in ["a AND", "OR", "NOT", "text:", "^a", "{", "-x", "a\"b", "(", ")", "+", "'", "\\", "%", "a*"] {
        _ = try found("--", odd)
      }
      let run = try Program.run("memory", "concordance", "sanksjon", "-m", "a.tm", "--json", "-n", "1", in: folder)
      #expect(run.text.contains(#""highlights":[[0,11]]"#), "\(run.text)")
      let stretches = try Program.run(
        "memory", "concordance", "--subsegments",
        "Statsministeren sier at nye sanksjoner mot Kina virker, sier Nato-sjefen.",
        "-m", "a.tm", in: folder)
      #expect(
        stretches.lines.filter { !$0.hasPrefix(" ") } == ["nye sanksjoner mot", "virker, sier Nato-sjefen"],
        "\(stretches.text)")
    }
  }

  @Test("housekeeping: list, edit, replace, delete, clean, merge, diff, stats")
  func housekeeping() throws {
    try TemporaryFolder.with { folder in
      try Self.tmx(Self.news + [("to små ord", "to små ord"), ("Hei", "The and of this that by not you")])
        .write(toFile: folder + "/news.tmx", atomically: true, encoding: .utf8)
      func run(_ status: Int32, _ arguments: String...) throws -> Program {
        let run = try Program.run(arguments: ["memory"] + arguments, in: folder)
        #expect(run.status == status, "\(arguments): \(run.errors)")
        return run
      }
      _ = try run(0, "import", "news.tmx", "-m", "a.tm")
      _ = try run(0, "merge", "a.tm", "-m", "b.tm")
      #expect(try run(0, "diff", "a.tm", "b.tm").lines == [])

      let trial = try run(0, "replace", "sanctions", "measures", "-m", "a.tm", "--dry-run")
      #expect(trial.lines.count == 8, "\(trial.text)")
      #expect(try run(0, "diff", "a.tm", "b.tm").lines == [])
      #expect(try run(0, "replace", "sanctions", "measures", "-m", "a.tm").errors.contains("2 units changed"))
      #expect(try run(1, "diff", "a.tm", "b.tm").lines.filter { $0.hasPrefix("~") }.count == 4)
      #expect(try run(0, "concordance", "new measures", "-m", "a.tm").lines.count == 2)
      _ = try run(1, "concordance", "new sanctions", "-m", "a.tm")

      let pattern = try run(
        0, "replace", "--regex", #"(\w+) (sanctions|measures)"#, "$2 that are $1", "-m", "b.tm", "--dry-run")
      #expect(pattern.text.contains("+1\tnb") && pattern.text.contains("sanctions that are new on Russia"))
      _ = try run(64, "replace", "--regex", "(", "", "-m", "b.tm")

      _ = try run(0, "edit", "4", "-m", "a.tm", "--text", "en=More support for Ukraine", "--property", "x-domain=war")
      #expect(try run(0, "list", "-m", "a.tm", "--with", "x-domain=war", "--json").text.contains("More support"))
      _ = try run(66, "edit", "99", "-m", "a.tm", "--note", "x")

      let clean = try run(1, "clean", "-m", "a.tm")
      #expect(clean.errors.contains("untranslated: 1 unit") && clean.errors.contains("2 units of 6"), "\(clean.errors)")
      _ = try run(0, "clean", "-m", "a.tm", "--apply")
      _ = try run(0, "clean", "-m", "a.tm")
      #expect(try run(0, "stats", "-m", "a.tm", "--json").text.contains(#""units":4"#))
      _ = try run(64, "delete", "-m", "a.tm")
      for empty in [["--containing", ""], ["--user", ""], ["--with", "="], ["--id", ""]] {
        let refused = try Program.run(arguments: ["memory", "delete", "-m", "a.tm"] + empty, in: folder)
        #expect(refused.status == 64 && refused.errors.contains("\(empty[0]) is empty"), "\(refused.errors)")
      }
      _ = try run(0, "delete", "-m", "a.tm", "--containing", "ukraina", "--dry-run")
      #expect(try run(0, "delete", "-m", "a.tm", "--containing", "ukraina").errors.contains("1 unit deleted"))
      #expect(try run(1, "diff", "a.tm", "b.tm").lines.filter { $0.hasPrefix("+") }.count == 3)
      #expect(try Memory(opening: folder + "/a.tm", for: .writing).integrityFaults() == [])
    }
  }

  @Test(
    "a memory may have a name that SQLite takes for something else", arguments: ["file:a.tm", ":memory:", "FILE:b"])
  func strangeNames(_ name: String) throws {
    try TemporaryFolder.with { folder in
      try Self.tmx(Self.news).write(toFile: folder + "/news.tmx", atomically: true, encoding: .utf8)
      #expect(try Program.run("memory", "import", "news.tmx", "-m", name, in: folder).status == 0)
      let stats = try Program.run("memory", "stats", "-m", name, "--json", in: folder)
      #expect(stats.text.contains(#""units":\#(Self.news.count)"#), "\(stats.text) \(stats.errors)")
      #expect(try Program.run("memory", "search", Self.news[0].0, "-m", name, in: folder).text.contains("100"))
      let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(names.allSatisfy { $0 == "news.tmx" || $0.hasPrefix(name) }, "\(names)")
    }
  }
}
