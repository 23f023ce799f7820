import Foundation
import OrdsmedTestSupport
import Testing

@Suite("ordsmed pretranslate, stats, prepare -m")
struct PretranslateTests {
  static let memory = [
    ("Møtet er 16. mars.", "The meeting is on 16 March."),
    ("Regjeringen innførte nye sanksjoner mot Russland.", "The Government imposed new sanctions on Russia."),
    ("Stortinget sa nei.", "The Storting said no."),
  ]
  static let article = """
    Stortinget sa nei.
    Møtet er 17. mars.
    Regjeringen innførte nye sanksjoner mot Iran.
    Noe helt annet står her.
    Stortinget sa nei.

    """

  private func withFiles(_ body: (String) throws -> Void) throws {
    try TemporaryFolder.with { folder in
      try MemoryCommandTests.tmx(Self.memory).write(toFile: folder + "/m.tmx", atomically: true, encoding: .utf8)
      try Self.article.write(toFile: folder + "/a.txt", atomically: true, encoding: .utf8)
      #expect(try Program.run("memory", "import", "m.tmx", "-m", "m.tm", in: folder).status == 0)
      try body(folder)
    }
  }

  @Test("targets are filled in with their origin and score, and repaired where little differs")
  func pretranslate() throws {
    try withFiles { folder in
      try Program.run("prepare", "a.txt", "-o", "a.xlf", in: folder)
      let run = try Program.run(
        "pretranslate", "a.xlf", "-m", "m.tm", "-o", "b.xlf", "--min", "70", "--confirm", "100", in: folder)
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.errors.contains("4 of 5 segments filled, 2 with the same text, 2 repaired"), "\(run.errors)")
      let xliff = try String(contentsOfFile: folder + "/b.xlf", encoding: .utf8)
      #expect(xliff.contains("The meeting is on 17 March."))
      #expect(xliff.contains("16 → 17"))
      #expect(xliff.contains("mtc:match"))
      let export = try Program.run("export", "b.xlf", "-o", "-", "--to", "tsv", in: folder)
      #expect(export.text.contains("The Storting said no.\ttranslated"))
      #expect(!export.text.contains("17 March"), "a repaired match is a proposal")
      // What is confirmed is not touched again.
      let again = try Program.run("pretranslate", "b.xlf", "-m", "m.tm", "-o", "c.xlf", in: folder)
      #expect(again.errors.contains("0 of 5 segments filled"), "\(again.errors)")
    }
  }

  @Test("candidates of other tools and memories stay; those of the same memory, and remarks, are made anew")
  func otherCandidates() throws {
    try withFiles { folder in
      try #"""
      <?xml version="1.0"?>
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"
        version="2.1" srcLang="nb" trgLang="en"><file id="f"><unit id="u"><mtc:matches>
        <mtc:match ref="#s" origin="Robot" type="mt" matchSuitability="55"><source>Møtet er 17. mars.</source>
          <target>Meeting is 17 March.</target></mtc:match></mtc:matches>
        <segment id="s"><source>Møtet er 17. mars.</source></segment></unit></file></xliff>
      """#.write(toFile: folder + "/a.xlf", atomically: true, encoding: .utf8)
      try "nb\ten\nMøtet er 17. april.\tThe meeting is on 17 April.\n"
        .write(toFile: folder + "/o.tsv", atomically: true, encoding: .utf8)
      #expect(try Program.run("memory", "import", "o.tsv", "-m", "o.tm", in: folder).status == 0)
      func candidates(
        _ input: String, _ memory: String, _ output: String, repaired: Int
      ) throws -> [String] {
        let run = try Program.run(
          "pretranslate", input, "-m", memory, "-o", output, "--replace-unconfirmed", "--force", in: folder)
        #expect(run.status == 0, "\(run.errors)")
        let text = try String(contentsOfFile: folder + "/" + output, encoding: .utf8)
        #expect(text.ranges(of: "repaired match").count == repaired, "\(text)")
        #expect(text.contains("type=\"mt\""), "machine translation stays what it is")
        return text.split(separator: "origin=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
          .filter { $0 != "ordsmed" }
      }
      #expect(try candidates("a.xlf", "m.tm", "b.xlf", repaired: 1) == ["m.tm", "Robot"])
      #expect(try candidates("b.xlf", "m.tm", "c.xlf", repaired: 1) == ["m.tm", "Robot"])
      #expect(try candidates("c.xlf", "o.tm", "d.xlf", repaired: 0) == ["o.tm", "m.tm", "Robot"])
    }
  }

  @Test("a score that is none, and a language the file is not translated into, are refused")
  func refused() throws {
    try withFiles { folder in
      try Program.run("prepare", "a.txt", "-o", "a.xlf", in: folder)
      func run(_ options: String...) throws -> Program {
        try Program.run(
          arguments: ["pretranslate", "a.xlf", "-m", "m.tm", "-o", "b.xlf", "--force"] + options, in: folder)
      }
      for confirm in ["999", "102", "-1"] {
        let wrong = try run("--confirm=\(confirm)")
        #expect(wrong.status == 64 && wrong.errors.contains("from 0 to 101"), "\(wrong.errors)")
      }
      let german = try run("-t", "de")
      #expect(german.status == 64, "\(german.errors)")
      #expect(german.errors.contains("a.xlf: the file is to be translated into en, not into de"), "\(german.errors)")
      #expect(!FileManager.default.fileExists(atPath: folder + "/b.xlf"))
      for english in ["en", "en-GB"] { #expect(try run("-t", english, "--confirm", "101").status == 0) }
    }
  }

  @Test("what is not to be translated comes back as it was, and is neither filled nor counted")
  func locked() throws {
    try withFiles { folder in
      try """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="nb" trgLang="en"><file id="f">
      <unit id="u1" translate="no"><originalData><data id="d">%s</data></originalData>
      <segment id="merke" state="final"><source>Stortinget sa <ph id="1" dataRef="d"/>.</source>
      <target>Stortinget <ph id="1" dataRef="d"/>.</target></segment></unit>
      <unit id="u2" translate="no"><segment id="s2"><source>Stortinget sa nei.</source></segment></unit>
      <unit id="u3"><segment id="s3"><source>Stortinget sa nei.</source></segment></unit></file></xliff>
      """.write(toFile: folder + "/a.xlf", atomically: true, encoding: .utf8)
      let run = try Program.run("pretranslate", "a.xlf", "-m", "m.tm", "-o", "b.xlf", in: folder)
      #expect(run.errors.contains("1 of 1 segment filled"), "\(run.errors)")
      #expect(!run.errors.contains("not carried"), "\(run.errors)")
      let filled = try String(contentsOfFile: folder + "/b.xlf", encoding: .utf8)
      #expect(filled.components(separatedBy: "translate=\"no\"").count == 3, "\(filled)")
      #expect(filled.contains(#"<segment id="merke" state="final">"#), "\(filled)")
      #expect(filled.contains(#"<target>Stortinget <ph id="1" dataRef="d1"/>.</target>"#), "\(filled)")
      #expect(filled.components(separatedBy: "The Storting said no.</target>").count == 3, "a target and a candidate")
      let older = try Program.run("export", "b.xlf", "-o", "c.xlf", "--xliff", "1.2", "--all", in: folder)
      #expect(older.status == 0, "\(older.errors)")
      let twelve = try String(contentsOfFile: folder + "/c.xlf", encoding: .utf8)
      #expect(twelve.contains(#"<trans-unit id="merke" translate="no" approved="yes""#), "\(twelve)")
      let table = try Program.run("export", "b.xlf", "-o", "-", "--to", "tsv", "--all", in: folder)
      #expect(!table.text.contains("merke"), "\(table.text)")
      #expect(table.errors.contains("2 units not to be translated"), "\(table.errors)")
    }
  }

  @Test("what a file exported as TMX comes back with 101 between the same neighbours, and with 100 between others")
  func context() throws {
    try TemporaryFolder.with { folder in
      try "Ja.\nNei.\nJa.\nKanskje.\n".write(toFile: folder + "/a.txt", atomically: true, encoding: .utf8)
      try Program.run("prepare", "a.txt", "-o", "a.jsonl", in: folder)
      var answers = ["Yes.", "No.", "Aye.", "Maybe."]
      let lines = try String(contentsOfFile: folder + "/a.jsonl", encoding: .utf8).split(separator: "\n").map { line in
        guard line.contains(#""unit":"#) else { return String(line) }
        return line.dropLast() + ",\"target\":\"\(answers.removeFirst())\"}"
      }
      #expect(answers.isEmpty)
      try (lines.joined(separator: "\n") + "\n").write(toFile: folder + "/b.jsonl", atomically: true, encoding: .utf8)
      let export = try Program.run("export", "b.jsonl", "-o", "b.tmx", "--all", in: folder)
      #expect(export.status == 0, "\(export.errors)")
      let taken = try Program.run("memory", "import", "b.tmx", "-m", "m.tm", in: folder)
      #expect(taken.errors.contains("4 added"), "\(taken.errors)")
      try Program.run("prepare", "a.txt", "-o", "c.xlf", in: folder)
      try Program.run("pretranslate", "c.xlf", "-m", "m.tm", "-o", "d.jsonl", "-n", "2", in: folder)
      let filled = try String(contentsOfFile: folder + "/d.jsonl", encoding: .utf8)
      #expect(filled.components(separatedBy: #""score":101"#).count == 5, "\(filled)")
      for target in ["Yes.", "No.", "Aye.", "Maybe."] { #expect(filled.contains("\"target\":\"\(target)\"")) }

      func scores(_ text: String, _ options: String...) throws -> [String] {
        try Program.run(arguments: ["memory", "search", text, "-m", "m.tm"] + options, in: folder).lines
          .filter { $0.contains("Ja.") || $0.contains("Yes.") || $0.contains("Aye.") }
          .map { $0.trimmingCharacters(in: .whitespaces) }
      }
      #expect(try scores("Ja.", "--previous", "Nei.", "--next", "Kanskje.").prefix(2) == ["101  Ja.", "Aye."])
      #expect(try scores("Ja.", "--previous", "Hei.").first == "100  Ja.")
      let stats = try Program.run("stats", "a.txt", "-m", "m.tm", "--format", "json", in: folder)
      #expect(stats.text.contains(#""context":{"segments":4,"#), "\(stats.text)")
    }
  }

  @Test("prepare gives candidates and fills nothing in")
  func prepare() throws {
    try withFiles { folder in
      let run = try Program.run("prepare", "a.txt", "-m", "m.tm", "-o", "a.xlf", in: folder)
      #expect(run.status == 0, "\(run.errors)")
      let xliff = try String(contentsOfFile: folder + "/a.xlf", encoding: .utf8)
      #expect(xliff.contains("mtc:match"))
      #expect(try Program.run("export", "a.xlf", "-o", "-", "--to", "tmx", "--all", in: folder).status == 65)
    }
  }

  @Test("a text that stood in its context of the memory before is a repetition elsewhere")
  func repetitionOfContext() throws {
    try withFiles { folder in
      let lines = ["Det sier hun.", "Han er enig.", "Det er slutt.", "Noe annet.", "Han er enig.", "Et ord til."]
      try lines.joined(separator: "\n").appending("\n").write(
        toFile: folder + "/r.txt", atomically: true, encoding: .utf8)
      let pairs = zip(lines.prefix(3), ["So she says.", "He agrees.", "It is over."]).enumerated().map { index, pair in
        let neighbours = ["prev": index > 0 ? lines[index - 1] : nil, "next": index < 2 ? lines[index + 1] : nil]
        let properties = neighbours.compactMap { name, text in text.map { "<prop type=\"\(name)\">\($0)</prop>" } }
        return
          "<tu>\(properties.joined())<tuv xml:lang=\"nb\"><seg>\(pair.0)</seg></tuv><tuv xml:lang=\"en\"><seg>\(pair.1)"
          + "</seg></tuv></tu>"
      }
      try MemoryCommandTests.tmx([]).replacingOccurrences(of: "</body>", with: pairs.joined() + "</body>")
        .write(toFile: folder + "/c.tmx", atomically: true, encoding: .utf8)
      #expect(try Program.run("memory", "import", "c.tmx", "-m", "c.tm", in: folder).status == 0)
      let run = try Program.run("stats", "r.txt", "-m", "c.tm", "--format", "csv", in: folder)
      #expect(run.text.contains("\"r.txt\",repetition,1,"), "\(run.text)\(run.errors)")
      #expect(run.text.contains("\"r.txt\",100,0,"), "\(run.text)")
    }
  }

  @Test("stats counts by band, in a table, as CSV and as JSON, weighted by rates")
  func stats() throws {
    try withFiles { folder in
      try "100 50%\nnew 2 # twice\n".write(toFile: folder + "/rates", atomically: true, encoding: .utf8)
      let json = try Program.run("stats", "a.txt", "-m", "m.tm", "--format", "json", "--rates", "rates", in: folder)
      #expect(json.status == 0, "\(json.errors)")
      for part in [
        #""100":{"segments":1,"words":3,"characters":18,"internal":0,"rate":0.5}"#,
        #""repetition":{"segments":1,"words":3,"#, #""75-84":{"segments":1,"#, #""85-94":{"segments":1,"#,
        #""new":{"segments":1,"words":5,"#,
        #""total":{"segments":5,"words":21,"#,
      ] {
        #expect(json.text.contains(part), "\(part) in \(json.text)")
      }
      let both = try Program.run("stats", "a.txt", "a.txt", "-m", "m.tm", "--json", in: folder)
      let object = try JSONSerialization.jsonObject(with: Data(both.text.utf8)) as? [String: Any]
      #expect(object?["schema"] as? String == "ordsmed.stats/1")
      #expect((object?["files"] as? [[String: Any]])?.compactMap { $0["file"] as? String } == ["a.txt", "a.txt"])
      let whole = (object?["total"] as? [String: Any])?["total"] as? [String: Any]
      #expect(whole?["words"] as? Int == 42)
      let csv = try Program.run("analyze", "a.txt", "a.txt", "-m", "m.tm", "--format", "csv", in: folder)
      #expect(csv.lines.first?.hasPrefix("file,band,segments,words") == true)
      #expect(csv.text.contains("\"total\",repetition,6,"), "\(csv.text)")
      #expect(try Program.run("stats", "a.txt", in: folder).text.contains("weighted"))
      let inner = try Program.run("stats", "a.txt", "--internal", "--format", "json", in: folder)
      #expect(inner.status == 0)
      try "100 = 50 %\n75–84 50%\n".write(toFile: folder + "/dash", atomically: true, encoding: .utf8)
      let dash = try Program.run("stats", "a.txt", "-m", "m.tm", "--format", "json", "--rates", "dash", in: folder)
      #expect(dash.text.contains(#""internal":0,"rate":0.5}"#), "\(dash.errors)")
      try "100 0.1\n100 0.2\n".write(toFile: folder + "/twice", atomically: true, encoding: .utf8)
      let twice = try Program.run("stats", "a.txt", "--rates", "twice", in: folder)
      #expect(twice.status == 65 && twice.errors.contains("twice:2: the band 100 has two rates"), "\(twice.errors)")
      try "100 mye\n".write(toFile: folder + "/bad", atomically: true, encoding: .utf8)
      let bad = try Program.run("stats", "a.txt", "--rates", "bad", in: folder)
      #expect(bad.status == 65 && bad.errors.contains("error: bad:1: "), "\(bad.errors)")
    }
  }
}
