package import Bitext

extension InlineText {
  /// Whether two texts have the same codes, wherever they stand.
  func hasSameCodes(as other: InlineText) -> Bool {
    func keys(_ text: InlineText) -> [String] { text.codes.map { "\($0.kind.rawValue) \($0.data)" }.sorted() }
    return keys(self) == keys(other)
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
