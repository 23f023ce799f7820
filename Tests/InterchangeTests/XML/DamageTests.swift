import Bitext
import Interchange
import OrdsmedTestSupport
import TextKit
import Testing

@Suite("Damaged files")
struct DamageTests {
  typealias Decoder = @Sendable ([UInt8]) throws(Diagnostic) -> DecodedFile

  @Test("whatever bytes are changed, a file is refused with a reason or what was read can be written again")
  func changedBytes() throws {
    let pieces = ["<", ">", "\"", "&", "/", " id=\"1\"", "<source>", "</source>", "\u{1}", "]]>", "&#0;", "no", "å"]
    let formats: [(written: [UInt8], decode: Decoder)] = [
      (try XLIFF21.encode(RichFile.file).bytes, XLIFF21.decode),
      (try XLIFF12.encode(RichFile.file).bytes, XLIFF12.decode),
      (try TMX.encode(RichFile.file).bytes, TMX.decode),
    ]
    var numbers = SeededNumbers(2026)
    var (refused, read) = (0, 0)
    for (written, decode) in formats {
      for _ in 0..<300 {
        var bytes = written
        let place = numbers.next(below: bytes.count)
        let end = min(bytes.count, place + numbers.next(below: 12))
        let piece = numbers.next(below: 2) == 0 ? "" : pieces[numbers.next(below: pieces.count)]
        bytes.replaceSubrange(place..<end, with: Array(piece.utf8))
        do throws(Diagnostic) {
          let file = try decode(bytes).file
          read += 1
          // A change may take the target language away; writing then asks for it.
          if file.targetLanguage != nil {
            #expect(throws: Never.self) { try XLIFF21.decode(XLIFF21.encode(file).bytes) }
          }
        } catch {
          refused += 1
          #expect(error.code == .badData)
          #expect(error.place?.line != nil, "\(error)")
          #expect(!error.message.contains("\n"))
        }
      }
    }
    #expect(refused > 100)
    #expect(read > 100)
  }
}
