internal import TextKit

/// The commonest words of Bokmål and Nynorsk, from the commonest down: what any text is full of.
///
/// Written for the project from general knowledge of the language, words that hold sentences together first, then verbs,
/// adjectives and everyday nouns. A word's place stands for its frequency, by Zipf's law.
struct CommonWords: Sendable {
  private let ranks: [String: Int]

  /// The list of a language; nil for languages that have none.
  init?(_ language: LanguageTag) {
    let text: String
    switch language.language {
    case "nb": text = Self.bokmål
    case "nn": text = Self.nynorsk
    default: return nil
    }
    ranks = Dictionary(
      text.split(whereSeparator: \.isWhitespace).enumerated().map { (String($0.element), $0.offset + 1) },
      uniquingKeysWith: min)
  }

  /// Whether the word is one of them.
  func contains(_ word: String) -> Bool { ranks[word] != nil }

  /// How often the word stands in a thousand words of any text, by Zipf's law; those not listed come after the last.
  func frequency(of word: String) -> Double { 100 / Double(ranks[word] ?? ranks.count * 20) }

  /// Words before which a noun stands; those that may be the subject of a verb (den, de, alle) are not among them.
  static let determiners: Set<String> = [
    "en", "ei", "et", "ein", "eit", "denne", "dette", "disse", "desse", "min", "mitt", "mine", "din", "sin", "sitt",
    "sine", "vår", "vårt", "våre", "hver", "hvert", "kvar", "kvart", "ingen", "inga", "hvilken", "hvilke", "hvilket",
    "annen", "annet", "annan", "anna", "samme", "same", "hele", "heile", "egen", "eigen",
  ]

  /// Words behind which a verb stands.
  static let verbMarkers: Set<String> = [
    "å", "vil", "skal", "kan", "må", "bør", "ville", "skulle", "kunne", "måtte", "burde", "jeg", "eg", "du", "han",
    "hun",
    "ho", "vi", "dere", "de", "som", "ikke", "ikkje", "har", "hadde", "er", "var", "ble", "blir", "blei", "vart",
    "vert",
  ]

  private static let bokmål = """
    og i det er på som en å til for at av har de med den ikke et om fra var vi men jeg han kan så seg eller vil skal ble
    også hun da når må du etter ved være nå bare mot over sin hva blir mer noe sier kunne her hadde under enn ut opp inn
    alle andre andre dette denne disse før hvor mange mye noen oss opp dem oss deres vår våre sitt sine ha ville skulle
    måtte bør burde blitt gjøre gjør gjort få får fikk fått gå går gikk gått komme kommer kom kommet si sa sagt se ser så
    sett ta tar tok tatt gi gir ga gitt mener mente tror trodde vet visste ønsker ønsket bli står sto ligger lå finnes
    gjelder gjaldt viser viste sammen selv helt veldig svært ganske bedre best større størst mindre minst første siste
    neste ny nye nytt stor store stort liten små god gode godt annen annet egen egne samme hele flere flest mest lite få
    to tre fire fem seks sju åtte ni ti hundre tusen million millioner milliarder prosent kroner år året årene dag dagen
    dager uke uken måned måneder tid tiden gang ganger tidligere senere nylig fortsatt allerede alltid aldri ofte igjen
    likevel derfor fordi mens hvis dersom selv om både verken mellom gjennom uten innen blant ifølge omkring rundt siden
    hos utenfor innenfor ovenfor langs imot tross annet slik slike sånn slikt dermed imidlertid dessuten blant annet
    hver hvert hvem hvilken hvilke hvilket hvordan hvorfor der dit hit hjem ute inne oppe nede borte fram frem tilbake
    ja nei jo vel altså ennå enda nok nesten omtrent minst høyst spesielt særlig egentlig faktisk kanskje trolig
    mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar mars april mai juni juli august september oktober
    november desember norge norsk norske norges oslo mann menn kvinne kvinner barn folk mennesker person personer ting
    måte måten del deler sak saken saker spørsmål svar problem problemer arbeid arbeidet jobb hus hjemme sted stedet steder
    land landet verden livet liv hånd øye hode navn ord side siden grunn grunnen eksempel fall tilfelle tilfeller gruppe
    rekke antall slutt slutten begynnelsen forhold forholdet mulighet muligheter behov plass vei veien situasjon
    situasjonen resultat resultatet punkt nivå form type slags bruk bruke bruker brukte brukt holde holder holdt sette
    setter satte legge legger la lagt la føre fører førte leve lever arbeide arbeider jobbe jobber bety betyr betydde
    følge følger fulgte finne finner fant funnet snakke snakker snakket spille spiller kjøpe betale betaler møte møter
    møtte hjelpe hjelper prøve prøver trenge trenger begynne begynner begynte fortelle forteller fortalte skrive skriver
    skrev lese høre hører hørte vise forklare forklarer foreslår foreslå kreve krever støtter stemmer mangler øker økte
    lang lange langt kort korte høy høye høyt lav lave lavt ung unge gammel gamle viktig viktige vanskelig klart klar
    enkelt enkelte vanlig mulig sikker sikre riktig feil fri frie åpen full felles offentlig hvit svart rød blå grønn
    """

  private static let nynorsk = """
    og i det er på som ein å til for at av har dei med den ikkje eit om frå var vi men eg han kan så seg eller vil skal
    vart vert blei blir også ho då når må du etter ved vere no berre mot over sin kva meir noko seier kunne her hadde
    under enn ut opp inn alle andre dette denne desse før kor kvar mange mykje nokon nokre oss dei deira vår våre sitt
    sine ha ville skulle måtte bør burde vorte blitt gjere gjer gjort få får fekk fått gå går gjekk gått kome komme kjem
    kom seie sa sagt sjå ser såg sett ta tek tar tok tatt teke gi gjev gir gav gitt meiner meinte trur trudde veit visste
    ønskjer ønskte bli står stod ligg låg finst gjeld galdt viser viste saman sjølv heilt veldig svært ganske betre best
    større størst mindre minst første siste neste ny nye nytt stor store stort liten små god gode godt annan anna eigen
    eigne same heile fleire flest mest lite to tre fire fem seks sju åtte ni ti hundre tusen million millionar milliardar
    prosent kroner år året åra dag dagen dagar veke veka månad månader tid tida gong gonger tidlegare seinare nyleg
    framleis allereie alltid aldri ofte igjen likevel difor derfor fordi medan viss dersom både verken mellom gjennom utan
    innan blant ifølgje ifølge omkring rundt sidan hos utanfor innanfor langs slik slike dermed derimot dessutan kvart
    kven kva korleis kvifor der dit hit heim ute inne oppe nede borte fram tilbake ja nei jo vel altså enno endå nok
    nesten omtrent spesielt særleg eigentleg faktisk kanskje truleg måndag tysdag onsdag torsdag fredag laurdag sundag
    søndag januar februar mars april mai juni juli august september oktober november desember noreg norsk norske noregs
    oslo mann menn kvinne kvinner barn born folk menneske personar person ting måte måten del delar sak saka saker spørsmål
    svar problem arbeid arbeidet jobb hus heime stad staden stader land landet verda livet liv hand auge hovud namn ord
    side sida grunn grunnen døme fall tilfelle gruppe rekkje tal slutt slutten byrjinga forhold forholdet høve behov plass
    veg vegen situasjon situasjonen resultat resultatet punkt nivå form type slags bruk bruke brukar brukte brukt halde
    held heldt setje set sette leggje legg la lagt føre fører førte leve lever arbeide arbeider jobbe jobbar bety betyr
    følgje følgjer finne finn fann funne snakke snakkar spele spelar kjøpe betale betaler møte møter møtte hjelpe hjelper
    prøve prøver trenge treng byrje byrjar fortelje fortel fortalde skrive skriv skreiv lese høyre høyrer høyrde forklare
    forklarer foreslår krevje krev støttar manglar aukar auka lang lange langt kort korte høg høge høgt låg låge ung unge
    gammal gamle viktig viktige vanskeleg klart klar enkelt enkelte vanleg mogleg sikker sikre rett feil fri frie open
    full felles offentleg kvit svart raud blå grøn
    """
}
