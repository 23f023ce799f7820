import Foundation

/// The treebanks that stand beside the repository where it is developed.
enum TrainText {
  static let names = ["nb-train.ndt", "nn-train.ndt"]

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("../shared/eval/segmentation/data")

  static var isThere: Bool {
    names.allSatisfy { FileManager.default.fileExists(atPath: folder.appendingPathComponent($0 + ".conllu").path) }
  }

  /// The paragraphs of a treebank, each a line.
  static func paragraphs(_ name: String) throws -> [String] {
    let file = try String(contentsOf: folder.appendingPathComponent(name + ".conllu"), encoding: .utf8)
    var paragraphs: [String] = []
    for line in file.utf8.split(separator: UInt8(ascii: "\n")) where line.first == UInt8(ascii: "#") {
      let comment = String(line) ?? ""
      if comment.hasPrefix("# newpar") || comment.hasPrefix("# newdoc") { paragraphs.append("") }
      guard comment.hasPrefix("# text = "), !paragraphs.isEmpty else { continue }
      paragraphs[paragraphs.count - 1] += comment.dropFirst("# text = ".count) + " "
    }
    return paragraphs
  }
}
