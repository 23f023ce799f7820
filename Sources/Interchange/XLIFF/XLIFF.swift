public import TextKit

/// XLIFF of whichever version a file says it is.
public enum XLIFF {
  /// Reads XLIFF 1.0 to 1.2 and 2.0 to 2.2.
  ///
  /// - Throws: `Diagnostic` with code `bad-data`, line and column when the bytes are not such a document.
  /// - Complexity: O(n) over the bytes.
  public static func decode(_ bytes: [UInt8]) throws(Diagnostic) -> DecodedFile {
    var reader = try XMLReader(bytes)
    let version = try reader.root()["version"]
    return version?.hasPrefix("1.") == true ? try XLIFF12.decode(bytes) : try XLIFF21.decode(bytes)
  }

  /// Says that a document is not what a reader was promised.
  static func wrongRoot(_ root: XMLElement, expected: String) -> Diagnostic {
    guard root.name == "xliff" else {
      return Diagnostic(
        .badData, "the root element is <\(root.qualifiedName)>, not <xliff>", at: root.place,
        help: "give an XLIFF file, or name the format it is in")
    }
    let version = root["version"].map { "XLIFF version “\($0)”" } ?? "XLIFF without a version"
    return Diagnostic(
      .badData, "\(version) in the namespace “\(root.namespace)” is not \(expected)", at: root.place,
      help: "XLIFF 1.2 and XLIFF 2.0 to 2.2 can be read, each in its own namespace")
  }
}
