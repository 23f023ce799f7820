import Interchange
package import TextKit

/// A service that other programs drive: a line in, a JSON object mostly, and answers a line each out, in order.
package protocol LineProtocol {
  /// Whether a line without visible text asks something too.
  var answersBlankLines: Bool { get }

  /// Appends the answer to one line, which is given without its line end; each line of it ends in LF.
  ///
  /// - Throws: `Diagnostic` with code `bad-data` and the column of what is wrong; the caller adds the line.
  mutating func answer(_ line: UnsafeBufferPointer<UInt8>, into out: inout [UInt8]) throws(Diagnostic)
}

extension LineProtocol {
  /// A blank line is no JSON object, and asks nothing.
  package var answersBlankLines: Bool { false }
}

extension JSONObject {
  /// A member that must be there, as text.
  func requiredString(_ key: String) throws(Diagnostic) -> String {
    guard let value = try string(key) else {
      throw Diagnostic(
        .badData, "the object has no “\(key)”", at: Diagnostic.Place(column: 1),
        help: "each line is an object with at least “\(key)”")
    }
    return value
  }

  /// Writes the members that are not named, as they stand.
  func writeMembers(except known: Set<String>, to json: inout JSONWriter) {
    for member in members where !known.contains(member.key) {
      json.key(member.key)
      json.raw(member.raw)
    }
  }
}
