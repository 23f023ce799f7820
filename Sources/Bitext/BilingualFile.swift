public import TextKit

/// A bilingual file in memory: one or more documents with their segments, whatever format they came from or go to.
///
/// Everything in this module is a value without behaviour of its own: stages hand these values on and none of them
/// reads or writes a file.
public struct BilingualFile: Sendable, Hashable {
  /// The language translated from.
  public var sourceLanguage: LanguageTag
  /// The language translated into; nil while nobody has said.
  public var targetLanguage: LanguageTag?
  /// The documents, in order.
  public var documents: [Document]

  /// Makes a bilingual file.
  public init(sourceLanguage: LanguageTag, targetLanguage: LanguageTag?, documents: [Document] = []) {
    self.sourceLanguage = sourceLanguage
    self.targetLanguage = targetLanguage
    self.documents = documents
  }
}

/// One document: its units of text, in reading order, and the skeleton that holds the rest.
public struct Document: Sendable, Hashable {
  /// Unique among the file's documents; an XML NMTOKEN, such as `f1`.
  public var id: String
  /// The name of the original, without folders, such as `article.txt`.
  public var name: String
  /// What a merge needs besides the units; nil when the document can only be exported.
  public var skeleton: Skeleton?
  /// The units, in reading order.
  public var units: [Unit]
  /// Remarks about the whole document.
  public var notes: [Note]

  /// Makes a document.
  public init(id: String, name: String, skeleton: Skeleton? = nil, units: [Unit] = [], notes: [Note] = []) {
    self.id = id
    self.name = name
    self.skeleton = skeleton
    self.units = units
    self.notes = notes
  }

  /// The segments to work on in order, without what stands between them and without those of locked units. O(n).
  public var segments: [Segment] { units.flatMap(\.segments) }

  /// All segments in order, those of locked units too. O(n).
  public var allSegments: [Segment] { units.flatMap(\.allSegments) }
}

/// What is left of a document once its text is taken out: enough to put translated text back.
///
/// Only the document filter that made it reads the content; exchange formats carry it unread.
public struct Skeleton: Sendable, Hashable {
  /// The filter that made it, such as `text`.
  public var filter: String
  /// The filter's own data: printable text without characters that XML forbids.
  public var content: String

  /// Makes a skeleton.
  public init(filter: String, content: String) {
    self.filter = filter
    self.content = content
  }
}
