import TextKit

/// The sentence boundaries of one language within a line: Unicode's, with what the language adds and takes away.
///
/// A class, so that what goes through a text line by line copies nothing of it.
final class BoundaryRules: Sendable {
  let language: LanguageRules
  let features: Features
  private let unicode: UnicodeBoundaries

  /// The rules of a language.
  init(_ language: LanguageRules, splitsAtColon: Bool = true) {
    self.language = splitsAtColon ? language : language.without(.anyColon)
    features = self.language.features
    unicode = UnicodeBoundaries(semicolonAsks: features.contains(.semicolonAsks))
  }

  /// What the rules remember while they go through a line.
  struct Progress {
    /// Where the segment began.
    var start: Int
    /// Whether the line is a headline, in which a colon stands inside a title: known only when the line has a colon.
    var isHeadline: Bool?
  }

  /// Calls `body` with what is decided at each mark of a line, in order, except at a mark that ends the line.
  ///
  /// O(n); no allocation.
  @inline(__always)
  func forEachDecision(in line: UnsafeBufferPointer<UInt8>, _ body: (BoundaryDecision) -> Void) {
    if features.contains(.enumeration), Enumeration.mayOpen(line), var list = Enumeration(opening: line, features) {
      return forEachDecision(in: line, &list, body)
    }
    var progress = Progress(start: line.skippingWhiteSpace(from: 0))
    var place = 0
    while true {
      place = firstPlace(in: line, from: place)
      guard place < line.count else { return }
      guard let mark = mark(at: place, in: line) else {
        if features.contains(.runOn), language.runOn.begins(at: place, in: line) {
          body(BoundaryDecision(place: place, isBoundary: true, reason: .runOn))
          progress.start = place
        }
        place += 1
        continue
      }
      place = mark.next
      guard place < line.count else { return }
      let decision = decision(at: mark, in: line, &progress)
      if decision.isBoundary { progress.start = decision.place }
      body(decision)
    }
  }

  /// The same in a line that opens with the first item of a list.
  private func forEachDecision(
    in line: UnsafeBufferPointer<UInt8>, _ list: inout Enumeration, _ body: (BoundaryDecision) -> Void
  ) {
    var progress = Progress(start: line.skippingWhiteSpace(from: 0))
    var place = 0
    var item = list.nextItem(in: line)
    while place < line.count {
      if let next = item, next <= place {
        if next > progress.start { body(BoundaryDecision(place: next, isBoundary: true, reason: .listItem)) }
        progress.start = next
        item = list.nextItem(in: line)
      }
      guard let mark = mark(at: place, in: line) else {
        place += 1
        continue
      }
      place = mark.next
      guard place < line.count else { return }
      let decision = decision(at: mark, in: line, &progress)
      // An item that begins here says so itself.
      if place == item { continue }
      if decision.isBoundary { progress.start = decision.place }
      body(decision)
    }
  }

  /// The first place from `start` that may be a mark, or where a sentence may begin without one. O(n).
  @inline(__always)
  private func firstPlace(in line: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    features.contains(.runOn)
      ? language.runOn.firstCandidateOrLead(in: line, from: start) : BoundaryMark.firstLead(in: line, from: start)
  }

  private func mark(at place: Int, in line: UnsafeBufferPointer<UInt8>) -> BoundaryMark? {
    guard BoundaryMark.isLead(line[place]), var mark = BoundaryMark(reading: place, in: line, features) else {
      return nil
    }
    if mark.next > mark.closed, mark.next < line.count { mark.takeTrail(in: line, features) }
    return mark
  }

  private func decision(
    at mark: BoundaryMark, in line: UnsafeBufferPointer<UInt8>, _ progress: inout Progress
  ) -> BoundaryDecision {
    func decided(_ isBoundary: Bool, _ reason: BoundaryReason) -> BoundaryDecision {
      BoundaryDecision(place: mark.next, isBoundary: isBoundary, reason: reason)
    }
    let reason: BoundaryReason
    if unicode.isBoundary(after: mark, in: line) {
      reason = mark.trail ?? .unicode
    } else if let added = addition(at: mark, in: line, &progress) {
      reason = added
    } else {
      return decided(false, mark.kind == .emoticon ? .emoticon : .unicode)
    }
    if let suppressed = suppression(at: mark, reason, in: line, from: progress.start) {
      return decided(false, suppressed)
    }
    return decided(true, reason)
  }
}
