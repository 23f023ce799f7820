public import TextKit

/// What is true of a translation memory as a whole: what the `<header>` of a TMX file says.
public struct MemoryHeader: Sendable, Hashable {
  /// The language translated from, unless a unit says otherwise; nil for any (`*all*`).
  public var sourceLanguage: LanguageTag?
  /// Who made it, when and with what; its properties and notes.
  public var record: UnitRecord

  /// Makes a header.
  public init(sourceLanguage: LanguageTag? = nil, record: UnitRecord = UnitRecord()) {
    self.sourceLanguage = sourceLanguage
    self.record = record
  }

  /// The attributes that say how a unit's text is to be understood: a unit must be given them when it moves to a memory
  /// whose header says something else.
  public static let textAttributes = ["segtype", "datatype", "o-encoding"]

  /// Takes up the properties and notes of the header of another memory, whose units move to this one.
  ///
  /// - Returns: What each of those units must be given where it says nothing itself, as this header says something else.
  public mutating func takeUp(_ other: MemoryHeader) -> [UnitRecord.Attribute] {
    let own = record
    record.properties += other.record.properties.filter { !own.properties.contains($0) }
    record.notes += other.record.notes.filter { !own.notes.contains($0) }
    return Self.textAttributes.compactMap { name in
      guard let value = other.record.attribute(name), value != own.attribute(name) else { return nil }
      return UnitRecord.Attribute(name, value)
    }
  }
}
