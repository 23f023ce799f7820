extension StringProtocol {
  /// The text as a terminal can be trusted with: control characters, line ends, and characters that turn the direction of
  /// writing are shown by their codes, as `\u{1B}`. O(n).
  package var withVisibleControls: String {
    var shown = ""
    for scalar in unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned:
        shown += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      default: shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }
}
