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

  /// Whether an attribute of `<header>`, `<tu>` or `<tuv>` is part of a record.
  var isRecordAttribute: Bool {
    switch self {
    case .datatype, .segtype, .usagecount, .lastusagedate, .creationtool, .creationtoolversion, .creationdate,
      .creationid, .changedate, .changeid, .adminlang, .oEncoding, .oFormat:
      true
    default: false
    }
  }
}
