import Foundation
import OrdsmedTestSupport
import Testing

@Suite("A memory can be read where nothing can be written")
struct MemoryRoomTests {
  /// Runs the program where no file may hold a byte: to SQLite that is a full disk.
  private func runWithoutRoom(_ arguments: String, in folder: String) throws -> (
    status: Int32, text: String, errors: String
  ) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "ulimit -f 0; exec \"$0\" \(arguments)", try Program.executable().path]
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    let (out, err) = (Pipe(), Pipe())
    (process.standardOutput, process.standardError) = (out, err)
    try process.run()
    let text = String(decoding: out.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let errors = String(decoding: err.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, text, errors)
  }

  @Test("search, concordance, list, stats and export read it; import says that there is no room")
  func fullDisk() throws {
    try TemporaryFolder.with { folder in
      try MemoryCommandTests.tmx(MemoryCommandTests.news).write(
        toFile: folder + "/1.tmx", atomically: true, encoding: .utf8)
      try MemoryCommandTests.tmx([("En ny setning.", "A new sentence.")]).write(
        toFile: folder + "/2.tmx", atomically: true, encoding: .utf8)
      try Program.run("memory", "import", "1.tmx", "-m", "a.tm", in: folder)
      for command in ["search Regjeringen", "concordance sanksjon", "list", "stats", "export -o -"] {
        let run = try runWithoutRoom("memory \(command) -m a.tm", in: folder)
        #expect(run.status == 0 && !run.text.isEmpty, "\(command): \(run.errors)")
      }
      let export = try runWithoutRoom("memory export -m a.tm -o out.tmx", in: folder)
      #expect(export.status == 74 && export.errors.contains("error: out.tmx: "), "\(export.errors)")
      #expect(!FileManager.default.fileExists(atPath: folder + "/out.tmx"))
      let before = try Data(contentsOf: URL(fileURLWithPath: folder + "/a.tm"))
      let run = try runWithoutRoom("memory import 2.tmx -m a.tm", in: folder)
      #expect([73, 74].contains(run.status), "\(run.errors)")
      #expect(try Data(contentsOf: URL(fileURLWithPath: folder + "/a.tm")) == before)
    }
  }

  /// Runs the program on the memory of a folder, copied to a disk of its own that has no room left.
  private static func runOnFullDisk(_ arguments: [String], in folder: String) throws -> Program {
    let script = """
      mount -t tmpfs -o size=1m tmpfs full && { cp a.tm 2.tmx full; cat /dev/zero > full/rest; } 2> /dev/null
      cd full && exec "$@"
      """
    try FileManager.default.createDirectory(atPath: folder + "/full", withIntermediateDirectories: true)
    let command = ["--mount", "/bin/sh", "-c", script, "sh", try Program.executable().path]
    return try Program.run(arguments: command + arguments, in: folder, by: "/usr/bin/unshare")
  }

  private static var canMount: Bool {
    getuid() == 0
      && (try? TemporaryFolder.with { try runOnFullDisk(["--version"], in: $0) })?.status == 0
  }

  @Test(
    "whatever is to be written, a full disk is told as what it is",
    .enabled(if: canMount, "needs root, unshare and mount"),
    arguments: [
      ["edit", "1", "--note", "x"], ["replace", "sanctions", "measures"], ["delete", "--id", "1"], ["import", "2.tmx"],
      ["clean", "--apply"],
    ])
  func fullDiskOfItsOwn(_ command: [String]) throws {
    try TemporaryFolder.with { folder in
      for (name, units) in [("1", MemoryCommandTests.news + [("to små ord", "to små ord")]), ("2", [("Ny", "New")])] {
        try MemoryCommandTests.tmx(units).write(toFile: "\(folder)/\(name).tmx", atomically: true, encoding: .utf8)
      }
      try Program.run("memory", "import", "1.tmx", "-m", "a.tm", in: folder)
      let run = try Self.runOnFullDisk(["memory"] + command + ["-m", "a.tm"], in: folder)
      #expect(run.status == 74 && run.errors.contains("error: a.tm: the disk is full"), "\(run.errors)")
    }
  }

  @Test("a folder where the index should be: it is made for the one run, and a note says so")
  func folderInPlace() throws {
    try TemporaryFolder.with { folder in
      try MemoryCommandTests.tmx(MemoryCommandTests.news).write(
        toFile: folder + "/1.tmx", atomically: true, encoding: .utf8)
      try Program.run("memory", "import", "1.tmx", "-m", "a.tm", in: folder)
      for file in try FileManager.default.contentsOfDirectory(atPath: folder) where file.hasSuffix(".index") {
        try FileManager.default.removeItem(atPath: folder + "/" + file)
        try FileManager.default.createDirectory(atPath: folder + "/" + file, withIntermediateDirectories: false)
      }
      let run = try Program.run(
        arguments: ["memory", "search", MemoryCommandTests.news[0].0, "-m", "a.tm"], in: folder)
      #expect(run.status == 0 && run.text.contains("100"), "\(run.errors)")
      #expect(run.errors.contains("for this run only"), "\(run.errors)")
    }
  }

  /// Runs the program as a user without rights, which root can: to root itself no file is read-only.
  private static func runAsNobody(_ arguments: [String], in folder: String) throws -> Program {
    let nobody = ["--reuid=65534", "--regid=65534", "--clear-groups", try Program.executable().path]
    return try Program.run(arguments: nobody + arguments, in: folder, by: "/usr/bin/setpriv")
  }

  private static var canRunAsNobody: Bool {
    getuid() == 0 && (try? runAsNobody(["--version"], in: "/"))?.status == 0
  }

  @Test(
    "a read-only memory is read without leaving anything beside it",
    .enabled(if: canRunAsNobody, "needs root and setpriv, and a program that anybody may run"))
  func readOnly() throws {
    try TemporaryFolder.with { folder in
      try MemoryCommandTests.tmx(MemoryCommandTests.news).write(
        toFile: folder + "/1.tmx", atomically: true, encoding: .utf8)
      try Program.run("memory", "import", "1.tmx", "-m", "a.tm", in: folder)
      let files = try FileManager.default.contentsOfDirectory(atPath: folder)
      for (name, mode) in [("/", 0o777), ("/a.tm", 0o444)] {
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: folder + name)
        #expect(chown(folder + name, 65534, 65534) == 0)
      }
      for command in [["list"], ["stats"], ["concordance", "sanksjon"], ["search", MemoryCommandTests.news[0].0]] {
        let run = try Self.runAsNobody(["memory"] + command + ["-m", "a.tm"], in: folder)
        #expect(run.status == 0, "\(command): \(run.errors)")
      }
      #expect(Set(try FileManager.default.contentsOfDirectory(atPath: folder)) == Set(files))
      try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: folder + "/a.tm")
      let run = try Self.runAsNobody(["memory", "edit", "1", "--note", "Sjekket", "-m", "a.tm"], in: folder)
      #expect(run.status == 0, "\(run.errors)")
    }
  }
}
