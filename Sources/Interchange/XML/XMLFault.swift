internal import TextKit

/// The parser's complaints in the words of this program.
enum XMLFault {
  /// What libxml2 says of the faults that users meet, and what it means for them.
  private static let explanations: [(prefix: String, message: String, help: String)] = [
    ("Document is empty", "the file is empty or does not begin with XML", "give an XML file"),
    (
      "the document declares the entity", "",
      "documents that declare entities are refused; remove the <!ENTITY …> declarations"
    ),
    (
      "PCDATA invalid Char", "a control character that XML forbids",
      "take it out, or export the file again from the program that made it"
    ),
    (
      "xmlParseCharRef: invalid", "a reference to a character that XML forbids",
      "take it out, or export the file again from the program that made it"
    ),
    ("xmlParseEntityRef: no name", "an & stands by itself", "write &amp; for the sign"),
    ("EntityRef: expecting ';'", "an & stands by itself", "write &amp; for the sign"),
    ("StartTag: invalid element name", "a < stands by itself", "write &lt; for the sign"),
    (
      "AttValue: \" or ' expected", "an attribute's value has no quotation marks",
      "mend the tag there; is the file cut off?"
    ),
    ("AttValue: ' expected", "an attribute's value has no end", "mend the tag there; is the file cut off?"),
    ("the entity ", "", "write the character itself, or a reference by number such as &#160;"),
    (
      "Input is not proper UTF-8", "a byte is not text in the document's encoding",
      "name the right encoding in the XML declaration, such as <?xml version=\"1.0\" encoding=\"windows-1252\"?>"
    ),
    (
      "Input is not proper in", "a character is not text in the document's encoding",
      "export the file again from the program that made it, best as UTF-8"
    ),
    ("Premature end of data", "", "the file is cut off; fetch it again"),
    ("EndTag: '</' not found", "the document ends in the middle", "the file is cut off; fetch it again"),
    ("the document ends", "", "the file is cut off; fetch it again"),
    ("Couldn't find end of Start Tag", "", "mend the tag there; is the file cut off?"),
    ("Extra content at the end", "", "nothing may follow the root element's end tag"),
    ("elements are nested deeper", "", "no bilingual file needs such nesting; it was not read further"),
  ]

  /// - Parameter linesBefore: Lines of the file that the parser knows nothing of; `line` counts them.
  static func diagnostic(
    parserMessage message: String, line: Int, column: Int?, linesBefore: Int = 0
  ) -> Diagnostic {
    let parserMessage = counting(linesBefore, in: message)
    let known = explanations.first { parserMessage.hasPrefix($0.prefix) }
    let message = known.flatMap { $0.message.isEmpty ? nil : $0.message } ?? lowercasingFirst(parserMessage)
    return Diagnostic(
      .badData, "not readable as XML: \(message)", at: .init(line: line, column: column),
      help: known?.help ?? "mend the XML there, or export the file again from the program that made it")
  }

  /// A message such as “Opening and ending tag mismatch: hi line 4 and seg” with its line counted from the file's first.
  private static func counting(_ linesBefore: Int, in message: String) -> String {
    var words = message.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard linesBefore != 0, message.hasPrefix("Opening and ending tag mismatch"),
      let place = words.firstIndex(of: "line"), place + 1 < words.count, let line = Int(words[place + 1])
    else { return message }
    words[place + 1] = String(line + linesBefore)
    return words.joined(separator: " ")
  }

  /// The message goes on after a colon; a first word in capitals, such as CDATA, stays.
  private static func lowercasingFirst(_ text: String) -> String {
    let second = text.dropFirst().first
    return second?.isUppercase == true ? text : text.prefix(1).lowercased() + text.dropFirst()
  }
}
