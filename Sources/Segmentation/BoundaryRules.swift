import TextKit

/// The sentence boundaries of one language within a line: Unicode's, with what the language adds and takes away.
struct BoundaryRules: Sendable {
  private let language: LanguageRules
  private let unicode: UnicodeBoundaries

  /// The rules of a language.
  init(_ language: LanguageRules, splitsAtColon: Bool = true) {
    self.language = splitsAtColon ? language : language.without(.colon)
    unicode = UnicodeBoundaries(semicolonAsks: language.semicolonAsks)
  }

  /// Calls `body` with what is decided at each mark of a line, in order, except at a mark that ends the line.
  ///
  /// O(n); no allocation but for a word before a full stop.
  @inline(__always)
  func forEachDecision(in line: UnsafeBufferPointer<UInt8>, _ body: (BoundaryDecision) -> Void) {
    // A headline's colon stands inside a title. Known only when the line has a colon, and then kept.
    var isHeadline: Bool?
    var place = 0
    while true {
      place = BoundaryMark.firstLead(in: line, from: place)
      guard place < line.count else { return }
      guard let mark = BoundaryMark(reading: place, in: line, semicolonAsks: unicode.semicolonAsks) else {
        place += 1
        continue
      }
      place = mark.next
      guard place < line.count else { return }
      body(decision(at: mark, in: line, &isHeadline))
    }
  }

  private func decision(
    at mark: BoundaryMark, in line: UnsafeBufferPointer<UInt8>, _ isHeadline: inout Bool?
  ) -> BoundaryDecision {
    let reason: BoundaryReason
    if unicode.isBoundary(after: mark, in: line) {
      reason = .unicode
    } else if let added = addition(at: mark, in: line, &isHeadline) {
      reason = added
    } else {
      return BoundaryDecision(place: mark.next, isBoundary: false, reason: .unicode)
    }
    if let suppressed = suppression(at: mark, in: line) {
      return BoundaryDecision(place: mark.next, isBoundary: false, reason: suppressed)
    }
    return BoundaryDecision(place: mark.next, isBoundary: true, reason: reason)
  }

  // MARK: Boundaries that Unicode lacks

  private func addition(
    at mark: BoundaryMark, in line: UnsafeBufferPointer<UInt8>, _ isHeadline: inout Bool?
  ) -> BoundaryReason? {
    guard !language.additions.isEmpty, mark.next > mark.closed else { return nil }
    // ICU never breaks between a full stop and a dash (rule SB8a), which is how the press opens a speech.
    if language.additions.contains(.speech), opensSpeech(at: mark.next, in: line) { return .speech }
    switch mark.kind {
    case .colon:
      guard language.additions.contains(.colon), startsWithCapital(at: mark.next, in: line) else { return nil }
      let headline = isHeadline ?? Headline.isHeadline(line)
      isHeadline = headline
      return headline || Headline.isInsideTitle(mark.closed, in: line) ? nil : .colon
    case .ellipsis:
      return language.additions.contains(.ellipsis) && startsWithCapital(at: mark.next, in: line) ? .ellipsis : nil
    case .fullStop, .exclamation:
      guard language.additions.contains(.number), startsWithDigit(at: mark.next, in: line),
        endsWord(before: mark.start, in: line)
      else { return nil }
      return .number
    }
  }

  /// A dash with white space behind it.
  private func opensSpeech(at place: Int, in line: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let dash = line.scalar(at: place), dash.scalar.isDash else { return false }
    return line.scalar(at: place + dash.length)?.scalar.isWhiteSpaceFast ?? false
  }

  private func startsWithCapital(at place: Int, in line: UnsafeBufferPointer<UInt8>) -> Bool {
    line.scalar(at: line.skippingOpeners(from: place))?.scalar.isUppercaseFast ?? false
  }

  private func startsWithDigit(at place: Int, in line: UnsafeBufferPointer<UInt8>) -> Bool {
    line.scalar(at: line.skippingOpeners(from: place))?.scalar.isASCIIDigit ?? false
  }

  /// Whether a word in lower case, or a quotation, ends here: a number may follow as a new sentence, while «nr. 5»
  /// is left to the abbreviations and «3. 5» to ICU.
  private func endsWord(before place: Int, in line: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let last = line.scalar(before: place)?.scalar else { return false }
    return last.isLowercaseFast || last.isClosingQuote
  }

  // MARK: Boundaries that Unicode has and the language does not

  private func suppression(at mark: BoundaryMark, in line: UnsafeBufferPointer<UInt8>) -> BoundaryReason? {
    switch mark.kind {
    case .exclamation:
      // «Hva nå?» spør hun: a reporting clause goes on in lower case.
      guard language.suppressions.contains(.reportingClause),
        line.scalar(at: line.skippingOpeners(from: mark.next))?.scalar.isLowercaseFast ?? false
      else { return nil }
      return .reportingClause
    case .fullStop where mark.closed == mark.end:
      return language.abbreviations.suppression(afterFullStopAt: mark.start, nextAt: mark.next, in: line)
    default:
      return nil
    }
  }
}
