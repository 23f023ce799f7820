import Bitext
import TextKit

/// Writes the frame of a review page: head, title, figures, and a table a document.
struct ReviewPageWriter {
  private let file: BilingualFile
  private(set) var html = HTMLWriter()
  private(set) var diagnostics: [Diagnostic] = []
  private var replacedInSegments = 0

  init(_ file: BilingualFile) { self.file = file }

  mutating func write() {
    html.markup("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
    html.text("\(title): review, \(languagePair)")
    html.markup("</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    html.markup("<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"generator\"")
    html.attribute("content", "\(Product.name) \(Product.version)")
    html.markup(">\n<meta http-equiv=\"Content-Security-Policy\"")
    html.attribute("content", ReviewAssets.securityPolicy)
    // Every line feed of style and script is hashed with them, so the tags stand right against them.
    html.markup(">\n<style>")
    html.resource(ReviewAssets.style)
    html.markup("</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#segments\">Skip to the segments</a>\n")
    writeHeader()
    writeToolbar()
    html.markup("<main id=\"segments\" tabindex=\"-1\">\n")
    var number = 0
    for (index, document) in file.documents.enumerated() { write(document, index: index, number: &number) }
    html.markup("</main>\n<footer><p>Made by ")
    html.text("\(Product.name) \(Product.version)")
    html.markup("</p></footer>\n<script>")
    html.resource(ReviewAssets.script)
    html.markup("</script>\n</body>\n</html>\n")
    diagnostics += Replacements.diagnostics(
      html.replaced - replacedInSegments, in: "names and notes of documents and units")
  }

  private var title: String {
    file.documents.count == 1 ? file.documents[0].name : "\(file.documents.count) documents"
  }

  private var languagePair: String {
    "\(file.sourceLanguage.englishName) to \(file.targetLanguage?.englishName ?? "no language yet")"
  }

  // MARK: Head of the page

  private mutating func writeHeader() {
    let counts = ReviewCounts(file)
    html.markup("<header>\n<p class=\"kind\">Translation review</p>\n<h1 dir=\"auto\">")
    html.text(title)
    html.markup("</h1>\n<p class=\"pair\">")
    html.text(file.sourceLanguage.englishName)
    html.markup(" <span aria-hidden=\"true\">→</span><span class=\"unseen\">to</span> ")
    html.text(file.targetLanguage?.englishName ?? "no language yet")
    html.markup("</p>\n<dl class=\"counts\">\n")
    write(count: counts.segments, "Segments")
    write(count: counts.words, "Words")
    write(count: counts.terms, "Terms")
    html.markup("<div><dt>Confirmed</dt><dd>")
    html.text("\(counts.confirmed) of \(counts.segments)")
    html.markup("</dd></div>\n</dl>\n")
    if counts.terms > 0 {
      html.markup(
        """
        <p class="legend">Underlined words are <mark>glossary terms</mark>; where there are several, numbers lead to the \
        list of terms. Dotted means <mark class="doubt">perhaps another word</mark>, a double line \
        <mark class="many">several terms at once</mark>.</p>

        """)
    }
    html.markup("</header>\n")
  }

  private mutating func write(count: Int, _ name: String) {
    html.markup("<div><dt>")
    html.text(name)
    html.markup("</dt><dd>")
    html.text(Self.grouped(count))
    html.markup("</dd></div>\n")
  }

  /// 12345 as 12 345, with a space that does not break.
  private static func grouped(_ count: Int) -> String {
    let digits = Array(String(count))
    return digits.indices.map { (digits.count - $0) % 3 == 0 && $0 > 0 ? "\u{A0}\(digits[$0])" : "\(digits[$0])" }
      .joined()
  }

  /// Hidden until the script, without which it would do nothing, uncovers it.
  private mutating func writeToolbar() {
    html.markup(
      """
      <div class="tools" id="tools" role="search" aria-label="Segments" hidden>
      <label>Filter <input type="search" id="filter" autocomplete="off" aria-describedby="keys"></label>
      <label>Show <select id="show"><option value="">all segments</option>\
      <option value="empty">without translation</option><option value="open">not confirmed</option>\
      <option value="terms">with terms</option><option value="notes">with notes</option></select></label>
      <output id="found" aria-live="polite"></output>
      <label class="switch"><input type="checkbox" id="shortcuts" checked> Shortcut keys</label>
      <p id="keys"><kbd>j</kbd> next segment, <kbd>k</kbd> previous, <kbd>/</kbd> filter, <kbd>Esc</kbd> back</p>
      </div>

      """)
  }

  // MARK: Documents

  private mutating func write(_ document: Document, index: Int, number: inout Int) {
    html.markup("<section")
    html.attribute("aria-label", document.name)
    html.markup(">\n")
    if file.documents.count > 1 {
      html.markup("<h2 dir=\"auto\">")
      html.text(document.name)
      html.markup("</h2>\n")
    }
    for note in document.notes {
      html.note(note)
      html.markup("\n")
    }
    html.remarks(ReviewRemarks(document, after: number))
    html.markup("<table role=\"table\">\n<caption class=\"unseen\">")
    html.text("Segments of \(document.name) with their translations, states and terms")
    html.markup("</caption>\n<thead role=\"rowgroup\">\n<tr role=\"row\">")
    html.markup("<th scope=\"col\" role=\"columnheader\" class=\"no\"><abbr title=\"Number\">No.</abbr></th>")
    html.markup("<th scope=\"col\" role=\"columnheader\" class=\"src\">")
    html.text(file.sourceLanguage.englishName)
    html.markup("</th><th scope=\"col\" role=\"columnheader\" class=\"tgt\">")
    html.text(file.targetLanguage?.englishName ?? "Translation")
    html.markup("</th><th scope=\"col\" role=\"columnheader\" class=\"st\">State</th>")
    html.markup("<th scope=\"col\" role=\"columnheader\" class=\"help\">Terms and notes</th></tr>\n</thead>\n")
    var rows = ReviewRowWriter(source: file.sourceLanguage, target: file.targetLanguage, html: html)
    html = HTMLWriter()  // one owner at a time, or each row would copy the page
    for unit in document.units { rows.write(unit, number: &number) }
    html = rows.html
    replacedInSegments += rows.replacedInSegments
    diagnostics += rows.diagnostics.map { named($0, in: document) }
    html.markup("</table>\n</section>\n")
  }

  private func named(_ diagnostic: Diagnostic, in document: Document) -> Diagnostic {
    guard file.documents.count > 1 else { return diagnostic }
    var copy = diagnostic
    copy.message = "\(document.name), \(diagnostic.message)"
    return copy
  }
}
