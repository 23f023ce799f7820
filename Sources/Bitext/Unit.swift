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
  /// Remarks about the unit.
  public var notes: [Note]

  /// Makes a unit.
  public init(id: String, parts: [Part] = [], notes: [Note] = []) {
    self.id = id
    self.parts = parts
    self.notes = notes
  }

  /// The unit's segments in order.
  public var segments: [Segment] {
    parts.compactMap { if case .segment(let segment) = $0 { segment } else { nil } }
  }

  /// Changes each segment in place.
  public mutating func updateSegments<E: Error>(_ change: (inout Segment) throws(E) -> Void) throws(E) {
    for index in parts.indices {
      guard case .segment(var segment) = parts[index] else { continue }
      try change(&segment)
      parts[index] = .segment(segment)
    }
  }
}
