/// A remark that travels with a document, a unit or a segment.
public struct Note: Sendable, Hashable {
  /// The remark.
  public var text: String
  /// Who or what made it, such as `translator` or `ordsmed`.
  public var origin: String?

  /// Makes a note.
  public init(_ text: String, origin: String? = nil) {
    self.text = text
    self.origin = origin
  }

  /// The origin of a remark that something in the source is spelled otherwise elsewhere in the document.
  public static let spellingOrigin = "ordsmed-spelling"
  /// The origin of a suggestion how the target language writes a name in the source.
  public static let nameOrigin = "ordsmed-name"
  /// The origin of a remark on a target that was filled in from a memory.
  public static let matchOrigin = "ordsmed"

  /// Whether it is about the source as it stands in its document, which is of no use beside a translation elsewhere.
  public var isAboutSource: Bool { origin == Self.spellingOrigin || origin == Self.nameOrigin }
}
