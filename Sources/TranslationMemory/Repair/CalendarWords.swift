/// Names of months and of days of the week, in small letters.
enum CalendarWords {
  /// Languages whose months and days are known here.
  static let languages: Set<String> = ["en", "nb", "nn", "no", "da", "sv", "de"]

  /// Whether a word is the name of a month in one of the languages.
  static func areMonth(_ word: Substring) -> Bool { months.contains(word.lowercased()) }

  static let englishMonths: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december", "jan", "feb", "aug", "sept", "oct", "nov", "dec",
  ]
  static let englishDays: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  static let days = englishDays.union([
    "mandag", "måndag", "tirsdag", "tysdag", "tisdag", "onsdag", "torsdag", "fredag", "lørdag", "laurdag", "lördag",
    "søndag", "sundag", "söndag", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend",
    "sonntag",
  ])

  private static let months = englishMonths.union([
    "januar", "februar", "mars", "mai", "juni", "juli", "oktober", "desember", "des", "okt", "marts", "maj", "januari",
    "februari", "augusti", "märz", "dezember",
  ])
}
