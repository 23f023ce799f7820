/// Reads the syntax of a regular expression. Each method returns nil at what it does not know.
struct PatternParser {
  private let text: [Unicode.Scalar]
  private var place = 0
  private var depth = 0
  /// Groups nested deeper are left to ICU.
  private static let depthLimit = 50

  init(_ text: [Unicode.Scalar]) { self.text = text }

  var isAtEnd: Bool { place == text.count }
  private var next: Unicode.Scalar? { place < text.count ? text[place] : nil }

  private mutating func take(_ expected: String) -> Bool {
    let expected = expected.unicodeScalars
    guard text[place...].starts(with: expected) else { return false }
    place += expected.count
    return true
  }

  private func string(_ range: Range<Int>) -> String {
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: text[range])
    return String(scalars)
  }

  mutating func alternatives(ignoresCase: Bool) -> [[PatternSyntax.Item]]? {
    var ignoresCase = ignoresCase
    var all: [[PatternSyntax.Item]] = [[]]
    while let scalar = next, scalar != ")" {
      if scalar == "|" {
        place += 1
        all.append([])
      } else if scalar == "\\", let quoted = quotation(ignoresCase) {
        all[all.count - 1] += quoted
      } else {
        guard let item = item(&ignoresCase) else { return nil }
        all[all.count - 1].append(item)
      }
    }
    return all
  }

  /// `\Q…\E`, each character of which stands for itself.
  private mutating func quotation(_ ignoresCase: Bool) -> [PatternSyntax.Item]? {
    let start = place
    guard take("\\Q") else { return nil }
    var items: [PatternSyntax.Item] = []
    while let scalar = next {
      // A quantifier behind the quotation would be its last character's: rare enough to leave to ICU.
      if take("\\E") { if let next, "*+?{".unicodeScalars.contains(next) { break } else { return items } }
      let range = place..<place + 1
      items.append(.init(node: .literal(scalar), ignoresCase: ignoresCase, range: range, end: range.upperBound))
      place += 1
    }
    place = start
    return nil
  }

  private mutating func item(_ ignoresCase: inout Bool) -> PatternSyntax.Item? {
    let start = place
    let ignoredCase = ignoresCase
    guard let node = node(&ignoresCase) else { return nil }
    let end = place
    guard let (least, most) = quantifier() else { return nil }
    if case .assertion = node, least != 1 || most != 1 { return nil }
    return PatternSyntax.Item(
      node: node, least: least, most: most, ignoresCase: ignoredCase, range: start..<place, end: end)
  }

  private mutating func quantifier() -> (Int, Int?)? {
    var (least, most): (Int, Int?) = (1, 1)
    switch next {
    case "*": (least, most) = (0, nil)
    case "+": (least, most) = (1, nil)
    case "?": (least, most) = (0, 1)
    case "{":
      guard let close = text[place...].firstIndex(of: "}") else { return nil }
      let bounds = string(place + 1..<close).split(separator: ",", omittingEmptySubsequences: false)
      guard let low = Int(bounds[0]), low >= 0, low < 10_000, bounds.count <= 2 else { return nil }
      (least, most) = (low, bounds.count == 1 ? low : Int(bounds[1]))
      if bounds.count == 2, most == nil, !bounds[1].isEmpty { return nil }
      place = close
    default: return (1, 1)
    }
    place += 1
    if next == "+" { return nil }  // possessive
    if next == "?" { place += 1 }  // lazy: the same texts
    return (least, most)
  }

  private mutating func node(_ ignoresCase: inout Bool) -> PatternSyntax.Node? {
    guard let scalar = next else { return nil }
    switch scalar {
    case "(": return group(&ignoresCase)
    case "[": return bracket()
    case "\\": return escape()
    case ".":
      place += 1
      return .set(".")
    case "^", "$":
      place += 1
      return .assertion
    case "*", "+", "?", "{", "}", "]": return nil
    default:
      place += 1
      return .literal(scalar)
    }
  }

  private mutating func group(_ ignoresCase: inout Bool) -> PatternSyntax.Node? {
    if take("(?:") {
      return inner(ignoresCase)
    } else if take("(?i:") {
      return inner(true)
    } else if take("(?i)") {
      ignoresCase = true
      return .assertion
    } else if take("(?=") || take("(?!") || take("(?<=") || take("(?<!") {
      return inner(ignoresCase) == nil ? nil : .assertion
    } else if take("(?") {
      return nil
    }
    place += 1
    return inner(ignoresCase)
  }

  private mutating func inner(_ ignoresCase: Bool) -> PatternSyntax.Node? {
    depth += 1
    guard depth <= Self.depthLimit, let all = alternatives(ignoresCase: ignoresCase), next == ")" else { return nil }
    depth -= 1
    place += 1
    return .group(all)
  }

  private mutating func bracket() -> PatternSyntax.Node? {
    let start = place
    var depth = 0
    while let scalar = next {
      place += 1
      switch scalar {
      case "\\": place = min(place + 1, text.count)
      case "[": depth += 1
      case "]":
        depth -= 1
        if depth == 0 { return .set(string(start..<place)) }
      default: break
      }
    }
    return nil
  }

  private mutating func escape() -> PatternSyntax.Node? {
    let start = place
    place += 2
    guard place <= text.count else { return nil }
    switch text[start + 1] {
    case "b", "B", "A", "Z", "z", "G": return .assertion
    case "d", "D", "w", "W", "s", "S", "h", "H", "v", "V": return .set(string(start..<place))
    case "p", "P", "N":
      guard next == "{", let close = text[place...].firstIndex(of: "}") else { return nil }
      place = close + 1
      return .set(string(start..<place))
    case "t": return .literal("\t")
    case "n": return .literal("\n")
    case "r": return .literal("\r")
    case "f": return .literal("\u{C}")
    case "u": return hexadecimal(4)
    case "U": return hexadecimal(8)
    case "x":
      guard next == "{" else { return hexadecimal(2) }
      guard let close = text[place...].firstIndex(of: "}") else { return nil }
      let digits = string(place + 1..<close)
      place = close + 1
      return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init).map { .literal($0) }
    case let scalar where scalar.properties.isAlphabetic || scalar.properties.numericType != nil: return nil
    case let scalar: return .literal(scalar)
    }
  }

  private mutating func hexadecimal(_ length: Int) -> PatternSyntax.Node? {
    let end = place + length
    guard end <= text.count, let value = UInt32(string(place..<end), radix: 16) else { return nil }
    place = end
    return Unicode.Scalar(value).map { .literal($0) }
  }
}
