public import TextKit

/// Rules that say where sentences end, as Segmentation Rules eXchange 2.0 (LISA OSCAR, 2008) carries them between tools.
///
/// A rule speaks of a place between two characters: it matches where its `before` matches text that ends there and its
/// `after` matches text that starts there. Of the rules that match at a place, the first in order decides it; where
/// none does, nothing ends. Patterns are ICU regular expressions.
public struct SegmentationRules: Sendable, Hashable {
  /// Whether a segment ends at the places that match, and why.
  public struct Rule: Sendable, Hashable {
    /// Whether a segment ends there; a rule that does not break is an exception from later ones that do.
    public var isBreak: Bool
    /// What stands before the place; empty for anything.
    public var before: String
    /// What stands behind the place; empty for anything.
    public var after: String
    /// Why the rule is there: the comment in front of it or inside it. Two hyphens in a row are parted when written.
    public var comment: String?
    /// Where the rule stands in its file, line and column from 1; nil for one that was never in a file.
    public var place: Diagnostic.Place?

    /// Makes a rule.
    public init(
      isBreak: Bool, before: String, after: String, comment: String? = nil, place: Diagnostic.Place? = nil
    ) {
      self.isBreak = isBreak
      self.before = before
      self.after = after
      self.comment = comment
      self.place = place
    }
  }

  /// Rules that belong together under a name: those of a language, or ones that several share.
  public struct RuleSet: Sendable, Hashable {
    /// The name by which maps speak of it.
    public var name: String
    /// The rules; their order decides.
    public var rules: [Rule]
    /// What the set is for: the comment in front of it.
    public var comment: String?
    /// Where the set stands in its file; nil for one that was never in a file.
    public var place: Diagnostic.Place?

    /// Makes a set of rules.
    public init(name: String, rules: [Rule], comment: String? = nil, place: Diagnostic.Place? = nil) {
      self.name = name
      self.rules = rules
      self.comment = comment
      self.place = place
    }
  }

  /// Which languages a set of rules is for.
  public struct LanguageMap: Sendable, Hashable {
    /// A regular expression that the whole language tag matches, upper and lower case alike: `en.*`, `nb|no`.
    public var languagePattern: String
    /// The name of the set.
    public var ruleSetName: String
    /// Where the map stands in its file; nil for one that was never in a file.
    public var place: Diagnostic.Place?

    /// Makes a map.
    public init(languagePattern: String, ruleSetName: String, place: Diagnostic.Place? = nil) {
      self.languagePattern = languagePattern
      self.ruleSetName = ruleSetName
      self.place = place
    }
  }

  /// Which segment a format code at a boundary belongs to: true for the one before it.
  public struct FormatHandling: Sendable, Hashable {
    /// Codes that open a span.
    public var start: Bool
    /// Codes that close one.
    public var end: Bool
    /// Codes that stand alone.
    public var isolated: Bool

    /// Makes a choice; the standard's own unless said otherwise.
    public init(start: Bool = false, end: Bool = true, isolated: Bool = false) {
      self.start = start
      self.end = end
      self.isolated = isolated
    }
  }

  /// Whether text inside codes, such as a footnote, is segmented too.
  public var segmentsSubflows: Bool
  /// Whether all maps that match a language are used, one after the other, rather than the first alone.
  public var cascades: Bool
  /// Where format codes go.
  public var formatHandling: FormatHandling
  /// The sets of rules.
  public var ruleSets: [RuleSet]
  /// The maps from languages to sets; their order decides.
  public var maps: [LanguageMap]

  /// Makes rules; the header's values are those that most files have.
  public init(
    segmentsSubflows: Bool = true, cascades: Bool = true, formatHandling: FormatHandling = FormatHandling(),
    ruleSets: [RuleSet], maps: [LanguageMap]
  ) {
    self.segmentsSubflows = segmentsSubflows
    self.cascades = cascades
    self.formatHandling = formatHandling
    self.ruleSets = ruleSets
    self.maps = maps
  }
}
