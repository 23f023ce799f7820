/// What ICU says against a regular expression, in words.
enum PatternFault {
  static let outOfTime = "matching takes too long"
  static let outOfMemory = "matching takes too much memory"

  static func message(_ name: String) -> String {
    switch name {
    case "U_REGEX_RULE_SYNTAX": "it is not written as a regular expression is"
    case "U_REGEX_BAD_ESCAPE_SEQUENCE": "a backslash stands before something that it does not go with"
    case "U_REGEX_PROPERTY_SYNTAX": "a property such as \\p{Lu} is misspelt or unknown"
    case "U_REGEX_UNIMPLEMENTED": "it uses something that ICU does not have"
    case "U_REGEX_MISMATCHED_PAREN": "the parentheses do not match"
    case "U_REGEX_NUMBER_TOO_BIG": "a number is too big"
    case "U_REGEX_BAD_INTERVAL": "an interval such as {1,3} is not well-formed"
    case "U_REGEX_MAX_LT_MIN": "an interval ends below its start"
    case "U_REGEX_INVALID_BACK_REF": "it refers back to a group that is not there"
    case "U_REGEX_INVALID_FLAG": "a flag is unknown"
    case "U_REGEX_LOOK_BEHIND_LIMIT":
      "a lookbehind has no greatest length; write {0,9} instead of * and {1,9} instead of +"
    case "U_REGEX_MISSING_CLOSE_BRACKET": "a set lacks its closing bracket"
    case "U_REGEX_INVALID_RANGE": "a range in a set ends below its start"
    case "U_REGEX_PATTERN_TOO_BIG": "it is too big"
    case "U_REGEX_INVALID_CAPTURE_GROUP_NAME": "a group's name is not well-formed"
    case "U_REGEX_SET_CONTAINS_STRING": "a set holds a string of several characters"
    default: "ICU says \(name)"
    }
  }
}
