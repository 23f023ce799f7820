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

  /// The attributes that say how a unit is to be understood: a unit must be given them when it moves to a memory whose header
  /// says something else.
  public static let unitAttributes = ["segtype", "datatype", "o-encoding", "o-tmf"]

  /// What is written for a header that does not say it: TMX wants it said.
  private static let assumed = ["segtype": "sentence", "o-tmf": "ordsmed", "adminlang": "en", "datatype": "plaintext"]

  /// What the header says, or what is written where it does not say it.
  public func attribute(_ name: String) -> String? { record.attribute(name) ?? Self.assumed[name] }

  /// Takes up the properties and notes of the header of another memory, whose units move to this one.
  ///
  /// - Returns: What each of those units must be given where it says nothing itself, as this header says something else.
  public mutating func takeUp(_ other: MemoryHeader) -> UnitDefaults {
    let attributes: [UnitRecord.Attribute] = Self.unitAttributes.compactMap { name in
      guard let value = other.record.attribute(name), value != attribute(name) else { return nil }
      return UnitRecord.Attribute(name, value)
    }
    let language = other.record.attribute("adminlang").flatMap {
      $0.isEmpty || $0.lowercased() == attribute("adminlang")?.lowercased() ? nil : $0
    }
    let defaults = UnitDefaults(attributes: attributes, language: language)
    let own = record
    var others = other.record
    defaults.nameLanguage(in: &others)
    record.properties += others.properties.filter { !own.properties.contains($0) }
    record.notes += others.notes.filter { !own.notes.contains($0) }
    return defaults
  }
}

/// What a unit must be given when it moves to a memory whose header says something else, to mean what it meant.
public struct UnitDefaults: Sendable {
  private let attributes: [UnitRecord.Attribute]
  /// The language of notes and properties (TMX `adminlang`).
  private let language: String?

  /// Makes defaults that change nothing.
  public init() { self.init(attributes: [], language: nil) }

  fileprivate init(attributes: [UnitRecord.Attribute], language: String?) {
    (self.attributes, self.language) = (attributes, language)
  }

  /// Gives a unit what it does not say itself. O(its properties and notes), or nothing.
  public func apply(to unit: inout TranslationUnit) {
    for item in attributes where unit.record.attribute(item.name) == nil { unit.record.attributes.append(item) }
    guard language != nil else { return }
    nameLanguage(in: &unit.record)
    for index in unit.variants.indices { nameLanguage(in: &unit.variants[index].record) }
  }

  fileprivate func nameLanguage(in record: inout UnitRecord) {
    guard let language else { return }
    for index in record.notes.indices where record.notes[index].language == nil {
      record.notes[index].language = language
    }
    for index in record.properties.indices where record.properties[index].language == nil {
      // The project's own are names and numbers, in no language.
      if !record.properties[index].type.hasPrefix("x-ordsmed-") { record.properties[index].language = language }
    }
  }
}
