import Foundation
import OrdsmedTestSupport
import Testing

/// Rules of the user's own, and the built-in ones to read.
@Suite struct SegmentRulesTests {
  private static func srx(_ rules: String, header: String = #"segmentsubflows="yes" cascade="yes""#) -> Data {
    Data(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <srx xmlns="http://www.lisa.org/srx20" version="2.0">
      <header \(header)/>
      <body><languagerules><languagerule languagerulename="N">
      \(rules)
      </languagerule></languagerules>
      <maprules><languagemap languagepattern="N[BN].*" languagerulename="N"/></maprules></body></srx>
      """.utf8)
  }

  private func segments(_ text: String, rules: String, _ arguments: String...) throws -> Program {
    try TemporaryFolder.with { folder in
      try Self.srx(rules).write(to: URL(fileURLWithPath: folder + "/r.srx"))
      return try Program.run(
        arguments: ["segment", "-", "--srx", folder + "/r.srx"] + arguments, input: Array(text.utf8))
    }
  }

  private static let noBreakAfterForord =
    #"<!-- forord is ours --><rule break="no"><beforebreak>forord\.</beforebreak><afterbreak>\s</afterbreak></rule>"#
  private static let breakAtSemicolon =
    #"<rule break="yes"><beforebreak>;</beforebreak><afterbreak>\s</afterbreak></rule>"#

  @Test func rulesAreLaidOverTheBuiltInOnes() throws {
    let text = "Les hans forord. Det er bra; svært bra. Møtet er kl. 10. Slutt."
    let result = try segments(text, rules: Self.noBreakAfterForord + Self.breakAtSemicolon)
    #expect(
      result.lines == ["Les hans forord. Det er bra;", "svært bra.", "Møtet er kl. 10.", "Slutt."], "\(result.errors)")
  }

  @Test func rulesAloneAreAll() throws {
    let text = "Les hans forord. Det er bra; svært bra. Slutt."
    let result = try segments(text, rules: Self.breakAtSemicolon, "--srx-alone")
    #expect(result.lines == ["Les hans forord. Det er bra;", "svært bra. Slutt."], "\(result.errors)")
  }

  @Test func theRuleThatDecidesIsNamedWithItsLine() throws {
    let result = try segments("Les hans forord. Det er bra.", rules: Self.noBreakAfterForord, "--explain")
    #expect(result.text.contains("no break: forord is ours"), "\(result.text)")
    #expect(result.text.contains("r.srx:5)"), "\(result.text)")
  }

  @Test func aBadPatternIsNamedWithItsLine() throws {
    let bad = #"<rule break="no"><beforebreak>(forord</beforebreak><afterbreak/></rule>"#
    let result = try segments("Hei.", rules: bad)
    #expect(result.status == 65)
    #expect(result.errors.contains("r.srx:5:"), "\(result.errors)")
  }

  @Test(.timeLimit(.minutes(1))) func aCatastrophicPatternEndsAndIsNamed() throws {
    let bad = #"<rule break="yes"><beforebreak>(a+)+$</beforebreak><afterbreak/></rule>"#
    let result = try segments(String(repeating: "a", count: 5_000) + ". Slutt.", rules: bad, "--srx-alone")
    #expect(result.status == 65, "\(result.errors)")
    #expect(result.errors.contains("r.srx:5"), "\(result.errors)")
  }

  @Test(arguments: ["nb", "nn", "en"]) func theBuiltInRulesAreReadAgain(_ language: String) throws {
    try TemporaryFolder.with { folder in
      let path = folder + "/rules.srx"
      #expect(try Program.run("segment", "--rules", language, "-o", path).status == 0)
      let text = Array("Møtet er kl. 10. – Ja, sa J. Berg. Mr. Lee came. Slutt?".utf8)
      let own = try Program.run("segment", "-", "-s", language, input: text)
      let printed = try Program.run("segment", "-", "-s", language, "--srx", path, "--srx-alone", input: text)
      #expect(printed.lines == own.lines, "\(printed.errors)")
    }
  }
}
