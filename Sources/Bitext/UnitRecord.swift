/// What is known of a unit of a translation memory, or of one of its texts, besides the text itself.
public struct UnitRecord: Sendable, Hashable {
  /// When it was made.
  public var createdAt: Timestamp?
  /// Who made it.
  public var createdBy: String?
  /// When it was changed last.
  public var changedAt: Timestamp?
  /// Who changed it last.
  public var changedBy: String?
  /// How often it was used.
  public var usageCount: Int?
  /// When it was used last.
  public var usedAt: Timestamp?
  /// Client, domain, project, origin: whatever tools have written of it, in order.
  public var properties: [Property]
  /// Remarks.
  public var notes: [Remark]
  /// Further attributes by their TMX names: `segtype`, `datatype`, `creationtool`, `o-tmf` … and dates and counts that
  /// are not in the form the standard gives them.
  public var attributes: [Attribute]

  /// Makes a record.
  public init(
    createdAt: Timestamp? = nil, createdBy: String? = nil, changedAt: Timestamp? = nil, changedBy: String? = nil,
    usageCount: Int? = nil, usedAt: Timestamp? = nil, properties: [Property] = [], notes: [Remark] = [],
    attributes: [Attribute] = []
  ) {
    self.createdAt = createdAt
    self.createdBy = createdBy
    self.changedAt = changedAt
    self.changedBy = changedBy
    self.usageCount = usageCount
    self.usedAt = usedAt
    self.properties = properties
    self.notes = notes
    self.attributes = attributes
  }

  /// A property of any name, such as `x-client` or `x-domain`.
  public struct Property: Sendable, Hashable {
    /// Its name.
    public var type: String
    /// Its value.
    public var value: String
    /// The language of the value, as the file gave it.
    public var language: String?
    /// The encoding the value was in before it came into the file (TMX `o-encoding`).
    public var encoding: String?

    /// Makes a property.
    public init(_ type: String, _ value: String, language: String? = nil, encoding: String? = nil) {
      self.type = type
      self.value = value
      self.language = language
      self.encoding = encoding
    }
  }

  /// A remark.
  public struct Remark: Sendable, Hashable {
    /// What it says.
    public var text: String
    /// The language of the remark, as the file gave it.
    public var language: String?
    /// The encoding the remark was in before it came into the file (TMX `o-encoding`).
    public var encoding: String?

    /// Makes a remark.
    public init(_ text: String, language: String? = nil, encoding: String? = nil) {
      self.text = text
      self.language = language
      self.encoding = encoding
    }
  }

  /// An attribute with its value.
  public struct Attribute: Sendable, Hashable {
    /// Its name.
    public var name: String
    /// Its value.
    public var value: String

    /// Makes an attribute.
    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// Whether nothing is known.
  public var isEmpty: Bool { self == UnitRecord() }

  /// The value of the first property of a name. O(properties).
  public func property(_ type: String) -> String? { properties.first { $0.type == type }?.value }

  /// The value of an attribute. O(attributes).
  public func attribute(_ name: String) -> String? { attributes.first { $0.name == name }?.value }

  /// When it was changed last, or made if it was never changed.
  public var lastChange: Timestamp? { [changedAt, createdAt].compactMap { $0 }.max() }
}

extension UnitRecord {
  /// Sets what a TMX attribute says. Dates and counts that are not in the standard's form are kept as attributes.
  public mutating func set(_ name: String, _ value: String) {
    switch name {
    case "creationid": createdBy = value
    case "changeid": changedBy = value
    case "creationdate": if let date = Timestamp(compact: value) { createdAt = date } else { keep(name, value) }
    case "changedate": if let date = Timestamp(compact: value) { changedAt = date } else { keep(name, value) }
    case "lastusagedate": if let date = Timestamp(compact: value) { usedAt = date } else { keep(name, value) }
    case "usagecount":
      // Only a number that is written back as it was read: not 007, not +1.
      if let count = Int(value), count >= 0, String(count) == value { usageCount = count } else { keep(name, value) }
    default: keep(name, value)
    }
  }

  private mutating func keep(_ name: String, _ value: String) {
    if let index = attributes.firstIndex(where: { $0.name == name }) {
      attributes[index].value = value
    } else {
      attributes.append(Attribute(name, value))
    }
  }
}
