/// A moment, to the second, in UTC.
public struct Timestamp: Sendable, Hashable, Comparable {
  /// Seconds since 1970-01-01T00:00:00Z.
  public var seconds: Int64

  /// Makes a moment of seconds since 1970-01-01T00:00:00Z.
  public init(seconds: Int64) { self.seconds = seconds }

  /// Reads the one form that TMX and ISO 8601's basic format share: `20261125T093000Z`; nil for any other text.
  public init?(compact text: String) {
    var text = text
    let parsed: Int64? = text.withUTF8 { bytes in
      guard bytes.count == 16, bytes[8] == UInt8(ascii: "T"), bytes[15] == UInt8(ascii: "Z") else { return nil }
      func number(_ range: Range<Int>) -> Int64? {
        var value: Int64 = 0
        for byte in bytes[range] {
          guard byte &- 0x30 < 10 else { return nil }
          value = value * 10 + Int64(byte - 0x30)
        }
        return value
      }
      guard let year = number(0..<4), let month = number(4..<6), let day = number(6..<8), let hour = number(9..<11),
        let minute = number(11..<13), let second = number(13..<15), (1...12).contains(month),
        (1...Self.days(inMonth: month, of: year)).contains(day), hour < 24, minute < 60, second < 60
      else { return nil }
      return Self.days(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second
    }
    guard let parsed else { return nil }
    seconds = parsed
  }

  /// `20261125T093000Z`, as TMX writes it. Exact for the years 0 to 9999.
  public var compact: String { text(dateSeparator: "", timeSeparator: "") }

  /// `2026-11-25T09:30:00Z`, as people and ISO 8601's extended format write it.
  public var extended: String { text(dateSeparator: "-", timeSeparator: ":") }

  /// The earlier of two moments first.
  public static func < (one: Timestamp, other: Timestamp) -> Bool { one.seconds < other.seconds }

  private func text(dateSeparator: String, timeSeparator: String) -> String {
    let day = (seconds >= 0 ? seconds : seconds - 86_399) / 86_400
    let time = seconds - day * 86_400
    let date = Self.date(day)
    let dates = [Self.padded(date.year, 4), Self.padded(date.month, 2), Self.padded(date.day, 2)]
    let times = [time / 3600, time / 60 % 60, time % 60].map { Self.padded($0, 2) }
    return dates.joined(separator: dateSeparator) + "T" + times.joined(separator: timeSeparator) + "Z"
  }

  private static func padded(_ number: Int64, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  private static func days(inMonth month: Int64, of year: Int64) -> Int64 {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return switch month {
    case 2: isLeap ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Days since 1970-01-01 of a date in the Gregorian calendar, and back: a year begins in March, so that the leap day
  /// is its last; 400 years are 146,097 days (H. Hinnant, “chrono-Compatible Low-Level Date Algorithms”, 2014).
  private static func days(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
    let year = month <= 2 ? year - 1 : year
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  private static func date(_ days: Int64) -> (year: Int64, month: Int64, day: Int64) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }
}
