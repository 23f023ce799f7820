import TextKit

/// Text with the inline codes that stand in it: bold on, bold off, a line break, a footnote mark.
public struct InlineText: Sendable, Hashable {
  /// The text alone. Codes take no room in it.
  public var text: String
  /// The codes, ascending by offset; those at one offset stand in order.
  public var codes: [InlineCode]

  /// Makes inline text.
  public init(_ text: String, codes: [InlineCode] = []) {
    self.text = text
    self.codes = codes
  }

  /// Whether there is neither text nor code.
  public var isEmpty: Bool { text.isEmpty && codes.isEmpty }

  /// Whether there is nothing but white space.
  public var isBlank: Bool { codes.isEmpty && text.unicodeScalars.allSatisfy(\.isWhiteSpaceFast) }
}

extension InlineText: ExpressibleByStringLiteral {
  /// Text without codes.
  public init(stringLiteral value: String) { self.init(value) }
}

/// One inline code: native markup that the translator moves but does not change.
public struct InlineCode: Sendable, Hashable {
  /// How it relates to the text around it.
  public enum Kind: String, Sendable, Hashable {
    /// Stands alone, such as a line break (XLIFF 2 `ph`).
    case standalone
    /// Opens a span (XLIFF 2 `pc`'s start or `sc`).
    case opening
    /// Closes the span that `pairID` names (XLIFF 2 `pc`'s end or `ec`).
    case closing
  }

  /// Where it stands, as a UTF-8 byte offset into the text.
  public var offset: Int
  /// How it relates to the text around it.
  public var kind: Kind
  /// Its identifier. An opening code and its closing code share it.
  public var id: String
  /// The native markup, such as `<b>`; empty when it is kept elsewhere.
  public var data: String
  /// What to show a translator in its stead, such as `[BR]`.
  public var display: String?
  /// The TMX element that a translation memory keeps the code as, where that says more than the other fields:
  /// `<ph x="1" type="image">&lt;img/></ph>`, or the start or end tag of a `<hi>`.
  public var element: String?

  /// Makes a code.
  public init(
    offset: Int, kind: Kind, id: String, data: String = "", display: String? = nil, element: String? = nil
  ) {
    self.offset = offset
    self.kind = kind
    self.id = id
    self.data = data
    self.display = display
    self.element = element
  }
}
