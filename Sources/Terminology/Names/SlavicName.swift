/// Tells by its letters whether a name may come from Russian or Ukrainian, as Norwegian spells them.
///
/// Only names whose English spelling differs are of interest, and those have a j. Norwegian, Danish and Swedish names have
/// one too (Sjur, Kjell, Ljung), so either the letters beside it or the name's ending must be of a kind they never have.
struct SlavicName {
  /// The language whose way of romanising a name follows.
  enum Language { case russian, ukrainian }

  private let name: String

  /// Takes a name in lower case.
  init(_ name: String) { self.name = name }

  /// Whether the spelling is one that only a Russian or Ukrainian name has.
  var isLikely: Bool {
    let letters = name.unicodeScalars
    guard letters.count >= 5, letters.contains("j"), !letters.contains(where: Self.isForeign),
      !Self.germanicOnsets.contains(where: name.hasPrefix) || isSurelySurname, !Self.others.contains(name),
      !isCompound
    else { return false }
    if ["aj", "ej"].contains(where: name.hasSuffix), letters.count >= 6, !name.hasSuffix("vej") { return true }
    // No Nordic word has kh, nor such endings behind a sj.
    if name.contains("kh"), !name.hasPrefix("sjei") { return true }
    if name.contains("sj"), Self.softEndings.contains(where: name.hasSuffix) { return true }
    return Self.clusters.contains(where: name.contains) || Self.endings.contains(where: name.hasSuffix)
      || hasSoftConsonant && endsLikeSurname || isPlace
  }

  /// Whether even a given name is of no other language by its spelling: Jevgenij, Mykhajlo; Nikolaj and Andrej are not.
  var isUnmistakable: Bool { isLikely && !["aj", "ej"].contains(where: name.hasSuffix) }

  /// Statkraftsjefen, Sportsjournalist: a Norwegian noun with a j stands last, whatever the joint before it looks like.
  private var isCompound: Bool {
    Self.heads.contains { head in
      Self.nounEndings.contains { name.hasSuffix(head + $0) && name.utf8.count > head.utf8.count + $0.utf8.count }
    }
  }

  private static let heads = ["sjef", "journalist", "jurist", "jeger", "jente", "justis", "jernbane"]
  private static let nounEndings = [
    "", "s", "en", "ens", "er", "ers", "ene", "enes", "n", "ns", "r", "ne", "nes", "a", "as",
  ]

  /// Whether it ends as surnames do, so that a given name before it is Russian or Ukrainian too.
  var endsLikeSurname: Bool {
    Self.surnameEndings.contains { name.hasSuffix($0) && name.utf8.count > $0.utf8.count + 1 }
      && !Self.nordicEndings.contains(where: name.hasSuffix)
  }

  /// Whether it ends as surnames do that begin like Nordic names: Fjodorov, Mjasnikov.
  private var isSurelySurname: Bool {
    Self.sureEndings.contains(where: name.hasSuffix) && !Self.nordicEndings.contains(where: name.hasSuffix)
  }

  /// The language, by the letters that only Ukrainian has so: h for г, y for и, ji for ї.
  var language: Language {
    if Self.ukrainianMarks.contains(where: name.contains) { return .ukrainian }
    if Self.ukrainianEndings.contains(where: name.hasSuffix) { return .ukrainian }
    var last: Unicode.Scalar = " "
    for letter in name.unicodeScalars {
      if letter == "h", last != "k" { return .ukrainian }
      last = letter
    }
    return .russian
  }

  /// A j before a vowel or behind a vowel, or a sj: я, ю, е, ё, й, ш.
  private var hasSoftConsonant: Bool {
    ["ja", "je", "jo", "ju", "ji", "sj", "aj", "ej", "ij", "oj", "uj", "yj", "lj", "nj"].contains(where: name.contains)
  }

  /// Krasnojarsk, Slovjansk, Uljanovsk.
  private var isPlace: Bool {
    ["tsk", "rsk", "nsk", "msk", "lsk", "vsk"].contains(where: name.hasSuffix)
      && ["ja", "ju", "jo"].contains(where: name.contains)
  }

  /// Letters that no romanisation gives.
  private static func isForeign(_ letter: Unicode.Scalar) -> Bool {
    letter.value > 0x7F || ["q", "w", "x", "c"].contains(letter)
  }

  private static let germanicOnsets = ["bj", "fj", "gj", "hj", "kj", "skj", "stj", "spj", "mj"]

  /// Letter groups of ч, ж, щ, and of ш before a consonant.
  private static let clusters = [
    "tsj", "zj", "sjb", "sjd", "sjk", "sjl", "sjm", "sjn", "sjp", "sjr", "sjt", "sjv", "jaj", "tlj", "jtsk", "jsk",
    // сю: Vasjuta
    "vasju",
  ]

  /// Endings that have the j themselves.
  private static let endings = [
    "skij", "skaja", "skoje", "skyj", "nyj", "vyj", "ryj", "lyj", "skoj", "stoj", "tsoj", "ovoj", "noj", "rij", "lij",
    "nij", "dij", "tij", "hij", "khij", "usj", "asj", "osj", "ysj", "rosj", "ajiv", "ijiv", "jivka", "ivka", "ajil",
    "goje", "kojan", "hirja", "iljin", "ujko", "ejko",
    "njan", "sjan",
    "ljak", "njak", "rjak", "nskaja", "janka", "naja", "vaja", "taja",
  ]

  /// What a name with ш ends in.
  private static let softEndings = [
    "in", "ina", "ov", "ova", "ev", "eva", "ko", "uk", "yk", "ivka", "ovka", "evo", "ovo", "ailo", "ajlo",
  ]

  /// Endings that no name of the North has.
  private static let sureEndings = [
    "dov", "dova", "enko", "jev", "jeva", "kov", "kova", "nov", "nova", "rov", "rova", "skaja", "skij",
  ]

  /// Endings of surnames.
  private static let surnameEndings = [
    "jov", "jova", "fov", "fova", "kov", "kova", "nov", "nova", "rov", "rova", "tov", "tova", "mov", "mova", "lov",
    "lova", "pov",
    "pova", "dov", "dova", "bov", "bova", "zov", "zova", "gov", "gova", "sov", "sova", "hov", "hova", "jev", "jeva",
    "nev", "neva", "mev", "meva", "dev", "deva", "zev", "zeva", "sev", "seva", "tsev", "tseva", "vlev", "vleva", "kin",
    "kina", "tsin",
    "tsina", "unin", "unina", "anin", "anina", "enin", "enina", "min", "mina", "gin", "gina", "zin", "zina", "sjin",
    "sjina", "ljin", "ljina", "din", "dina", "tin", "rin", "lin", "skij", "skaja", "skyj", "enko", "sjko", "tsko",
    "uk", "yk", "itsj", "ytsj", "adze", "sjvili", "nyj", "unov",
  ]

  /// Nordic surnames and farm names that end alike.
  private static let nordicEndings = [
    "skov", "hjelov", "jelin", "jamin", "josefin", "jardin", "joakin", "asmin", "ustin",
  ]

  /// Names of other languages that look alike.
  private static let others: Set<String> = [
    "jenkin", "nikolaj", "benjamin", "benjamina", "jasmin", "jasmina", "justin", "justina", "josefina", "jeanin",
    "janina", "joakin",
    "kristjan",
    "ljubljana", "marjan", "dorjan", "florjan", "jacobina", "jolin", "jelin", "jordin", "bejing", "beijing",
    "fujimori",
    "jakobina", "jaklin", "sejr", "jorgina", "evjen",
  ]

  private static let ukrainianMarks = [
    "aji", "yji", "oji", "iji", "uji", "eji", "skyj", "yts", "zjzj", "lyk", "ynov", "yk",
  ]
  private static let ukrainianEndings = ["juk", "tsjuk", "jivka", "vjansk", "pjansk", "hirja", "jar", "tsja", "janka"]
}
