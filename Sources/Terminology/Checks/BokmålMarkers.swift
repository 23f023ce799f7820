internal import TextKit

/// Words and endings that Bokmål has and Nynorsk has not, by the official spelling of 2012.
///
/// Only what is certain: endings that both have (-ene of feminines, -er of plurals) say nothing.
enum BokmålMarkers {
  struct Found {
    var word: String
    /// The Nynorsk of it, where it is certain.
    var nynorsk: String?
  }

  /// Whole words.
  private static let words: [String: String] = [
    "ikke": "ikkje", "jeg": "eg", "hun": "ho", "hva": "kva", "hvem": "kven", "hvor": "kvar", "hvordan": "korleis",
    "hvorfor": "kvifor", "hvilken": "kva for ein", "hvilket": "kva for eit", "hvilke": "kva for", "hvis": "dersom",
    "hver": "kvar", "hvert": "kvart", "en": "ein", "et": "eit", "fra": "frå", "uten": "utan", "deres": "deira",
    "dere": "de", "selv": "sjølv", "være": "vere", "gjøre": "gjere", "mer": "meir", "flere": "fleire", "kun": "berre",
    "dem": "dei", "norge": "Noreg", "norges": "Noregs", "innen": "innan", "siden": "sidan", "sykdom": "sjukdom",
    "høyesterett": "Høgsterett", "velger": "veljar", "leder": "leiar", "dommer": "dommar",
    "arbeidsgiver": "arbeidsgivar", "løsning": "løysing", "løsningen": "løysinga", "åpen": "open", "åpning": "opning",
    "åpent": "ope", "fremtid": "framtid",
  ]

  /// What words begin with, the word itself or a compound.
  private static let beginnings: [(String, String)] = [
    ("hv", "kv"), ("utenriks", "utanriks"), ("innenriks", "innanriks"), ("hoved", "hovud"), ("sykehus", "sjukehus"),
    ("selvsten", "sjølvstend"), ("selvstyr", "sjølvstyr"), ("fremtids", "framtids"), ("fremskritt", "framsteg"),
    ("ikke-", "ikkje-"), ("høyesteretts", "høgsteretts"), ("arbeidsløs", "arbeidslaus"), ("statsløs", "statslaus"),
  ]

  /// What words end in, and the words that may.
  private static let endings: [(String, nynorsk: String?, except: Set<String>)] = [
    ("het", "-heit", []), ("heten", "-heita", []), ("heter", "-heiter", []),
    ("lige", "-lege", ["billige", "villige", "salige"]), ("lig", "-leg", ["billig", "villig", "salig"]),
    ("løs", "-laus", []), ("løse", "-lause", []), ("else", nil, ["helse", "frelse", "spøkelse"]),
    ("elsen", nil, ["frelsen"]), ("elser", nil, ["spøkelser"]), ("tion", "-sjon", []), ("tionen", "-sjonen", []),
  ]

  /// The first word of a text that is Bokmål for certain. O(n).
  ///
  /// A word with a capital inside a phrase is a name, and names are spelled as their bearers do; «Norge» is none of them.
  static func first(in text: String) -> Found? {
    let parts = text.split { !$0.isLetter && $0 != "-" }
    for (index, part) in parts.enumerated() {
      let word = part.lowercased()
      if let nynorsk = words[word] { return Found(word: String(part), nynorsk: nynorsk) }
      let isName = part.first?.isUppercase == true && (index > 0 || parts.count == 1)
      let isAcronym = part.dropFirst().first?.isUppercase == true
      if isName || isAcronym { continue }
      for (beginning, nynorsk) in beginnings where word.hasPrefix(beginning) && word.count > beginning.count {
        return Found(word: String(part), nynorsk: nynorsk + "…")
      }
      for (ending, nynorsk, exceptions) in endings where word.hasSuffix(ending) && word.count > ending.count + 1 {
        // A compound may end in one of the words that may.
        if !exceptions.contains(where: { word.hasSuffix($0) }) { return Found(word: String(part), nynorsk: nynorsk) }
      }
    }
    return nil
  }
}
