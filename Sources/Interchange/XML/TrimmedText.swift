internal import TextKit

extension String {
  /// The text without the white space around it. O(n).
  var trimmed: String {
    let scalars = unicodeScalars.drop(while: \.isWhiteSpaceFast)
    let end = scalars.lastIndex { !$0.isWhiteSpaceFast }
    return end.map { String(scalars[...$0]) } ?? ""
  }
}
