import Bitext
import TextKit
import Testing

@testable import Interchange

@Suite("What a memory does not take out of a TMX file is told")
struct TMXOmissionTests {
  private func read(_ units: String, before: String = "", header: String = "") throws -> (notes: String, read: Read) {
    let read = try Read(
      "\(before)<tmx version=\"1.4\"><header srclang=\"nb\"\(header)/><body>\n\(units)\n</body></tmx>")
    return (read.diagnostics.map(\.description).joined(separator: "\n"), read)
  }

  private func unit(_ text: String, inside: String = "", attributes: String = "") -> String {
    "<tu\(attributes)>\(inside)<tuv xml:lang=\"nb\"><seg>\(text)</seg></tuv>\n"
      + "<tuv xml:lang=\"en\"><seg>The meeting is off.</seg></tuv></tu>"
  }

  @Test("comments wherever they stand, stray text, and processing instructions in texts")
  func omissions() throws {
    #expect(try read(unit("Møtet er avlyst.")).notes == "")
    for (units, before, note) in [
      (unit("Møtet"), "<!-- fra byrået -->", "comments outside units (line 1)"),
      ("<!-- mai -->" + unit("Møtet"), "", "comments outside units (line 2)"),
      (unit("Møtet <!-- sic -->er avlyst."), "", "comments in units (line 2)"),
      (unit("Møtet", inside: "hei"), "", "text between elements (line 2)"),
      ("hei" + unit("Møtet"), "", "text between elements (line 2)"),
      (unit("Møtet <?pb 7?>er avlyst."), "", "processing instructions in units (line 2)"),
    ] {
      let notes = try read(units, before: before).notes
      #expect(notes.contains("not carried: \(note)"), "\(notes)")
    }
    let (notes, read) = try read(unit("Møtet <?pb 7?>er avlyst."), before: "<?xml-stylesheet href='a'?>")
    #expect(read.units.first?.variants.first?.text == "Møtet er avlyst.", "\(notes)")
  }

  @Test("a date in another form is kept, and told once")
  func dates() throws {
    let odd = " creationdate=\"2024-01-01\" changedate=\"20240101T000000Z\""
    let (notes, found) = try read(unit("Møtet", attributes: odd) + unit("Mer", attributes: odd))
    #expect(notes.split(separator: "\n").filter { $0.contains("creationdate “2024-01-01”") }.count == 1, "\(notes)")
    #expect(found.units.allSatisfy { $0.record.attribute("creationdate") == "2024-01-01" })
    #expect(try read(unit("Møtet"), header: odd).notes.contains("creationdate “2024-01-01”"))
  }

  @Test("a date that was kept in another form gives way to a later one: no attribute is written twice")
  func oneDate() throws {
    var unit = try read(unit("Møtet", attributes: " changedate=\"i går\" usagecount=\"007\"")).read.units[0]
    unit.record.changedAt = Timestamp(seconds: 0)
    unit.record.usageCount = 8
    var writer = TMXUnitWriter(header: MemoryHeader())
    writer.write(unit)
    writer.end()
    let again = try Read(writer.bytes).units[0].record
    #expect(again.changedAt == unit.record.changedAt && again.usageCount == 8 && again.attributes.isEmpty)
  }
}
