import Bitext
import Segmentation
import Testing
import TextKit

@Suite struct SegmenterTests {
  /// Texts that must neither lose a byte nor upset the rules.
  static let oddTexts = [
    "", " ", "\n\n", "\r\n", ".", "...", "– ", ": :", "«", "»", "A.", "1.", "?!?!", "\u{2028}", "a\u{B}b\u{C}c",
    "\u{FEFF}Hei.", "Hei.\u{A0}Hallo.", "x\u{0}y. Z.", "🇳🇴. 🇸🇪!", "e\u{301}. E\u{301}.", "…", "….", ": – ", ". 5", "a. 5",
    "«Å: »", "«: A» ", "Å. Æ. Ø.", "1. 2. 3.",
  ]

  @Test(arguments: oddTexts) func rangesAreWhatTheyPromise(_ text: String) throws {
    let bytes = Array(text.utf8)
    for language in ["nb", "en", "ja"] {
      let segments = Segmenter(language: try LanguageTag(language)).segments(in: text)
      var end = 0
      for segment in segments {
        #expect(!segment.isEmpty && segment.lowerBound >= end && segment.upperBound <= bytes.count)
        #expect(String(validating: bytes[segment], as: UTF8.self) != nil, "cut within a character")
        end = segment.upperBound
      }
      // All that lies between segments is white space.
      var rest = bytes
      for segment in segments.reversed() { rest.removeSubrange(segment) }
      #expect(String(decoding: rest, as: UTF8.self).unicodeScalars.allSatisfy { $0.properties.isWhitespace })
    }
  }

  /// Any text at all: what a segment is does not depend on the rules.
  @Test func randomTextIsNeitherLostNorAdded() throws {
    let pieces = Array(
      ".!?:;…,-–«»\"'()[]{}<>/ \n\r\t\u{A0}\u{85}\u{2028}\u{3000}\u{202E}\u{2066}\u{301}\u{0}\u{FFFE}\u{FEFF}aÅß1一ก😀kl"
        .unicodeScalars)
    var random = SplitMix(seed: 20_261_125)
    let languages = try ["nb", "en", "de", "fr", "es", "ru", "ja"].map { try LanguageTag($0) }
    for round in 0..<4_000 {
      var view = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...40, using: &random) {
        // Mostly what rules look at, now and then any character there is.
        let any = Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &random))
        view.append(Bool.random(using: &random) ? pieces[Int.random(in: 0..<pieces.count, using: &random)] : any ?? "a")
      }
      let text = String(view)
      let bytes = Array(text.utf8)
      let options = SegmentationOptions(
        lineBreaks: LineBreaks.allCases[round % 3], splitsAtColon: round % 2 == 0, protectsCodes: round % 5 == 0)
      let segmenter = Segmenter(language: languages[round % languages.count], options: options)
      var joined: [UInt8] = []
      var end = 0
      for segment in segmenter.segments(in: text) + [bytes.count..<bytes.count] {
        try #require(segment.lowerBound >= end && segment.upperBound <= bytes.count, "\(text.debugDescription)")
        let gap = bytes[end..<segment.lowerBound]
        #expect(String(decoding: gap, as: UTF8.self).unicodeScalars.allSatisfy { $0.properties.isWhitespace })
        #expect(String(validating: bytes[segment], as: UTF8.self) != nil, "cut within a character")
        joined += gap + bytes[segment]
        end = segment.upperBound
      }
      #expect(joined == bytes)
    }
  }

  @Test func lineEndsOfEveryKindEndASegment() throws {
    let text = "En\nto\r\ntre\rfire\u{B}fem\u{C}seks\u{85}sju\u{2028}åtte\u{2029}ni"
    let utf8 = Array(text.utf8)
    let segments = Segmenter(language: .bokmål).segments(in: text).map { String(decoding: utf8[$0], as: UTF8.self) }
    #expect(segments == ["En", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni"])
  }

  @Test func aUnitsPartsJoinedAreItsText() throws {
    let text = "Han kom.  Hun gikk.\u{A0}– Ja, sa de."
    var document = Document(id: "f1", name: "a.txt")
    document.units = [Unit(id: "u1", parts: [.segment(Segment(id: "u1.s1", source: InlineText(text)))])]
    Segmenter(language: .bokmål).split(&document)
    let parts = document.units[0].parts.map { part in
      switch part {
      case .segment(let segment): segment.source.text
      case .ignorable(let space): space
      }
    }
    #expect(parts == ["Han kom.", "  ", "Hun gikk.", "\u{A0}", "– Ja, sa de."])
    #expect(document.segments.map(\.id) == ["u1.s1", "u1.s2", "u1.s3"])
  }

  @Test func aTranslatedUnitStaysWhole() throws {
    var document = Document(id: "f1", name: "a.txt")
    let segment = Segment(id: "s", source: "Han kom. Hun gikk.", target: "He came. She left.")
    document.units = [Unit(id: "u1", parts: [.segment(segment)])]
    Segmenter(language: .bokmål).split(&document)
    #expect(document.segments == [segment])
  }

  @Test func englishKeepsItsTitles() throws {
    try expectSegments("Mr. Berg met Dr. Lunde at 5 p.m. on Friday. ⏐They left.", in: .english)
    try expectSegments("See Fig. 3 and No. 5. ⏐Then stop.", in: .english)
    try expectSegments("It was J. K. Berg. ⏐He won.", in: .english)
  }
}
