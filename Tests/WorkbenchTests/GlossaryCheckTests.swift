import Foundation
import Interchange
import OrdsmedTestSupport
import Terminology
import Testing
import TextKit
import Workbench

@Suite struct GlossaryCheckTests {
  @Test func theShippedGlossariesHaveNoFault() throws {
    let check = try GlossaryCheck([GlossaryFormatTests.folder.path], source: .bokmål, target: .english)
    #expect(check.findings.map(\.message) == [])
    #expect(check.files == 7)
  }

  @Test func filesAreLookedAtTogether() throws {
    try TemporaryFolder.with { folder in
      let paths = ["a.tsv", "b.csv"].map { folder + "/" + $0 }
      try Data("nb\ten\nlov\tact\n".utf8).write(to: URL(fileURLWithPath: paths[0]))
      try Data("nb,en\nsak,case,x\nlov,act\n".utf8).write(to: URL(fileURLWithPath: paths[1]))
      let check = try GlossaryCheck([folder], source: .bokmål, target: .english)
      #expect(
        String(decoding: check.text, as: UTF8.self) == """
          \(paths[1]):2:10: broken-row: the header has 2 columns and this row more
              take out the cell, or the separator too many before it
          \(paths[1]):3:1: duplicate: “lov” stands here with the same translation as at \(paths[0]):2:1
              keep one of the two entries

          """)
      let json = try JSONSerialization.jsonObject(with: Data(check.json)) as? [String: Any]
      #expect(json?["schema"] as? String == "ordsmed/glossary-check/1")
      let findings = json?["findings"] as? [[String: Any]]
      #expect(findings?.map { $0["code"] as? String } == ["broken-row", "duplicate"])
      #expect(findings?.map { $0["line"] as? Int } == [2, 3])
    }
  }

  @Test func whatIsNoGlossaryIsAnError() throws {
    try TemporaryFolder.with { folder in
      let path = folder + "/a.tbx"
      try Data("<tbx>".utf8).write(to: URL(fileURLWithPath: path))
      #expect {
        try GlossaryCheck([path], source: .bokmål, target: .english)
      } throws: { ($0 as? Diagnostic)?.place?.file == path }
    }
  }
}
