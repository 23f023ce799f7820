import Bitext
import Interchange
import TextKit
import Testing

@Suite("What is written is valid", .enabled(if: Validator.isAvailable, Validator.reason))
struct ValidityTests {
  @Test("XLIFF 2.1 by the schemas of the core and the modules")
  func xliff21() throws {
    let bytes = try XLIFF21.encode(RichFile.file).bytes
    #expect(try Validator.faults(in: bytes, schema: "xliff-2.1/all.xsd") == "")
  }

  @Test("XLIFF 1.2 by the strict schema")
  func xliff12() throws {
    let bytes = try XLIFF12.encode(RichFile.file).bytes
    #expect(try Validator.faults(in: bytes, schema: "xliff-1.2/xliff-core-1.2-strict.xsd") == "")
  }

  @Test("TMX 1.4 by its DTD")
  func tmx() throws {
    let bytes = try TMX.encode(RichFile.file).bytes
    #expect(try Validator.faults(in: bytes, documentType: "tmx/tmx14.dtd") == "")
  }

  @Test("a document that is not valid is found out")
  func invalid() throws {
    let bytes = Array("<tmx version=\"1.4\"><body/></tmx>".utf8)
    #expect(try Validator.faults(in: bytes, documentType: "tmx/tmx14.dtd").contains("header"))
  }
}
