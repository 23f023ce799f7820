/// The names of elements and attributes in TMX 1.1 to 1.4b.
enum TMXName: String {
  // Elements.
  case tmx, header, body, tu, tuv, seg, prop, note, ude, map
  case bpt, ept, it, ph, ut, hi, sub
  // Attributes.
  case version, lang, srclang, tuid, type, i, x, pos, assoc, datatype, segtype, usagecount, lastusagedate
  case creationtool, creationtoolversion, creationdate, creationid, changedate, changeid, adminlang
  case oEncoding = "o-encoding"
  case oFormat = "o-tmf"

  /// Whether an element stands inside text.
  var isInline: Bool {
    switch self {
    case .bpt, .ept, .it, .ph, .ut, .hi, .sub: true
    default: false
    }
  }

  /// The attributes an element inside text may have; what else it has cannot be carried.
  var inlineAttributes: [TMXName] {
    switch self {
    case .bpt: [.i, .x, .type]
    case .ept: [.i]
    case .it: [.pos, .x, .type]
    case .ph: [.x, .assoc, .type]
    case .hi: [.x, .type]
    case .ut: [.x]
    case .sub: [.datatype, .type]
    default: []
    }
  }

  /// Whether an element in a text may hold another, as the standard has it: codes hold markup, and what lies in it for a
  /// translator stands in a `<sub>`.
  func mayHold(_ child: TMXName) -> Bool {
    guard child.isInline else { return false }
    return switch self {
    case .seg, .hi, .sub: child != .sub
    default: child == .sub
    }
  }

  /// Whether an attribute of `<header>`, `<tu>` or `<tuv>` is part of its record.
  func isRecordAttribute(of element: TMXName) -> Bool {
    switch self {
    case .datatype, .creationtool, .creationtoolversion, .creationdate, .creationid, .changedate, .changeid, .oEncoding,
      .oFormat:
      true
    case .usagecount, .lastusagedate: element != .header
    case .segtype: element != .tuv
    case .adminlang: element == .header
    default: false
    }
  }
}
