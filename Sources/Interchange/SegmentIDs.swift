import TextKit

/// The identifiers met so far while a line-based format is read: each must be an XML NMTOKEN and stand once.
///
/// XLIFF gives identifiers that form, so what is read here can be written there.
struct SegmentIDs {
  private var lines: [String: Int] = [:]

  /// Notes an identifier.
  ///
  /// - Throws: `Diagnostic` with code `bad-data` that says what is wrong with it, or on which line it stood before.
  ///   It carries no place; the caller adds that.
  mutating func add(_ id: String, of kind: String, line: Int) throws(Diagnostic) {
    guard Identifiers.isNameToken(id) else {
      throw Diagnostic(
        .badData, id.isEmpty ? "the \(kind) has no identifier" : "“\(id)” cannot be the identifier of a \(kind)",
        help: "identifiers are letters, digits, and . - _ : without spaces, such as u12.s1")
    }
    if let earlier = lines.updateValue(line, forKey: id) {
      throw Diagnostic(
        .badData, "the \(kind) “\(id)” stands twice; first on line \(earlier)",
        help: "each \(kind) of a document needs an identifier of its own")
    }
  }
}

extension Diagnostic {
  /// The same diagnostic on the line named, with its column if it has one.
  func onLine(_ line: Int, column: Int? = nil) -> Diagnostic {
    var copy = self
    copy.place = Place(file: place?.file, line: line, column: place?.column ?? column)
    return copy
  }
}
