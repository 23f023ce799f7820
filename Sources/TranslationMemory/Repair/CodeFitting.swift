package import Bitext

/// Putting the inline codes of a text sought into the translation of an earlier one.
///
/// Where a code belongs in a translation is known of two kinds alone: those that stand beside the same words in both
/// sources stand where the earlier translation has them, and those at the very beginning and end of a text stand there in
/// its translation too.
struct CodeFitting {
  /// What becomes of a translation's codes.
  enum Fit {
    /// Only a translator knows where they belong.
    case beyond
    /// They were in the same places, or neither the translation nor the text sought has any: the translation has those of
    /// the text sought.
    case same(InlineText)
    /// They were others, or in another order, and could be put right.
    case changed(InlineText)
  }

  private let earlier: InlineText
  private let sought: InlineText

  init(earlier: InlineText, sought: InlineText) {
    self.earlier = earlier.withCodesInOrder
    self.sought = sought.withCodesInOrder
  }

  func fit(_ translation: InlineText) -> Fit {
    let translation = translation.withCodesInOrder
    if earlier.hasCodesInPlace(as: sought) {
      return tellsApart(translation) ? .same(translation.withCodes(of: sought)) : .beyond
    }
    if earlier.places(in: sought) == sought.codePlaces {
      if let exchanged = exchange(earlier.codes, for: sought.codes, in: translation) { return .changed(exchanged) }
    }
    if let fitted = withoutFormatting(translation) {
      return translation.codes.isEmpty ? .same(fitted) : .changed(fitted)
    }
    if let fitted = withEdges(translation) { return .changed(fitted) }
    return .beyond
  }

  /// Whether each code of a translation is the earlier source's, or the only one of its kind in both.
  private func tellsApart(_ translation: InlineText) -> Bool {
    var left = earlier.codes
    var strange: [InlineCode.Kind] = []
    for code in translation.codes {
      if let index = left.firstIndex(where: { $0.isSame(as: code) }) {
        left.remove(at: index)
      } else {
        strange.append(code.kind)
      }
    }
    return earlier.codes.isEmpty
      || strange.allSatisfy { kind in
        earlier.codes.count { $0.kind == kind } == 1 && translation.codes.count { $0.kind == kind } == 1
      }
  }

  /// A translation with each code of the earlier source exchanged for the one that stands in its place in the text sought;
  /// nil when they differ in more than what they are, or the translation's cannot be told apart.
  private func exchange(
    _ old: [InlineCode], for new: [InlineCode], in translation: InlineText
  ) -> InlineText? {
    guard old.map(\.kind) == new.map(\.kind), translation.codes.count == old.count else { return nil }
    var result = translation
    var used: Set<Int> = []
    for index in result.codes.indices {
      let code = result.codes[index]
      let same = old.indices.filter { old[$0].isSame(as: code) }
      guard same.count == 1, used.insert(same[0]).inserted else { return nil }
      result.codes[index] = new[same[0]]
      result.codes[index].offset = code.offset
    }
    return result
  }

  /// A translation without its codes, where the text sought has none and they came in pairs: bold is no part of what is
  /// said. A code that stands alone may be, such as a number.
  private func withoutFormatting(_ translation: InlineText) -> InlineText? {
    guard sought.codes.isEmpty, (earlier.codes + translation.codes).allSatisfy({ $0.kind != .standalone }),
      !translation.text.contains("  ")
    else { return nil }
    return InlineText(translation.text)
  }

  /// A translation with the codes and white space that the text sought has at its beginning and end; those between stand
  /// where they stood.
  private func withEdges(_ translation: InlineText) -> InlineText? {
    let (old, new, own) = (Edges(of: earlier), Edges(of: sought), Edges(of: translation))
    guard let old, let new, let own, old.hasSame(as: own) else { return nil }
    let (before, after) = (old.inner(of: earlier), new.inner(of: sought))
    guard before.hasCodesInPlace(as: after) else { return nil }
    var result = own.inner(of: translation)
    if let exchanged = exchange(before.codes, for: after.codes, in: result) {
      result = exchanged
    } else {
      guard before.hasSameCodes(as: result) else { return nil }
      result = result.withCodes(of: after)
    }
    return new.around(result)
  }
}

/// The white space and the codes before the first word or mark of a text and behind the last.
private struct Edges {
  private let beginning: InlineText
  private let end: InlineText

  /// Nil for a text of white space.
  init?(of text: InlineText) {
    let utf8 = text.text.utf8
    guard let first = text.text.firstIndex(where: { !$0.isWhitespace }),
      let last = text.text.lastIndex(where: { !$0.isWhitespace })
    else { return nil }
    let start = utf8.distance(from: utf8.startIndex, to: first)
    let end = utf8.distance(from: utf8.startIndex, to: text.text.index(after: last))
    beginning = InlineText(String(text.text[..<first]), codes: text.codes.filter { $0.offset <= start })
    self.end = InlineText(
      String(text.text[text.text.index(after: last)...]),
      codes: text.codes.filter { $0.offset >= end }.map { $0.moved(by: -end) })
  }

  /// Whether another text begins and ends with the same.
  func hasSame(as other: Edges) -> Bool {
    func isSame(_ one: InlineText, _ other: InlineText) -> Bool {
      one.text == other.text
        && one.codes.elementsEqual(other.codes) { $0.isSame(as: $1) && $0.offset == $1.offset }
    }
    return isSame(beginning, other.beginning) && isSame(end, other.end)
  }

  /// What of a text stands between its edges.
  func inner(of text: InlineText) -> InlineText {
    let start = beginning.text.utf8.count
    let length = text.text.utf8.count - start - end.text.utf8.count
    let inner = text.text.utf8.dropFirst(start).prefix(length)
    return InlineText(
      String(inner) ?? "",
      codes: text.codes.dropFirst(beginning.codes.count).dropLast(end.codes.count).map { $0.moved(by: -start) })
  }

  /// A text between these edges.
  func around(_ inner: InlineText) -> InlineText {
    let start = beginning.text.utf8.count
    let last = start + inner.text.utf8.count
    return InlineText(
      beginning.text + inner.text + end.text,
      codes: beginning.codes + inner.codes.map { $0.moved(by: start) } + end.codes.map { $0.moved(by: last) })
  }
}

extension InlineCode {
  fileprivate func isSame(as other: InlineCode) -> Bool { kind == other.kind && data == other.data }

  fileprivate func moved(by bytes: Int) -> InlineCode {
    var code = self
    code.offset += bytes
    return code
  }
}

extension InlineText {
  /// Whether two texts have the same codes, wherever they stand.
  func hasSameCodes(as other: InlineText) -> Bool {
    func keys(_ text: InlineText) -> [String] { text.codes.map { "\($0.kind.rawValue) \($0.data)" }.sorted() }
    return keys(self) == keys(other)
  }

  /// Whether two texts have the same codes in the same order, each between the same words.
  package func hasCodesInPlace(as other: InlineText) -> Bool {
    guard codes.elementsEqual(other.codes, by: { $0.isSame(as: $1) }) else { return false }
    return codes.isEmpty || places(in: other) == other.codePlaces
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
}
