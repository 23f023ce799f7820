package import Bitext

/// Putting the inline codes of a text sought into the translation of an earlier one.
struct CodeFitting {
  /// What becomes of a translation's codes.
  enum Fit {
    /// Only a translator knows where they belong.
    case beyond
    /// They were in the same places: the translation has those of the text sought.
    case same(InlineText)
    /// They were others, or in another order, and could be put right.
    case changed(InlineText)
  }

  private let earlier: InlineText
  private let sought: InlineText

  init(earlier: InlineText, sought: InlineText) {
    self.earlier = earlier
    self.sought = sought
  }

  func fit(_ translation: InlineText) -> Fit {
    if earlier.hasCodesInPlace(as: sought) { return .same(translation.withCodes(of: sought)) }
    if let exchanged = exchanged(in: translation) { return .changed(exchanged) }
    if earlier.hasSameCodes(as: sought) { return .beyond }
    return translation.fittingCodes(of: sought).map { .changed($0) } ?? .beyond
  }

  /// The translation with each earlier code exchanged for the one that stands in its place in the text sought; nil when
  /// they do not stand in the same places, or the translation's cannot be told apart.
  private func exchanged(in translation: InlineText) -> InlineText? {
    let (old, new) = (earlier.codes, sought.codes)
    guard old.map(\.kind) == new.map(\.kind), earlier.tokensBeforeCodes == sought.tokensBeforeCodes,
      translation.codes.count == old.count
    else { return nil }
    var result = translation
    var used: Set<Int> = []
    for index in result.codes.indices {
      let code = result.codes[index]
      let same = old.indices.filter { old[$0].kind == code.kind && old[$0].data == code.data }
      guard same.count == 1, used.insert(same[0]).inserted else { return nil }
      result.codes[index] = new[same[0]]
      result.codes[index].offset = code.offset
    }
    return result
  }
}

extension InlineText {
  /// Whether two texts have the same codes, wherever they stand.
  func hasSameCodes(as other: InlineText) -> Bool {
    func keys(_ text: InlineText) -> [String] { text.codes.map { "\($0.kind.rawValue) \($0.data)" }.sorted() }
    return keys(self) == keys(other)
  }

  /// Whether two texts have the same codes in the same order, each behind or before as many words.
  package func hasCodesInPlace(as other: InlineText) -> Bool {
    func isSame(_ one: InlineCode, _ other: InlineCode) -> Bool { one.kind == other.kind && one.data == other.data }
    guard codes.elementsEqual(other.codes, by: isSame) else { return false }
    if codes.isEmpty { return true }
    let (one, two) = (tokensBeforeCodes, other.tokensBeforeCodes)
    let (all, others) = (one.last ?? 0, two.last ?? 0)
    return zip(one, two).dropLast().allSatisfy { $0 == $1 || all - $0 == others - $1 }
  }

  /// How many words and marks stand before each code, and in all.
  fileprivate var tokensBeforeCodes: [Int] {
    var reader = TokenReader()
    let starts = reader.tokens(of: text).map(\.range.lowerBound)
    var count = 0
    let places = codes.map { code in
      // Codes stand in the order of their places.
      while count < starts.count, starts[count] < code.offset { count += 1 }
      return count
    }
    return places + [starts.count]
  }

  /// The text with the codes of a source in place of its own, which come from another file: each becomes the source's code
  /// of the same kind and markup, else of the same kind and order. One that the source lacks is left out.
  package func withCodes(of source: InlineText) -> InlineText {
    if codes.isEmpty { return self }
    var left = source.codes
    var result = self
    var ids: [String: String] = [:]
    result.codes = codes.compactMap { code in
      let id = ids[code.id]
      let index =
        left.firstIndex { own in own.kind == code.kind && id.map { $0 == own.id } ?? (own.data == code.data) }
        ?? left.firstIndex { own in own.kind == code.kind }
      guard let index else { return nil }
      var fitted = left.remove(at: index)
      if code.kind == .opening { ids[code.id] = fitted.id }
      fitted.offset = code.offset
      return fitted
    }
    return result
  }

  /// The text with exactly the codes of a source; nil when one would have to be put somewhere in the middle, where only a
  /// translator knows.
  func fittingCodes(of source: InlineText) -> InlineText? {
    let own = withCodes(of: source)
    if own.hasSameCodes(as: source) { return own }
    var result = InlineText(text)
    for code in source.codes {
      var moved = code
      if code.offset == 0 {
        moved.offset = 0
      } else if code.offset == source.text.utf8.count {
        moved.offset = text.utf8.count
      } else {
        return nil
      }
      result.codes.append(moved)
    }
    return result
  }
}
