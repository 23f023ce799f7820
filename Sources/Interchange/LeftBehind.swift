import Bitext
import TextKit

/// What a file holds beside the texts and states of its segments, and a format that knows little else leaves behind.
///
/// Terms, skeletons and what stands between segments are not counted: they come again from glossary and original.
struct LeftBehind {
  private var codes = 0
  private var displays = 0
  private var candidates = 0
  private var outerRemarks = 0
  private var origins = 0
  private var sourceRemarks = 0
  private var lockedUnits = 0

  /// Counts what a file holds.
  ///
  /// O(n).
  init(_ file: BilingualFile) {
    for document in file.documents {
      outerRemarks += document.notes.count
      for unit in document.units {
        outerRemarks += unit.notes.count
        if unit.isLocked { lockedUnits += 1 }
        for segment in unit.segments { count(segment) }
      }
    }
  }

  private mutating func count(_ segment: Segment) {
    for code in segment.source.codes + (segment.target?.codes ?? []) {
      codes += 1
      if code.display != nil { displays += 1 }
    }
    candidates += segment.candidates.count
    sourceRemarks += segment.notes.count(where: \.isAboutSource)
    origins += segment.notes.count { $0.origin != nil && !$0.isAboutSource }
  }

  /// What a table leaves behind: inline codes, which a translator has to see to, and lesser things.
  var byTable: [Diagnostic] {
    let lost = Diagnostic(
      .badData, "a table holds no inline codes, such as bold or a line break: \(codes) were left out", help: Self.help,
      severity: .warning)
    return (codes > 0 ? [lost] : []) + Self.note("table", shared)
  }

  /// What a translation memory leaves behind: it has a place for codes, but not for what to show in their stead.
  var byMemory: [Diagnostic] {
    Self.note(
      "memory",
      shared + [
        Self.counted(sourceRemarks, "remark").map { "\($0) about the source" },
        Self.counted(origins, "remark").map { "the origin of \($0)" },
        Self.counted(displays, "inline code").map { "what \($0) \(displays == 1 ? "is" : "are") shown as" },
      ])
  }

  private var shared: [String?] {
    [
      Self.counted(lockedUnits, "unit").map { "\($0) not to be translated" },
      Self.counted(candidates, "earlier translation"),
      Self.counted(outerRemarks, "remark").map { "\($0) about units or documents" },
    ]
  }

  private static let help = "write .xlf or .jsonl to keep them"

  private static func counted(_ count: Int, _ noun: String) -> String? {
    count == 0 ? nil : TextKit.counted(count, noun)
  }

  private static func note(_ format: String, _ things: [String?]) -> [Diagnostic] {
    let list = things.compactMap { $0 }.joined(separator: ", ")
    return list.isEmpty
      ? [] : [Diagnostic(.badData, "left out of the \(format): \(list)", help: help, severity: .note)]
  }
}
