internal import Bitext

/// Writes earlier translations with the Translation Candidates module (5.1).
enum XLIFF21Candidates {
  static func write(of segments: [Segment], to writer: inout XMLWriter) {
    guard segments.contains(where: { !$0.candidates.isEmpty }) else { return }
    writer.element("mtc:matches") { writer in
      for segment in segments {
        for candidate in segment.candidates { write(candidate, of: segment.id, to: &writer) }
      }
    }
  }

  private static func write(_ candidate: MatchCandidate, of segment: String, to writer: inout XMLWriter) {
    let identifiers = InlineIdentifiers(of: [(candidate.source, candidate.target)], reserved: [])
    let data = OriginalData(of: [candidate.source, candidate.target])
    writer.element(
      "mtc:match",
      [
        "ref": "#\(segment)", "type": type(of: candidate),
        "origin": candidate.origin,
        "matchSuitability": String(min(max(candidate.score, 0), 100)),
        "similarity": Percentage.text(of: candidate.similarity),
      ]
    ) { writer in
      data.write(to: &writer)
      writer.element("source", layout: .inline) {
        AnnotatedText(text: candidate.source, codes: identifiers.source[0], data: data).write(to: &$0)
      }
      writer.element("target", layout: .inline) {
        AnnotatedText(text: candidate.target, codes: identifiers.target[0], data: data).write(to: &$0)
      }
    }
  }
}

extension XLIFF21Candidates {
  /// A score of 101 is a match in context, which the module has a type for; its numbers end at 100.
  private static func type(of candidate: MatchCandidate) -> String {
    guard let type = candidate.type else { return candidate.score > 100 ? "icm" : "tm" }
    return ["am", "mt", "idm", "ebm", "tb"].contains(type) ? type : "other"
  }
}

/// A number in 0...1 as a percentage in decimal digits, and back, without rounding either way.
enum Percentage {
  /// The digits of a number in 0...1 with the point moved two places: 0.8333 is `83.33`.
  static func text(of number: Double) -> String {
    let clamped = min(max(number, 0), 1)
    let text = "\(clamped)"
    guard !text.contains("e"), let point = text.firstIndex(of: ".") else { return "0" }
    var fraction = String(text[text.index(after: point)...])
    while fraction.utf8.count < 2 { fraction += "0" }
    let whole = String(Int(text[..<point] + fraction.prefix(2)) ?? 0)
    let rest = fraction.dropFirst(2)
    return rest.isEmpty ? whole : "\(whole).\(rest)"
  }

  /// The number a percentage stands for; nil when it is none in 0...100.
  static func number(of text: String) -> Double? {
    guard let percentage = Double(text), (0...100).contains(percentage) else { return nil }
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, whole.utf8.count <= 3, whole.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 })
    else { return percentage / 100 }
    let padded = String(repeating: "0", count: 3 - whole.utf8.count) + whole
    return Double("\(padded.prefix(1)).\(padded.suffix(2))\(parts.count > 1 ? String(parts[1]) : "")")
      ?? percentage / 100
  }
}
