/// What a noun's form may be besides.
package struct FormReadings: OptionSet, Sendable, Hashable {
  package let rawValue: UInt16
  package init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The standard library's own is not compiled for this type, and ten times as slow.
  @inline(__always)
  package init(arrayLiteral elements: FormReadings...) { rawValue = elements.reduce(0) { $0 | $1.rawValue } }

  /// A verb's infinitive: støtte.
  package static let infinitive = FormReadings(rawValue: 1)
  /// A verb's present: svarer, gjeld.
  package static let present = FormReadings(rawValue: 2)
  /// A verb's past: ønsket, auka.
  package static let past = FormReadings(rawValue: 4)
  /// A verb's past participle: lova.
  package static let participle = FormReadings(rawValue: 8)
  /// A verb's passive: støttes.
  package static let passive = FormReadings(rawValue: 16)
  /// An adverb or adjective: rett.
  package static let adverb = FormReadings(rawValue: 32)
  /// The dictionary form of another noun, or its definite form: forsvarer, faren.
  package static let otherNoun = FormReadings(rawValue: 64)
  /// A verb far more often than the noun: gjeld, handlar.
  package static let mostlyVerb = FormReadings(rawValue: 128)
  /// A permission or praise, which are other words than the act: lov.
  package static let permission = FormReadings(rawValue: 256)

  /// What a form may be by its ending, if there is such a verb: of a noun that the language itself lacks, nobody knows.
  package static func verbs(like form: InflectedForm) -> FormReadings {
    if form.form.isPlural { return form.text.hasSuffix("er") || form.text.hasSuffix("ar") ? .present : [] }
    return form.text.hasSuffix("e") ? .infinitive : []
  }

  static let finite: FormReadings = [.present, .past, .passive]
}

/// What a noun's form is where it stands.
package enum Judgement: Sendable {
  /// The noun, as far as one can tell.
  case noun
  /// The noun or something else.
  case doubtful
  /// Something else.
  case other
}
