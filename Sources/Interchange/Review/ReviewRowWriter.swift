import Bitext
import TextKit

/// Writes the rows of one unit: a row a segment, and rows for what else the unit holds.
///
/// Table elements carry their roles in so many words, because the style lays rows out as grids, and some browsers
/// forget on that account that they are a table.
struct ReviewRowWriter {
  let source: LanguageTag
  let target: LanguageTag?
  var html: HTMLWriter
  private(set) var diagnostics: [Diagnostic] = []
  /// How many characters became U+FFFD in segments; each such segment has its warning.
  private(set) var replacedInSegments = 0

  init(source: LanguageTag, target: LanguageTag?, html: HTMLWriter) {
    (self.source, self.target, self.html) = (source, target, html)
  }

  mutating func write(_ unit: Unit, number: inout Int) {
    guard !unit.notes.isEmpty || unit.parts.contains(where: Self.isShown) else { return }
    html.markup("<tbody role=\"rowgroup\">\n")
    if !unit.notes.isEmpty {
      html.markup("<tr role=\"row\" class=\"whole\"><td role=\"cell\" colspan=\"5\">")
      for note in unit.notes { html.note(note) }
      html.markup("</td></tr>\n")
    }
    for part in unit.parts where Self.isShown(part) {
      switch part {
      case .ignorable(let text): write(untranslated: InlineText(text))
      case .segment(let segment) where unit.isLocked: write(untranslated: segment.source, segment.notes)
      case .segment(let segment):
        number += 1
        let before = html.replaced
        write(segment, number: number)
        report(segment, number: number, replaced: html.replaced - before)
      }
    }
    html.markup("</tbody>\n")
  }

  /// What is not to be translated goes across the page, for the context it gives.
  private mutating func write(untranslated text: InlineText, _ notes: [Note] = []) {
    html.markup("<tr role=\"row\" class=\"whole between\"><td role=\"cell\" colspan=\"5\"")
    html.language(source)
    html.markup(">")
    write(text, TermEntries([]))
    for note in notes { html.note(note) }
    html.markup("</td></tr>\n")
  }

  /// White space between sentences needs no row; anything else between them is worth seeing.
  private static func isShown(_ part: Unit.Part) -> Bool {
    if case .ignorable(let text) = part { return text.unicodeScalars.contains { !$0.isUnicodeWhiteSpace } }
    return true
  }

  private mutating func report(_ segment: Segment, number: Int, replaced: Int) {
    let place = "segment \(number) (\(segment.id))"
    replacedInSegments += replaced
    diagnostics += Replacements.diagnostics(replaced, in: place)
    let utf8 = Array(segment.source.text.utf8)
    for hit in segment.terms where !HighlightedText.fits(hit.range, in: utf8) {
      warn("\(place): the term “\(hit.term)” stands outside the text and was not marked")
    }
  }

  private mutating func warn(_ message: String) {
    diagnostics.append(Diagnostic(.badData, message, severity: .warning))
  }

  // MARK: One segment

  private mutating func write(_ segment: Segment, number: Int) {
    let terms = TermEntries(segment.terms)
    html.markup("<tr role=\"row\" class=\"seg\"")
    html.attribute("id", "s\(number)")
    html.attribute("data-state", Self.stateName(of: segment))
    html.markup("><th scope=\"row\" role=\"rowheader\" class=\"no\"><a")
    html.attribute("href", "#s\(number)")
    html.attribute("title", segment.id)
    html.markup(">")
    html.text("\(number)")
    html.markup("</a></th><td role=\"cell\" class=\"src\"")
    html.language(source)
    html.markup(">")
    write(segment.source, terms)
    html.markup("</td><td role=\"cell\" class=\"tgt\"")
    html.language(target)
    html.markup(">")
    if let text = segment.target, segment.hasTarget {
      write(text, TermEntries([]))
    } else {
      html.markup("<span class=\"none\" lang=\"en\" dir=\"ltr\">No translation yet</span>")
    }
    write(segment.candidates, isOpen: !segment.hasTarget)
    html.markup("</td><td role=\"cell\" class=\"st\">")
    html.text(Self.stateName(of: segment))
    html.markup("</td><td role=\"cell\" class=\"help\">")
    write(terms)
    for note in segment.notes { html.note(note) }
    html.markup("</td></tr>\n")
  }

  /// What a reader calls the state: XLIFF's `initial` says too little, as there may or may not be a proposal.
  private static func stateName(of segment: Segment) -> String {
    segment.state != .initial ? segment.state.rawValue : segment.hasTarget ? "unconfirmed" : "empty"
  }

  private mutating func write(_ text: InlineText, _ terms: TermEntries) {
    for piece in HighlightedText(text, marks: terms.marks).pieces {
      switch piece {
      case .text(let text, terms: [], ending: _): html.text(text)
      case .text(let text, terms: let numbers, ending: let ending):
        let isDoubtful = numbers.allSatisfy { terms.entries[$0 - 1].hit.isUncertain }
        html.markup("<mark")
        if numbers.count > 1 {
          html.attribute("class", isDoubtful ? "many doubt" : "many")
        } else if isDoubtful {
          html.attribute("class", "doubt")
        }
        html.attribute("data-terms", numbers.map(String.init).joined(separator: " "))
        // Where one term stands alone, a number would only disturb the reading.
        if !ending.isEmpty, terms.entries.count > 1 {
          html.attribute("data-ends", ending.map(String.init).joined(separator: ","))
        }
        html.markup(">")
        html.text(text)
        html.markup("</mark>")
      case .code(let code):
        html.markup("<code class=\"code\" dir=\"ltr\" translate=\"no\">")
        html.text(code.display ?? (code.data.isEmpty ? "{\(code.id)}" : code.data))
        html.markup("</code>")
      }
    }
  }

  // MARK: Beside the segment

  private mutating func write(_ terms: TermEntries) {
    guard !terms.entries.isEmpty else { return }
    html.markup("<ol class=\"terms\">")
    for entry in terms.entries {
      html.markup("<li>")
      html.phrase("b", entry.hit.term, in: source)
      html.markup(" <span class=\"to\">→</span> ")
      if entry.hit.targets.isEmpty { html.markup("<i>no translation given</i>") }
      for (index, text) in entry.hit.targets.enumerated() {
        if index > 0 { html.markup(", ") }
        html.phrase("span", text, in: target)
      }
      if !entry.plurals.isEmpty {
        html.markup(" <span class=\"plural\">in the plural ")
        for (index, text) in entry.plurals.enumerated() {
          if index > 0 { html.markup(", ") }
          html.phrase("span", text, in: target)
        }
        html.markup("</span>")
      }
      for kind in entry.kinds {
        guard let name = Self.name(of: kind) else { continue }
        html.markup(" <span class=\"tag\">")
        html.text(name)
        html.markup("</span>")
      }
      if entry.hit.isUncertain { html.markup(" <span class=\"tag doubt\">uncertain</span>") }
      if !entry.hit.forbiddenTargets.isEmpty {
        html.markup("<p class=\"avoid\">Not: ")
        for (index, text) in entry.hit.forbiddenTargets.enumerated() {
          if index > 0 { html.markup(", ") }
          html.phrase("s", text, in: target)
        }
        html.markup("</p>")
      }
      for remark in [entry.hit.definition, entry.hit.note].compactMap({ $0 }) {
        html.markup("<p class=\"remark\" dir=\"auto\">")
        html.text(remark)
        html.markup("</p>")
      }
      html.markup("</li>")
    }
    html.markup("</ol>")
  }

  private static func name(of kind: TermHit.Kind) -> String? {
    switch kind {
    case .exact: nil
    case .inflected: "inflected"
    case .variant: "other spelling"
    case .compoundPart: "in a compound"
    case .misspelling: "misspelt?"
    }
  }

  private mutating func write(_ candidates: [MatchCandidate], isOpen: Bool) {
    guard let best = candidates.first else { return }
    html.markup("<details class=\"tm\" lang=\"en\" dir=\"ltr\"")
    html.markup(isOpen ? " open><summary>" : "><summary>")
    html.text(candidates.count == 1 ? "Earlier translation" : "\(candidates.count) earlier translations")
    html.text(", \(best.score)\u{A0}%")
    html.markup("</summary><ul>")
    for candidate in candidates {
      html.markup("<li><span class=\"score\">")
      html.text("\(candidate.score)\u{A0}%")
      html.markup("</span> <span class=\"earlier\"")
      html.language(target)
      html.markup(">")
      write(candidate.target, TermEntries([]))
      html.markup("</span><span class=\"from\"")
      html.language(source)
      html.markup(">")
      write(candidate.source, TermEntries([]))
      html.markup("</span>")
      if !candidate.origin.isEmpty {
        html.markup("<span class=\"origin\">")
        html.text(candidate.origin)
        html.markup("</span>")
      }
      html.markup("</li>")
    }
    html.markup("</ul></details>")
  }
}
