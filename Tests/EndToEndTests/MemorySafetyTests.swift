import Foundation
import OrdsmedTestSupport
import TextKit
import TranslationMemory
import Testing

@Suite("A memory survives what happens to its writers", .serialized)
struct MemorySafetyTests {
  /// Kills in one run: few while developing, as many as `ORDSMED_KILLS` says where it is to be proved.
  static let kills = ProcessInfo.processInfo.environment["ORDSMED_KILLS"].flatMap { Int($0) } ?? 12

  @Test("a writer killed at any moment leaves the memory as it was, or with all it wrote")
  func kill() throws {
    try TemporaryFolder.with { folder in
      let path = folder + "/a.tm"
      let units = (0..<1500).map { ("Setning nummer \($0) om våpenhvilen.", "Sentence number \($0) on the ceasefire.") }
      try MemoryCommandTests.tmx(MemoryCommandTests.news).write(
        toFile: folder + "/1.tmx", atomically: true, encoding: .utf8)
      try MemoryCommandTests.tmx(units).write(toFile: folder + "/2.tmx", atomically: true, encoding: .utf8)
      try Program.run("memory", "import", "1.tmx", "-m", path, in: folder)
      try FileManager.default.copyItem(atPath: path, toPath: folder + "/before.tm")
      let start = ContinuousClock.now
      try Program.run("memory", "import", "2.tmx", "-m", path, in: folder)
      let whole = ContinuousClock.now - start
      var outcomes: [Int: Int] = [:]
      for round in 0..<Self.kills {
        for ending in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + ending) }
        try FileManager.default.copyItem(atPath: folder + "/before.tm", toPath: path)
        let process = Process()
        process.executableURL = try Program.executable()
        process.arguments = ["memory", "import", "2.tmx", "-m", path]
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        process.standardError = FileHandle.nullDevice
        try process.run()
        Thread.sleep(forTimeInterval: whole / .seconds(1) * Double.random(in: 0...1.1))
        // Every other round as ctrl-C does it.
        Foundation.kill(process.processIdentifier, round % 2 == 0 ? SIGKILL : SIGINT)
        process.waitUntilExit()
        let memory = try Memory(opening: path, for: .writing)
        #expect(try memory.integrityFaults() == [])
        let count = try memory.read { reader throws(Diagnostic) in try reader.unitCount }
        #expect([4, 1504].contains(count), "\(count) units after a kill")
        outcomes[count, default: 0] += 1
      }
      #expect(outcomes[4, default: 0] > 0, "no writer was killed at work")
    }
  }

  @Test("a first import that is killed leaves no memory, or all of it; the next one clears away what it left")
  func killFirst() throws {
    try TemporaryFolder.with { folder in
      let units = (0..<1500).map { ("Setning nummer \($0) om våpenhvilen.", "Sentence number \($0) on the ceasefire.") }
      try MemoryCommandTests.tmx(units).write(toFile: folder + "/1.tmx", atomically: true, encoding: .utf8)
      func files() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder) }
      let start = ContinuousClock.now
      try Program.run("memory", "import", "1.tmx", "-m", "a.tm", in: folder)
      let whole = ContinuousClock.now - start
      for round in 0..<Self.kills {
        for file in try files() where file.hasPrefix("a.tm") {
          try FileManager.default.removeItem(atPath: folder + "/" + file)
        }
        let process = Process()
        process.executableURL = try Program.executable()
        process.arguments = ["memory", "import", "1.tmx", "-m", "a.tm"]
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        process.standardError = FileHandle.nullDevice
        try process.run()
        Thread.sleep(forTimeInterval: whole / .seconds(1) * Double.random(in: 0...1.1))
        Foundation.kill(process.processIdentifier, round % 2 == 0 ? SIGKILL : SIGINT)
        process.waitUntilExit()
        guard FileManager.default.fileExists(atPath: folder + "/a.tm") else { continue }
        let memory = try Memory(opening: folder + "/a.tm", for: .writing)
        #expect(try memory.integrityFaults() == [])
        #expect(try memory.read { reader throws(Diagnostic) in try reader.unitCount } == 1500)
      }
      try Program.run("memory", "import", "1.tmx", "-m", "b.tm", in: folder)
      for file in try files() where file.hasPrefix("a.tm") {
        try FileManager.default.removeItem(atPath: folder + "/" + file)
      }
      try Program.run("memory", "import", "1.tmx", "-m", "a.tm", in: folder)
      #expect(try files().filter { $0.contains(".part") && $0.contains("draft") } == [])
    }
  }

  @Test("the index that a first import makes meanwhile is the one that a search would make")
  func indexOfDraft() throws {
    try TemporaryFolder.with { folder in
      // Some units change while they are taken in, and some go.
      let units = (0..<3000).map { ("Setning nummer \($0 % 2500) om våpenhvilen.", "Sentence \($0) on the ceasefire.") }
      try MemoryCommandTests.tmx(units).write(toFile: folder + "/1.tmx", atomically: true, encoding: .utf8)
      try Program.run("memory", "import", "1.tmx", "-m", "a.tm", "-q", in: folder)
      let files = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(Set(files) == ["1.tmx", "a.tm", "a.tm.nb.index"])
      let made = try #require(FileManager.default.contents(atPath: folder + "/a.tm.nb.index"))
      try FileManager.default.removeItem(atPath: folder + "/a.tm.nb.index")
      let query = "Setning nummer 2499 om våpenhvilen."
      let search = try Program.run("memory", "search", query, "-m", "a.tm", "-s", "nb", in: folder)
      #expect(search.text.contains("Sentence 2499 on the ceasefire."))
      #expect(search.errors.contains("the index of nb is made"))
      let remade = try #require(FileManager.default.contents(atPath: folder + "/a.tm.nb.index"))
      // The head holds the moment at which the content was last looked through.
      #expect(made.dropFirst(1024) == remade.dropFirst(1024) && made.count == remade.count)
    }
  }

  @Test("writers at once lose nothing")
  func together() throws {
    try TemporaryFolder.with { folder in
      let processes = try (0..<4).map { number in
        let units = (0..<50).map { ("Skribent \(number) setning \($0)", "Writer \(number) sentence \($0)") }
        try MemoryCommandTests.tmx(units)
          .write(toFile: folder + "/\(number).tmx", atomically: true, encoding: .utf8)
        let process = Process()
        process.executableURL = try Program.executable()
        process.arguments = ["memory", "import", "\(number).tmx", "-m", "a.tm", "-q"]
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        try process.run()
        return process
      }
      processes.forEach { $0.waitUntilExit() }
      #expect(processes.map(\.terminationStatus) == [0, 0, 0, 0])
      let memory = try Memory(opening: folder + "/a.tm", for: .writing)
      #expect(try memory.read { reader throws(Diagnostic) in try reader.unitCount } == 200)
      #expect(try memory.integrityFaults() == [])
    }
  }

  @Test("a memory that another is writing to for long is told as locked")
  func locked() throws {
    try TemporaryFolder.with { folder in
      let memory = try Memory(opening: folder + "/a.tm", for: .creating)
      try MemoryCommandTests.tmx(MemoryCommandTests.news).write(
        toFile: folder + "/1.tmx", atomically: true, encoding: .utf8)
      let run = try memory.write { _ throws(Diagnostic) in
        do { return try Program.run("memory", "import", "1.tmx", "-m", "a.tm", in: folder) } catch {
          throw Diagnostic(.internalFault, "\(error)")
        }
      }
      #expect(run.status == 75)
      #expect(run.errors.contains("error: a.tm: another program is writing"))
    }
  }

  @Test("a full disk, a folder that may not be written: a clear error, and the memory as before")
  func cannotWrite() throws {
    try TemporaryFolder.with { folder in
      let units = (0..<3000).map { ("Setning nummer \($0) om våpenhvilen.", "Sentence number \($0) on the ceasefire.") }
      try MemoryCommandTests.tmx(MemoryCommandTests.news).write(
        toFile: folder + "/1.tmx", atomically: true, encoding: .utf8)
      try MemoryCommandTests.tmx(units).write(toFile: folder + "/2.tmx", atomically: true, encoding: .utf8)
      try Program.run("memory", "import", "1.tmx", "-m", "a.tm", in: folder)
      // A limit on the size of files stands for a disk that fills up; blocks of 512 or 1024 bytes, by shell.
      let shell = Process()
      shell.executableURL = URL(fileURLWithPath: "/bin/sh")
      let program = try Program.executable().path
      shell.arguments = ["-c", "ulimit -f 200; exec '\(program)' memory import 2.tmx -m a.tm"]
      shell.currentDirectoryURL = URL(fileURLWithPath: folder)
      let errors = Pipe()
      shell.standardError = errors
      try shell.run()
      let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      shell.waitUntilExit()
      #expect(shell.terminationStatus == 74 && said.contains("error: a.tm: "), "\(said)")
      let memory = try Memory(opening: folder + "/a.tm", for: .writing)
      #expect(try memory.read { reader throws(Diagnostic) in try reader.unitCount } == 4)
      #expect(try memory.integrityFaults() == [])
    }
  }
}
