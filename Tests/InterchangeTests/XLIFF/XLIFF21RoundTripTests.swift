import Bitext
import Interchange
import TextKit
import Testing

@Suite("XLIFF 2.1 gives back what it was given")
struct XLIFF21RoundTripTests {
  /// The file as it should come back: a state past the first needs a target.
  @Test("everything in a rich file")
  func everything() throws {
    let encoded = try XLIFF21.encode(RichFile.file)
    let decoded = try XLIFF21.decode(encoded.bytes)
    #expect(encoded.diagnostics == [])
    #expect(decoded.diagnostics == [])
    #expect(decoded.file.documents.count == RichFile.file.documents.count)
    for (read, written) in zip(decoded.file.documents, RichFile.file.documents) {
      for (readUnit, writtenUnit) in zip(read.units, written.units) { #expect(readUnit == writtenUnit) }
      #expect(read == written)
    }
    #expect(decoded.file == RichFile.file)
  }
}
