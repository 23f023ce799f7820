/// How a number is written: with the marks of the source, or with comma and point the other way round, as English and
/// Norwegian have them: 1.234,50 and 1,234.50.
enum NumberStyle {
  case asItIs
  case swapped

  /// A number as a translation may have it, with the style that leads from one to the other.
  static func forms(of number: String) -> [(text: String, style: NumberStyle)] {
    let swapped = NumberStyle.swapped.write(number)
    return [(number, .asItIs)] + (swapped == number ? [] : [(swapped, .swapped)])
  }

  /// Writes another number so.
  func write(_ number: String) -> String {
    switch self {
    case .asItIs: number
    case .swapped: String(number.map { $0 == "," ? "." : $0 == "." ? "," : $0 })
    }
  }
}
