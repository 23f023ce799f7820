internal import TextKit

/// Paradigms in the order in which they are tried: irregular words first, the most general ending last.
///
/// A table is text that one can read: `#` comments, and rows of `ENDING CLASSES COLUMN…` in the notation of
/// `EndingPattern`. A column holds the forms of one sort with `/` between, or `-` for none of its own.
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
    init?(_ notation: Substring.UTF8View) {
      self = []
      for letter in notation {
        switch letter {
        case UInt8(ascii: "m"): insert(.masculine)
        case UInt8(ascii: "f"): insert(.feminine)
        case UInt8(ascii: "n"): insert(.neuter)
        case UInt8(ascii: "p"): insert(.plural)
        case UInt8(ascii: "*"): formUnion(.all)
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
  /// The rows that may fit a word, by its last letter; those that fit any are in each list and in `generalRows`.
  private let rowsByLastLetter: [Unicode.Scalar: [Int]]
  private let generalRows: [Int]
  /// Lines that are neither a row nor a comment.
  ///
  /// A table of the project has none.
  let faultyLines: [String]

  /// Reads a table, byte by byte: every start of a program that inflects words waits for it.
  init(_ text: String) {
    var rows: [Row] = []
    var faults: [String] = []
    for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
      let cells = line.prefix { $0 != UInt8(ascii: "#") }.split(separator: UInt8(ascii: " "))
      guard !cells.isEmpty else { continue }
      guard cells.count >= 2, let pattern = EndingPattern(cells[0]), let classes = Classes(cells[1]) else {
        faults.append(String(Substring(line)))
        continue
      }
      rows.append(Row(pattern: pattern, classes: classes, columns: cells.dropFirst(2).map(Self.templates)))
    }
    var general: [Int] = []
    var byLastLetter: [Unicode.Scalar: [Int]] = [:]
    for (index, row) in rows.enumerated() {
      if let letter = row.pattern.lastLetter {
        byLastLetter[letter, default: general].append(index)
      } else {
        for letter in byLastLetter.keys { byLastLetter[letter]?.append(index) }
        general.append(index)
      }
    }
    rowsByLastLetter = byLastLetter
    generalRows = general
    self.rows = rows
    faultyLines = faults
  }

  /// The forms in a column.
  private static func templates(_ cell: Substring.UTF8View) -> [EndingTemplate] {
    cell.split(separator: UInt8(ascii: "/")).filter { !$0.elementsEqual("-".utf8) }.map(EndingTemplate.init)
  }

  /// Whether the table names a word itself, or one that it is a compound of.
  func lists(_ word: String) -> Bool {
    let letters = word.unicodeScalars.map(\.lowercased)
    return rows.contains { $0.pattern.isOfListedWord && $0.pattern.match(letters) != nil }
  }

  /// The words that a form may belong to by the rows for irregular words: gå for «gikk», vedta for «vedtok». O(rows).
  func listedWords(ofForm form: String) -> [String] {
    let letters = form.unicodeScalars.map(\.lowercased)
    return rows.filter(\.pattern.isOfListedWord).flatMap { row in
      row.columns.joined().compactMap { template in
        template.letters.flatMap { row.pattern.word(ofForm: letters, madeWith: $0) }
      }
    }
  }

  /// The forms of a word column by column: for each class the first row that fits it.
  ///
  /// A row for the word itself, or for compounds with it, says all there is to say where no class is asked for: `+land`
  /// is neuter, so «lander» is no form of it.
  ///
  /// - Complexity: O(rows), which is a constant of the language.
  func columns(of word: String, _ wanted: Classes = .all) -> [[String]] {
    let scalars = word.unicodeScalars
    let lowercased = scalars.map(\.lowercased)
    guard let last = lowercased.last else { return [] }
    var result: [[String]] = []
    var open = wanted
    var isListed = false
    for index in rowsByLastLetter[last] ?? generalRows where !rows[index].classes.isDisjoint(with: open) {
      let row = rows[index]
      if isListed, !row.pattern.isOfListedWord { break }
      guard let match = row.pattern.match(lowercased) else { continue }
      open.subtract(row.classes)
      isListed = wanted == .all && row.pattern.isOfListedWord
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
