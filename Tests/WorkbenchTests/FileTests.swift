import Foundation
import OrdsmedTestSupport
import Terminology
import Testing
import TextKit
import Workbench

@Suite struct FileTests {
  @Test func anOutputReplacesOnlyWhenTold() throws {
    try TemporaryFolder.with { folder in
      let path = folder + "/a.txt"
      try OutputFile.write(Array("en".utf8), to: path, replacing: false)
      let error = #expect(throws: Diagnostic.self) { try OutputFile.write([], to: path, replacing: false) }
      #expect(error?.code == .cannotCreate)
      #expect(try InputFile.read(path) == Array("en".utf8))
      try OutputFile.write(Array("to".utf8), to: path, replacing: true)
      #expect(try InputFile.read(path) == Array("to".utf8))
      #expect(try InputFile.names(inFolder: folder).filter { !$0.hasPrefix(".") } == ["a.txt"])
      #expect(try InputFile.names(inFolder: folder).count == 3, "nothing is left beside it: . and .. and the file")
    }
  }

  @Test func aLinkStaysALink() throws {
    try TemporaryFolder.with { folder in
      try OutputFile.write([1], to: folder + "/real", replacing: false)
      try FileManager.default.createSymbolicLink(atPath: folder + "/link", withDestinationPath: "real")
      try OutputFile.write([2], to: folder + "/link", replacing: true)
      #expect(try InputFile.read(folder + "/real") == [2])
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder + "/link") == "real")
    }
  }

  @Test func aLinkThatLeadsNowhereIsRefused() throws {
    try TemporaryFolder.with { folder in
      try FileManager.default.createSymbolicLink(atPath: folder + "/link", withDestinationPath: "ingen")
      let error = #expect(throws: Diagnostic.self) { try OutputFile.write([1], to: folder + "/link", replacing: true) }
      #expect(error?.code == .cannotCreate)
    }
  }

  @Test func aWriterThatStopsLeavesNothing() throws {
    try TemporaryFolder.with { folder in
      #expect(throws: Diagnostic.self) { try Self.writeAndStop(folder + "/a.txt") }
      let left = try InputFile.names(inFolder: folder)
      #expect(left.count == 2, "nothing but . and ..")
    }
  }

  /// So that `kill -9` has nothing to leave. Every file system of Linux has files without names, but for old overlays.
  @Test(.enabled(if: namelessFilesWork, "the file system has no files without names"))
  func aFileHasNoNameUntilItIsWhole() throws {
    try TemporaryFolder.with { folder in
      for (replacing, before) in [(false, [String]()), (true, ["a.txt"])] {
        var writer = try OutputWriter(folder + "/a.txt", replacing: replacing)
        try writer.write([1, 2, 3])
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == before)
        try writer.finish()
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a.txt"])
      }
    }
  }

  private static var namelessFilesWork: Bool {
    let descriptor = open(FileManager.default.temporaryDirectory.path, O_WRONLY | 0o20_000_000 | O_DIRECTORY, 0o600)
    defer { if descriptor >= 0 { close(descriptor) } }
    return descriptor >= 0
  }

  private static func writeAndStop(_ path: String) throws {
    var writer = try OutputWriter(path, replacing: false)
    try writer.write([1, 2, 3])
    throw Diagnostic(.badData, "stopped")
  }

  @Test func aFileMadeMeanwhileIsNotReplaced() throws {
    try TemporaryFolder.with { folder in
      let path = folder + "/a.txt"
      var writer = try OutputWriter(path, replacing: false)
      try writer.write([1])
      try Data([2]).write(to: URL(fileURLWithPath: path))
      #expect(Self.failure(of: writer) == .cannotCreate)
      #expect(try InputFile.read(path) == [2])
    }
  }

  private static func failure(of writer: consuming OutputWriter) -> Diagnostic.Code? {
    do throws(Diagnostic) {
      try writer.finish()
      return nil
    } catch {
      return error.code
    }
  }

  @Test func aFileThatIsReplacedKeepsItsPermissions() throws {
    try TemporaryFolder.with { folder in
      let path = folder + "/a.txt"
      try OutputFile.write([1], to: path, replacing: false)
      try FileManager.default.setAttributes([.posixPermissions: 0o666], ofItemAtPath: path)
      try OutputFile.write([2], to: path, replacing: true)
      #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o666)
    }
  }

  @Test func whatCannotBeReadIsSaidWhy() throws {
    try TemporaryFolder.with { folder in
      let missing = #expect(throws: Diagnostic.self) { try InputFile.read(folder + "/ingen.txt") }
      #expect(missing?.code == .noInput)
      #expect(missing?.message == "there is no such file")
      let directory = #expect(throws: Diagnostic.self) { try InputFile.read(folder) }
      #expect(directory?.message == "this is a folder, not a file")
      let noFolder = #expect(throws: Diagnostic.self) { try OutputFile.check(folder + "/a/b.txt", replacing: true) }
      #expect(noFolder?.code == .cannotCreate)
    }
  }

  @Test func foldersAreMadeWithTheirParents() throws {
    try TemporaryFolder.with { folder in
      try OutputFile.makeFolder(folder + "/a/b/c/")
      #expect(InputFile.isFolder(folder + "/a/b/c"))
      try OutputFile.makeFolder(folder + "/a/b")
    }
  }

  @Test func aGlossaryFolderGivesEveryTable() throws {
    try TemporaryFolder.with { folder in
      try OutputFile.write(Array("nb\ten\nNato\tNATO\n".utf8), to: folder + "/a.tsv", replacing: false)
      try OutputFile.write(Array("nb\ten\nkrav\tdemand\n".utf8), to: folder + "/b.tsv", replacing: false)
      try OutputFile.write(Array("ikke en tabell".utf8), to: folder + "/README.md", replacing: false)
      let (glossaries, warnings) = try GlossaryFiles.load([folder], source: .bokmål, target: .english)
      #expect(glossaries.map(\.entries.count) == [1, 1])
      #expect(warnings.isEmpty)
      let error = #expect(throws: Diagnostic.self) {
        try GlossaryFiles.load([folder + "/a.tsv"], source: LanguageTag("sv"), target: .english)
      }
      #expect(error?.place?.file == folder + "/a.tsv")
    }
  }
}
