import Foundation
import Segmentation
import TextKit

/// Text as long as one likes, made from the sample articles, no two rounds of it alike.
enum SampleText {
  static func make(fromFolder folder: String, bytes: Int) throws -> [UInt8] {
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix("-nb.txt") }.sorted()
    let articles = try files.map { try [UInt8](Data(contentsOf: URL(fileURLWithPath: "\(folder)/\($0)"))) }
    var text: [UInt8] = []
    text.reserveCapacity(bytes + 10_000)
    var round = 0
    while text.count < bytes {
      text += articles[round % articles.count]
      text += "\nSak \(round) ble utsatt til møte nr. \(round % 97). Det avgjøres kl. \(round % 24).\n\n".utf8
      round += 1
    }
    return text
  }

  /// The same sentences with one byte between each two, whatever stood there.
  static func reshaped(_ text: [UInt8], gap: UInt8) -> [UInt8] {
    var shaped: [UInt8] = []
    shaped.reserveCapacity(text.count)
    Segmenter(language: .bokmål).segments(in: text.span) {
      shaped += text[$0]
      shaped.append(gap)
    }
    return shaped
  }
}
