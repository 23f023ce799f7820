import TextKit

/// The boundaries that Unicode lacks and a language has.
extension BoundaryRules {
  /// Why a sentence ends at a mark where Unicode sees no boundary; nil when it does not.
  func addition(
    at mark: BoundaryMark, in line: UnsafeBufferPointer<UInt8>, _ progress: inout Progress
  ) -> BoundaryReason? {
    if features.isEmpty { return nil }
    guard mark.next > mark.closed else {
      return features.contains(.missingSpace) && isMissingSpace(at: mark, in: line) ? .missingSpace : nil
    }
    if features.contains(.speech), opensSpeech(at: mark, in: line) { return .speech }
    let begin = line.skippingOpeners(from: mark.next)
    guard let first = line.scalar(at: begin)?.scalar else { return nil }
    switch mark.kind {
    case .emoticon:
      return features.contains(.emoticon) && first.isUppercaseFast ? .emoticon : nil
    case .colon:
      guard leadsUp(mark, first, begin, in: line) else { return nil }
      let headline = progress.isHeadline ?? Headline.isHeadline(line)
      progress.isHeadline = headline
      return headline || Headline.isInsideTitle(mark.closed, in: line) ? nil : .colon
    case .semicolon:
      return mark.closed == mark.end && first.isUppercaseFast ? .semicolon : nil
    case .ellipsis:
      return features.contains(.ellipsis) && first.isUppercaseFast ? .ellipsis : nil
    case .fullStop, .exclamation:
      if first.isASCIIDigit {
        return features.contains(.number) && endsWordOrYear(before: mark.start, in: line) ? .number : nil
      }
      guard mark.kind == .fullStop else { return nil }
      if first.isLowercaseFast {
        if begin > mark.next {
          return features.contains(.quotation) && opensQuotation(at: mark, in: line) ? .quotation : nil
        }
        return features.contains(.smallLetter) && endsPlainWord(at: mark, in: line) ? .smallLetter : nil
      }
      return features.contains(.spacedEllipsis) && SpacedEllipsis.follows(mark, in: line) ? .spacedEllipsis : nil
    }
  }

  // MARK: Speeches

  /// A dash with white space behind it, or a capital: how the press opens a speech. Unicode never breaks between a mark
  /// and a dash (rule SB8a).
  private func opensSpeech(at mark: BoundaryMark, in line: UnsafeBufferPointer<UInt8>) -> Bool {
    var place = mark.next
    while let dash = line.scalar(at: place), dash.scalar.isDash { place += dash.length }
    guard place > mark.next, mark.kind != .semicolon, mark.kind != .emoticon else { return false }
    if mark.kind == .colon, !features.contains(.colon) { return false }
    guard line.isWhiteSpace(at: place) else { return line.isUppercase(at: place) }
    let speech = line.skippingWhiteSpace(from: place)
    guard let first = line.scalar(at: speech)?.scalar, !first.isLowercaseFast else { return false }
    // «10. – 16. mars»
    let isRange = mark.kind == .fullStop && line.hasNumber(before: mark.start)
    return !(isRange && (line.scalar(at: line.skippingOpeners(from: speech))?.scalar.isASCIIDigit ?? false))
  }

  // MARK: Colons

  /// Whether what stands behind a colon, beginning at `begin`, is a sentence or a quotation of its own.
  private func leadsUp(
    _ mark: BoundaryMark, _ first: Unicode.Scalar, _ begin: Int, in line: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    if features.contains(.colon) {
      if first.isUppercaseFast { return true }
      if first.isASCIIDigit { return line.scalar(before: mark.start)?.scalar.isLowercaseFast ?? false }
      return first.isLowercaseFast && begin > mark.next && opensQuotation(at: mark, in: line)
        && isMoreThanOneWord(at: begin, in: line)
    }
    guard first.isUppercaseFast else { return false }
    if features.contains(.colonQuote), begin > mark.next { return true }
    return features.contains(.colonOpener) && language.abbreviations.isOpener(at: mark.next, in: line)
  }

  /// Whether a quotation goes on behind its first word, so that it is no mere word in quotation marks.
  private func isMoreThanOneWord(at place: Int, in line: UnsafeBufferPointer<UInt8>) -> Bool {
    var end = place
    while end - place < 64, let next = line.scalar(at: end) {
      if next.scalar.isWhiteSpaceFast { return true }
      if next.scalar.isClosingQuote, next.scalar != "'", next.scalar != "’" { return false }
      end += next.length
    }
    return false
  }

  // MARK: Full stops

  private func opensQuotation(at mark: BoundaryMark, in line: UnsafeBufferPointer<UInt8>) -> Bool {
    if mark.kind == .fullStop, line.scalar(before: mark.start)?.scalar == "." { return false }
    switch line.scalar(at: mark.next)?.scalar {
    case "«", "\"", "“", "„", "'": return true
    default: return false
    }
  }

  /// Whether a word in lower case, a quotation or a year ends here: a number may follow as a new sentence, while «nr. 5»
  /// is left to the abbreviations and «3. 5» to Unicode.
  private func endsWordOrYear(before place: Int, in line: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let last = line.scalar(before: place)?.scalar else { return false }
    if last.isLowercaseFast || last.isClosingQuote || last == ")" { return true }
    return place >= 4 && line.isNumber(place - 4..<place) && (place == 4 || line[place - 5] &- 0x30 >= 10)
  }

  /// Whether a word that is no abbreviation, nor has full stops within it, ends at a bare full stop.
  private func endsPlainWord(at mark: BoundaryMark, in line: UnsafeBufferPointer<UInt8>) -> Bool {
    guard mark.closed == mark.end else { return false }
    let word = line.wordStart(before: mark.start)..<mark.start
    return word.count > 1 && !line[word].contains(UInt8(ascii: "."))
      && !language.abbreviations.contains(word, in: line)
  }

  /// «word.Word»: small letters before, a capital and small letters behind, and nothing of an address.
  private func isMissingSpace(at mark: BoundaryMark, in line: UnsafeBufferPointer<UInt8>) -> Bool {
    guard mark.kind == .fullStop, mark.closed == mark.end, line.isUppercase(at: mark.end),
      line.scalar(before: mark.start)?.scalar.isLowercaseFast ?? false
    else { return false }
    let before = line.word(at: line.wordStart(before: mark.start))
    let after = line.word(at: mark.end)
    guard before.upperBound == mark.start, line.isLowercase(behindFirstOf: before),
      line.isLowercase(behindFirstOf: after)
    else { return false }
    switch line.scalar(at: after.upperBound)?.scalar {
    case nil, ",", "'", "’": break
    case let next?: guard next.isWhiteSpaceFast else { return false }
    }
    return !Self.domains.contains(after, in: line)
  }

  /// Endings of addresses that are written with a capital too.
  private static let domains = WordSet(["com", "org", "net", "edu", "gov"] as [String])
}
