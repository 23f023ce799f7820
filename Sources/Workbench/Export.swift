public import Bitext
public import TextKit

/// Taking translations out of a bilingual file: what goes into a translation memory, and what stays behind.
public struct Export: Sendable {
  /// What was exported.
  public var file: BilingualFile
  /// Segments exported.
  public var exported: Int
  /// Segments left out because nobody has confirmed their target.
  public var unconfirmed: Int
  /// Segments left out because they have no target.
  public var untranslated: Int

  /// Which segments to take.
  public enum Selection: Sendable {
    /// Those whose target somebody has confirmed.
    case confirmed
    /// Those that have a target.
    case translated
    /// All, with the skeleton, so that the export can be merged.
    case everything
  }

  /// Takes the selected segments out of a file.
  ///
  /// Units and documents without a segment left are left out too, and so is the skeleton of a document that lost any.
  /// Remarks about the source alone stay behind, unless everything is taken.
  ///
  /// - Throws: `Diagnostic` with code `bad-data` when no segment is left.
  /// - Complexity: O(segments).
  public init(of file: BilingualFile, _ selection: Selection) throws(Diagnostic) {
    self.file = file
    (exported, unconfirmed, untranslated) = (0, 0, 0)
    var documents = file.documents
    for index in documents.indices { take(selection, from: &documents[index]) }
    documents.removeAll { $0.units.isEmpty }
    self.file.documents = documents
    guard exported > 0 else {
      throw Diagnostic(
        .badData,
        unconfirmed > 0
          ? "none of the \(unconfirmed) translated segments is confirmed, so there is nothing to export"
          : "no segment has a target, so there is nothing to export",
        help: unconfirmed > 0
          ? "confirm them in your tool, or take them as they are with --all"
          : "translate the file first; nothing was written")
    }
  }

  private mutating func take(_ selection: Selection, from document: inout Document) {
    var isWhole = true
    for index in document.units.indices {
      let unit = document.units[index]
      if unit.isLocked { continue }
      document.units[index].parts = unit.parts.filter { part in
        guard case .segment(let segment) = part else { return true }
        let isTaken =
          switch selection {
          case .confirmed: segment.isConfirmed
          case .translated: segment.hasTarget
          case .everything: true
          }
        if isTaken {
          exported += 1
        } else {
          isWhole = false
          if segment.hasTarget { unconfirmed += 1 } else { untranslated += 1 }
        }
        return isTaken
      }
    }
    if selection != .everything {
      for index in document.units.indices {
        document.units[index].updateSegments { $0.notes.removeAll(where: \.isAboutSource) }
      }
    }
    if isWhole { return }
    document.skeleton = nil
    document.units.removeAll { $0.segments.isEmpty }
  }
}
