public import Bitext
public import TextKit

/// Reads TMX 1.1 to 1.4b as units of a translation memory: everything in them, in pieces of any size.
///
/// What the parser cannot read is thrown. A unit that is well-formed and yet of no use is handed out as a fault with its
/// place, and the caller decides whether to go on. O(n); memory is bounded by a piece and by the longest unit.
public struct TMXUnitReader: ~Copyable {
  /// What the reader came across.
  public enum Item: Sendable {
    /// The file's header; it comes before every unit.
    case header(MemoryHeader)
    /// A unit, and the line on which it begins.
    case unit(TranslationUnit, line: Int)
    /// A unit that cannot be used, and why.
    case fault(Diagnostic)
  }

  /// Where in the document the reader is.
  enum Level: Int {
    case document, root, header, body, unit, variant, segment, code
  }

  var stream: XMLEventStream
  var recovery: TMXRecovery?
  var names = XMLNameTable<TMXName>()
  var notes = ReadingNotes(carrying: CarriedAttributes(of: [""], [:]))
  var level = Level.document
  var header = MemoryHeader()
  var hasHeader = false
  private var hasBody = false
  let assumedSource: LanguageTag?
  /// Whether a `<sub>` may stand in a text by itself, as in TMX 1.1.
  var hasLooseSubs = false
  /// Elements from this depth on are passed over; 0 when none is.
  private var passedDepth = 0
  var languages: [String: LanguageTag?] = [:]

  // The unit being read.
  var unit = TranslationUnit(sourceLanguage: nil, variants: [])
  private var unitPlace = Diagnostic.Place(line: 1)
  var fault: Diagnostic?
  var variant = TranslationUnit.Variant(language: .english, text: "")
  private var hasSegment = false
  /// The property or note being read: its type, language and encoding.
  var remark: (type: String?, language: String?, encoding: String?) = (nil, nil, nil)
  var isInRemark = false
  /// The text being read.
  var text: [UInt8] = []
  var segment = SegmentState()

  /// Makes a reader.
  ///
  /// - Parameters:
  ///   - source: The language translated from, where the header does not say.
  ///   - recovers: Whether a unit that is not well-formed XML is a fault as any other: it is handed out, and reading goes
  ///     on with the next `<tu>`. Not for UTF-16.
  public init(assuming source: LanguageTag? = nil, recovering recovers: Bool = false) throws(Diagnostic) {
    stream = try XMLEventStream()
    assumedSource = source
    recovery = recovers ? TMXRecovery() : nil
  }

  /// What was noticed and could not be carried.
  public var diagnostics: [Diagnostic] { notes.all }

  /// Takes the next piece of the file and hands out what is complete.
  ///
  /// - Throws: `Diagnostic` with code `bad-data`, line and column when the file is not well-formed or no TMX; and what
  ///   `body` throws.
  public mutating func read(
    _ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool, _ body: (Item) throws(Diagnostic) -> Void
  ) throws(Diagnostic) {
    guard recovery != nil else {
      stream.feed(bytes, isLast: isLast)
      if let fault = try takeEvents(body) { throw fault }
      return
    }
    recovery?.append(bytes)
    while try restart() {
      feedRest(isLast: isLast)
      guard let fault = try takeEvents(body) else { return dropTaken() }
      let isInBody = level.rawValue >= Level.body.rawValue
      guard isInBody, recovery?.begin(at: fault, bytesTaken: stream.bytesTaken) == true else { throw fault }
      try body(.fault(fault))
    }
  }

  /// Takes what the parser made of a piece.
  ///
  /// - Returns: why the document cannot be read on; nil when it can.
  private mutating func takeEvents(_ body: (Item) throws(Diagnostic) -> Void) throws(Diagnostic) -> Diagnostic? {
    while true {
      let event: XMLEventStream.Event
      do throws(Diagnostic) {
        guard let next = try stream.next() else { return nil }
        event = next
      } catch {
        return error
      }
      switch event.kind {
      case .text, .comment, .instruction: if passedDepth == 0 { takeContent(event) }
      case .start:
        if passedDepth == 0 { try start(event, body) }
        if event.longestAttribute > Self.attributeLimit { try refuseAttribute(event, body) }
      case .end:
        if passedDepth == event.depth {
          passedDepth = 0
        } else if passedDepth == 0 {
          try end(event, body)
        }
      }
    }
  }

  /// Takes what is no tag, or notes that it is not carried.
  private mutating func takeContent(_ event: XMLEventStream.Event) {
    let isInUnit = isInRemark || level.rawValue >= Level.unit.rawValue
    switch event.kind {
    case .text:
      if isInRemark || level == .segment || level == .code {
        take(event.text)
      } else if event.text.contains(where: { !($0 == 0x20 || $0 &- 0x09 < 5) }) {
        notes.omit("text between elements", onLine: event.line)
      }
    case .comment: notes.omit(isInUnit ? "comments in units" : "comments outside units", onLine: event.line)
    case .instruction: if isInUnit { notes.omit("processing instructions in units", onLine: event.line) }
    case .start, .end: break
    }
  }

  /// Stands between two units, whatever was being read.
  mutating func enterBody() { (level, passedDepth, isInRemark) = (.body, 0, false) }

  private mutating func start(
    _ event: XMLEventStream.Event, _ body: (Item) throws(Diagnostic) -> Void
  ) throws(Diagnostic) {
    let name = names(event.name)
    switch (level, name) {
    case (.document, _): try startRoot(event, name)
    case (.root, .header):
      try readHeader(event)
      level = .header
    case (.root, .body):
      guard hasHeader else {
        throw Diagnostic(.badData, "<body> comes before any <header>", at: event.place, help: Self.headerHelp)
      }
      try body(.header(header))
      (level, hasBody) = (.body, true)
    case (.body, .tu): startUnit(event)
    case (.unit, .tu), (.variant, .tu), (.segment, .tu):
      throw Diagnostic(
        .badData, "a <tu> begins before the one of line \(unitPlace.line ?? 1) has ended", at: event.place,
        help: "put in the </tu> that is missing")
    case (.unit, .tuv): startVariant(event)
    case (.header, .prop), (.header, .note), (.unit, .prop), (.unit, .note), (.variant, .prop), (.variant, .note):
      guard !isInRemark else { return pass(event) }
      startRemark(event)
    case (.variant, .seg) where !hasSegment:
      if !event.attributes.isEmpty {
        for (name, _) in attributes(of: event) {
          notes.omit("the attribute \(name.rawValue) of <seg>", onLine: event.line)
        }
      }
      text.removeAll(keepingCapacity: true)
      if !segment.isUnused { segment = SegmentState() }
      (level, hasSegment) = (.segment, true)
    case (.variant, .seg):
      fail("<tuv> has a second <seg>", event)
      pass(event)
    case (.segment, _): startInline(event, name)
    case (.code, _): startInsideCode(event, name)
    default: pass(event)
    }
  }

  private mutating func end(
    _ event: XMLEventStream.Event, _ body: (Item) throws(Diagnostic) -> Void
  ) throws(Diagnostic) {
    if isInRemark { return endRemark() }
    switch level {
    case .header: level = .root
    case .body: level = .root
    case .unit:
      level = .body
      try body(finishedUnit())
    case .variant: endVariant(event)
    case .segment:
      if names(event.name) == .seg {
        variant.text = InlineText(string(text), codes: segment.codes)
        level = .variant
      } else {
        endInline()
      }
    case .code: endInsideCode(event)
    case .root where !hasBody:
      throw Diagnostic(.badData, "the file ends without a <body>", at: event.place, help: Self.headerHelp)
    case .root, .document: break
    }
  }

  private mutating func pass(_ event: XMLEventStream.Event) {
    notes.omit("<\(event.name.string)>", onLine: event.line)
    passedDepth = event.depth
  }

  // Units and their texts.

  private mutating func startUnit(_ event: XMLEventStream.Event) {
    level = .unit
    fault = nil
    unitPlace = event.place
    unit = TranslationUnit(sourceLanguage: header.sourceLanguage, variants: [])
    unit.variants.reserveCapacity(2)
    for (name, value) in attributes(of: event) {
      switch name {
      case .tuid: unit.externalID = value
      case .srclang:
        if value.lowercased() == "*all*" {
          unit.sourceLanguage = nil
        } else if let language = language(value, event) {
          unit.sourceLanguage = language
        } else {
          fail("“\(value)” is no language tag that is known", event)
        }
      case .segtype: unit.record.setSegmentType(segmentType(value, event), from: value)
      case _ where name.isRecordAttribute(of: .tu): unit.record.set(name.rawValue, value)
      default: notes.omit("the attribute \(name.rawValue) of <tu>", onLine: event.line)
      }
    }
    noteOddValues(of: unit.record, event)
  }

  private mutating func startVariant(_ event: XMLEventStream.Event) {
    level = .variant
    hasSegment = false
    variant = TranslationUnit.Variant(language: .english, text: "")
    var tag: String?
    for (name, value) in attributes(of: event) {
      switch name {
      case .lang: tag = tag == nil ? value : language(of: event)
      case _ where name.isRecordAttribute(of: .tuv): variant.record.set(name.rawValue, value)
      default: notes.omit("the attribute \(name.rawValue) of <tuv>", onLine: event.line)
      }
    }
    noteOddValues(of: variant.record, event)
    guard let tag else { return fail("<tuv> lacks the attribute xml:lang", event) }
    guard let language = language(tag, event) else { return fail("“\(tag)” is no language tag that is known", event) }
    variant.language = language
  }

  private mutating func endVariant(_ event: XMLEventStream.Event) {
    level = .unit
    if hasSegment { unit.variants.append(variant) } else { fail("<tuv> lacks a <seg>", event) }
  }

  private mutating func finishedUnit() -> Item {
    if fault == nil, !unit.isTranslated {
      let what =
        switch (unit.variants.count, unit.variants.count { !$0.text.isBlank }) {
        case (0, _): "the unit holds no text"
        case (2..., 0): "all texts of the unit are empty"
        case (2..., 1): "the unit is not translated: it has one text that is not empty"
        default: "the unit has text in one language only"
        }
      fault = Diagnostic(.badData, what, at: unitPlace, help: Self.faultHelp)
    }
    if fault == nil, let source = unit.sourceIndex, unit.variants[source].text.isBlank {
      fault = Diagnostic(.badData, "the unit's source is empty", at: unitPlace, help: Self.faultHelp)
    }
    if let fault { return .fault(fault) }
    TMXContext.take(from: &unit)
    return .unit(unit, line: unitPlace.line ?? 1)
  }

  static let faultHelp = "mend the file, or leave such units out with --keep-going; the memory was left as it was"

  /// Notes what is wrong with the unit being read; the first thing counts.
  mutating func fail(_ what: String, _ event: XMLEventStream.Event) {
    if fault == nil { fault = Diagnostic(.badData, what, at: event.place, help: Self.faultHelp) }
  }
}
