/// The root element of a text that begins as XML or HTML does.
struct MarkupRoot {
  /// Its name in lower case, without a prefix.
  let name: String
  /// Whether it is HTML's, or that of a piece of it.
  let isHTML: Bool

  /// Looks behind an XML declaration, comments, processing instructions and a document type.
  ///
  /// A text may well begin with a word in angle brackets: without any of those, an element counts only when it is closed
  /// in what there is of the text, or is one
  /// that everybody knows. Nil for all other text. O(n).
  init?(_ text: String) {
    var rest = text[...]
    var isDeclared = false
    var isHTMLDocument = false
    while true {
      rest = rest.drop(while: \.isWhitespace)
      if rest.hasPrefix("<?xml") { isDeclared = true }
      if rest.hasPrefix("<?") {
        rest = Self.behind("?>", in: rest)
      } else if rest.hasPrefix("<!--") {
        rest = Self.behind("-->", in: rest)
      } else if rest.prefix(9).lowercased() == "<!doctype" {
        isDeclared = true
        isHTMLDocument = rest.dropFirst(9).drop(while: \.isWhitespace).prefix(4).lowercased() == "html"
        // What a document type declares inside stands in square brackets.
        let open = rest.prefix { $0 != ">" }
        rest = open.contains("[") ? Self.behind("]", in: rest) : rest
        rest = Self.behind(">", in: rest)
      } else {
        break
      }
    }
    guard rest.first == "<" else {
      guard isDeclared else { return nil }
      (name, isHTML) = (isHTMLDocument ? "html" : "", isHTMLDocument)
      return
    }
    let full = rest.dropFirst().prefix { $0.isLetter || $0.isNumber || $0 == ":" || $0 == "-" || $0 == "_" }
    guard full.first?.isLetter == true, let next = rest.dropFirst(1 + full.count).first,
      next == ">" || next == "/" || next.isWhitespace
    else { return nil }
    let local = (full.split(separator: ":").last ?? full).lowercased()
    let isKnown = isHTMLDocument || Self.html.contains(local)
    guard isDeclared || isKnown || Self.exchange.contains(local) || rest.contains("</\(full)>") else { return nil }
    (name, isHTML) = (local, isKnown)
  }

  private static func behind(_ mark: String, in text: Substring) -> Substring {
    guard let range = text.firstRange(of: mark) else { return "" }
    return text[range.upperBound...]
  }

  private static let exchange: Set<String> = ["xliff", "tmx", "tbx", "martif", "srx"]

  private static let html: Set<String> = [
    "html", "head", "body", "title", "meta", "div", "p", "span", "h1", "h2", "h3", "article", "section", "table", "ul",
    "ol", "br", "a", "img", "b", "i", "em", "strong",
  ]
}
