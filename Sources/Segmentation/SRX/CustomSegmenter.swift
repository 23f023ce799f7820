public import Bitext
public import TextKit

/// Splits text by rules of the user's own in SRX 2.0, alone or laid over a language's built-in rules.
///
/// Laid over, the user's rules are asked first at every place where either would break; where none of them matches the
/// built-in rules decide. The lines of a text are cut as `Segmenter` cuts them.
public struct CustomSegmenter: Sendable {
  private let compiled: CompiledRules
  private let builtIn: Segmenter
  private let isAlone: Bool
  private let file: String
  private let formatHandling: SegmentationRules.FormatHandling

  /// What the user chose, beside the rules.
  public var options: SegmentationOptions { builtIn.options }

  /// What the user should know about the rules, such as that none are for the language.
  public let diagnostics: [Diagnostic]

  /// Compiles the rules of a language.
  ///
  /// - Parameters:
  ///   - rules: The rules of an SRX file.
  ///   - file: The file's name, for explanations and errors.
  ///   - builtIn: The segmenter they are laid over; its language picks the rules, its options hold for both.
  ///   - isAlone: Whether only the user's rules count.
  /// - Throws: `Diagnostic` with code `bad-data`, naming file, line and column of a rule whose pattern is at fault; or when
  ///   the rules are alone and none are for the language.
  public init(
    _ rules: SegmentationRules, from file: String, over builtIn: Segmenter, isAlone: Bool = false
  ) throws(Diagnostic) {
    do throws(Diagnostic) {
      compiled = try CompiledRules(rules, for: builtIn.language)
    } catch {
      throw error.inFile(file)
    }
    if isAlone, !compiled.servesLanguage {
      throw Diagnostic(
        .badData, "no language map is for \(builtIn.language), so these rules alone are none at all",
        at: Diagnostic.Place(file: file),
        help: RuleSelection.missingMapHelp(for: builtIn.language))
    }
    self.builtIn = builtIn
    self.isAlone = isAlone
    self.file = file
    formatHandling = rules.formatHandling
    diagnostics = compiled.diagnostics.map { $0.inFile(file) }
  }

  /// Calls `body` with each segment of a text in valid UTF-8, in order: UTF-8 ranges without white space around.
  ///
  /// - Throws: `Diagnostic` with code `bad-data` that names the rule which takes too long.
  public func segments(in utf8: Span<UInt8>, _ body: (Range<Int>) -> Void) throws(Diagnostic) {
    try utf8.withUnsafeBufferPointer { (text) throws(Diagnostic) in
      try segments(in: text, joining: LineJoining(builtIn.options.lineBreaks, in: text), body)
    }
  }

  /// As `segments(in:_:)`, for a part of a text of which is known which lines are joined.
  package func segments(
    in text: UnsafeBufferPointer<UInt8>, joining: LineJoining, _ body: (Range<Int>) -> Void
  ) throws(Diagnostic) {
    for stretch in Stretches(text, joining: joining) {
      let places = try decisions(in: text, stretch).filter(\.isBoundary).map(\.place)
      var start = 0
      for end in places + [stretch.count] {
        let segment = text.trimmingWhiteSpace(stretch.lowerBound + start..<stretch.lowerBound + end)
        if !segment.isEmpty { body(segment) }
        start = end
      }
    }
  }

  /// What was decided at each place where a rule might break, and why, in order; the ends of lines included.
  ///
  /// - Throws: as `segments(in:_:)`.
  public func explanations(in text: String) throws(Diagnostic) -> [BoundaryExplanation] {
    var text = text
    var explanations: [BoundaryExplanation] = []
    text.makeContiguousUTF8()
    try text.utf8.span.withUnsafeBufferPointer { (text) throws(Diagnostic) in
      for stretch in Stretches(text, lineBreaks: builtIn.options.lineBreaks) {
        var decided = try decisions(in: text, stretch)
        for index in decided.indices { decided[index].place += stretch.lowerBound }
        explanations += builtIn.withLineEnds(decided, of: stretch, in: text)
      }
    }
    return explanations
  }

  /// Splits each unit of a document as `Segmenter.split(_:)` does, but for codes at a boundary, which go where the rules'
  /// file says.
  ///
  /// - Throws: as `segments(in:_:)`.
  public func split(_ document: inout Document) throws(Diagnostic) {
    for index in document.units.indices {
      try builtIn.split(&document.units[index], handling: formatHandling) { (text) throws(Diagnostic) in
        var ranges: [Range<Int>] = []
        var text = text
        text.makeContiguousUTF8()
        try segments(in: text.utf8.span) { ranges.append($0) }
        return ranges
      }
    }
  }

  /// The decisions of one stretch, their places counted from its start, ascending.
  private func decisions(
    in text: UnsafeBufferPointer<UInt8>, _ stretch: Range<Int>
  ) throws(Diagnostic) -> [BoundaryExplanation] {
    let line = builtIn.oneLine(text, stretch)
    return try line.withUnsafeBufferPointer { (line) throws(Diagnostic) in
      do throws(Diagnostic) {
        guard options.protectsCodes, let protected = ProtectedLine(line) else { return try decisions(in: line) }
        var moved = try protected.text.withUnsafeBufferPointer { (text) throws(Diagnostic) in
          try decisions(in: text)
        }
        for index in moved.indices { moved[index].place = protected.original(moved[index].place) }
        return moved
      } catch {
        throw error.inFile(file)
      }
    }
  }

  private func decisions(in line: UnsafeBufferPointer<UInt8>) throws(Diagnostic) -> [BoundaryExplanation] {
    let own = try compiled.decisions(in: line).map { explanation(of: $0.rule, at: $0.place) }
    if isAlone { return own }
    // The built-in rules place a boundary behind the white space, a user's rules most often before it. Both mean one
    // boundary, so they are compared by where the next text begins.
    var byNextText: [Int: BoundaryExplanation] = [:]
    builtIn.rules.forEachDecision(in: line) { byNextText[$0.place] = BoundaryExplanation($0) }
    for place in byNextText.keys {
      if let explanation = try ownDecision(beforeTextAt: place, in: line) { byNextText[place] = explanation }
    }
    for explanation in own.reversed() {
      byNextText[line.skippingWhiteSpace(from: explanation.place)] = explanation
    }
    return byNextText.values.sorted { $0.place < $1.place }
  }

  /// What the user's rules say of a place or of the white space before it, from left to right.
  private func ownDecision(
    beforeTextAt place: Int, in line: UnsafeBufferPointer<UInt8>
  ) throws(Diagnostic) -> BoundaryExplanation? {
    var start = place
    while let last = line.scalar(before: start), last.scalar.isWhiteSpaceFast { start -= last.length }
    while start <= place {
      if let rule = try compiled.decidingRule(at: start, in: line) { return explanation(of: rule, at: start) }
      guard let next = line.scalar(at: start) else { return nil }
      start += next.length
    }
    return nil
  }

  private func explanation(of rule: SegmentationRules.Rule, at place: Int) -> BoundaryExplanation {
    var origin = file
    if let line = rule.place?.line { origin += ":\(line)" }
    return BoundaryExplanation(
      place: place, isBoundary: rule.isBreak, rule: rule.isBreak ? "break" : "no break",
      comment: rule.comment ?? "\(rule.before) | \(rule.after)", origin: origin)
  }
}
