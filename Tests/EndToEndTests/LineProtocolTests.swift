import Foundation
import OrdsmedTestSupport
import Testing

/// What other programs rely on, to the byte.
@Suite struct LineProtocolTests {
  @Test func segmentsAreAnsweredInOrderWithUnknownKeysUntouched() throws {
    let result = try Program.run(
      "segment", "--jsonl",
      input: Array(
        """
        {"id":1,"lang":"nb","text":"Møtet er kl. 10. – Ja.","extra":{"a":[1, 2.50]}}
        {"text":"Mr. Berg came. He left.","lang":"en","id":"x"}

        {"id":3,"text":""}
        """.utf8))
    #expect(
      result.lines == [
        #"{"id":1,"extra":{"a":[1, 2.50]},"sentences":[[0,16],[17,22]]}"#,
        #"{"id":"x","sentences":[[0,14],[15,23]]}"#,
        #"{"id":3,"sentences":[]}"#,
      ], "\(result.errors)")
    #expect(result.errors.isEmpty)
  }

  @Test(arguments: [("scalar", 4, 9), ("utf8", 10, 17), ("utf16", 6, 11)])
  func offsetsCountWhatIsAsked(_ unit: String, _ start: Int, _ end: Int) throws {
    let result = try Program.run(
      "segment", "--jsonl", "--offsets", unit, input: Array(#"{"id":1,"text":"🇳🇴.\nÆrøy."}"#.utf8))
    #expect(result.text.contains("[\(start),\(end)]]"), "\(result.text)")
  }

  @Test(arguments: [
    (#"{"id":1,"text":"a""#, "error: -:2:19: "), (#"{"id":1}"#, "error: -:2:1: the object has no “text”"),
    (#"{"text":5}"#, "error: -:2:9: “text” must be a string"), ("nei", "error: -:2:1: "),
    (#"{"text":"a","lang":"klingonsk"}"#, "error: -:2:20: "),
  ]) func aMalformedLineEndsTheRunWithItsNumber(_ line: String, _ says: String) throws {
    let result = try Program.run(
      "segment", "--jsonl", input: Array((#"{"id":0,"text":"Ja."}"# + "\n" + line + "\n").utf8))
    #expect(result.status == 65)
    #expect(result.text == #"{"id":0,"sentences":[[0,3]]}"# + "\n", "what came before is answered")
    #expect(result.errors.hasPrefix(says), "\(result.errors)")
  }

  @Test func termsComeALineAHit() throws {
    try TemporaryFolder.with { folder in
      let glossary = "nb\ten\tpos\tgender\nNato-sjef\tNATO chief;NATO Secretary General\tnoun\tm\nsjef\t\tnoun\tm\n"
      try Data(glossary.utf8).write(to: URL(fileURLWithPath: folder + "/g.tsv"))
      let result = try Program.run(
        "glossary", "apply", "--jsonl", "-g", folder + "/g.tsv",
        input: Array(#"{"doc":"d1","text":"Å, Natosjefen!","n":1}"#.utf8))
      #expect(
        result.lines == [
          #"{"doc":"d1","n":1,"start":3,"end":13,"term":"Nato-sjef","kind":"variant","surface":"Natosjefen","#
            + #""targets":["NATO chief","NATO Secretary General"],"uncertain":false}"#
        ], "\(result.errors)")
    }
  }

  @Test(.timeLimit(.minutes(1))) func aLineIsAnsweredBeforeTheNextIsRead() throws {
    let process = Process()
    process.executableURL = try Program.executable()
    process.arguments = ["segment", "--jsonl"]
    let (input, output) = (Pipe(), Pipe())
    (process.standardInput, process.standardOutput) = (input, output)
    try process.run()
    for number in 1...3 {
      try input.fileHandleForWriting.write(contentsOf: Data("{\"id\":\(number),\"text\":\"Ja.\"}\n".utf8))
      let answer = output.fileHandleForReading.availableData
      #expect(String(decoding: answer, as: UTF8.self) == "{\"id\":\(number),\"sentences\":[[0,3]]}\n")
    }
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}
