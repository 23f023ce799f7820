import Bitext
import Interchange
import Terminology
import TextKit

/// Writes hits as JSON, a line each: `{"doc":"d1","start":0,"end":9,"term":"Nato-sjef","kind":"inflected",…}`.
///
/// What a line says of the term is the same wherever a form of it stands, and is put together once.
struct HitLines {
  private let matcher: TermMatcher
  private let explains: Bool
  private var frames: [UInt32: Frame] = [:]

  /// Makes a writer; `explains` tells whether each line says which form was found and how.
  init(_ matcher: TermMatcher, explains: Bool) {
    self.matcher = matcher
    self.explains = explains
  }

  /// What all lines on a form have in common.
  fileprivate struct Frame {
    /// `,"term":"Nato-sjef","kind":"`
    var term: [UInt8]
    /// `,"targets":["NATO chief"],"uncertain":`
    var targets: [UInt8]
    /// `,"note":"…"`, or nothing.
    var remarks: [UInt8]
    /// The members that not all lines have.
    var extras: HitMembers
  }

  /// Appends the line of a match in a text.
  ///
  /// - Parameters:
  ///   - match: A match that a search with the matcher found.
  ///   - bytes: The text.
  ///   - map: Counts the offsets, in the text's order.
  ///   - carried: What stands before the match's own members.
  ///   - json: Where the line goes.
  mutating func write(
    _ match: TermMatch, in bytes: UnsafeBufferPointer<UInt8>, _ map: inout OffsetMap,
    after carried: inout CarriedMembers, to json: inout JSONWriter
  ) {
    let frame = frame(of: match, in: bytes)
    json.bytes.append(UInt8(ascii: "{"))
    json.bytes += carried.bytes(without: frame.extras)
    json.bytes += Self.start
    json.digits(map.convert(match.range.lowerBound, in: bytes))
    json.bytes += Self.end
    json.digits(map.convert(match.range.upperBound, in: bytes))
    json.bytes += frame.term
    json.bytes += match.kind.rawValue.utf8
    json.bytes += Self.surface
    json.quoted(UnsafeBufferPointer(rebasing: bytes[match.range]))
    json.bytes += frame.targets
    json.bytes += match.isUncertain ? Self.yes : Self.no
    json.bytes += frame.remarks
    if explains {
      json.bytes += Self.explanation
      json.quoted(matcher.explanation(of: match))
    }
    json.bytes.append(UInt8(ascii: "}"))
    json.bytes.append(UInt8(ascii: "\n"))
  }

  private static let start = Array("\"start\":".utf8)
  private static let end = Array(",\"end\":".utf8)
  private static let surface = Array("\",\"surface\":".utf8)
  private static let yes = Array("true".utf8)
  private static let no = Array("false".utf8)
  private static let explanation = Array(",\"explanation\":".utf8)

  private mutating func frame(of match: TermMatch, in bytes: UnsafeBufferPointer<UInt8>) -> Frame {
    if let known = frames[match.form] { return known }
    let made = Frame(matcher.hit(match, in: bytes), explains: explains)
    frames[match.form] = made
    return made
  }
}

extension HitLines.Frame {
  fileprivate init(_ hit: TermHit, explains: Bool) {
    var json = JSONWriter()
    json.bytes += ",\"term\":".utf8
    json.quoted(hit.term)
    json.bytes += ",\"kind\":\"".utf8
    term = json.bytes

    json = JSONWriter()
    extras = explains ? .explanation : []
    Self.write("targets", hit.targets, to: &json)
    if !hit.pluralTargets.isEmpty {
      extras.insert(.plurals)
      Self.write("plural_targets", hit.pluralTargets, to: &json)
    }
    json.bytes += ",\"uncertain\":".utf8
    targets = json.bytes

    json = JSONWriter()
    if let note = hit.note {
      extras.insert(.note)
      json.bytes += ",\"note\":".utf8
      json.quoted(note)
    }
    if let definition = hit.definition {
      extras.insert(.definition)
      json.bytes += ",\"definition\":".utf8
      json.quoted(definition)
    }
    if !hit.forbiddenTargets.isEmpty {
      extras.insert(.forbidden)
      Self.write("forbidden", hit.forbiddenTargets, to: &json)
    }
    remarks = json.bytes
  }

  private static func write(_ key: String, _ values: [String], to json: inout JSONWriter) {
    json.bytes += ",\"\(key)\":[".utf8
    for (number, value) in values.enumerated() {
      if number > 0 { json.bytes.append(UInt8(ascii: ",")) }
      json.quoted(value)
    }
    json.bytes.append(UInt8(ascii: "]"))
  }
}

/// The members that only some hits have.
struct HitMembers: OptionSet, Hashable {
  let rawValue: UInt8
  static let note = HitMembers(rawValue: 1)
  static let definition = HitMembers(rawValue: 2)
  static let forbidden = HitMembers(rawValue: 4)
  static let plurals = HitMembers(rawValue: 8)
  static let explanation = HitMembers(rawValue: 16)

  /// The keys of a hit with these members.
  fileprivate var keys: Set<String> {
    var keys: Set = ["text", "start", "end", "term", "kind", "surface", "targets", "uncertain"]
    if contains(.note) { keys.insert("note") }
    if contains(.definition) { keys.insert("definition") }
    if contains(.forbidden) { keys.insert("forbidden") }
    if contains(.plurals) { keys.insert("plural_targets") }
    if contains(.explanation) { keys.insert("explanation") }
    return keys
  }
}

/// The members of a line that travel on to each of its hits: `"doc":"d1",`, put together once for all hits that are alike.
struct CarriedMembers {
  private let members: [(key: String, raw: ArraySlice<UInt8>)]
  private var written: [(extras: HitMembers, bytes: [UInt8])] = []

  init(_ members: [(key: String, raw: ArraySlice<UInt8>)]) { self.members = members }

  /// The members, each with a comma behind it, but for those that a hit has itself.
  fileprivate mutating func bytes(without extras: HitMembers) -> [UInt8] {
    if let known = written.first(where: { $0.extras == extras }) { return known.bytes }
    let own = extras.keys
    var json = JSONWriter()
    for member in members where !own.contains(member.key) {
      json.quoted(member.key)
      json.bytes.append(UInt8(ascii: ":"))
      json.bytes += member.raw
      json.bytes.append(UInt8(ascii: ","))
    }
    written.append((extras, json.bytes))
    return json.bytes
  }
}
