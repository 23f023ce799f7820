import Foundation
import OrdsmedTestSupport
import Testing

@Suite("A damaged memory")
struct DamagedMemoryTests {
  @Test("what can be read of it is saved, and the loss is told")
  func saved() throws {
    try TemporaryFolder.with { folder in
      let units = (0..<2000).map { ("Setning nummer \($0) om våpenhvilen.", "Sentence number \($0) on the ceasefire.") }
      try MemoryCommandTests.tmx(units).write(toFile: folder + "/1.tmx", atomically: true, encoding: .utf8)
      try Program.run("memory", "import", "1.tmx", "-m", "a.tm", in: folder)
      let url = URL(fileURLWithPath: folder + "/a.tm")
      var bytes = try Data(contentsOf: url)
      // A page in the middle of the texts.
      let place = try #require(bytes.range(of: Data("Setning nummer 1000 ".utf8))).lowerBound / 4096 * 4096
      bytes.replaceSubrange(place..<place + 4096, with: Data(repeating: 0xA5, count: 4096))
      try bytes.write(to: url)

      let plain = try Program.run("memory", "export", "-m", "a.tm", "-o", "plain.tmx", in: folder)
      #expect(plain.status == 65 && plain.errors.contains("--keep-going"), "\(plain.errors)")
      #expect(!FileManager.default.fileExists(atPath: folder + "/plain.tmx"))

      let saved = try Program.run("memory", "export", "--keep-going", "-m", "a.tm", "-o", "saved.tmx", in: folder)
      #expect(saved.status == 0 && saved.errors.contains("could not be read"), "\(saved.errors)")
      let text = try String(contentsOfFile: folder + "/saved.tmx", encoding: .utf8)
      #expect(text.contains("Setning nummer 0 ") && text.contains("Setning nummer 1999 "))
      #expect(text.components(separatedBy: "<tu ").count > 1900)
      #expect(try Program.run("memory", "import", "saved.tmx", "-m", "b.tm", in: folder).status == 0)
    }
  }
}
