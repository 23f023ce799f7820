/// A stretch of text that belongs together in the document: a paragraph, a headline, a table cell.
public struct Unit: Sendable, Hashable {
  /// What a unit is made of.
  public enum Part: Sendable, Hashable {
    /// Text to translate.
    case segment(Segment)
    /// Text between segments that is not translated: the white space between sentences.
    case ignorable(String)
  }

  /// Unique within the document; an XML NMTOKEN, such as `u12`.
  public var id: String
  /// Segments and what stands between them, in order. Joined they are the unit's text.
  public var parts: [Part]
  /// Whether the unit is not to be translated (XLIFF: `translate="no"`). It comes back as it is, and nobody works on it.
  public var isLocked: Bool
  /// Remarks about the unit.
  public var notes: [Note]

  /// Makes a unit.
  public init(id: String, parts: [Part] = [], isLocked: Bool = false, notes: [Note] = []) {
    self.id = id
    self.parts = parts
    self.isLocked = isLocked
    self.notes = notes
  }

  /// The segments to work on in order: none of a locked unit.
  public var segments: [Segment] { isLocked ? [] : allSegments }

  /// The segments in order, whether the unit is locked or not.
  public var allSegments: [Segment] {
    parts.compactMap { if case .segment(let segment) = $0 { segment } else { nil } }
  }

  /// Changes each segment to work on in place: none of a locked unit.
  public mutating func updateSegments<E: Error>(_ change: (inout Segment) throws(E) -> Void) throws(E) {
    if !isLocked { try updateAllSegments(change) }
  }

  /// Changes each segment in place, whether the unit is locked or not.
  public mutating func updateAllSegments<E: Error>(_ change: (inout Segment) throws(E) -> Void) throws(E) {
    for index in parts.indices {
      guard case .segment(var segment) = parts[index] else { continue }
      try change(&segment)
      parts[index] = .segment(segment)
    }
  }
}
