import Foundation
import Testing

@testable import Interchange

@Suite("The review page's style and policy")
struct ReviewStyleTests {
  /// The colours that a block of the style sheet names, as relative luminance (WCAG 2.2).
  private func luminances(after marker: String) throws -> [String: Double] {
    let style = String(decoding: PackageResources.review_css, as: UTF8.self)
    let start = try #require(style.firstRange(of: marker))
    let block = style[start.upperBound...].prefix { $0 != "}" }
    var colours: [String: Double] = [:]
    for declaration in block.split(whereSeparator: { ";{\n".contains($0) }) {
      let parts = declaration.split(separator: ":")
      guard parts.count == 2, let hash = parts[1].firstIndex(of: "#"),
        let value = UInt32(parts[1][parts[1].index(after: hash)...], radix: 16), parts[1].suffix(7).first == "#"
      else { continue }
      let name = String(parts[0].filter { $0 != " " })
      colours[name] = luminance(red: value >> 16, green: value >> 8 & 255, blue: value & 255)
    }
    return colours
  }

  private func luminance(red: UInt32, green: UInt32, blue: UInt32) -> Double {
    func linear(_ channel: UInt32) -> Double {
      let part = Double(channel) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  @Test("every text colour stands out from every ground by 4.5 to 1", arguments: [":root {", "dark) {\n  :root {"])
  func contrast(_ marker: String) throws {
    let colours = try luminances(after: marker)
    for ground in ["--paper", "--raised", "--term-paper", "--doubt-paper"] {
      for ink in ["--ink", "--soft", "--term", "--doubt", "--link", "--avoid"] {
        let pair = [try #require(colours[ground]), try #require(colours[ink])].sorted()
        let ratio = (pair[1] + 0.05) / (pair[0] + 0.05)
        #expect(ratio >= 4.5, "\(ink) on \(ground): \(ratio)")
      }
    }
  }

  @Test("the security policy knows the style and the script by their hashes")
  func hashes() throws {
    #expect(try ReviewAssets.styleHash == hash(of: ReviewAssets.style))
    #expect(try ReviewAssets.scriptHash == hash(of: ReviewAssets.script))
  }

  /// The hash as the system's own tool computes it, in the form a security policy takes.
  private func hash(of bytes: [UInt8]) throws -> String {
    let tool = Process()
    tool.executableURL = URL(fileURLWithPath: "/usr/bin/sha256sum")
    let (input, output) = (Pipe(), Pipe())
    (tool.standardInput, tool.standardOutput) = (input, output)
    try tool.run()
    try input.fileHandleForWriting.write(contentsOf: Data(bytes))
    try input.fileHandleForWriting.close()
    let printed = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let digits = Array(printed.prefix(64))
    let digest = try stride(from: 0, to: 64, by: 2).map { try #require(UInt8(String(digits[$0...$0 + 1]), radix: 16)) }
    return "sha256-" + Data(digest).base64EncodedString()
  }

  @Test("words are counted as word processors do")
  func words() {
    #expect(ReviewCounts.words(in: "– Nato-sjefen sa «nei» kl. 14.30 – to ganger …") == 7)
    #expect(ReviewCounts.words(in: " \n – ") == 0)
  }
}
