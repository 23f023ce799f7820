public import TextKit

/// What a user may choose about segments, beyond the language's rules.
public struct SegmentationOptions: Sendable, Hashable {
  /// What a line end means.
  public var lineBreaks: LineBreaks
  /// Whether a colon before a capital ends a segment, in languages whose rules say it does.
  public var splitsAtColon: Bool
  /// Whether tags (`<b>`) and placeholders (`{0}`) in the text are codes, which no boundary falls into.
  public var protectsCodes: Bool

  /// Makes options; unless told otherwise every line stands for itself, colons split, and all text is text.
  public init(lineBreaks: LineBreaks = .always, splitsAtColon: Bool = true, protectsCodes: Bool = false) {
    self.lineBreaks = lineBreaks
    self.splitsAtColon = splitsAtColon
    self.protectsCodes = protectsCodes
  }
}
