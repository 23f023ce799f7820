public import Bitext
internal import Morphology

/// A glossary term found in a text, in a few numbers: what `TermMatcher.hit(_:in:)` makes a `TermHit` of.
public struct TermMatch: Sendable {
  /// Where it stands: UTF-8 byte offsets into the text searched.
  public let range: Range<Int>
  /// In what form it stands there.
  public let kind: TermHit.Kind
  /// Whether the form may just as well be another word.
  public var isUncertain: Bool { doubt != .none }

  /// The number of the form, by which all that the glossaries say of it may be kept.
  package let form: UInt32
  let doubt: Doubt
  /// Whether it is no news inside a longer term.
  let isPart: Bool
}

extension TermMatcher {
  /// Everything the glossaries say of a match.
  ///
  /// - Parameters:
  ///   - match: A match that a search with this matcher found.
  ///   - bytes: The text it was found in.
  /// - Complexity: O(length of the match).
  public func hit(_ match: TermMatch, in bytes: UnsafeBufferPointer<UInt8>) -> TermHit {
    let term = term(of: match)
    let isPlural = index.hasEnglishTargets && term.traits.isNoun && index.forms[Int(match.form)].form.isPlural
    return TermHit(
      range: match.range, term: term.term, kind: match.kind,
      surface: String(decoding: UnsafeBufferPointer(rebasing: bytes[match.range]), as: UTF8.self),
      targets: term.targets, pluralTargets: isPlural ? unique(term.targets.compactMap(EnglishPlural.of)) : [],
      forbiddenTargets: term.forbiddenTargets, note: term.note, definition: term.definition,
      isUncertain: match.isUncertain)
  }

  /// The glossary's dictionary form.
  package func term(_ match: TermMatch) -> String { term(of: match).term }

  func term(of match: TermMatch) -> MatchedTerm { index.terms[Int(index.forms[Int(match.form)].term)] }

  /// The marks of the term that a form is of.
  func marks(ofForm form: UInt32) -> TermMarks { index.terms[Int(index.forms[Int(form)].term)].marks }

  /// Which form was found, by which step, and what makes it doubtful: a line for people.
  ///
  /// `definite plural of sanksjon`; O(length of the form).
  public func explanation(of match: TermMatch) -> String {
    let form = index.forms[Int(match.form)]
    let text = index.forms.withText(of: Int(match.form)) { String(decoding: $0, as: UTF8.self) }
    let name = InflectedForm(text, form.form, isGenitive: form.isGenitive).name
    let step =
      switch match.kind {
      case .exact, .inflected: "as it stands"
      case .variant where form.isDoublet: "as \(index.sisterName) spells it"
      case .variant: "with other hyphens or spaces"
      case .compoundPart: "as a part of a compound"
      case .misspelling: "with one letter’s difference"
      }
    let doubt = match.doubt.explanation.map { "; uncertain: \($0)" } ?? ""
    return "“\(text)”, \(name), \(step)\(doubt)"
  }
}

extension Doubt {
  fileprivate var explanation: String? {
    switch self {
    case .none: nil
    case .homograph: "the words beside it leave open whether it is this noun"
    case .otherNoun: "another noun has the same form"
    case .coordinated: "it is the second half of a pair, which may be another term"
    case .writtenApart: "the glossary writes it in one word"
    case .slip: "it may be another word"
    case .capital: "with a capital it may be a name"
    case .unknownPart: "nothing tells that what stands before it is the compound’s first part"
    }
  }
}
