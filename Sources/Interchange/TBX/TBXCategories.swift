internal import Bitext

/// TBX's names for the values of a glossary, and back.
enum TBXCategories {
  // MARK: Status

  static func name(of status: TermStatus) -> String {
    switch status {
    case .preferred: "preferredTerm-admn-sts"
    case .admitted: "admittedTerm-admn-sts"
    case .deprecated: "supersededTerm-admn-sts"
    case .forbidden: "deprecatedTerm-admn-sts"
    }
  }

  /// A status by its name in `administrativeStatus` or in `normativeAuthorization`, or as tools write it besides.
  static func status(named name: String) -> TermStatus? {
    switch name.lowercased().replacing("-admn-sts", with: "").replacing("term", with: "") {
    case "preferred", "standardized", "legal", "regulated", "approved": .preferred
    case "admitted", "allowed": .admitted
    case "superseded", "obsolete", "outdated": .deprecated
    case "deprecated", "forbidden", "notrecommended": .forbidden
    default: nil
    }
  }

  // MARK: Part of speech and gender

  /// A part of speech as the glossary names it; those it has no name for as they are.
  static func partOfSpeech(named name: String) -> String {
    switch name.lowercased() {
    case "adjective": "adj"
    case "propernoun", "proper noun": "propn"
    case let other: other
    }
  }

  /// The name of a part of speech in TBX-Basic, and whether it says all.
  static func basicName(of partOfSpeech: String) -> (name: String, isExact: Bool) {
    switch partOfSpeech {
    case "noun", "verb", "adverb", "other": (partOfSpeech, true)
    case "adv": ("adverb", true)
    case "adj": ("adjective", true)
    case "propn": ("noun", true)
    case "phrase": ("other", true)
    default: ("other", false)
    }
  }

  static let genders = [("m", "masculine"), ("f", "feminine"), ("n", "neuter")]

  // MARK: Details

  /// Where the further data categories of TBX-Basic may stand.
  struct Level: OptionSet {
    let rawValue: Int
    static let concept = Level(rawValue: 1)
    static let term = Level(rawValue: 2)
  }

  /// The further data categories of TBX-Basic that are carried.
  static let basicDetails: [String: (kind: Termbase.Detail.Kind, levels: Level)] = [
    "context": (.descrip, .term), "geographicalUsage": (.termNote, .term), "termLocation": (.termNote, .term),
    "termType": (.termNote, .term), "source": (.admin, [.concept, .term]),
    "customerSubset": (.admin, [.concept, .term]), "projectSubset": (.admin, [.concept, .term]),
  ]

  /// The values that TBX-Basic allows of a category; nil for any.
  static func values(of category: String) -> Set<String>? {
    switch category {
    case "termType": ["fullForm", "acronym", "abbreviation", "shortForm", "variant", "phrase"]
    case "termLocation":
      [
        "checkBox", "comboBox", "comboBoxElement", "dialogBox", "groupBox", "informativeMessage", "interactiveMessage",
        "menuItem", "progressBar", "pushButton", "radioButton", "slider", "spinBox", "tab", "tableText", "textBox",
        "toolTip", "user-definedType",
      ]
    default: nil
    }
  }

  /// The categories of the module `min`; the others are in `basic`.
  static let minCategories: Set<String> = [
    "administrativeStatus", "customerSubset", "externalCrossReference", "partOfSpeech", "subjectField",
  ]
}
