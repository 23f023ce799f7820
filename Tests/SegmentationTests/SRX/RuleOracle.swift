import Bitext
import TextKit

@testable import Segmentation

/// The meaning of rules, spelt out place by place and rule by rule: the judge of the compiled ones. O(n³) and more.
enum RuleOracle {
  /// The first rule that matches at each place from 0 to the line's length; nil where none does.
  static func decidingRules(_ rules: [SegmentationRules.Rule], in line: String) throws -> [Int: Int?] {
    let bytes = Array(line.utf8)
    var deciding: [Int: Int?] = [:]
    for place in places(of: bytes) {
      deciding[place] = try rules.firstIndex { try matches($0, at: place, in: bytes) }
    }
    return deciding
  }

  /// The places inside the line where a rule that breaks matches.
  static func breakPlaces(_ rules: [SegmentationRules.Rule], in line: String) throws -> [Int] {
    let bytes = Array(line.utf8)
    return try places(of: bytes).filter { place in
      try place > 0 && place < bytes.count && rules.contains { try $0.isBreak && matches($0, at: place, in: bytes) }
    }
  }

  private static func places(of bytes: [UInt8]) -> [Int] {
    (0...bytes.count).filter { $0 == bytes.count || bytes[$0] & 0xC0 != 0x80 }
  }

  private static func matches(
    _ rule: SegmentationRules.Rule, at place: Int, in bytes: [UInt8]
  ) throws -> Bool {
    let before = try Pattern(rule.before)
    let after = try Pattern(rule.after)
    return try bytes.withUnsafeBufferPointer { line throws(Diagnostic) in
      try before.read(line)
      try after.read(line)
      if !(try after.matchesStart(of: place..<line.count)) { return false }
      for start in places(of: bytes) where start <= place {
        if try before.matchesAll(of: start..<place) { return true }
      }
      return false
    }
  }
}

extension CompiledRules {
  /// The rules in order, for all languages.
  convenience init(_ rules: [SegmentationRules.Rule]) throws {
    let set = SegmentationRules.RuleSet(name: "All", rules: rules)
    try self.init(
      SegmentationRules(ruleSets: [set], maps: [.init(languagePattern: ".*", ruleSetName: "All")]), for: .bokmål)
  }

  func decisions(in line: String) throws -> [Decision] {
    try Array(line.utf8).withUnsafeBufferPointer { try decisions(in: $0) }
  }

  func breakPlaces(in line: String) throws -> [Int] {
    try Array(line.utf8).withUnsafeBufferPointer { try breakPlaces(in: $0) }
  }

  func decidingRule(at place: Int, in line: String) throws -> SegmentationRules.Rule? {
    try Array(line.utf8).withUnsafeBufferPointer { try decidingRule(at: place, in: $0) }
  }

  /// The line with ⏐ at each boundary.
  func marked(_ line: String) throws -> String {
    var bytes = Array(line.utf8)
    for decision in try decisions(in: line).reversed() where decision.rule.isBreak {
      bytes.insert(contentsOf: "⏐".utf8, at: decision.place)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
