public import Bitext
import TextKit

extension Segmenter {
  /// Splits each unit of a document that is still one segment without a target into its sentences.
  ///
  /// What stands between sentences becomes ignorable text, so that a unit's parts joined are its text. Inline codes go
  /// with the sentence they belong to, and none of them is ever cut: they take no room in the text.
  public func split(_ document: inout Document) {
    for index in document.units.indices { split(&document.units[index], segments(inUnit:)) }
  }

  /// The segments of a unit, which is one stretch whatever line ends are in it.
  private func segments(inUnit text: String) -> [Range<Int>] {
    guard options.lineBreaks != .always else { return segments(in: text) }
    var joining = options
    joining.lineBreaks = .blankLines
    return Segmenter(language: language, options: joining).segments(in: text)
  }

  /// Splits a unit where `segments` says, given its text.
  func split<E: Error>(
    _ unit: inout Unit, handling: SegmentationRules.FormatHandling = SegmentationRules.FormatHandling(),
    _ segments: (String) throws(E) -> [Range<Int>]
  ) throws(E) {
    guard !unit.isLocked, unit.parts.count == 1, case .segment(let whole) = unit.parts[0], whole.target == nil else {
      return
    }
    let text = whole.source.text
    let ranges = try segments(text)
    guard ranges != [0..<text.utf8.count] else { return }
    let utf8 = Array(text.utf8)
    func piece(_ range: Range<Int>) -> String { String(decoding: utf8[range], as: UTF8.self) }
    var parts: [Unit.Part] = []
    var end = 0
    for (index, (range, source)) in zip(ranges, whole.source.pieces(ranges, handling: handling)).enumerated() {
      if range.lowerBound > end { parts.append(.ignorable(piece(end..<range.lowerBound))) }
      parts.append(.segment(Segment(id: "\(unit.id).s\(index + 1)", source: source)))
      end = range.upperBound
    }
    if end < utf8.count { parts.append(.ignorable(piece(end..<utf8.count))) }
    unit.parts = parts
    unit.notes += whole.notes
  }
}
