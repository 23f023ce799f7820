public import TextKit

/// What a user may choose about segments, beyond the language's rules.
public struct SegmentationOptions: Sendable, Hashable {
  /// What a line end means.
  public var lineBreaks: LineBreaks
  /// Whether a colon before a capital ends a segment, in languages whose rules say it does.
  public var splitsAtColon: Bool

  /// Makes options; unless told otherwise every line stands for itself and colons split.
  public init(lineBreaks: LineBreaks = .always, splitsAtColon: Bool = true) {
    self.lineBreaks = lineBreaks
    self.splitsAtColon = splitsAtColon
  }
}
