import Foundation

/// The articles in `seeds/`.
public enum SampleArticle {
  /// The text of an article, by its name without ending.
  public static func text(_ name: String) throws -> String {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try String(contentsOf: root.appendingPathComponent("seeds/\(name).txt"), encoding: .utf8)
  }
}
