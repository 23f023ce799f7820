extension WordContext {
  static let bokmål = WordContext(
    listed: [
      (.infinitiveMarker, "å"),
      (.modal, "kan kunne vil ville skal skulle må måtte bør burde"),
      (.subject, "jeg du han hun vi dere man"),
      (.neuterPronoun, "det dette"),
      (.they, "de den"),
      (.object, "meg deg seg oss dem ham henne"),
      (.relative, "som"),
      (.have, "har hadde ha"),
      (.be, "er var vært blir ble bli blitt være"),
      (
        .adverb,
        """
        ikke også bare aldri alltid fortsatt heller da nå aktivt raskt selv gjerne ofte kanskje stadig allerede likevel
        derfor dermed nok jo vel neppe snart igjen helst altså imidlertid trolig sannsynligvis dessuten fremdeles
        endelig tydeligvis vanligvis
        """
      ),
      (
        .determiner,
        """
        en et ei denne disse min mitt mine din ditt dine sin si sitt sine vår vårt våre hans hennes deres dens dets noen
        noe ingen intet hver hvert enhver ethvert hvilken hvilket hvilke slik slikt slike samme annen annet andre egen
        eget egne første siste neste all alt begge
        """
      ),
      (.quantifier, "alle mange flere få begge to tre fire fem seks sju åtte ni ti enkelte diverse fleste"),
      (
        .preposition,
        """
        i på for av med om til fra mot etter ved uten under mellom gjennom hos over blant rundt innen ifølge per
        angående tross bak foran langs utenfor innenfor mens før
        """
      ),
      (.coordinator, "og eller samt men"),
      (.subordinator, "at hvis når fordi dersom siden hva hvem hvor hvordan hvorfor enn mens"),
      (
        .opener,
        """
        samtidig derfor dermed likevel nå da her der så slik dessuten imidlertid først deretter nylig mandag tirsdag
        onsdag torsdag fredag lørdag søndag ofte snart derimot ellers videre endelig dette kanskje herfra dit
        """
      ),
      (.time, "år dag går morgen kveld natt fjor uka uken helga helgen høst vinter sommer ettermiddag formiddag"),
      (
        .particle,
        """
        ut inn opp ned fram frem bort hjem etter før ved bak foran over under fra gjennom mot inni utenfor forbi rundt
        overfor hit dit
        """
      ),
      (.emphasis, "nok slett galt"),
      (.permission, "få får fikk fått gi gir ga gav gitt be ber ba bad bedt skje ske takk"),
      (.to, "til"),
      (.adjective, "ny nytt stor stort god godt sterk sterkt klar klart full fullt delvis lite mye økt fri fritt"),
      (
        .weakAdjective,
        "nye store gode sterke klare fulle små lille økte frie felles strenge høye lave glade unge gamle mange flere"
      ),
      ([], "noen ingen egen annen åpen siden igjen sammen mellom innen uten allerede heller ellers dels"),
    ],
    endings: [
      (.weakAdjective, 6, "lige ige iske ende ede elle ive ale bare somme løse"),
      (.adjective, 5, "lig isk iv ell bar som løs"),
      (.adjective, 5, "sk"),
      (.definiteNoun, 6, "ene erne iet mentet tinget landet rådet valget styret folket"),
      (.definiteNoun, 5, "en"),
    ],
    readings: readings([
      (
        .infinitive,
        """
        anke avtale bruke endre fare frykte følge handle hjelpe klage kreve love møte merke nekte ordne presse skade
        starte stemme stoppe stride styrke støtte satse sikre tale tjene undre verne ønske lene råde rette svare strafe
        ramme leie lide like prise ramme rase rense reise røre satse sende skifte skrive spare spørre stille straffe
        varsle veie vende vente vise forme grense hilse hindre innse jakte kjempe krone laste lede lene lykke måte nytte
        åpne bestemme begrense plikte drepe flamme ofre prøve krasje være vitne
        """
      ),
      (
        .present,
        """
        anker ankrer arbeider avtaler bruker endrer farer frykter følger handler hjelper håper kjøper klager krever kutter
        kjemper lander leder leier lover låner merker melder møter måler nekter ordner planlegger plikter presser
        protesterer preger
        rapporterer rammer reiser retter risikerer råder samarbeider satser skader skatter skifter skiller slutter spiller
        starter stemmer stopper straffer streiker strider styrer styrker støtter svarer søker taler trener truer tviler
        varsler vedtar velger veier venter verner viser ønsker øker åpner forsvarer freder grenser hindrer jakter priser
        prøver ofrer vitner kontrollerer krangler vurderer debatterer forsker forskerer selger tester krediterer
        diskuterer dikter drømmer
        """
      ),
      (.past, "landet målet håpet ønsket klaget svarte varslet kuttet ventet styret rådet"),
      (
        .passive,
        """
        møtes støttes styrkes endres brukes følges ønskes kreves presses rammes skades stoppes vernes avtales lånes
        kjøpes rettes klages stemmes straffes startes varsles frykttes håpes spilles
        """
      ),
      (.adverb, "rett"),
      (.permission, "lov"),
      (.otherNoun, "forsvarer"),
    ]),
    otherNouns: [
      "bønne": ["bønnen"], "far": ["faren"], "klubbe": ["klubben"], "skift": ["skiftet"], "tank": ["tanken"],
    ])

  static func readings(_ lists: [(FormReadings, String)]) -> [String: FormReadings] {
    var result: [String: FormReadings] = [:]
    for (reading, list) in lists {
      for word in words(list) { result[word, default: []].formUnion(reading) }
    }
    return result
  }
}
