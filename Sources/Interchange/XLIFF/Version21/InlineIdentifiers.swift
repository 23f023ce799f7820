internal import Bitext

/// The XML identifiers of a unit's inline codes.
///
/// XLIFF 2.1 (4.3.1.21) wants the ids of a unit's segments, annotations and source codes to differ, and a target code
/// to bear its source code's id exactly when it has one. Ids that keep these rules stay as they are.
struct InlineIdentifiers {
  struct Code {
    var id: String
    /// Whether the other end of the span is missing from the unit.
    var isIsolated: Bool
  }

  /// Per segment, one for each code of its source.
  private(set) var source: [[Code]] = []
  /// Per segment, one for each code of its target.
  private(set) var target: [[Code]] = []
  /// Whether an id had to be replaced.
  private(set) var isChanged = false
  private var used: Set<String>
  /// The number that was last given to an id, by its prefix.
  private var numbers: [String: Int] = [:]

  init(of pairs: [(source: InlineText, target: InlineText?)], reserved: Set<String>) {
    used = reserved
    source = assign(pairs.map(\.source.codes)) { _, _ in nil }
    var counterparts = zip(pairs, source).map { pair, ids in
      var byCode: [Key: ArraySlice<String>] = [:]
      for (code, assigned) in zip(pair.source.codes, ids) { byCode[Key(code), default: []].append(assigned.id) }
      return byCode
    }
    var taken: Set<String> = []
    target = assign(pairs.map { $0.target?.codes ?? [] }) { segment, code in
      while let id = counterparts[segment][Key(code)]?.popFirst() {
        if taken.insert(id).inserted { return id }
      }
      return nil
    }
  }

  /// An id that nothing in the unit bears yet.
  mutating func fresh(_ prefix: String) -> String {
    var number = numbers[prefix, default: 0]
    var id: String
    repeat {
      number += 1
      id = "\(prefix)\(number)"
    } while !used.insert(id).inserted
    numbers[prefix] = number
    return id
  }

  private struct Key: Hashable {
    var id: String
    var kind: InlineCode.Kind
    init(_ code: InlineCode) { (id, kind) = (code.id, code.kind) }
  }

  private mutating func assign(
    _ segments: [[InlineCode]], counterpart: (_ segment: Int, InlineCode) -> String?
  ) -> [[Code]] {
    var assigned: [[Code]] = []
    // Spans that wait for their end, by the code's own id: a span may run across segments.
    var open: [String: (id: String, segment: Int, index: Int)] = [:]
    for (segment, codes) in segments.enumerated() {
      assigned.append([])
      for code in codes {
        if code.kind == .closing, let start = open.removeValue(forKey: code.id) {
          assigned[start.segment][start.index].isIsolated = false
          assigned[segment].append(Code(id: start.id, isIsolated: false))
          continue
        }
        let id = counterpart(segment, code) ?? own(code.id)
        if code.kind == .opening { open[code.id] = (id, segment, assigned[segment].count) }
        assigned[segment].append(Code(id: id, isIsolated: code.kind != .standalone))
      }
    }
    return assigned
  }

  private mutating func own(_ id: String) -> String {
    if Identifiers.isNameToken(id), used.insert(id).inserted { return id }
    isChanged = true
    return fresh("c")
  }
}
