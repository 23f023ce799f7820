import Bitext
import Interchange
import Testing
import TextKit

@Suite("The review page")
struct ReviewPageTests {
  private func page(_ file: BilingualFile) throws -> String {
    String(decoding: try ReviewPage.encode(file).bytes, as: UTF8.self)
  }

  private func page(_ segment: Segment, target: LanguageTag? = .english) throws -> String {
    try page(
      BilingualFile(
        sourceLanguage: .bokmål, targetLanguage: target,
        documents: [Document(id: "f1", name: "sak.txt", units: [Unit(id: "u1", parts: [.segment(segment)])])]))
  }

  /// The row of the page's only segment, from its source on.
  private func cells(_ segment: Segment, target: LanguageTag? = .english) throws -> String {
    let page = try page(segment, target: target)
    let start = try #require(page.firstRange(of: "<td role=\"cell\" class=\"src\""))
    let end = try #require(page.firstRange(of: "</tr>\n</tbody>"))
    return String(page[start.lowerBound..<end.lowerBound])
  }

  @Test("a row reads: number, source, target, state, terms and notes")
  func row() throws {
    let source = "– Statsministeren møter pressen."
    let segment = Segment(
      id: "u1.s1", source: InlineText(source), target: "“The prime minister is meeting the press.”", state: .translated,
      terms: [
        TermHit(
          range: 4..<19, term: "statsminister", kind: .inflected, surface: "Statsministeren",
          targets: ["prime minister", "PM"], forbiddenTargets: ["premier"], note: "Med liten p",
          definition: "Leder regjeringen", isUncertain: true)
      ], notes: [Note("Sjekk tiden", origin: "desken")])
    #expect(
      try cells(segment) == """
        <td role="cell" class="src" lang="nb" dir="ltr">– <mark class="doubt" data-terms="1">Statsministeren</mark> møter \
        pressen.</td><td role="cell" class="tgt" lang="en" dir="ltr">“The prime minister is meeting the press.”</td>\
        <td role="cell" class="st">translated</td><td role="cell" class="help"><ol class="terms"><li>\
        <b lang="nb" dir="ltr">statsminister</b> <span class="to">→</span> <span lang="en" dir="ltr">prime minister</span>, \
        <span lang="en" dir="ltr">PM</span> <span class="tag">inflected</span> <span class="tag doubt">uncertain</span>\
        <p class="avoid">Not: <s lang="en" dir="ltr">premier</s></p><p class="remark" dir="auto">Leder regjeringen</p>\
        <p class="remark" dir="auto">Med liten p</p></li></ol>\
        <p class="note" dir="auto"><b>Note (desken): </b>Sjekk tiden</p></td>
        """)
  }

  @Test("an entry stands once, in whatever number its term does, with its plural where it has one")
  func plurals() throws {
    func hit(_ range: Range<Int>, _ plurals: [String]) -> TermHit {
      TermHit(
        range: range, term: "sanksjon", kind: .inflected, surface: "", targets: ["sanction"], pluralTargets: plurals)
    }
    let row = try cells(
      Segment(id: "s1", source: "sanksjonen og sanksjonene", terms: [hit(0..<10, []), hit(14..<25, ["sanctions"])]))
    #expect(
      row.contains(
        """
        <span lang="en" dir="ltr">sanction</span> <span class="plural">in the plural \
        <span lang="en" dir="ltr">sanctions</span></span> <span class="tag">inflected</span></li></ol>
        """))
  }

  @Test("the page has a title, languages, figures, landmarks, a caption and headings for rows and columns")
  func structure() throws {
    let page = try page(SampleFile.everything())
    for part in [
      "<!DOCTYPE html>\n<html lang=\"en\">", "<title>2 documents: review, Norwegian Bokmål to English (GB)</title>",
      "<meta name=\"color-scheme\" content=\"light dark\">", "<a class=\"skip\" href=\"#segments\">",
      "<main id=\"segments\" tabindex=\"-1\">", "<header>", "<footer>",
      "role=\"search\" aria-label=\"Segments\" hidden>",
      "<h1 dir=\"auto\">2 documents</h1>", "<h2 dir=\"auto\">Møte på Gardermoen.txt</h2>",
      "<dt>Segments</dt><dd>5</dd>", "<dt>Words</dt><dd>13</dd>", "<dt>Terms</dt><dd>3</dd>",
      "<dt>Confirmed</dt><dd>1 of 5</dd>", "<caption class=\"unseen\">Segments of Møte på Gardermoen.txt",
      "<th scope=\"col\" role=\"columnheader\" class=\"src\">Norwegian Bokmål</th>",
      "<th scope=\"row\" role=\"rowheader\" class=\"no\"><a href=\"#s2\" title=\"u1.s2\">2</a></th>",
      "Note (docx): </b>Ingress",
      "Note: </b>Haster", "<span class=\"none\" lang=\"en\" dir=\"ltr\">No translation yet</span>",
      "dir=\"ltr\">---</td>",
      "<code class=\"code\" dir=\"ltr\" translate=\"no\">&lt;b&gt;</code>", ">[BR]</code>",
    ] {
      #expect(page.contains(part), "\(part)")
    }
  }

  @Test("the page asks for nothing from outside, and its policy knows its own style and script alone")
  func policy() throws {
    let page = try page(SampleFile.everything())
    #expect(page.contains("default-src &#39;none&#39;; style-src &#39;sha256-"))
    for needle in ["http:", "https:", "url(", "@import", " style=\"", " onclick", "src=\""] {
      #expect(!page.contains(needle), "\(needle)")
    }
  }

  @Test("text is escaped in cells, names, notes, terms and codes")
  func escaping() throws {
    let evil = "<script>alert(\"1\")</script> & 'x'"
    let escaped = "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;"
    let hit = TermHit(
      range: 0..<8, term: evil, kind: .exact, surface: "<script>", targets: [evil], forbiddenTargets: [evil],
      note: evil,
      definition: evil)
    let segment = Segment(
      id: "\"><script>",
      source: InlineText(evil, codes: [InlineCode(offset: 0, kind: .standalone, id: "1", data: evil)]),
      target: InlineText(evil), terms: [hit],
      candidates: [
        MatchCandidate(score: 90, similarity: 0.9, source: InlineText(evil), target: InlineText(evil), origin: evil)
      ], notes: [Note(evil, origin: evil)])
    let page = try page(
      BilingualFile(
        sourceLanguage: .bokmål, targetLanguage: .english,
        documents: [
          Document(
            id: "f1", name: evil, units: [Unit(id: "u1", parts: [.segment(segment)], notes: [Note(evil)])],
            notes: [Note(evil)])
        ]))
    #expect(page.components(between: "<script>", and: "</script>") == 1)
    #expect(page.contains("<h1 dir=\"auto\">\(escaped)</h1>"))
    #expect(page.contains("title=\"&quot;&gt;&lt;script&gt;\""))
    #expect(page.contains("<section aria-label=\"\(escaped)\">"))
    #expect(page.contains("<span class=\"origin\">\(escaped)</span>"))
  }

  @Test("nested and overlapping terms are cut at their boundaries, each piece knowing its terms")
  func overlaps() throws {
    let source = "Nato-Russland-rådet møtes"
    func hit(_ range: Range<Int>, _ term: String) -> TermHit {
      TermHit(range: range, term: term, kind: .exact, surface: "", targets: [term])
    }
    let segment = Segment(
      id: "s1", source: InlineText(source),
      terms: [hit(0..<20, "a"), hit(0..<4, "b"), hit(5..<20, "c"), hit(14..<27, "d"), hit(0..<4, "b")])
    #expect(
      try cells(segment).hasPrefix(
        """
        <td role="cell" class="src" lang="nb" dir="ltr"><mark class="many" data-terms="1 2" data-ends="2">Nato</mark>\
        <mark data-terms="1">-</mark><mark class="many" data-terms="1 3">Russland-</mark>\
        <mark class="many" data-terms="1 3 4" data-ends="1,3">rådet</mark><mark data-terms="4" data-ends="4"> møtes</mark></td>
        """))
  }

  @Test("a term outside its text is listed, and a warning says that it was not marked")
  func strayTerms() throws {
    let file = SampleFile.pairs([("På", "")])
    var stray = file
    stray.documents[0].units[0].updateSegments {
      $0.terms = [
        TermHit(range: 1..<2, term: "på", kind: .exact, surface: "", targets: ["on"]),
        TermHit(range: 2..<90, term: "borte", kind: .exact, surface: ""),
      ]
    }
    let encoded = try ReviewPage.encode(stray)
    #expect(encoded.diagnostics.count == 2)
    let page = String(decoding: encoded.bytes, as: UTF8.self)
    #expect(page.contains("dir=\"ltr\">På</td>"))
    #expect(page.contains(">borte</b>"))
    #expect(page.contains("<i>no translation given</i>"))
  }

  @Test("characters no document may hold are replaced, with a warning for each segment")
  func controlCharacters() throws {
    let encoded = try ReviewPage.encode(SampleFile.pairs([("Ja\u{0}", "Yes\u{B}\u{FFFE}"), ("Nei\r\n", "No")]))
    let page = String(decoding: encoded.bytes, as: UTF8.self)
    #expect(page.contains(">Ja\u{FFFD}</td>") && page.contains(">Yes\u{FFFD}\u{FFFD}</td>"))
    #expect(page.contains(">Nei&#13;\n</td>"))
    #expect(encoded.diagnostics.map(\.severity) == [.warning])
    #expect(encoded.diagnostics.first?.message.contains("segment 1 (u1.s1): 3 ") == true)
  }

  @Test("remarks on the source are listed in front of the segments, each once with the way to its segments")
  func remarksOnTheSource() throws {
    var file = SampleFile.pairs((1...14).map { ("Setning \($0)", "") })
    for index in file.documents[0].units.indices {
      file.documents[0].units[index].updateSegments { $0.notes = [Note("<A> or B", origin: Note.spellingOrigin)] }
    }
    file.documents[0].units[2].updateSegments { $0.notes.append(Note("Grusjko: Grushko", origin: Note.nameOrigin)) }
    let page = try page(file)
    #expect(page.contains("<details class=\"said\" open><summary>Several spellings (1)</summary>"))
    #expect(page.contains("<li dir=\"auto\">&lt;A&gt; or B <span class=\"at\">segments <a href=\"#s1\">1</a>"))
    #expect(page.contains("<a href=\"#s12\">12</a> and 2 more</span>"))
    #expect(page.contains("<li dir=\"auto\">Grusjko: Grushko <span class=\"at\">segment <a href=\"#s3\">3</a></span>"))
    #expect(page.contains("<b>Spelling: </b>&lt;A&gt; or B</p><p class=\"note\" dir=\"auto\"><b>Name: </b>Grusjko"))
    #expect(!(try self.page(SampleFile.everything()).contains("class=\"said\"")))
  }

  @Test("text from right to left is set that way; the direction of an unknown language is found in the text")
  func directions() throws {
    let segment = Segment(id: "s1", source: "Ja", target: "نعم")
    let arabic = try cells(segment, target: LanguageTag("ar"))
    #expect(arabic.contains("<td role=\"cell\" class=\"tgt\" lang=\"ar\" dir=\"rtl\">نعم"))
    #expect(try cells(segment, target: LanguageTag("ku-Arab")).contains("dir=\"rtl\">نعم"))
    #expect(try cells(segment, target: LanguageTag("az-Latn")).contains("dir=\"ltr\">نعم"))
    #expect(try cells(segment, target: nil).contains("lang=\"\" dir=\"auto\">نعم"))
  }

  @Test("earlier translations stand open where there is no translation, folded where there is one")
  func candidates() throws {
    let candidate = MatchCandidate(score: 86, similarity: 0.86, source: "Jo", target: "Yes indeed", origin: "a.tmx")
    let open = try cells(Segment(id: "s1", source: "Ja", candidates: [candidate]))
    #expect(open.contains("<details class=\"tm\" lang=\"en\" dir=\"ltr\" open><summary>Earlier translation, 86\u{A0}%"))
    #expect(open.contains("<span class=\"earlier\" lang=\"en\" dir=\"ltr\">Yes indeed</span>"))
    let folded = try cells(Segment(id: "s1", source: "Ja", target: "Yes", candidates: [candidate, candidate]))
    #expect(folded.contains("dir=\"ltr\"><summary>2 earlier translations"))
    #expect(folded.contains("<td role=\"cell\" class=\"st\">unconfirmed</td>"))
  }

  @Test("segments are numbered through all documents, and thousands keep their order")
  func numbers() throws {
    let page = try page(SampleFile.pairs((1...1200).map { ("Setning \($0)", "") }))
    #expect(page.contains("<dt>Segments</dt><dd>1\u{A0}200</dd>"))
    #expect(page.contains("id=\"s1200\" data-state=\"empty\">"))
    #expect(page.contains("dir=\"ltr\">Setning 1200</td>"))
  }
}

extension String {
  /// How many times `opening` stands here, each closed by `closing` before the next.
  fileprivate func components(between opening: String, and closing: String) -> Int {
    var count = 0
    var rest = self[...]
    while let start = rest.firstRange(of: opening) {
      count += 1
      guard let end = rest[start.upperBound...].firstRange(of: closing) else { return -1 }
      rest = rest[end.upperBound...]
    }
    return count
  }
}
