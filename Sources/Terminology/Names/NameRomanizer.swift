package import TextKit

/// Writes Russian and Ukrainian names in Norwegian spelling as English does.
///
/// Russian names follow BGN/PCGN without its apostrophes, as the English press does; Ukrainian ones follow Ukraine's own
/// romanisation (Cabinet resolution 55 of 2010). What is established otherwise stands in a list.
package struct NameRomanizer: ~Copyable {
  private let russian: Transliterator
  private let ukrainian: Transliterator

  /// Compiles the rules.
  ///
  /// - Throws: `Diagnostic` with code `internal` when ICU refuses them.
  package init() throws(Diagnostic) {
    let russian = try Transliterator(rules: Self.rules(PackageResources.russian_txt))
    let ukrainian = try Transliterator(rules: Self.rules(PackageResources.ukrainian_txt))
    self.russian = russian
    self.ukrainian = ukrainian
  }

  /// The English spelling of a name; nil when it does not look Russian or Ukrainian, or is spelled the same.
  ///
  /// - Parameter language: The language it is from, where something tells; nil to go by its letters.
  func english(_ name: String, language: SlavicName.Language? = nil) -> String? {
    if let known = NameList.exceptions[name] { return known }
    let slavic = SlavicName(name.lowercased())
    return slavic.isLikely ? romanized(name, language ?? slavic.language) : nil
  }

  /// The English spelling of a name that is known to be Russian or Ukrainian; nil when it is spelled the same.
  package func english(ofSlavic name: String) -> String? {
    NameList.exceptions[name] ?? romanized(name, SlavicName(name.lowercased()).language)
  }

  private func romanized(_ name: String, _ language: SlavicName.Language) -> String? {
    guard
      let romanized = try? language == .ukrainian
        ? ukrainian.transformed(name.lowercased()) : russian.transformed(name.lowercased())
    else { return nil }
    let english = romanized.prefix(1).uppercased() + romanized.dropFirst()
    return english == name ? nil : english
  }

  /// ICU knows no comments that take a line: `#` is one of its letters.
  private static func rules(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n").filter { !$0.hasPrefix("#") }.joined(separator: "\n")
  }
}

/// The names that are listed one by one.
enum NameList {
  /// A given name: how English writes it, and the language it is from.
  typealias GivenName = (english: String, language: SlavicName.Language)

  static let exceptions: [String: String] = Dictionary(
    rows(PackageResources.exceptions_txt).map { ($0[0], $0[1]) }, uniquingKeysWith: { first, _ in first })

  static let givenNames: [String: GivenName] = Dictionary(
    rows(PackageResources.givenNames_txt).map { ($0[0], ($0[1], $0[2] == "uk" ? .ukrainian : .russian)) },
    uniquingKeysWith: { first, _ in first })

  private static func rows(_ bytes: [UInt8]) -> [[String]] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: " ").map(String.init) }.filter { $0.count >= 2 }
  }
}
