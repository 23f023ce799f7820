import Bitext

/// Text with codes where `‹id›` stands: `‹b›` and `‹/b›` open and close, `‹1›` stands alone.
func marked(_ text: String) -> InlineText {
  var result = InlineText("")
  for (index, part) in text.split(separator: "‹", omittingEmptySubsequences: false).enumerated() {
    var rest = part
    if index > 0, let end = part.firstIndex(of: "›") {
      let name = part[..<end]
      let id = name.drop { $0 == "/" }
      let kind: InlineCode.Kind = id != name ? .closing : id.first?.isNumber == true ? .standalone : .opening
      result.codes.append(InlineCode(offset: result.text.utf8.count, kind: kind, id: String(id)))
      rest = part[part.index(after: end)...]
    }
    result.text += rest
  }
  return result
}

/// The text as `marked` reads it.
func shown(_ inline: InlineText) -> String {
  let utf8 = Array(inline.text.utf8)
  var shown = ""
  var end = 0
  for code in inline.codes {
    shown += String(decoding: utf8[end..<code.offset], as: UTF8.self)
    shown += "‹\(code.kind == .closing ? "/" : "")\(code.id)›"
    end = code.offset
  }
  return shown + String(decoding: utf8[end...], as: UTF8.self)
}
