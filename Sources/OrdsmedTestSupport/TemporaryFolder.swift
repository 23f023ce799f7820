import Foundation

/// A folder for one test, gone when the test is done.
public enum TemporaryFolder {
  /// Runs `body` with the path of a new, empty folder.
  public static func with<R>(_ body: (String) throws -> R) throws -> R {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("ordsmed-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: url) }
    return try body(url.path)
  }
}
