internal import Bitext
internal import TextKit

/// An entry of the Glossary module, or of our own list for hits that the module has no room for.
struct GlossaryEntry {
  var element: XMLElement
  /// The id of the mark around the term; empty when it refers to none.
  var reference = ""
  var term: String?
  var kind: TermHit.Kind?
  var targets: [String] = []
  var pluralTargets: [String] = []
  var forbiddenTargets: [String] = []
  var note: String?
  var definition: String?
  var isUncertain = false

  /// The hit this entry describes.
  ///
  /// What other programs do not say is taken from the text.
  func hit(at mark: MarkedText.Mark, in text: String) -> TermHit {
    let surface = String(text.slice(mark.range))
    return TermHit(
      range: mark.range, term: term ?? surface, kind: kind ?? (term == nil || term == surface ? .exact : .inflected),
      surface: surface, targets: targets, pluralTargets: pluralTargets, forbiddenTargets: forbiddenTargets, note: note,
      definition: definition ?? mark.value, isUncertain: isUncertain)
  }
}

/// A candidate with the id it refers to.
struct PlacedCandidate {
  var element: XMLElement
  var reference: String
  var candidate: MatchCandidate
}

extension XLIFF21Reader {
  mutating func readGlossary(_ element: XMLElement) throws(Diagnostic) -> [GlossaryEntry] {
    var entries: [GlossaryEntry] = []
    while let child = try xml.nextChild(of: element) {
      var entry = GlossaryEntry(element: child)
      entry.reference = Self.lastSelector(of: child["ref"] ?? "")
      entry.term = child["form"]
      entry.kind = child["kind", in: XLIFF21.terms].flatMap(TermHit.Kind.init)
      entry.isUncertain = child["uncertain", in: XLIFF21.terms] == "yes"
      while let part = try xml.nextChild(of: child) {
        switch (part.namespace, part.name) {
        case (XLIFF21.glossary, "term"): entry.term = try xml.text(of: part)
        case (XLIFF21.glossary, "translation") where part["number", in: XLIFF21.terms] == "plural":
          entry.pluralTargets.append(try xml.text(of: part))
        case (XLIFF21.glossary, "translation"): entry.targets.append(try xml.text(of: part))
        case (XLIFF21.glossary, "definition"): entry.definition = try xml.text(of: part)
        case (XLIFF21.terms, "forbidden"): entry.forbiddenTargets.append(try xml.text(of: part))
        case (XLIFF21.terms, "note"): entry.note = try xml.text(of: part)
        default: xml.notes.omit(part)
        }
      }
      entries.append(entry)
    }
    return entries
  }

  mutating func readCandidates(_ element: XMLElement) throws(Diagnostic) -> [PlacedCandidate] {
    var candidates: [PlacedCandidate] = []
    while let child = try xml.nextChild(of: element) {
      if child["reference"] == "yes" {
        xml.notes.omit("candidates in another language", at: child)
        continue
      }
      let (score, similarity) = try readScore(of: child)
      var candidate = MatchCandidate(
        score: score, similarity: similarity, source: "", target: "", origin: child["origin"] ?? "",
        type: child["type"].flatMap { ["tm", "icm"].contains($0) ? nil : $0 })
      if child["matchQuality"] != nil, child["matchSuitability"] != nil {
        xml.notes.omit("matchQuality beside matchSuitability", at: child)
      }
      var data: [String: String] = [:]
      while let part = try xml.nextChild(of: child) {
        switch (part.namespace, part.name) {
        case (core, "originalData"): data = try readOriginalData(part)
        case (core, "source"): candidate.source = try readInline(of: part, data: data).content
        case (core, "target"): candidate.target = try readInline(of: part, data: data).content
        default: xml.notes.omit(part)
        }
      }
      let reference = Self.lastSelector(of: try child.required("ref"))
      candidates.append(PlacedCandidate(element: child, reference: reference, candidate: candidate))
    }
    return candidates
  }

  /// The suitability is the score (5.1.7.3); the similarity serves where there is none, and the other way round.
  private func readScore(of match: XMLElement) throws(Diagnostic) -> (score: Int, similarity: Double) {
    func number(_ attribute: String) throws(Diagnostic) -> Double? {
      guard let text = match[attribute] else { return nil }
      if let number = Percentage.number(of: text) { return number }
      throw Diagnostic(
        .badData, "\(attribute) “\(text)” is no number from 0 to 100", at: match.place,
        help: "write it in per cent, such as \(attribute)=\"85.5\", or leave it out")
    }
    let similarity = try number("similarity")
    let suitability = try number("matchSuitability")
    let quality = try number("matchQuality")
    let best = suitability ?? similarity ?? quality ?? 0
    // Only a match in context may exceed 100. A hair is added, or 0.57 · 100 would be 56.
    let score = match["type"] == "icm" && best == 1 ? 101 : Int(best * 100 + 1e-9)
    return (score, similarity ?? best)
  }
}
