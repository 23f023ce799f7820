internal import TextKit

/// Paradigms in the order in which they are tried: irregular words first, the most general ending last.
///
/// A table is text that one can read: `#` comments, and rows of `ENDING CLASSES FORM…` in the notation of
/// `EndingPattern`.
struct ParadigmTable: Sendable {
  /// The sorts of noun that a row is for.
  ///
  /// Verbs and adjectives have one class of their own.
  struct Classes: OptionSet, Sendable {
    let rawValue: UInt8
    static let masculine = Classes(rawValue: 1)
    static let feminine = Classes(rawValue: 2)
    static let neuter = Classes(rawValue: 4)
    /// Lemmas that are plurals themselves, such as penger; tried when the gender is unknown.
    static let plural = Classes(rawValue: 8)
    static let all: Classes = [.masculine, .feminine, .neuter, .plural]

    init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Reads `m`, `mf`, `n`, `p`; `*` is all of them.
    init?(_ notation: Substring) {
      self = []
      for letter in notation {
        switch letter {
        case "m": insert(.masculine)
        case "f": insert(.feminine)
        case "n": insert(.neuter)
        case "p": insert(.plural)
        case "*": formUnion(.all)
        default: return nil
        }
      }
    }

    /// The classes of a noun whose genders are known, or all of them.
    init(_ genders: Set<Gender>) {
      self = genders.isEmpty ? .all : []
      for gender in genders {
        switch gender {
        case .masculine: insert(.masculine)
        case .feminine: insert(.feminine)
        case .neuter: insert(.neuter)
        }
      }
    }
  }

  private struct Row: Sendable {
    var pattern: EndingPattern
    var classes: Classes
    var columns: [[EndingTemplate]]
  }

  private let rows: [Row]
  /// Lines that are neither a row nor a comment.
  ///
  /// A table of the project has none.
  let faultyLines: [String]

  init(_ text: String) {
    var rows: [Row] = []
    var faults: [String] = []
    for line in text.split(separator: "\n") {
      let cells = line.prefix { $0 != "#" }.split(separator: " ")
      guard !cells.isEmpty else { continue }
      guard cells.count >= 2, let pattern = EndingPattern(cells[0]), let classes = Classes(cells[1]) else {
        faults.append(String(line))
        continue
      }
      let columns = cells.dropFirst(2).map { $0 == "-" ? [] : $0.split(separator: "/").map(EndingTemplate.init) }
      rows.append(Row(pattern: pattern, classes: classes, columns: columns))
    }
    self.rows = rows
    faultyLines = faults
  }

  /// The forms of a word column by column: for each class the first row that fits it.
  ///
  /// - Complexity: O(rows), which is a constant of the language.
  func columns(of word: String, _ wanted: Classes = .all) -> [[String]] {
    let scalars = word.unicodeScalars
    let lowercased = scalars.map(\.lowercased)
    var result: [[String]] = []
    var open = wanted
    for row in rows where !row.classes.isDisjoint(with: open) {
      guard let match = row.pattern.match(lowercased) else { continue }
      open.subtract(row.classes)
      let stem = scalars[..<scalars.index(scalars.startIndex, offsetBy: match.stem)]
      for (column, templates) in row.columns.enumerated() {
        if column == result.count { result.append([]) }
        result[column] += templates.map { $0.applied(to: stem, match) }
      }
      if open.isEmpty { break }
    }
    return result
  }
}
