public import Bitext
public import TextKit

/// Puts the translations of similar texts right.
///
/// It does so when every difference between the earlier source and the text sought is one of these: a number; a person, town
/// or country of which it is known what the other language calls it, in the genitive too; a glossary term whose translation
/// stands there; an inline code; the punctuation at the end. Each must stand once in the earlier source and once in its
/// translation, and what stands around it there must not depend on it: no article, no “his” for a name, no “years” that might
/// be one. What is not sure is left alone, as a wrong number in a fluent sentence is worse than none. The score stays what it
/// was: a person has still to look.
public struct MatchRepairer: Sendable {
  /// What becomes of a difference.
  enum Finding {
    /// It cannot be repaired.
    case beyond
    /// The translation says as much already.
    case nothing
    case edit(Edit)
  }

  /// What is to be put in the place of what.
  struct Edit {
    var place: Range<String.Index>
    var kind: MatchRepair.Change.Kind
    var new: String
  }

  let source: LanguageTag
  let target: LanguageTag
  let marks: (source: NumberMarks, target: NumberMarks)
  let names: NameRepair
  let inflection: TermInflection

  /// The longest text that is repaired, in UTF-8 bytes.
  private static let longest = 20_000

  /// Makes a repairer for one pair of languages.
  ///
  /// - Parameter texts: Texts of the document that is translated: what has a capital in the middle of their sentences is
  ///   known to be a name at the beginning of one too. O(n).
  public init(from source: LanguageTag, into target: LanguageTag, namesIn texts: some Sequence<String> = []) {
    self.source = source
    self.target = target
    marks = (NumberMarks(of: source), NumberMarks(of: target))
    names = NameRepair(NameEvidence(from: source, into: target, document: DocumentNames(in: texts)))
    inflection = TermInflection(language: source)
  }

  /// Repairs a match; nil when it differs in more than can be repaired, or in nothing.
  ///
  /// - Parameters:
  ///   - earlier: The earlier source.
  ///   - translation: Its translation.
  ///   - sought: The text that is to be translated.
  ///   - earlierTerms: The glossary's terms in the earlier source.
  ///   - terms: The glossary's terms in the text sought.
  ///   - translatedNames: Names in the text sought that the other language is known to write otherwise.
  /// - Complexity: O(tokens of the one · tokens of the other).
  public func repair(
    _ earlier: InlineText, target translation: InlineText, for sought: InlineText, earlierTerms: [TermHit] = [],
    terms: [TermHit] = [], translatedNames: Set<String> = []
  ) -> MatchRepair? {
    // Nobody looks through a book for what was put right in it.
    guard [earlier, translation, sought].allSatisfy({ $0.text.utf8.count <= Self.longest }) else { return nil }
    let texts = RepairedTexts(
      earlier: earlier.text, sought: sought.text, translation: TargetText(translation, in: target, marks.target),
      marks.source)
    var surroundings: NumberSurroundings?
    var edits: [Edit] = []
    var tokens = TokenReader()
    for difference in TokenDifference.between(earlier.text, sought.text, &tokens) {
      if names.areTranslated(sought.text.bytes(difference.new), translatedNames) { return nil }
      switch finding(difference, texts, &surroundings, earlierTerms: earlierTerms, terms: terms) {
      case .beyond: return nil
      case .nothing: break
      case .edit(let edit):
        if texts.translation.hasCode(inside: edit.place) { return nil }
        // Two differences may be in one number: 1 000, 2 500.
        if edits.last?.place != edit.place {
          edits.append(edit)
        } else if edits.last?.new != edit.new {
          return nil
        }
      }
    }
    guard var repaired = texts.translation.applying(edits) else { return nil }
    var changes = edits.map {
      MatchRepair.Change(kind: $0.kind, old: String(translation.text[$0.place]), new: $0.new)
    }
    switch CodeFitting(earlier: earlier, sought: sought).fit(repaired) {
    case .beyond: return nil
    case .same(let fitted): repaired = fitted
    case .changed(let fitted):
      repaired = fitted
      changes.append(MatchRepair.Change(kind: .codes, old: "", new: ""))
    }
    return changes.isEmpty ? nil : MatchRepair(target: repaired, repairs: changes)
  }

  private func finding(
    _ difference: TokenDifference, _ texts: RepairedTexts, _ surroundings: inout NumberSurroundings?,
    earlierTerms: [TermHit], terms: [TermHit]
  ) -> Finding {
    let old = texts.earlier.bytes(difference.old)
    let new = texts.sought.bytes(difference.new)
    if difference.isFinal, old.allSatisfy(\.isEndMark), new.allSatisfy(\.isEndMark) {
      return punctuation(old, new, texts.translation)
    }
    // What a text says does not hang on its capitals, as in Nato and NATO, unless it is no name: høyre, Høyre.
    if old.lowercased() == new.lowercased() { return old.isCapitalised == new.isCapitalised ? .nothing : .beyond }
    if let pair = texts.numbers(at: difference) { return number(pair.old, pair.new, texts, &surroundings) }
    if let one = earlierTerms.first(where: { $0.range == difference.old }),
      let other = terms.first(where: { $0.range == difference.new })
    {
      return term(one, other, among: earlierTerms, texts)
    }
    // Of what the glossary knows it says how it is translated.
    let isTerm =
      earlierTerms.contains { $0.range.overlaps(difference.old) }
      || terms.contains { $0.range.overlaps(difference.new) }
    return isTerm && !names.areCountries(old, new) ? .beyond : names.finding(difference, old, new, texts)
  }

  private func punctuation(_ old: String, _ new: String, _ translation: TargetText) -> Finding {
    let text = translation.text
    // A text that ended without a mark gets one; the translation must end as its source did.
    guard text.hasSuffix(old), !old.isEmpty || text.last?.isEndMark != true, !translation.endsInAbbreviation() else {
      return .beyond
    }
    // What Støre thinks is no question in English, and what does Støre think is nothing else.
    let asksOtherwise = new.contains("?") != old.contains("?")
    if asksOtherwise, target.language == "en", English.questionWords.contains(text.prefix { $0.isWordly }.lowercased())
    {
      return .beyond
    }
    let rest = text.dropLast(old.count)
    guard let last = rest.last, !last.isWhitespace, !last.isEndMark else { return .beyond }
    return .edit(
      Edit(place: text.index(text.endIndex, offsetBy: -old.count)..<text.endIndex, kind: .punctuation, new: new))
  }
}

extension String {
  fileprivate var isCapitalised: Bool { first?.isUppercase == true }
}
