package import Bitext
package import TextKit

extension PlainText {
  /// What a merge made, and of what.
  package struct Merged: Sendable {
    /// The translated document's bytes.
    package var bytes: [UInt8] = []
    /// Segments whose target stands in the document.
    package var translated = 0
    /// Segments left as they were, having no target.
    package var untranslated = 0
    /// Those of `translated` that nobody has confirmed.
    package var unconfirmed = 0
    /// Targets that found no place in the document.
    package var unplaced = 0
    /// Paragraphs of the original with text for which the document has no segment.
    package var paragraphsLacking = 0
    /// What the user should know.
    package var diagnostics: [Diagnostic] = []
  }

  /// Puts the targets of a document into its skeleton.
  ///
  /// A segment without a target keeps the original's text byte for byte, and so does everything that no segment of the
  /// document stands for.
  ///
  /// - Parameters:
  ///   - document: A document whose skeleton this filter made.
  ///   - encoding: The encoding to write in; nil for the original's.
  /// - Throws: `Diagnostic` with code `bad-data` when the skeleton is missing or damaged, or when the encoding lacks a
  ///   character of a target.
  package static func merge(
    _ document: Document, encoding: TextEncoding? = nil
  ) throws(Diagnostic) -> Merged {
    guard let stored = document.skeleton, stored.filter == name else {
      throw Diagnostic(
        .badData, "the file carries no skeleton for “\(document.name)”",
        help: "name the original: --original FILE; an XLIFF or JSON Lines export carries it when made with --all")
    }
    let skeleton = try PlainTextSkeleton(content: stored.content)
    let written: TextEncoding = if let encoding { encoding } else { try TextEncoding(named: skeleton.encoding) }
    var merged = Merged()
    var segments = SegmentsByUnit(document, units: skeleton.units.count)
    let source = Array(skeleton.text.utf8)
    var out: [UInt8] = []
    out.reserveCapacity(source.count + source.count / 4)
    var end = 0
    for (index, range) in skeleton.units.enumerated() {
      out += source[end..<range.lowerBound]
      end = range.upperBound
      if segments.isLocked(unit: index) {
        out += source[range]
        continue
      }
      let original = String(decoding: source[range], as: UTF8.self)
      out += merged.text(of: segments.take(unit: index), original: original).utf8
    }
    out += source[end...]
    merged.reportUnplaced(segments.left)
    merged.reportLacking()
    let text = DecodedText(
      text: String(decoding: out, as: UTF8.self), encoding: written,
      hasByteOrderMark: skeleton.hasByteOrderMark)
    merged.bytes = try text.encoded()
    return merged
  }
}

/// The segments of a document by the number of the unit they belong to, from 0.
private struct SegmentsByUnit {
  private var byUnit: [Int: [Segment]] = [:]
  private var locked: Set<Int> = []

  init(_ document: Document, units count: Int) {
    for unit in document.units {
      if unit.isLocked, let number = Self.number(of: unit.id, below: count) { locked.insert(number) }
      for segment in unit.segments {
        // A format without grouping, such as TMX, leaves the unit's name in the segment's, `u12.s3`, and names units anew.
        let name = segment.id.contains(".s") ? segment.id : unit.id
        let number =
          Self.number(of: name, below: count) ?? Self.number(of: unit.id, below: count)
          ?? Self.number(of: segment.id, below: count) ?? -1
        byUnit[number, default: []].append(segment)
      }
    }
  }

  /// Segments of units that the original does not have.
  var left: [Segment] { byUnit.keys.sorted().flatMap { byUnit[$0] ?? [] } }

  /// Whether a unit is not to be translated: the original's text stays.
  func isLocked(unit index: Int) -> Bool { locked.contains(index) }

  mutating func take(unit index: Int) -> [Segment] { byUnit.removeValue(forKey: index) ?? [] }

  private static func number(of id: String, below count: Int) -> Int? {
    guard id.hasPrefix("u"), let number = Int(id.dropFirst().prefix { $0 != "." }), (1...max(1, count)).contains(number)
    else { return nil }
    return number - 1
  }
}

extension PlainText.Merged {
  /// The text of one unit: the original's own characters, with targets in the place of their sources.
  fileprivate mutating func text(of segments: [Segment], original: String) -> String {
    untranslated += segments.count { !$0.hasTarget }
    if segments.isEmpty { paragraphsLacking += 1 }
    guard segments.contains(where: \.hasTarget) else { return original }
    let scalars = Array(original.unicodeScalars)
    // Untranslated segments are placed too: they keep the others from being put where they stand.
    let alignment = UnitAlignment(of: segments.map(\.source.text), in: scalars)
    var replacements: [(range: Range<Int>, target: String)] = []
    for (segment, placement) in zip(segments, alignment.placements) where segment.hasTarget {
      switch placement {
      case .found(let range):
        replacements.append((range, text(ofTarget: segment)))
      case .inferred(let range):
        warn("the source of segment \(segment.id) is not the original's; its target was put in the place left for it")
        replacements.append((range, text(ofTarget: segment)))
      case .missing:
        reportUnplaced([segment])
      }
    }
    if alignment.leavesText(in: scalars) { paragraphsLacking += 1 }
    var text = String.UnicodeScalarView()
    var end = 0
    for (range, target) in replacements.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      text += scalars[end..<range.lowerBound]
      text += target.unicodeScalars
      end = range.upperBound
    }
    text += scalars[end...]
    return String(text)
  }

  private mutating func text(ofTarget segment: Segment) -> String {
    translated += 1
    if !segment.isConfirmed { unconfirmed += 1 }
    guard let target = segment.target else { return "" }
    if !target.codes.isEmpty {
      warn("the target of segment \(segment.id) has inline codes, which plain text cannot hold; they were left out")
    }
    if target.text.unicodeScalars.contains(where: { $0 == "\n" || $0 == "\r" }) {
      warn("the target of segment \(segment.id) has a line end, so the document has a line more there")
    }
    return target.text
  }

  fileprivate mutating func reportUnplaced(_ segments: [Segment]) {
    for segment in segments where segment.hasTarget {
      unplaced += 1
      warn("segment \(segment.id) is not in the original; its target was left out")
    }
  }

  fileprivate mutating func reportLacking() {
    guard paragraphsLacking > 0 else { return }
    let paragraphs = counted(paragraphsLacking, "paragraph")
    warn("the file lacks segments of \(paragraphs) of the original; what they stand for stays as it is there")
  }

  private mutating func warn(_ message: String) {
    diagnostics.append(Diagnostic(.badData, message, severity: .warning))
  }
}
