import Bitext
import TextKit

extension InlineText {
  /// The text as a person reads it in a list, each inline code in braces: `{<b>}NATO{</b>}`.
  ///
  /// A code is shown as its file wants it shown, else as its markup, cut short; with `details` as all that is known of it,
  /// so that codes which differ look different. O(n).
  func withShownCodes(details: Bool = false) -> String {
    if codes.isEmpty { return text.withVisibleControls }
    let utf8 = Array(text.utf8)
    var shown = ""
    var end = 0
    for code in codes {
      let offset = min(max(code.offset, end), utf8.count)
      shown += String(decoding: utf8[end..<offset], as: UTF8.self).withVisibleControls
      shown += "{" + code.label(details: details).withVisibleControls + "}"
      end = offset
    }
    return shown + String(decoding: utf8[end...], as: UTF8.self).withVisibleControls
  }
}

extension InlineCode {
  private static let mostShown = 40

  fileprivate func label(details: Bool) -> String {
    let markup = data.isEmpty ? element ?? "" : data
    if details { return [id, display ?? "", element ?? data].filter { !$0.isEmpty }.joined(separator: " ") }
    let label = display ?? (markup.isEmpty ? id : markup)
    return label.unicodeScalars.count > Self.mostShown
      ? String(String.UnicodeScalarView(label.unicodeScalars.prefix(Self.mostShown))) + "…" : label
  }
}
