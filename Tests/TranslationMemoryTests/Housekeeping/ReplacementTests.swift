import Bitext
import Testing

@testable import TranslationMemory

@Suite("Replacing text keeps inline codes where they stand")
struct ReplacementTests {
  @Test(
    "codes before, at, inside and behind what is replaced",
    arguments: [
      ("a‹1›b NATO c‹2›d", "NATO", "Nato-alliansen", "a‹1›b Nato-alliansen c‹2›d"),
      ("‹1›NATO‹2› og NATO‹3›", "NATO", "EU", "‹1›EU‹2› og EU‹3›"),
      ("NA‹1›TO", "NATO", "EU", "‹1›EU"),
      ("æ‹1›ø å‹2›", "ø", "", "æ‹1› å‹2›"),
      ("aaaa‹1›", "aa", "a", "aa‹1›"),
    ])
  func codes(text: String, old: String, new: String, expected: String) {
    var job = TextReplacement(old, by: new)
    job.side = .any
    let result = job.apply(to: marked(text))
    #expect(result == marked(expected), "\(String(describing: result))")
  }

  @Test("whole words, and upper and lower case")
  func options() {
    var job = TextReplacement("nato", by: "EU")
    #expect(job.apply(to: "NATO") == nil)
    job.ignoresCase = true
    #expect(job.apply(to: "NATO, natos") == "EU, EUs")
    job.wholeWords = true
    #expect(job.apply(to: "NATO, natos") == "EU, natos")
  }

  /// Text with codes where `‹id›` stands.
  private func marked(_ text: String) -> InlineText {
    var result = InlineText("")
    for (index, part) in text.split(separator: "‹", omittingEmptySubsequences: false).enumerated() {
      var rest = part
      if index > 0, let end = part.firstIndex(of: "›") {
        let id = String(part[..<end])
        result.codes.append(InlineCode(offset: result.text.utf8.count, kind: .standalone, id: id))
        rest = part[part.index(after: end)...]
      }
      result.text += rest
    }
    return result
  }
}
