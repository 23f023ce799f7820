import TextKit

/// Words of a translation that may hang on a number, and the words of Norwegian, Danish and Swedish that say the same.
///
/// A translator who writes Friday for 16 March, a teenager for a 19-year-old and rises to for gets has looked at the number.
/// Where the source says Friday itself, whoever wrote the text sought has seen to it.
struct NumberHint: Sendable {
  /// What kind of number such a word hangs on.
  enum Kind: Sendable {
    /// Any: two thirds, a majority, a teenager, rises.
    case any
    /// A day or a year: Friday, Christmas Eve, yesterday.
    case date
    /// A time of day: before lunch.
    case hour
  }

  let kind: Kind
  private let english: WordPatterns
  private let norse: WordPatterns
  /// Whether the Norwegian words are as telling in a translation as the English ones.
  private var servesBothWays = false

  private init(_ kind: Kind, _ english: String, _ norse: String) {
    self.kind = kind
    self.english = WordPatterns(english)
    self.norse = WordPatterns(norse)
  }

  /// Of which kinds a translation has such a word and its source has none. O(n).
  static func strangeKinds(
    in translation: String, of source: String, from: LanguageTag, into: LanguageTag
  ) -> Set<Kind> {
    let (words, known) = (self.words(of: translation), self.words(of: source))
    var kinds: Set<Kind> = []
    for hint in all where !kinds.contains(hint.kind) && (into.language == "en" || hint.servesBothWays) {
      guard let own = hint.patterns(into), own.match(words) else { continue }
      if !(hint.patterns(from)?.match(known) ?? false) { kinds.insert(hint.kind) }
    }
    return kinds
  }

  private func patterns(_ language: LanguageTag) -> WordPatterns? {
    switch language.language {
    case "en": english
    case "nb", "nn", "no", "da", "sv": norse
    default: nil
    }
  }

  /// The words of a text in small letters, and each two that stand side by side: `more_than`; figures
  /// are `#`.
  private static func words(of text: String) -> [String] {
    let words = text.lowercased().split { !$0.isWordly }.map { $0.allSatisfy(\.isNumber) ? "#" : String($0) }
    return words + zip(words, words.dropFirst()).map { "\($0)_\($1)" }
  }

  private static let all =
    (weekdays + feasts + times + counts).map { hint in
      var hint = hint
      hint.servesBothWays = true
      return hint
    } + calendar + numerals + comparisons + bearers + ages + direction

  private static let weekdays = [
    NumberHint(.date, "monday mondays", "mandag* måndag*"),
    NumberHint(.date, "tuesday tuesdays", "tirsdag* tysdag* tisdag*"),
    NumberHint(.date, "wednesday wednesdays", "onsdag*"),
    NumberHint(.date, "thursday thursdays", "torsdag*"),
    NumberHint(.date, "friday fridays", "fredag*"),
    NumberHint(.date, "saturday saturdays", "lørdag* laurdag* lördag*"),
    NumberHint(.date, "sunday sundays", "søndag* sundag* söndag*"),
    NumberHint(.date, "weekend weekends", "helg helga helgen helgene *helgen weekend*"),
  ]

  private static let feasts = [
    NumberHint(.date, "christmas xmas", "jul julen jula juleaften juleafta* julaft* juldag* juledag*"),
    NumberHint(.date, "easter", "påske* påsk*"),
    NumberHint(.date, "whitsun pentecost", "pinse* pingst*"),
    NumberHint(.date, "midsummer", "sankthans* midsommer* midsommar*"),
    NumberHint(.date, "holiday* feast festival", "høytid* høgtid* helligdag* heilagdag* ferie* festival*"),
    NumberHint(.date, "anniversary birthday jubilee centenary", "*årsdag* *jubile* bursdag* fødselsdag* gebursdag*"),
  ]

  private static let times = [
    NumberHint(.hour, "midday noon lunch* lunchtime", "lunsj* middag* formiddag* lunch*"),
    NumberHint(.hour, "breakfast*", "frokost* frukost*"),
    NumberHint(.hour, "early late", "tidlig* tidleg* sen* sein*"),
    NumberHint(.hour, "dinner* supper*", "middag* kveldsmat*"),
    NumberHint(.hour, "dawn daybreak sunrise", "daggry* soloppgang* grålys* gry"),
    NumberHint(.hour, "dusk sunset nightfall", "skumring* solnedgang* mørke*"),
    NumberHint(.hour, "overnight night nightly nights", "natt* natta *natt"),
    NumberHint(.hour, "morning", "morgen* morgon* *morgen *morgon formiddag*"),
    NumberHint(.hour, "evening", "kveld* *kveld ettermiddag* aften"),
    NumberHint(.hour, "afternoon", "ettermiddag*"),
    NumberHint(.hour, "gmt utc cet cest", "gmt utc cet cest"),
  ]

  private static let counts = [
    NumberHint(.any, "zero nil", "null"),
    NumberHint(.any, "two twice both", "to tvo två begge både bägge"),
    NumberHint(.any, "three thrice", "tre"),
    NumberHint(.any, "four", "fire fyra"),
    NumberHint(.any, "five", "fem"),
    NumberHint(.any, "six", "seks sex"),
    NumberHint(.any, "seven", "sju syv"),
    NumberHint(.any, "eight", "åtte åtta otte"),
    NumberHint(.any, "nine", "ni nio"),
    NumberHint(.any, "ten", "ti tio"),
    NumberHint(.any, "eleven", "elleve elva"),
    NumberHint(.any, "twelve dozen dozens", "tolv dusin*"),
    NumberHint(
      .any,
      "thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
      "tretten fjorten femten seksten sytten atten nitten *ton"),
    NumberHint(
      .any,
      "twenty thirty forty fifty sixty seventy eighty ninety",
      "tjue tyve tretti tredve førti femti seksti sytti åtti nitti tjugo trettio"),
    NumberHint(.any, "hundred hundreds", "*hundre* hundra*"),
    NumberHint(.any, "thousand thousands", "*tusen*"),
  ]

  private static let calendar = [
    NumberHint(.date, "yesterday*", "går gårsdag* igår"),
    NumberHint(.date, "today* tonight* nowadays", "dag idag dagens kveld ikveld aften nå no nu"),
    NumberHint(.date, "tomorrow*", "morgen morgon imorgen imorgon morgendag* morgondag*"),
    NumberHint(.date, "day", "*dag dag* *dagen døgn* dygn*"),
    NumberHint(.date, "eve", "*aften* *afta* *afton* *kveld*"),
    NumberHint(.date, "ascension", "kristi himmelfart*"),
    NumberHint(.date, "ago", "siden sidan sedan"),
    NumberHint(.date, "last", "forrige førre sist* fjor"),
    NumberHint(.date, "next", "neste næraste kommende komande nästa"),
    NumberHint(.date, "upcoming coming forthcoming current", "kommende komande nåværende noverande dagens årets"),
    NumberHint(.date, "this_year this_month this_week", "år årets måned* månad* uke* uka veke* veka"),
    NumberHint(.date, "later", "seinere senere seinare senare etter"),
    NumberHint(.date, "earlier", "tidligere tidlegare tidigare før"),
    NumberHint(.date, "previous preceding following", "forrige førre foregående føregåande følgende følgjande etter"),
    NumberHint(.date, "end beginning", "slutt* ende* utgang* utløp* begynnelse* byrjing* start*"),
    NumberHint(.date, "leap", "skudd*"),
    NumberHint(.date, "decade* century centuries millennium", "tiår* århundre* hundreår* årtusen* tusenår*"),
    NumberHint(.date, "war postwar prewar", "*krig*"),
    NumberHint(.date, "election", "*valg* *val *valet val*"),
    NumberHint(.date, "founding independence constitution liberation", "*grunn* *stift* *selvsten* *sjølvst* *frigj*"),
  ]

  /// Further words made of numbers: shares, multiples, groups of so many.
  private static let numerals = [
    NumberHint(.any, "one once single", "en ein ei et eit ett én éi ene eine eneste einaste ingen"),
    NumberHint(.any, "double* twofold twin", "dobb* dubb* *dobl* *dubl* tvilling*"),
    NumberHint(.any, "triple* treble* threefold", "tredob* tredub* tripl*"),
    NumberHint(.any, "third thirds", "tredj* tredel* *tredel tredjedel*"),
    NumberHint(.any, "fourth fourths quarter quarters", "fjerd* kvart* fjärd* firedel* fjerdedel*"),
    NumberHint(.any, "fifth fifths", "femte* femdel*"),
    NumberHint(
      .any,
      "sixth sixths seventh eighth ninth tenth tenths",
      "sjette* sjuende* syvende* åttende* niende* tiende* tidel*"),
    NumberHint(.any, "half halve halves halved halving", "halv* *halv*"),
    NumberHint(.any, "tens", "titall* titals*"),
    NumberHint(.any, "couple pair duo trio quartet", "par paret duo* trio* kvartett*"),
    NumberHint(.any, "tenfold fivefold fourfold", "*dob* *dub*"),
  ]

  /// What a number is held against: others, a whole, what was expected.
  private static let comparisons = [
    NumberHint(.any, "majority majorities", "*flertal* *fleirtal* *majoritet*"),
    NumberHint(.any, "minority minorities", "*mindretal* *minoritet*"),
    NumberHint(.any, "most_of", "fleste mesteparten storparten"),
    NumberHint(.any, "all", "all* alt samtlige samtlege hele heile i_alt"),
    NumberHint(.any, "few fewer_than less_than below under no_fewer", "få færre mindre under lavere lågare"),
    NumberHint(
      .any,
      "many more_than no_more above exceeding exceed* as_many as_much",
      "mange fler* fleir* mer meir over hele heile"),
    NumberHint(.any, "nearly almost approaching", "nesten nær* snaut knap* nästan næsten opp_mot"),
    NumberHint(.any, "only just merely mere", "bare berre kun nettopp nett knap* bara blott akkurat"),
    NumberHint(.any, "record", "*rekord*"),
    NumberHint(.any, "maximum minimum", "maks* minst* minimum* høyest* høgest* lavest* lågast*"),
    NumberHint(.any, "gold silver bronze winner champion*", "gull* sølv* bronse* *vinn* vant *mester* *meister* guld*"),
    NumberHint(.any, "target", "*mål*"),
    NumberHint(.any, "unanimous unanimously", "enstemmig* samrøyst* *enig* *einig*"),
    NumberHint(
      .any,
      "narrow narrowly landslide overwhelming whopping staggering",
      "knap* snau* smal* jord* overveld* solid*"),
    NumberHint(.any, "highest biggest largest greatest", "størst* høyest* høgest* flest* mest*"),
    NumberHint(.any, "lowest smallest least fewest", "minst* lavest* lågast* færrest*"),
  ]

  /// What has a number of its own: the police on 112.
  private static let bearers = [
    NumberHint(.any, "police_on", "politi* polis*"),
    NumberHint(.any, "emergency ambulance", "*nød* *naud* ambulans* akutt*"),
    NumberHint(.any, "jackpot threshold", "*grens* *terskel* *jackpot* sperre*"),
  ]

  private static let ages = [
    NumberHint(.any, "teen teens teenage* preteen", "tenåring* tenår* tonår* teenage*"),
    NumberHint(.any, "minor minors underage juvenile*", "mindreårig* umyndig* barn* ungdom* mindre små*"),
    NumberHint(
      .any,
      "child children kid kids toddler* infant* baby babies",
      "barn* *barn *barna unge* *unge baby* babyer spedbarn*"),
    NumberHint(.any, "boy boys lad lads schoolboy*", "*gut* dreng* pojk*"),
    NumberHint(.any, "girl girls schoolgirl*", "*jente* pige* flick*"),
    NumberHint(.any, "man men", "*mann *mannen mann* menn* *menn *mennene mand*"),
    NumberHint(.any, "woman women", "*kvinn* kvind*"),
    NumberHint(.any, "young youth* youngster*", "ung* *ungdom* yngre yngst*"),
    NumberHint(.any, "adult adults adulthood", "voks* vaks* vuks* myndig*"),
    NumberHint(.any, "grandmother grandfather grandparent*", "beste* farmor* mormor* farfar* morfar*"),
    NumberHint(.any, "student* pupil* schoolchild*", "*student* *elev* *skole* *skule*"),
    NumberHint(.any, "newborn* veteran* centenarian*", "nyfødt* nyfødd* veteran* hundreår*"),
    NumberHint(.any, "elderly pensionable retirement pensioner* retire*", "eld* gam* *pensjon* *pension*"),
    NumberHint(.any, "age", "*alder* år års åring* *åring* *årig* ålder*"),
  ]

  private static let direction = [
    NumberHint(
      .any,
      "rise rises rose risen rising raise raises raised raising increase* increasing grow grows grew grown "
        + "growing growth gain* climb* jump* surge* soar* expand* improve* boost*",
      "stig* steg* øk* auk* voks* vaks* veks* opp oppgang* klatr* hopp* fram* frem* hev* utvid* *bedr* "
        + "*betr* løft* pluss *vekst* større høyere ök* väx* vinn* vant vunn*"),
    NumberHint(
      .any,
      "fall falls fell fallen falling drop drops dropped dropping decline* decrease* lose loses lost losing "
        + "slump* plunge* plummet* sink sinks sank sunk shrink* shrank dip dips dipped slip slips slipped cut "
        + "cuts cutting reduce* reducing reduction* lower lowers lowered lowering",
      "fall* falt* synk* sank* sokk* ned* minsk* reduser* redusert* kutt* *tap* mist* tilbake* senk* minus "
        + "krymp* svekk* dal* lavere lågare sjunk* sänk* fald*"),
    NumberHint(
      .any, "up_to up_by up_from up_# up_nok", "opp* *opp stig* steg* øk* auk* hev* fram* frem* pluss upp* inntil"),
    NumberHint(
      .any, "down_to down_by down_from down_# down_nok", "ned* *ned fall* falt* synk* senk* minsk* reduser* kutt* minus"
    ),
  ]
}
