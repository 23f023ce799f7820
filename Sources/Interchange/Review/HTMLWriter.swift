import Bitext
import TextKit

/// Writes HTML: markup of the project's own as it is, everything else escaped.
struct HTMLWriter {
  private(set) var bytes: [UInt8] = []
  /// How many characters that no document may hold became U+FFFD so far.
  private(set) var replaced = 0

  /// Markup written in this project; never text from a file.
  mutating func markup(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// The project's own style or script, which goes between its tags unescaped.
  mutating func resource(_ resource: [UInt8]) { bytes += resource }

  /// Text, fit for element content and for an attribute value in double quotes alike.
  ///
  /// O(n).
  mutating func text(_ text: String) {
    let (clean, count) = ForbiddenCharacters.replaced(in: text)
    replaced += count
    for byte in clean.utf8 {
      switch byte {
      case UInt8(ascii: "&"): markup("&amp;")
      case UInt8(ascii: "<"): markup("&lt;")
      case UInt8(ascii: ">"): markup("&gt;")
      case UInt8(ascii: "\""): markup("&quot;")
      case UInt8(ascii: "'"): markup("&#39;")
      case 0x0D: markup("&#13;")  // bare, HTML reads it as a line feed
      default: bytes.append(byte)
      }
    }
  }

  /// An attribute with a space before it.
  mutating func attribute(_ name: StaticString, _ value: String) {
    markup(" ")
    markup(name)
    markup("=\"")
    text(value)
    markup("\"")
  }

  /// `lang` and `dir` of an element that holds text in a language; empty and `auto` while the language is unknown.
  mutating func language(_ tag: LanguageTag?) {
    attribute("lang", tag?.tag ?? "")
    attribute("dir", tag.map { $0.isWrittenRightToLeft ? "rtl" : "ltr" } ?? "auto")
  }

  /// An element that holds nothing but text in a language.
  mutating func phrase(_ element: StaticString, _ text: String, in tag: LanguageTag?) {
    markup("<")
    markup(element)
    language(tag)
    markup(">")
    self.text(text)
    markup("</")
    markup(element)
    markup(">")
  }

  /// A remark as a paragraph, with who made it.
  mutating func note(_ note: Note) {
    markup("<p class=\"note\" dir=\"auto\"><b>")
    switch note.origin {
    case Note.spellingOrigin: markup("Spelling: ")
    case Note.nameOrigin: markup("Name: ")
    case let origin?: text("Note (\(origin)): ")
    case nil: markup("Note: ")
    }
    markup("</b>")
    text(note.text)
    markup("</p>")
  }
}

extension LanguageTag {
  /// Whether the language is written from right to left: by its script where the tag names one, else by its usual one.
  var isWrittenRightToLeft: Bool {
    for part in tag.split(separator: "-").dropFirst() where part.utf8.count == 4 && part.first?.isUppercase == true {
      return Self.rightToLeftScripts.contains(String(part))
    }
    return Self.rightToLeftLanguages.contains(language)
  }

  private static let rightToLeftScripts: Set<String> = [
    "Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa",
  ]

  private static let rightToLeftLanguages: Set<String> = [
    "ar", "arc", "ckb", "dv", "fa", "he", "ks", "nqo", "prs", "ps", "sd", "syr", "ug", "ur", "yi",
  ]
}
