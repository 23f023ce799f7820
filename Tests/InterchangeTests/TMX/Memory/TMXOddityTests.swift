import Bitext
import TextKit
import Testing

@testable import Interchange

@Suite("What a TMX file says against the standard is mended, kept and told, or refused")
struct TMXOddityTests {
  private func read(
    _ text: String, unit: String = "", inside: String = "", variant: String = "xml:lang=\"nb\"", header: String = "",
    version: String = "1.4"
  ) throws -> Read {
    try Read(
      """
      <tmx version="\(version)"><header srclang="nb"\(header)/><body>
      <tu\(unit)>\(inside)<tuv \(variant)><seg>\(text)</seg></tuv>
      <tuv xml:lang="en"><seg>The meeting</seg></tuv></tu></body></tmx>
      """)
  }

  /// What was told, a line each, with severity and place; once for each kind.
  private func told(_ read: Read) -> [String] {
    read.diagnostics.map { "\($0.severity) \($0.place?.line ?? 0): \($0.message)" }
  }

  @Test("a segtype that TMX lacks is kept as a property, of a unit and of the header")
  func segmentTypes() throws {
    var found = try read("Møtet", unit: " segtype=\"chapter\"")
    #expect(found.units.first?.record.properties == [.init("x-segtype", "chapter")])
    #expect(found.units.first?.record.attribute("segtype") == nil)
    #expect(
      told(found) == [
        "warning 2: the segtype “chapter” is none that TMX has; such values are kept as the property x-segtype"
      ])
    #expect(!String(decoding: found.written(), as: UTF8.self).contains("segtype=\"chapter\""))

    found = try read("Møtet", unit: " segtype=\" Sentence\"")
    #expect(found.units.first?.record.attribute("segtype") == "sentence")
    #expect(told(found) == ["note 2: the segtype “ Sentence” is read as sentence"])

    found = try read("Møtet", header: " segtype=\"chapter\"")
    #expect(found.header.record.properties == [.init("x-segtype", "chapter")])
    #expect(String(decoding: found.written(), as: UTF8.self).contains("segtype=\"sentence\" o-tmf"))

    found = try read("Møtet", unit: " segtype=\"\"", header: " segtype=\"\"")
    #expect(told(found) == ["note 1: an empty segtype is left out"])
    #expect(found.header.record.isEmpty && found.units.first?.record.isEmpty == true)
  }

  @Test("attributes where TMX has none are told and not written")
  func misplacedAttributes() throws {
    let found = try read(
      "Møtet", unit: " adminlang=\"en\"", variant: "xml:lang=\"nb\" segtype=\"sentence\" tuid=\"a\"",
      header: " tuid=\"b\"")
    #expect(found.units.first?.record.isEmpty == true && found.units.first?.variants.first?.record.isEmpty == true)
    for what in ["adminlang of <tu>", "segtype of <tuv>", "tuid of <tuv>", "tuid of <header>"] {
      #expect(told(found).joined().contains(what), "\(told(found))")
    }
    let twice = try read("Møtet</seg><seg id=\"a\">")
    #expect(twice.units.isEmpty && twice.faults.map(\.message) == ["<tuv> has a second <seg>"])
  }

  @Test("the end that <it> stands at: a slip is mended, what is missing or unknown is a beginning, and told")
  func positions() throws {
    for (attribute, position, says) in [
      ("pos=\"Begin\"", "begin", "note 2: the pos “Begin” is read as begin"),
      ("pos=\" END \"", "end", "note 2: the pos “ END ” is read as end"),
      ("pos=\"open\"", "begin", "warning 2: the pos “open” of <it> is none that TMX has"),
      ("x=\"1\"", "begin", "note 2: <it> lacks the attribute pos"),
    ] {
      let found = try read("a <it \(attribute)>x</it> <ph><sub><it \(attribute)/></sub></ph>b")
      #expect(told(found).count == 1 && told(found)[0].hasPrefix(says), "\(told(found))")
      let codes = found.units.first?.variants.first?.text.codes ?? []
      #expect(codes.first?.kind == (position == "end" ? .closing : .opening))
      #expect(codes.first?.element?.contains("pos=\"\(position)\"") == true, "\(codes)")
      #expect(codes.last?.element?.contains("pos=\"\(position)\"") == true, "\(codes)")
    }
  }

  @Test(
    "elements that TMX has not there are a fault of their unit",
    arguments: [
      ("a <foo>b</foo>", "TMX has no element <foo>"), ("a <prop>b</prop>", "<prop> may not stand in <seg>"),
      ("a <ph><ph/></ph>", "<ph> may not stand in <ph>"), ("a <sub>b</sub>", "<sub> may not stand in <seg>"),
      ("a <hi><sub>b</sub></hi>", "<sub> may not stand in <seg>"),
      ("a <ph><sub>b<sub/></sub></ph>", "<sub> may not stand in <sub>"),
      ("a <ph><sub><hi><foo/></hi></sub></ph>", "TMX has no element <foo>"),
      ("a <ph><foo><ph/></foo></ph>", "TMX has no element <foo>"),
      ("a <ph><sub><bpt/></sub></ph>", "<bpt> lacks the attribute i"),
    ])
  func misplacedElements(text: String, says: String) throws {
    let found = try read(text)
    #expect(found.units.isEmpty)
    #expect(found.faults.map(\.message) == [says])
    #expect(found.faults.first?.place?.line == 2 && (found.faults.first?.place?.column ?? 0) > 27)
    #expect(found.faults.first?.help?.contains("--keep-going") == true)
  }

  @Test("in TMX 1.1 a <sub> may stand in a text: what is in it is the text's")
  func looseSubs() throws {
    let found = try read("a <sub>b <bpt i=\"1\"/>c<ept i=\"1\"/></sub>", version: "1.1")
    #expect(
      found.units.first?.variants.first?.text.text == "a b c" && found.units.first?.variants[0].text.codes.count == 2)
    #expect(told(found).joined().contains("<sub> in a text"))
  }

  @Test("two texts in one language are one language; two of its countries are two")
  func languages() throws {
    for (variant, isUnit) in [("xml:lang=\"EN\"", false), ("xml:lang=\"en-GB\"", true)] {
      let found = try Read(
        """
        <tmx version="1.4"><header srclang="en"/><body>
        <tu><tuv \(variant)><seg>Ja</seg></tuv><tuv xml:lang="en"><seg>Yes</seg></tuv></tu></body></tmx>
        """)
      #expect(found.units.count == (isUnit ? 1 : 0))
      #expect(found.faults.map(\.message) == (isUnit ? [] : ["the unit has text in one language only"]))
      #expect(found.faults.first?.place?.line == (isUnit ? nil : 2))
    }
  }

  @Test("counts that are no numbers, properties without a name, and two languages on one text are told once")
  func odds() throws {
    var found = try read("Møtet", unit: " usagecount=\"many\"", variant: "xml:lang=\"nb\" usagecount=\"few\"")
    #expect(found.units.first?.record.attribute("usagecount") == "many")
    #expect(told(found) == ["note 2: the usagecount “many” is no plain number; such counts are kept, and not used"])

    found = try read("Møtet", inside: "<prop>a</prop><prop>b</prop><prop type=\"\">c</prop>")
    #expect(found.units.first?.record.properties.map(\.value) == ["a", "b", "c"])
    #expect(told(found).count == 1 && told(found)[0].hasPrefix("note 2: <prop> lacks the attribute type"))

    for variant in ["xml:lang=\"nb\" lang=\"de\"", "lang=\"de\" xml:lang=\"nb\""] {
      found = try read("Møtet", inside: "<note \(variant)>a</note>", variant: variant)
      #expect(found.units.first?.variants.map(\.language.tag) == ["nb", "en"])
      #expect(found.units.first?.record.notes.first?.language == "nb")
      #expect(told(found) == ["note 2: <note> says xml:lang=\"nb\" and lang=\"de\"; xml:lang is what counts"])
    }
    #expect(told(try read("Møtet", variant: "xml:lang=\"nb\" lang=\"NB\"")) == [])
  }

  @Test("an attribute of more than ten million bytes is a fault of its unit, or of the file")
  func longAttributes() throws {
    let most = String(repeating: "q", count: 10_000_000)
    #expect(try read("Møtet", unit: " tuid=\"\(most)\"").units.count == 1)
    let long = most + "q"
    let place = [
      try read("Møtet", unit: " tuid=\"\(long)\""), try read("Møtet <ph x=\"\(long)\"/>"),
      try read("Møtet", inside: "<ude a=\"\(long)\"/>"),
    ].map { found in
      #expect(found.units.isEmpty && found.faults.count == 1)
      #expect(found.faults.first?.message.contains("longer than 10,000,000 bytes") == true)
      return found.faults.first?.place
    }
    #expect(place.allSatisfy { $0?.line == 2 && ($0?.column ?? 0) > 10_000_000 })
    let error = #expect(throws: Diagnostic.self) { try read("Møtet", header: " o-tmf=\"\(long)\"") }
    #expect(error?.message.contains("an attribute of <header>") == true)
  }

  @Test(
    "a file that ends inside a tag, a reference, a comment or a letter is cut off",
    arguments: [
      "<tuv xml:la", "<tuv", "<tuv xml:lang=", "<tuv xml:lang=\"n", "<tuv xml:lang=\"nb\" ",
      "<tuv xml:lang=\"nb\"></tu",
      "<tuv><!-- a", "<tuv><seg>&am", "<tuv><seg><![CDATA[a", "<tuv><seg>a\n", "<tuv><seg>bl\u{E5}",
    ])
  func cuts(end: String) throws {
    var bytes = Array("<tmx version=\"1.4\"><header srclang=\"nb\"/><body><tu>\(end)".utf8)
    if bytes.last == 0xA5 { bytes.removeLast() }
    for start in [bytes, Array("<tmx version=\"1.4\"><header ".utf8)] {
      let error = #expect(throws: Diagnostic.self) { try Read(start) }
      #expect(error?.message.contains("the document ends") == true, "\(error?.message ?? "")")
      #expect(error?.help == "the file is cut off; fetch it again")
      #expect(error?.place?.line != nil && error?.place?.column != nil)
    }
    // What is wrong before the end is told as what it is, though the file ends there.
    let error = #expect(throws: Diagnostic.self) { try Read("<tmx version=\"1.4\"><header srclang=\"nb\"></tmx>") }
    #expect(error?.message.contains("mismatch") == true)
  }
}
