internal import Morphology

/// What judging a form needs of its term, in eight bytes: those of all terms lie close together in the computer's memory.
struct TermTraits: Sendable {
  /// How many letters the dictionary form has, hyphens and spaces aside.
  let letterCount: Int32
  private let flags: Flags

  private struct Flags: OptionSet {
    let rawValue: UInt8
    static let word = Flags(rawValue: 1)
    static let plainNoun = Flags(rawValue: 2)
    static let noun = Flags(rawValue: 4)
    static let capital = Flags(rawValue: 8)
    static let acronym = Flags(rawValue: 16)
    static let marks = Flags(rawValue: 32)
    static let endsJointed = Flags(rawValue: 64)
    static let endsAll = Flags(rawValue: 128)
  }

  /// Reads a term and what its entries say that it is.
  init(of term: String, _ partsOfSpeech: [PartOfSpeech?], hasMarks: Bool) {
    let spelling = Spelling(term)
    let count = spelling.letters.count
    letterCount = Int32(clamping: count)
    var flags: Flags = hasMarks ? .marks : []
    if spelling.joints.isEmpty { flags.insert(.word) }
    if spelling.isCapital.contains(true) { flags.insert(.capital) }
    if spelling.joints.isEmpty, (3...6).contains(count), spelling.isCapital.count(where: \.self) >= 2 {
      flags.insert(.acronym)
    }
    let isCommon = !flags.contains(.capital)
    if partsOfSpeech.allSatisfy({ $0 == .noun || ($0 == nil && isCommon) }) { flags.insert(.noun) }
    if spelling.joints.isEmpty, isCommon, partsOfSpeech.allSatisfy({ $0 == nil || $0 == .noun }) {
      flags.insert(.plainNoun)
      let codes = term.unicodeScalars.map(CompoundRules.code)
      if codes.count >= CompoundRules.leastLength {
        flags.insert(.endsJointed)
        if CompoundRules.hasRoot(codes.span) { flags.insert(.endsAll) }
      }
    }
    self.flags = flags
  }

  /// Whether it is one word, without spaces and hyphens.
  var isWord: Bool { has(.word) }
  /// Whether it is a common noun of one word, as far as is known: such a one may be spelled like a verb.
  var isPlainNoun: Bool { has(.plainNoun) }
  /// Whether it is a common noun of however many words, as far as is known: its translations may have a plural.
  var isNoun: Bool { has(.noun) }
  /// Whether it has a capital, as names and acronyms do.
  var hasCapital: Bool { has(.capital) }
  /// Whether it is one word of a few letters, several of them capitals: KrF, NATO.
  var isAcronym: Bool { has(.acronym) }
  /// Whether it begins or ends with marks, which must stand beside it: C++.
  var hasMarks: Bool { has(.marks) }

  /// Whether it may be the last part of a compound whose first part ends in a joint's s, or does not.
  ///
  /// Names and verbs end no compound, and without a joint «ting» ends none.
  func endsCompounds(afterJoint hasJoint: Bool) -> Bool { has(hasJoint ? .endsJointed : .endsAll) }

  @inline(__always)
  private func has(_ flag: Flags) -> Bool { flags.rawValue & flag.rawValue != 0 }
}
