import Foundation
import OrdsmedTestSupport
import Segmentation
import Testing
import TextKit
import Workbench

/// A file read in small blocks must give what the whole text gives.
@Suite struct SegmentListingTests {
  private static let sentences = [
    "Møtet begynner kl. 10.", "– Har vi en avtale? spør hun.", "Ja!", "Det står i § 3-2 første ledd nr. 4.",
    "«Nei», sa J. K. Nordahl.", "Prisen er 2,5 prosent høyere … 😀", "Hun sa: – Vi venter.", "17. mai er en fridag.",
  ]

  /// Sentences by the hundred, with `gap` between each two.
  private static func text(_ count: Int, gap: (Int) -> String) -> String {
    var state = SystemRandomNumberGenerator()
    return (0..<count).map { sentences[Int.random(in: 0..<sentences.count, using: &state)] + gap($0) }.joined()
  }

  private func listed(
    _ text: String, _ lineBreaks: LineBreaks, _ format: SegmentListing.Format = .jsonl, offsets: OffsetUnit = .utf8
  ) throws -> [String] {
    try TemporaryFolder.with { folder in
      try OutputFile.write(Array(text.utf8), to: folder + "/a.txt", replacing: false)
      let segmenter = Segmenter(language: .bokmål, options: SegmentationOptions(lineBreaks: lineBreaks))
      let listing = SegmentListing(.builtIn(segmenter), format: format, offsets: offsets)
      // Blocks of 2 kB; a line is long from 4 kB on.
      let blocks = TextBlocks(folder + "/a.txt", sizes: TextBlocks.Sizes(dividedBy: 256))
      var bytes: [UInt8] = []
      _ = try listing.list(blocks, named: "a") { (lines) throws(Diagnostic) in bytes += lines }
      return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    }
  }

  private func expected(_ text: String, _ lineBreaks: LineBreaks, offsets unit: OffsetUnit = .utf8) -> [String] {
    let segmenter = Segmenter(language: .bokmål, options: SegmentationOptions(lineBreaks: lineBreaks))
    let utf8 = Array(text.utf8)
    return utf8.withUnsafeBufferPointer { buffer in
      var map = OffsetMap(to: unit)
      return segmenter.segments(in: text).enumerated().map { index, range in
        let (start, end) = (map.convert(range.lowerBound, in: buffer), map.convert(range.upperBound, in: buffer))
        let shown = buffer.string(range).replacing("\n", with: "\\n").replacing("\r", with: "\\r")
        return #"{"file":"a","id":\#(index + 1),"start":\#(start),"end":\#(end),"text":"\#(shown)"}"#
      }
    }
  }

  @Test(arguments: [" ", "\n", "\r\n", "\r", "\u{2028}", "  \n\n "]) func textOfAnyLineEndIsCutAsAWhole(_ gap: String)
    throws
  {
    let text = Self.text(400) { _ in gap }
    for unit in OffsetUnit.allCases {
      #expect(try listed(text, .always, offsets: unit) == expected(text, .always, offsets: unit))
    }
  }

  @Test(arguments: [LineBreaks.blankLines, .unwrap]) func linesAreJoinedAcrossBlocks(_ lineBreaks: LineBreaks) throws {
    let text = Self.text(400) { $0 % 40 == 39 ? "\n\n" : $0 % 3 == 2 ? "\n" : " " }
    #expect(try listed(text, lineBreaks) == expected(text, lineBreaks))
  }

  @Test func textWrappedToAWidthIsUnwrappedAcrossBlocks() throws {
    var lines = [""]
    for word in Self.text(400, gap: { _ in " " }).split(separator: " ") {
      if lines[lines.count - 1].utf8.count + word.utf8.count >= 70 { lines.append("") }
      lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + word
    }
    let text = lines.joined(separator: "\n")
    let found = try listed(text, .unwrap)
    #expect(found == expected(text, .unwrap))
    #expect(found.contains { $0.contains("\\n") }, "some segments go over a line end")
  }

  @Test func oneLongSentenceIsOneSegment() throws {
    let text = String(repeating: "ord og ", count: 4_000) + "slutt."
    #expect(try listed(text, .always, .text) == [text])
    #expect(try listed(text + " Ny.", .blankLines, .text) == [text, "Ny."])
  }

  @Test func aWrongByteIsPlacedInTheFile() throws {
    try TemporaryFolder.with { folder in
      for gap in [" ", "\n"] {
        let text = Array(Self.text(500) { _ in gap }.utf8)
        try OutputFile.write(text + [0xE5, 0x0A], to: folder + "/a.txt", replacing: true)
        let listing = SegmentListing(.builtIn(Segmenter(language: .bokmål)), format: .text, offsets: .utf8)
        let error = #expect(throws: Diagnostic.self) {
          try listing.list(
            TextBlocks(folder + "/a.txt", sizes: TextBlocks.Sizes(dividedBy: 256)), named: "a"
          ) { _ in }
        }
        #expect(error?.message.contains("0xE5 at offset \(text.count) ") == true, "\(error?.message ?? "")")
        #expect(error?.place?.line == (gap == " " ? 1 : 501))
      }
    }
  }
}
