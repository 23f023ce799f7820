internal import Bitext

/// Writes text with inline codes as XLIFF 1.2: `<bpt>` and `<ept>` for a span, `<ph>` for a code that stands alone,
/// `<it>` for one end of a span whose other end is elsewhere; the native markup inside. Terms are marked with `<mrk>`.
enum XLIFF12Inline {
  static func write(
    _ text: InlineText, as name: String, _ attributes: KeyValuePairs<String, String?> = [:],
    terms: [TermHit] = [], to writer: inout XMLWriter
  ) {
    let paired = CodePairs.paired(in: text.codes)
    var marked = MarkedCharacters(text.text, terms)
    writer.element(name, attributes, layout: .inline) { writer in
      for piece in text.pieces {
        guard case .code(let index) = piece else {
          if case .text(let characters) = piece { marked.write(characters.utf8.count, to: &writer) }
          continue
        }
        let code = text.codes[index]
        let isPaired = paired[index]
        // A span's ends find each other by `rid`, which has to be a name token; without it they do by their id.
        let rid = isPaired && Identifiers.isNameToken(code.id) ? code.id : nil
        switch code.kind {
        case .standalone:
          writer.element("ph", ["id": code.id, "equiv-text": code.display], text: code.data)
        case .opening where isPaired:
          writer.element("bpt", ["id": code.id, "rid": rid, "equiv-text": code.display], text: code.data)
        case .closing where isPaired:
          writer.element("ept", ["id": code.id, "rid": rid, "equiv-text": code.display], text: code.data)
        case .opening:
          writer.element("it", ["id": code.id, "pos": "open", "equiv-text": code.display], text: code.data)
        case .closing:
          writer.element("it", ["id": code.id, "pos": "close", "equiv-text": code.display], text: code.data)
        }
      }
      marked.finish(&writer)
    }
  }
}

/// Which of a text's codes have their other end in the same text.
enum CodePairs {
  /// One answer a code.
  ///
  /// An id that opens twice is paired the first time only, as `rid` may occur but once.
  static func paired(in codes: [InlineCode]) -> [Bool] {
    var paired = [Bool](repeating: false, count: codes.count)
    var open: [String: Int] = [:]
    var done: Set<String> = []
    for (index, code) in codes.enumerated() where code.kind != .standalone {
      if code.kind == .opening {
        if !done.contains(code.id), open[code.id] == nil { open[code.id] = index }
      } else if let start = open.removeValue(forKey: code.id) {
        paired[start] = true
        paired[index] = true
        done.insert(code.id)
      }
    }
    return paired
  }
}
