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
    homographs: String
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
  }

  /// Whether a form of a noun is a verb where it stands.
  ///
  /// - Parameters:
  ///   - form: The word as it stands in the text, in lower case.
  ///   - lemma: The noun's dictionary form, in lower case.
  ///   - before: The words right before it, the nearest first, in lower case. Two are enough.
  /// - Returns: True only where the words before it leave little doubt.
  package func isVerb(_ form: String, of lemma: String, after before: [String]) -> Bool {
    guard let nearest = before.first else { return false }
    let cue = between.contains(nearest) && before.count > 1 ? before[1] : nearest
    if beforeInfinitive.contains(cue) {
      if lemma.hasSuffix("e"), form == lemma || form == lemma + "s" { return true }
      // Auka and lova may also be definite, and stand after a modal in a question: only the marker decides.
      return cue == "å" && form.hasSuffix("a") && form != lemma && finiteEndings.contains("a")
    }
    if beforePresent.contains(cue), form != lemma, presentEndings.contains(where: form.hasSuffix) { return true }
    if barePresents.contains(form), cue == "som" || beforePresent.contains(cue) { return true }
    guard beforeFinite.contains(cue), finiteEndings.contains(where: form.hasSuffix) else { return false }
    // What a noun itself ends in is an ending only in words known to be verbs too: leder, but not ansvar.
    return form != lemma || presentsOfAgents.contains(form)
  }

  /// Whether a form is of those that may be no noun at all.
  package func isHomograph(_ form: String) -> Bool { homographs.contains(form) }
}
