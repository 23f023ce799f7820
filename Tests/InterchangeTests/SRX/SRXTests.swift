import Bitext
import Interchange
import TextKit
import Testing

@Suite("SRX")
struct SRXTests {
  private static let sample = """
    <?xml version="1.0" encoding="UTF-8"?>
    <srx xmlns="http://www.lisa.org/srx20" version="2.0">
      <header segmentsubflows="no" cascade="yes">
        <formathandle type="start" include="yes"/>
        <formathandle type="end" include="no"/>
      </header>
      <body>
        <languagerules>
          <!-- Bokmål og nynorsk -->
          <languagerule languagerulename="Norsk">
            <!-- klokken -->
            <!-- men ikke «kl» alene -->
            <rule break="no">
              <beforebreak>\\bkl\\.</beforebreak>
              <afterbreak>\\s</afterbreak>
            </rule>
            <rule break="no"><!-- inni --><beforebreak> a&amp;b </beforebreak></rule>
            <rule>
              <afterbreak><![CDATA[<]]></afterbreak>
            </rule>
          </languagerule>
        </languagerules>
        <maprules>
          <languagemap languagepattern="(nb|nn).*" languagerulename="Norsk"/>
        </maprules>
      </body>
    </srx>
    """

  private func faults(_ document: String) -> Diagnostic? {
    #expect(throws: Diagnostic.self) { _ = try SRX.decode(Array(document.utf8)) }
  }

  @Test("a file is read with its header, order, white space, comments and places")
  func reading() throws {
    let (rules, diagnostics) = try SRX.decode(Array(Self.sample.utf8))
    #expect(diagnostics.isEmpty)
    #expect(rules.cascades)
    #expect(!rules.segmentsSubflows)
    #expect(rules.formatHandling == .init(start: true, end: false, isolated: false))
    let set = try #require(rules.ruleSets.first)
    #expect(set.name == "Norsk")
    #expect(set.comment == "Bokmål og nynorsk")
    #expect(set.rules.map(\.isBreak) == [false, false, true])
    #expect(set.rules.map(\.before) == ["\\bkl\\.", " a&b ", ""])
    #expect(set.rules.map(\.after) == ["\\s", "", "<"])
    #expect(set.rules.map(\.comment) == ["klokken\nmen ikke «kl» alene", "inni", nil])
    #expect(set.rules.map(\.place?.line) == [13, 17, 18])
    #expect(rules.maps.map(\.languagePattern) == ["(nb|nn).*"])
    #expect(rules.maps.first?.place?.line == 24)
  }

  @Test("what is written is read as it was, comments too")
  func roundTrip() throws {
    let (rules, _) = try SRX.decode(Array(Self.sample.utf8))
    let (again, diagnostics) = try SRX.decode(try SRX.encode(rules).bytes)
    #expect(diagnostics.isEmpty)
    #expect(again.withoutPlaces == rules.withoutPlaces)
    #expect(try SRX.encode(again).bytes == SRX.encode(rules).bytes)
  }

  @Test("a comment cannot break out of its place")
  func comments() throws {
    let odd = ["-->", "--", "---", "-", "<rule>&amp;", "a\u{0}b", "to\nlinjer"]
    let rules = SegmentationRules(
      ruleSets: [
        .init(name: "A", rules: odd.map { .init(isBreak: true, before: "a", after: "", comment: $0) }, comment: "--->")
      ], maps: [.init(languagePattern: ".*", ruleSetName: "A")])
    let (again, _) = try SRX.decode(try SRX.encode(rules).bytes)
    #expect(
      again.ruleSets[0].rules.map(\.comment) == [
        "- ->", "- -", "- - -", "-", "<rule>&amp;", "a\u{FFFD}b", "to\nlinjer",
      ])
    #expect(again.ruleSets[0].comment == "- - ->")
  }

  @Test("older and looser files are read with a warning")
  func looseFiles() throws {
    let old = """
      <srx version="1.0"><header><formathandle type="isolated" include="yes"/><fremmed/></header><body>
      <languagerules><languagerule languagerulename="Default"><rule break="no"><beforebreak>a</beforebreak></rule>
      <!-- til slutt --></languagerule></languagerules>
      <maprules><maprule maprulename="Default"><languagemap languagepattern=".*" languagerulename="Default"/></maprule>
      </maprules></body></srx>
      """
    let (rules, diagnostics) = try SRX.decode(Array(old.utf8))
    #expect(rules.maps.map(\.ruleSetName) == ["Default"])
    #expect(!rules.cascades)
    #expect(rules.formatHandling.isolated)
    let messages = diagnostics.map { "\($0.severity.rawValue): \($0.message)" }.joined(separator: "\n")
    for word in ["1.0", "namespace", "segmentsubflows", "cascade", "<fremmed>", "a comment (line 3)"] {
      #expect(messages.contains(word), "\(word) in \(messages)")
    }
    #expect(!messages.contains("error"))
  }

  @Test("files at fault are refused with line and column")
  func refusals() throws {
    let sample = Self.sample
    let unclosed = faults(sample.replacing("</languagerules>", with: ""))
    #expect(unclosed?.place?.line == 26 && unclosed?.place?.column != nil)
    let root = faults("<tmx version='1.4'/>")
    #expect(root?.message.contains("<tmx>") == true && root?.place?.line == 1)
    let lost = faults(sample.replacing("languagerulename=\"Norsk\"/>", with: "languagerulename=\"Svensk\"/>"))
    #expect(lost?.message.contains("“Svensk”") == true)
    #expect(lost?.place?.line == 24 && lost?.place?.column != nil)
    #expect(lost?.help?.contains("“Norsk”") == true)
    #expect(faults(sample.replacing("break=\"no\"", with: "break=\"kanskje\""))?.place?.line == 13)
    #expect(faults("<srx version='2.0'><header/><body/></srx>")?.message.contains("no rules") == true)
    let unmapped = faults(
      "<srx version='2.0'><body><languagerules><languagerule languagerulename='A'><rule/></languagerule>"
        + "</languagerules></body></srx>")
    #expect(unmapped?.message.contains("no language maps") == true)
    let twice = "<languagerule languagerulename='A'><rule/></languagerule>"
    let double = faults("<srx version='2.0'><body><languagerules>\(twice)\n\(twice)</languagerules></body></srx>")
    #expect(double?.message.contains("two sets") == true && double?.place?.line == 2)
    #expect(throws: Diagnostic.self) { try SRX.encode(SegmentationRules(ruleSets: [], maps: [])) }
  }

  @Test("what is written is valid by the schema", .enabled(if: Validator.isAvailable, Validator.reason))
  func validity() throws {
    let (rules, _) = try SRX.decode(Array(Self.sample.utf8))
    #expect(try Validator.faults(in: try SRX.encode(rules).bytes, schema: "srx/srx20.xsd") == "")
    var empty = rules
    empty.ruleSets.append(.init(name: "Tom", rules: []))
    let written = try SRX.encode(empty)
    #expect(written.diagnostics.map(\.severity) == [.note])
    #expect(try Validator.faults(in: written.bytes, schema: "srx/srx20.xsd") == "")
  }
}

extension SegmentationRules {
  /// The same rules as if they had never been in a file.
  fileprivate var withoutPlaces: SegmentationRules {
    var copy = self
    for set in copy.ruleSets.indices {
      copy.ruleSets[set].place = nil
      for rule in copy.ruleSets[set].rules.indices { copy.ruleSets[set].rules[rule].place = nil }
    }
    for map in copy.maps.indices { copy.maps[map].place = nil }
    return copy
  }
}
