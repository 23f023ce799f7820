internal import CICU

/// A regular expression in ICU's syntax over UTF-8 text, places being byte offsets.
///
/// It asks about a stretch of a text, and what looks around (`\b`, lookahead, lookbehind) sees the text beyond the
/// stretch; `^` and `$` are the ends of the text, not of the stretch. Matching may backtrack, so all matches share an
/// allowance of work, a second and twenty microseconds for each byte of text, and one of memory: a pattern that exceeds it
/// throws and never hangs.
///
/// It keeps state while it matches, so one task uses it at a time.
package struct Pattern: ~Copyable {
  private let handle: OpaquePointer

  /// The pattern as it was written.
  package let source: String

  /// Compiles a pattern.
  ///
  /// - Throws: `Diagnostic` with code `bad-data` that says what is wrong, placed at the pattern's own line and column.
  package init(_ source: String, ignoringCase: Bool = false) throws(Diagnostic) {
    var status: icu_status = 0
    var line: Int32 = 0
    var column: Int32 = 0
    let handle = Array((source.isEmpty ? "(?:)" : source).utf8).withUnsafeBufferPointer { pattern in
      icu_regex_open(pattern.baseAddress, Int64(pattern.count), ignoringCase, &line, &column, &status)
    }
    guard let handle, status <= 0 else {
      let place = line > 0 ? Diagnostic.Place(line: Int(line), column: Int(column)) : nil
      throw Diagnostic(.badData, PatternFault.message(String(cString: icu_error_name(status))), at: place)
    }
    self.handle = handle
    self.source = source
  }

  deinit { icu_regex_close(handle) }

  /// Takes up a text, whose bytes must stay as they are until the last question about it. Adds to the allowance of work.
  package func read(_ text: UnsafeBufferPointer<UInt8>) throws(Diagnostic) {
    try checkingICU("uregex_setUText") { [handle] in
      icu_regex_set_utf8(handle, text.baseAddress, Int64(text.count), &$0)
    }
  }

  /// Whether the pattern matches a stretch of the text from end to end.
  ///
  /// - Throws: `Diagnostic` with code `bad-data` when the allowance of work or memory is used up.
  package func matchesAll(of range: Range<Int>) throws(Diagnostic) -> Bool { try match(range, isWhole: true) }

  /// Whether the pattern matches a stretch that starts where the range does and ends within it.
  ///
  /// - Throws: as `matchesAll(of:)`.
  package func matchesStart(of range: Range<Int>) throws(Diagnostic) -> Bool { try match(range, isWhole: false) }

  /// Whether the pattern matches a whole text.
  ///
  /// - Throws: as `matchesAll(of:)`.
  package func matches(_ text: String) throws(Diagnostic) -> Bool {
    try Array(text.utf8).withUnsafeBufferPointer { bytes throws(Diagnostic) in
      try read(bytes)
      return try matchesAll(of: 0..<bytes.count)
    }
  }

  /// How many groups the pattern has, the whole match not counted.
  package var groupCount: Int {
    var status: icu_status = 0
    return Int(icu_regex_group_count(handle, &status))
  }

  /// The first match that starts at a place or behind it: where the whole stands and each of its groups; nil for a group
  /// that took no part. Nil when there is no match.
  ///
  /// - Throws: as `matchesAll(of:)`.
  package func firstMatch(from start: Int) throws(Diagnostic) -> [Range<Int>?]? {
    var status: icu_status = 0
    guard icu_regex_find(handle, Int64(start), &status) else {
      try check(status)
      return nil
    }
    try check(status)
    var groups: [Range<Int>?] = []
    for group in 0...Int32(groupCount) {
      var (lower, upper): (Int64, Int64) = (-1, -1)
      icu_regex_group(handle, group, &lower, &upper, &status)
      groups.append(lower >= 0 && lower <= upper ? Int(lower)..<Int(upper) : nil)
    }
    try check(status)
    return groups
  }

  private func match(_ range: Range<Int>, isWhole: Bool) throws(Diagnostic) -> Bool {
    var status: icu_status = 0
    let isMatch = icu_regex_match(handle, Int64(range.lowerBound), Int64(range.upperBound), isWhole, &status)
    try check(status)
    return isMatch
  }

  private func check(_ status: icu_status) throws(Diagnostic) {
    if status <= 0 { return }
    switch Int(icu_regex_stopped(status)) {
    case Int(icu_regex_out_of_time.rawValue): throw Diagnostic(.badData, PatternFault.outOfTime)
    case Int(icu_regex_out_of_memory.rawValue): throw Diagnostic(.badData, PatternFault.outOfMemory)
    default: throw Diagnostic(.badData, PatternFault.message(String(cString: icu_error_name(status))))
    }
  }
}
