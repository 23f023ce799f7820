internal import CICU

/// What countries and territories are called in two languages: Tyskland and Germany. Source: CLDR, by ICU.
package struct RegionNames: Sendable {
  private let names: [String: String]

  /// The names in a language, each with that in another. O(regions), some 250.
  package init(from source: LanguageTag, into target: LanguageTag) {
    var names: [String: String] = [:]
    for region in LanguageNames.regions {
      let name = Self.name(of: region, in: source)
      if !name.isEmpty { names[name] = Self.name(of: region, in: target) }
    }
    self.names = names
  }

  /// The name in the other language; nil for what is no region's name.
  package subscript(name: String) -> String? { names[name] }

  private static func name(of region: String, in language: LanguageTag) -> String {
    var units = [UInt16](repeating: 0, count: 120)
    let capacity = Int32(units.count)
    let length = try? checkingICU("uloc_getDisplayCountry") {
      icu_display_region("und_" + region, language.tag, &units, capacity, &$0)
    }
    return String(decoding: units[..<Int(length ?? 0)], as: UTF16.self)
  }
}
