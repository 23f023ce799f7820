internal import CICU

/// What ICU knows of languages and regions, for checking tags and for "did you mean".
enum LanguageNames {
  /// ISO 639 codes; three-letter ones only where there is none of two.
  static let languages = Set(strings(icu_iso_languages()))

  /// ISO 3166 codes of two letters.
  static let regions = Set(strings(icu_iso_countries()))

  /// Names people type for the languages met most, beyond what ICU calls them in English and in their own language.
  private static let everydayNames = [
    "bokmål": "nb", "bokmal": "nb", "norsk": "nb", "norwegian": "nb", "nob": "nb", "nor": "nb",
    "nynorsk": "nn", "nno": "nn", "engelsk": "en", "eng": "en", "svensk": "sv", "dansk": "da", "tysk": "de",
    "fransk": "fr", "spansk": "es", "russisk": "ru", "ukrainsk": "uk", "ua": "uk", "dk": "da",
    "norsk bokmål": "nb", "norsk nynorsk": "nn", "samisk": "se", "jp": "ja", "cn": "zh", "cz": "cs", "gr": "el",
    "en-uk": "en-GB",
  ]

  /// What ICU calls the languages in English, in Norwegian and in themselves, in lower case.
  private static let knownNames: [String: String] = {
    var names: [String: String] = [:]
    for tag in languages.sorted() where tag != "no" {
      for display in ["en", "nb", tag] {
        let name = name(of: tag, in: display).lowercased()
        // The shortest tag wins: a language of three letters may share the name of its macrolanguage.
        if tag.count < names[name]?.count ?? .max { names[name] = tag }
      }
    }
    return names
  }()

  /// The language that a name stands for: «norsk», «Bokmål», «English (UK)», «Norwegian (Nynorsk)».
  ///
  /// Nil for anything else, abbreviations among them, which may be words.
  static func tag(named text: String) -> String? {
    func exact(_ name: String) -> String? { name.count > 3 ? everydayNames[name] ?? knownNames[name] : nil }
    let name = text.lowercased()
    if let tag = exact(name) { return tag }
    guard name.last == ")", let open = name.firstIndex(of: "("), open > name.startIndex else { return nil }
    let inside = String(name[name.index(after: open)...].dropLast())
    let before = String(name[..<open].reversed().drop { $0 == " " }.reversed())
    guard let general = exact(before) else { return nil }
    // Bokmål and nynorsk stand in brackets after norsk; a region leaves the language as it is.
    return exact(inside) ?? general
  }

  /// The language most likely meant by a text that is no tag, with its English name.
  static func suggestion(for text: String) -> (tag: String, name: String)? {
    // Every name of every language is compared, so only what may be a name is looked up.
    guard text.utf8.count <= 32 else { return nil }
    let typed = text.lowercased()
    let language = String(typed.prefix { $0 != "-" && $0 != "_" })
    if let tag = everydayNames[typed] ?? everydayNames[language] { return (tag, name(of: tag)) }
    var best: (tag: String, distance: Int)?
    func consider(_ name: String, for tag: String) {
      let distance = editDistance(typed, name.lowercased())
      if !name.isEmpty, distance <= max(1, typed.count / 4), distance < best?.distance ?? .max {
        best = (tag, distance)
      }
    }
    for (name, tag) in everydayNames.sorted(by: { $0.key < $1.key }) where name.count > 3 { consider(name, for: tag) }
    for tag in languages.sorted() where tag != "no" {
      consider(name(of: tag), for: tag)
      consider(name(of: tag, in: tag), for: tag)
    }
    if let best { return (best.tag, name(of: best.tag)) }
    // No name comes near: a region that does not exist beside a language that does, or a code with a letter too many.
    let near = ["nb", "nn", "en", "sv", "da", "de", "fr", "es"]
      .map { ($0, editDistance(language, $0)) }.min { $0.1 < $1.1 }
    return near.flatMap { $0.1 <= 1 ? ($0.0, name(of: $0.0)) : nil }
  }

  /// What a language is called, in English unless another language is asked for; empty when ICU has no name.
  static func name(of tag: String, in display: String = "en") -> String {
    var units = [UInt16](repeating: 0, count: 120)
    let capacity = Int32(units.count)
    let length = try? checkingICU("uloc_getDisplayLanguage") {
      icu_display_language(tag, display, &units, capacity, &$0)
    }
    return String(decoding: units[..<Int(length ?? 0)], as: UTF16.self)
  }

  private static func strings(_ list: UnsafePointer<UnsafePointer<CChar>?>) -> [String] {
    var result: [String] = []
    var next = list
    while let entry = next.pointee {
      result.append(String(cString: entry))
      next += 1
    }
    return result
  }
}

/// How many letters must be inserted, deleted, changed or swapped with their neighbour to make one word of another: the
/// optimal string alignment distance. O(n·m), for short words.
package func editDistance(_ a: String, _ b: String) -> Int {
  let (a, b) = (Array(a), Array(b))
  var rows = [Array(0...b.count)]
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      var best = min(row[j] + 1, rows[i][j + 1] + 1, rows[i][j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, rows[i - 1][j - 1] + 1) }
      row.append(best)
    }
    rows.append(row)
  }
  return rows[a.count][b.count]
}
