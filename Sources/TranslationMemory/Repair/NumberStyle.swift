/// How a number is written: with a decimal comma or point.
enum NumberStyle {
  case asItIs
  /// `3,5` is written `3.5`.
  case point
  /// `3.5` is written `3,5`.
  case comma

  /// A number as a translation may have it, with the style that leads from one to the other.
  static func forms(of number: String) -> [(text: String, style: NumberStyle)] {
    var forms = [(number, NumberStyle.asItIs)]
    if number.contains(",") { forms.append((NumberStyle.point.write(number), .point)) }
    if number.contains(".") { forms.append((NumberStyle.comma.write(number), .comma)) }
    return forms
  }

  /// Writes another number so.
  func write(_ number: String) -> String {
    switch self {
    case .asItIs: number
    case .point: String(number.map { $0 == "," ? "." : $0 })
    case .comma: String(number.map { $0 == "." ? "," : $0 })
    }
  }
}
