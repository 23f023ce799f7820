import Bitext
import OrdsmedTestSupport
import TextKit

/// Bilingual files put together at random out of what the formats find hard, the same for the same seed.
///
/// They keep what the model asks: identifiers are unique, codes ascend and stand between scalars, terms stand in reading
/// order. An opening code may lack its end, or have it in a later segment.
struct RandomFile {
  private var numbers: SeededNumbers
  private var codes = 0
  /// The ids of spans that are open in the unit.
  private var open: [String] = []

  static func make(seed: UInt64) -> BilingualFile {
    var maker = RandomFile(numbers: SeededNumbers(seed))
    let count = 1 + maker.numbers.next(below: 3)
    return BilingualFile(
      sourceLanguage: .bokmål, targetLanguage: .english, documents: (1...count).map { maker.document($0) })
  }

  private static let words = [
    "Ja", "og", "regjeringen", "«nei»", "\"så\"", "-", "=1", "<b>", "&amp;", "]]>", "😀", "e\u{301}", "نعم", "\t",
    "\r\n", "\n", "\r", "\u{A0}", "\u{2028}", "\\", "\\t", "'", "{1}", "5\u{202F}000", "", "%s", "\u{FFFD}", "  ",
  ]

  private mutating func text() -> String { numbers.some(8) { $0.pick(Self.words) }.joined(separator: " ") }

  private mutating func fullText() -> String { "A" + text() }

  private mutating func document(_ number: Int) -> Document {
    Document(
      id: "f\(number)", name: "\(number) \(text())",
      skeleton: numbers.once(in: 2) ? Skeleton(filter: "text", content: text()) : nil,
      units: (0..<numbers.next(below: 5)).map { unit("u\($0 + 1)") }, notes: notes())
  }

  private mutating func notes() -> [Note] {
    (0..<max(0, numbers.next(below: 6) - 3)).map { _ in
      Note(fullText(), origin: numbers.pick([nil, "oversetter", "desken", "ordsmed"]))
    }
  }

  private mutating func unit(_ id: String) -> Unit {
    (codes, open) = (0, [])
    var parts: [Unit.Part] = []
    for number in 0..<numbers.next(below: 6) {
      if numbers.once(in: 3) {
        parts.append(.ignorable(numbers.pick([" ", "\n", "\u{A0} \t", "\r\n", "* * *", "<&>"])))
      } else {
        parts.append(.segment(segment("\(id).s\(number + 1)")))
      }
    }
    return Unit(id: id, parts: parts, isLocked: numbers.once(in: 6), notes: notes())
  }

  private mutating func segment(_ id: String) -> Segment {
    let source = inline()
    return Segment(
      id: id, source: source, target: numbers.once(in: 3) ? nil : translation(of: source),
      state: numbers.pick(Segment.State.allCases), terms: terms(in: source.text), candidates: candidates(),
      notes: notes())
  }

  // MARK: Text with codes

  private mutating func offsets(in text: String, _ most: Int) -> [Int] {
    let bytes = text.unicodeScalars.reduce(into: [0]) { $0.append(($0.last ?? 0) + UTF8.width($1)) }
    return numbers.some(most) { $0.pick(bytes) }.sorted()
  }

  private mutating func inline() -> InlineText {
    var text = InlineText(text())
    for offset in offsets(in: text.text, 5) {
      let data = numbers.pick(["<b>", "</b>", "<br/>", "&nbsp;", "{\\b ", " "])
      let display = numbers.pick([nil, "[B]"])
      let kind = numbers.pick([InlineCode.Kind.standalone, .opening, .closing])
      var id = "\(codes + 1)"
      if kind == .closing, let start = open.popLast() { id = start } else { codes += 1 }
      if kind == .opening { open.append(id) }
      text.codes.append(InlineCode(offset: offset, kind: kind, id: id, data: data, display: display))
    }
    return text
  }

  /// A target with some of the source's standing codes, in any order, and now and then one of its own.
  private mutating func translation(of source: InlineText) -> InlineText {
    var target = InlineText(text())
    var free = source.codes.filter { $0.kind == .standalone }
    for offset in offsets(in: target.text, 4) {
      var code = InlineCode(offset: offset, kind: .standalone, id: "\(codes + 1)", data: "<wbr/>")
      if free.isEmpty {
        codes += 1
      } else {
        code = free.remove(at: numbers.next(below: free.count))
        code.offset = offset
      }
      target.codes.append(code)
    }
    return target
  }

  private mutating func terms(in text: String) -> [TermHit] {
    let hits = (0..<max(0, numbers.next(below: 8) - 3)).compactMap { _ -> TermHit? in
      let ends = offsets(in: text, 4)
      guard let start = ends.first, let end = ends.last else { return nil }
      let targets = texts()
      return TermHit(
        range: start..<end, term: fullText(), kind: numbers.pick(TermHit.Kind.allCases),
        surface: String(decoding: Array(text.utf8)[start..<end], as: UTF8.self), targets: targets,
        pluralTargets: targets.isEmpty ? [] : texts(), forbiddenTargets: texts(),
        note: numbers.once(in: 3) ? fullText() : nil,
        definition: numbers.once(in: 3) ? fullText() : nil, isUncertain: numbers.once(in: 3))
    }
    return hits.inTestOrder
  }

  private mutating func texts() -> [String] { (0..<numbers.next(below: 3)).map { _ in fullText() } }

  private mutating func candidates() -> [MatchCandidate] {
    (0..<max(0, numbers.next(below: 5) - 2)).map { _ in
      let outer = (codes, open)
      // A candidate's codes are numbered on their own.
      (codes, open) = (0, [])
      defer { (codes, open) = outer }
      let source = inline()
      return MatchCandidate(
        score: numbers.next(below: 102), similarity: Double(numbers.next(below: 1001)) / 1000, source: source,
        target: translation(of: source), origin: numbers.pick(["", "minne.tmx", "<arkiv> & mer"]))
    }
  }
}
