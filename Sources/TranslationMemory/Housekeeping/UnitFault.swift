public import Bitext
internal import TextKit

/// What may be wrong with a unit of a memory.
public enum UnitFault: String, Sendable, CaseIterable {
  /// A text is empty, and no two others are left that translate each other.
  case empty
  /// Source and target are the same, and more than a name or a number.
  case untranslated
  /// The inline codes of source and target are not the same, or only the target closes one before it opens.
  case tags
  /// A text is in another language than its unit says.
  case language
  /// Source and target differ too much in length for one to be the other's translation.
  case length
  /// Another unit has the same texts.
  case duplicate

  /// What is wrong, for a list.
  public var explanation: String {
    switch self {
    case .empty: "a text is empty, and no two languages are left"
    case .untranslated: "source and target are the same, with two words in small letters: no name or number"
    case .tags: "source and target have different inline codes, or the target closes one before it opens"
    case .language: "a text is in another language than its unit says"
    case .length: "one text is more than three times as long as the other"
    case .duplicate: "another unit has the same texts"
    }
  }
}

/// Finds faults in units one after the other; it remembers what it has seen, for duplicates.
public struct UnitInspector: Sendable {
  private let wanted: Set<UnitFault>
  private var seen: Set<UInt64> = []

  /// Makes an inspector for the faults wanted.
  public init(_ wanted: Set<UnitFault>) { self.wanted = wanted }

  /// The first fault of a unit, in the order of `UnitFault`; nil when there is none. O(its text).
  public mutating func fault(of unit: TranslationUnit) -> UnitFault? {
    let isDuplicate = wanted.contains(.duplicate) && !seen.insert(unit.textsHash).inserted
    for fault in UnitFault.allCases where wanted.contains(fault) {
      let isFound =
        switch fault {
        case .empty: unit.isEmpty
        case .untranslated: unit.isUntranslated
        case .tags: unit.hasTagFault
        case .language: unit.variants.contains { LanguageGuess.contradicts($0.text.text, $0.language) }
        case .length: unit.hasLengthFault
        case .duplicate: isDuplicate
        }
      if isFound { return fault }
    }
    return nil
  }
}

extension TranslationUnit {
  /// The texts beside the source.
  fileprivate var targets: [Variant] {
    guard let source = sourceIndex else { return [] }
    return variants.indices.filter { $0 != source }.map { variants[$0] }
  }

  /// A hash of all texts with their languages and codes.
  fileprivate var textsHash: UInt64 {
    var all = sourceLanguage?.tag ?? ""
    for variant in variants.sorted(by: { $0.language.tag < $1.language.tag }) {
      FieldList.append([variant.language.tag, variant.text.text, variant.text.codeFields], to: &all)
    }
    if !context.isEmpty { all += "\(context.previous ?? 0) \(context.next ?? 0)" }
    return all.withUTF8 { TextHash.of($0) }
  }

  /// A third text that is empty does not take from the two that translate each other.
  fileprivate var isEmpty: Bool {
    if variants.count < 2 { return true }
    let filled = variants.filter { !$0.text.isBlank }
    return filled.count < variants.count && Set(filled.map(\.language)).count < 2
  }

  /// Two words in small letters are no name: they should have been translated.
  fileprivate var isUntranslated: Bool {
    guard let text = source?.text.text, targets.contains(where: { $0.text.text == text }) else { return false }
    let words = text.split { !($0.isLetter || $0 == "-" || $0 == "'") }
    return words.count { $0.first?.isLowercase == true } >= 2
  }

  /// Codes are compared by kind and by what they are: a tag by its name, for its attributes may hold text to translate, as
  /// a TMX `<sub>` does; anything else, such as a placeholder, letter by letter. Their order is the translation's own, but
  /// for a code that closes what opens behind it.
  fileprivate var hasTagFault: Bool {
    func essence(_ code: InlineCode) -> String {
      if (code.element ?? code.data).contains("<sub") { return "" }
      guard code.data.hasPrefix("<") else { return code.data }
      return String(code.data.drop { $0 == "<" || $0 == "/" }.prefix { $0 != " " && $0 != "/" && $0 != ">" })
    }
    func tags(_ text: InlineText) -> [String] { text.codes.map { "\($0.kind.rawValue) \(essence($0))" }.sorted() }
    guard let source else { return false }
    let (own, reversed) = (tags(source.text), source.text.reversedPairs)
    return targets.contains {
      !$0.text.isBlank && (tags($0.text) != own || $0.text.reversedPairs > reversed)
    }
  }

  /// From 30 characters on, a translation is neither three times as long nor a third; scripts that write words with single
  /// characters are shorter by nature and left out.
  fileprivate var hasLengthFault: Bool {
    func isDense(_ text: String) -> Bool { text.unicodeScalars.contains { $0.value >= 0x1100 } }
    guard let text = source?.text.text, !isDense(text) else { return false }
    return targets.contains { target in
      let (one, other) = (text.count, target.text.text.count)
      guard max(one, other) >= 30, other > 0, !isDense(target.text.text) else { return false }
      return max(one, other) > 3 * min(one, other)
    }
  }
}

extension InlineText {
  /// How many codes close a span that opens behind them. One that closes what an earlier text opened is none.
  fileprivate var reversedPairs: Int {
    var (open, closed): ([String: Int], [String: Int]) = ([:], [:])
    var count = 0
    for code in codes {
      switch code.kind {
      case .opening where closed[code.id, default: 0] > 0:
        closed[code.id, default: 0] -= 1
        count += 1
      case .opening: open[code.id, default: 0] += 1
      case .closing where open[code.id, default: 0] > 0: open[code.id, default: 0] -= 1
      case .closing: closed[code.id, default: 0] += 1
      case .standalone: break
      }
    }
    return count
  }
}
