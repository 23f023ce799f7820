public import Bitext
internal import TextKit

/// The translation of a similar text, put right where the two texts differ in small things alone.
///
/// It is made when every difference between the earlier source and the text sought is one of these, and is found in the
/// earlier translation exactly once: a number; a name that stands in the translation as it does in the source; a glossary
/// term whose translation stands there; an inline code; the punctuation at the end. The score stays what it was: a person
/// has still to look.
public struct MatchRepair: Sendable {
  /// What was put right.
  public struct Change: Sendable, Hashable, CustomStringConvertible {
    /// What kind of thing it is.
    public enum Kind: String, Sendable {
      case number, name, term, codes, punctuation
    }

    /// What kind of thing it is.
    public var kind: Kind
    /// What stood in the translation; empty for codes.
    public var old: String
    /// What stands there now.
    public var new: String

    /// `16 → 17`.
    public var description: String { kind == .codes ? "inline codes" : "\(old) → \(new)" }
  }

  /// The translation put right.
  public let target: InlineText
  /// What was put right, in the order of the text sought.
  public let repairs: [Change]

  /// Repairs a match; nil when it differs in more than can be repaired, or in nothing.
  ///
  /// - Parameters:
  ///   - source: The earlier source.
  ///   - translation: Its translation.
  ///   - sought: The text that is to be translated.
  ///   - termsInSource: The glossary's terms in the earlier source.
  ///   - terms: The glossary's terms in the text sought.
  /// - Complexity: O(tokens of the one · tokens of the other).
  public init?(
    source: InlineText, target translation: InlineText, sought: InlineText, termsInSource: [TermHit] = [],
    terms: [TermHit] = []
  ) {
    var text = translation.text
    var changes: [Change] = []
    var scanner = TokenReader()
    for difference in TokenDifference.between(source.text, sought.text, &scanner) {
      guard
        let change = Self.change(
          difference, source.text, sought.text, in: text, termsInSource: termsInSource, terms: terms),
        let place = Self.onlyPlace(of: change.old, in: text, isAtEnd: change.kind == .punctuation)
      else { return nil }
      text.replaceSubrange(place, with: change.new)
      changes.append(change)
    }
    var repaired = translation
    if text != translation.text { repaired = TextReplacement.replacingAll(of: translation, by: text) }
    if !source.hasSameCodes(as: sought) {
      // Only codes that stand alone or around the whole have a place that is not a guess.
      guard let fitted = repaired.fittingCodes(of: sought) else { return nil }
      repaired = fitted
      changes.append(Change(kind: .codes, old: "", new: ""))
    } else {
      repaired = repaired.withCodes(of: sought)
    }
    if changes.isEmpty { return nil }
    target = repaired
    repairs = changes
  }

  private static func change(
    _ difference: TokenDifference, _ source: String, _ sought: String, in text: String, termsInSource: [TermHit],
    terms: [TermHit]
  ) -> Change? {
    let old = source.bytes(difference.old)
    let new = sought.bytes(difference.new)
    if difference.isFinal, old.allSatisfy(\.isEndMark), new.allSatisfy(\.isEndMark) {
      // A text that ended without a mark gets one; the translation must end as its source did.
      guard text.hasSuffix(old), !old.isEmpty || text.last?.isEndMark != true else { return nil }
      return Change(kind: .punctuation, old: old, new: new)
    }
    if old.isNumber, new.isNumber {
      return NumberStyle.forms(of: old).first { onlyPlace(of: $0.text, in: text) != nil }
        .map { Change(kind: .number, old: $0.text, new: $0.style.write(new)) }
    }
    if let one = termsInSource.first(where: { $0.range == difference.old }),
      let other = terms.first(where: { $0.range == difference.new }), let translation = other.targets.first
    {
      for known in one.targets {
        guard let place = onlyPlace(of: known, in: text) ?? onlyPlace(of: known.capitalisedFirst, in: text) else {
          continue
        }
        let stands = String(text[place])
        let isCapital = stands.first?.isUppercase == true && known.first?.isUppercase == false
        return Change(kind: .term, old: stands, new: isCapital ? translation.capitalisedFirst : translation)
      }
      return nil
    }
    if old.isName, new.isName, onlyPlace(of: old, in: text) != nil { return Change(kind: .name, old: old, new: new) }
    return nil
  }

  /// Where a text stands, as words of its own and only once; at the end only, if that is what is asked.
  private static func onlyPlace(of part: String, in text: String, isAtEnd: Bool = false) -> Range<String.Index>? {
    if isAtEnd { return text.hasSuffix(part) ? text.index(text.endIndex, offsetBy: -part.count)..<text.endIndex : nil }
    if part.isEmpty { return nil }
    var found: Range<String.Index>?
    var start = text.startIndex
    while let end = text.index(start, offsetBy: part.count, limitedBy: text.endIndex) {
      let isWhole =
        (start == text.startIndex || !text[text.index(before: start)].isWordly)
        && (end == text.endIndex || !text[end].isWordly)
      if isWhole, text[start..<end] == part[...] {
        if found != nil { return nil }
        found = start..<end
      }
      guard start < text.endIndex else { break }
      start = text.index(after: start)
    }
    return found
  }
}

extension Character {
  fileprivate var isWordly: Bool { isLetter || isNumber }
  fileprivate var isEndMark: Bool { [".", "!", "?", "…", ":", ";"].contains(self) }
}

extension String {
  /// A number as texts write them: digits with marks between.
  fileprivate var isNumber: Bool {
    guard first?.isNumber == true, last?.isNumber == true else { return false }
    return utf8.allSatisfy { $0 &- 0x30 < 10 || $0 == 0x2C || $0 == 0x2E || $0 == 0x3A }
  }

  /// One or more words with a capital first: what stands in a translation as it stands in the source.
  fileprivate var isName: Bool {
    let words = split(separator: " ")
    return !words.isEmpty
      && words.allSatisfy { word in
        word.first?.isUppercase == true && word.allSatisfy { $0.isLetter || $0 == "-" || $0 == "'" || $0 == "." }
      }
  }

  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
