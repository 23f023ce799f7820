package import TextKit

/// What tells a noun from a verb that is spelled the same, as far as the words before it show.
///
/// «å støtte» and «vi svarer» hold verbs; «en støtte» holds a noun. Only cues that are nearly always right are used.
package struct VerbCues: Sendable {
  /// Words before an infinitive: its marker and the modals.
  let beforeInfinitive: Set<String>
  /// Subjects that stand right before a finite verb, and are never a noun's determiner.
  let beforeFinite: Set<String>
  /// Pronouns before which a present in -er or -ar is no noun: a noun would be a neuter in the singular after them.
  let beforePresent: Set<String>
  /// Adverbs that may stand between a cue and its verb.
  let between: Set<String>
  /// The endings of finite verbs that nouns have too.
  let finiteEndings: [String]
  /// The endings of a present that nouns have in the plural.
  let presentEndings: [String]
  /// Presents without ending that are verbs after those pronouns and after som: «det gjeld».
  let barePresents: Set<String>
  /// Presents that are nouns of agents too: «han leder».
  let presentsOfAgents: Set<String>
  /// Noun forms that are as often a verb, an adjective or an adverb, whatever stands before them.
  let homographs: Set<String>
  /// Forms by the noun's dictionary form that are more often another noun's: «faren» is rather fare than far.
  ///
  /// No rule finds them, as any noun might have a neighbour in -e; only those are listed whose neighbour is the commoner.
  let otherNouns: [String: Set<String>]

  /// The cues of a language, or nil where none are known.
  package init?(language: LanguageTag) {
    switch language.language {
    case "nb": self = .bokmål
    case "nn": self = .nynorsk
    default: return nil
    }
  }

  init(
    beforeInfinitive: String, beforeFinite: String, beforePresent: String, between: String, finiteEndings: [String],
    presentEndings: [String], barePresents: Set<String>, presentsOfAgents: Set<String>,
    homographs: String, otherNouns: [String: Set<String>]
  ) {
    func words(_ list: String) -> Set<String> {
      Set(list.split { $0 == " " || $0 == "\n" }.map(String.init))
    }
    self.beforeInfinitive = words(beforeInfinitive)
    self.beforeFinite = words(beforeFinite)
    self.beforePresent = words(beforePresent)
    self.between = words(between)
    self.finiteEndings = finiteEndings
    self.presentEndings = presentEndings
    self.barePresents = barePresents
    self.presentsOfAgents = presentsOfAgents
    self.homographs = words(homographs)
    self.otherNouns = otherNouns
  }

  /// What a form of a noun looks like, whatever stands before it.
  ///
  /// - Parameters:
  ///   - form: The form, in lower case.
  ///   - lemma: The noun's dictionary form, in lower case.
  /// - Returns: The verb forms it may be; empty for most nouns.
  package func likeness(of form: String, lemma: String) -> VerbLikeness {
    var likeness: VerbLikeness = []
    if lemma.utf8.last == UInt8(ascii: "e"), form == lemma || form == lemma + "s" { likeness.insert(.infinitive) }
    if finiteEndings.contains(where: form.hasSuffix) {
      // What a noun itself ends in is an ending only in words known to be verbs too: leder, but not ansvar.
      if form != lemma || presentsOfAgents.contains(form) { likeness.insert(.finite) }
      // Auka and lova may also be definite, and stand after a modal in a question: only the marker decides.
      if form != lemma, form.utf8.last == UInt8(ascii: "a") { likeness.insert(.markedInfinitive) }
      if form != lemma, presentEndings.contains(where: form.hasSuffix) { likeness.insert(.present) }
    }
    if barePresents.contains(form) { likeness.insert(.barePresent) }
    if homographs.contains(form) { likeness.insert(.homograph) }
    // The genitive too: farens.
    if let rivals = otherNouns[lemma], rivals.contains(where: { form == $0 || form == $0 + "s" }) {
      likeness.insert(.otherNoun)
    }
    return likeness
  }

  /// Whether a form that looks like a verb is one, after the words right before it.
  ///
  /// - Parameters:
  ///   - likeness: What the form looks like.
  ///   - before: The words before it in lower case, the nearest first. Two are enough.
  /// - Returns: True only where the words before it leave little doubt.
  package func isVerb(_ likeness: VerbLikeness, after before: [String]) -> Bool {
    guard let nearest = before.first else { return false }
    let cue = between.contains(nearest) && before.count > 1 ? before[1] : nearest
    if likeness.contains(.infinitive), beforeInfinitive.contains(cue) { return true }
    if likeness.contains(.markedInfinitive), cue == "å" { return true }
    if likeness.contains(.finite), beforeFinite.contains(cue) { return true }
    if likeness.contains(.present), beforePresent.contains(cue) { return true }
    return likeness.contains(.barePresent) && (cue == "som" || beforePresent.contains(cue))
  }
}

/// The verb forms that a noun's form looks like, and what else it may be.
package struct VerbLikeness: OptionSet, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// An infinitive, wherever one may stand: støtte.
  package static let infinitive = VerbLikeness(rawValue: 1)
  /// An infinitive right after its marker alone: auka.
  package static let markedInfinitive = VerbLikeness(rawValue: 2)
  /// A finite verb after a subject: svarer.
  package static let finite = VerbLikeness(rawValue: 4)
  /// A present after det and dette, too: handlar.
  package static let present = VerbLikeness(rawValue: 8)
  /// A present without ending: gjeld.
  package static let barePresent = VerbLikeness(rawValue: 16)
  /// As often a verb, an adjective or an adverb as the noun.
  package static let homograph = VerbLikeness(rawValue: 32)
  /// Rather the same form of another noun: faren.
  package static let otherNoun = VerbLikeness(rawValue: 64)

  /// Whether the form is doubtful whatever stands before it.
  package var isUncertain: Bool { !isDisjoint(with: [.homograph, .otherNoun]) }
}
