public import Bitext
public import TextKit

/// SRX 2.0, Segmentation Rules eXchange (LISA OSCAR, 2008): rules that say where sentences end.
///
/// A comment in front of a rule or inside it, and one in front of a set of rules, is kept and written back.
public enum SRX {
  /// Reads SRX 2.0, and SRX 1.0 and files that depart from the schema as those of common tools do, with a warning.
  ///
  /// Patterns are not looked into: that is done when they are compiled for a language.
  ///
  /// - Returns: The rules, and what the user should know. Places carry no file name; the caller adds it.
  /// - Throws: `Diagnostic` with code `bad-data`, line and column when the bytes are not such a document, a map names
  ///   rules that are not there, or there are no rules or no maps.
  /// - Complexity: O(n) over the bytes.
  public static func decode(
    _ bytes: [UInt8]
  ) throws(Diagnostic) -> (rules: SegmentationRules, diagnostics: [Diagnostic]) {
    try SRXReader.read(bytes)
  }

  /// Writes SRX 2.0 that is valid by its schema.
  ///
  /// - Throws: `Diagnostic` with code `bad-data` when there are no rules or no maps, or a map names rules that are not
  ///   there, which the format cannot hold.
  /// - Complexity: O(n) over the rules.
  public static func encode(_ rules: SegmentationRules) throws(Diagnostic) -> EncodedFile {
    try SRXWriter.write(rules)
  }

  static let namespace = "http://www.lisa.org/srx20"

  /// What every file must have, read or written.
  static func check(_ rules: SegmentationRules, at place: Diagnostic.Place? = nil) throws(Diagnostic) {
    if !rules.ruleSets.contains(where: { !$0.rules.isEmpty }) {
      throw Diagnostic(
        .badData, "there are no rules for any language", at: place,
        help: "SRX wants at least one <languagerule> with a <rule> in it")
    }
    if rules.maps.isEmpty {
      throw Diagnostic(
        .badData, "there are no language maps, so no language has rules", at: place,
        help: "add <languagemap languagepattern=\".*\" languagerulename=\"…\"/> in <maprules>")
    }
    let names = Set(rules.ruleSets.map(\.name))
    for map in rules.maps where !names.contains(map.ruleSetName) {
      throw Diagnostic(
        .badData, "the language map “\(map.languagePattern)” names rules that are not there: “\(map.ruleSetName)”",
        at: map.place, help: "there are \(names.sorted().map { "“\($0)”" }.joined(separator: ", "))")
    }
  }
}
