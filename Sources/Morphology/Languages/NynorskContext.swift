extension WordContext {
  static let nynorsk = WordContext(
    listed: [
      (.infinitiveMarker, "å"),
      (.modal, "kan kunne vil ville skal skulle må måtte bør burde lyt"),
      (.subject, "eg du han ho vi me de ein man"),
      (.neuterPronoun, "det dette"),
      (.they, "dei den"),
      (.object, "meg deg seg oss dykk henne"),
      (.relative, "som"),
      (.have, "har hadde ha"),
      (.be, "er var vore blir blei bli blitt vert vart verte vorte vere"),
      (
        .adverb,
        """
        ikkje òg også berre aldri alltid framleis heller då no sjølv gjerne ofte kanskje stadig allereie likevel difor
        dermed nok jo vel neppe snart igjen helst altså truleg dessutan endeleg eigentleg vanlegvis
        """
      ),
      (
        .determiner,
        """
        ein ei eit denne desse min mi mitt mine din di ditt dine sin si sitt sine vår vårt våre hans hennar deira dens
        dets nokon noko nokre inga ingen kvar kvart kva slik slikt slike same annan anna andre eigen eige eigne første
        siste neste all alt båe begge
        """
      ),
      (.quantifier, "alle mange fleire få to tre fire fem seks sju åtte ni ti enkelte ulike fleste"),
      (
        .preposition,
        """
        i på for av med om til frå mot etter ved utan under mellom gjennom hjå hos over blant rundt innan ifølgje per
        trass bak framfor langs utanfor innanfor før
        """
      ),
      (.coordinator, "og eller samt men"),
      (.subordinator, "at om når fordi dersom sidan kven kvar korleis kvifor enn medan"),
      (
        .opener,
        """
        samtidig difor dermed likevel no då her der så slik dessutan først deretter nyleg måndag tysdag onsdag torsdag
        fredag laurdag sundag søndag ofte snart derimot elles vidare endeleg dette kanskje
        """
      ),
      (.time, "år dag går morgon kveld natt fjor veka helga haust vinter sommar ettermiddag føremiddag"),
      (
        .particle,
        """
        ut inn opp ned fram bort heim etter før ved bak framfor over under frå gjennom mot inni utanfor forbi rundt
        overfor hit dit
        """
      ),
      (.emphasis, "nok slett gale galt"),
      (.permission, "få får fekk fått gje gjev gi gir gav gjeve gitt be ber bad bede bedt skje ske takk"),
      (.to, "til"),
      (.adjective, "ny nytt stor stort god godt sterk sterkt klar klart full fullt delvis lite mykje auka fri fritt"),
      (
        .weakAdjective,
        "nye store gode sterke klare fulle små vesle auka frie felles strenge høge låge glade unge gamle mange fleire"
      ),
      ([], "nokon ingen eigen annan open sidan igjen saman mellom innan utan heller elles dels"),
    ],
    endings: [
      (.weakAdjective, 6, "lege ige iske ande elle ive ale bare somme lause ete vande"),
      (.adjective, 5, "leg isk iv ell bar som laus"),
      (.adjective, 5, "sk"),
      (.definiteNoun, 6, "ane ene inga iet mentet tinget landet rådet valet styret folket"),
      (.definiteNoun, 5, "en et"),
    ],
    readings: readings([
      (
        .infinitive,
        """
        anke auke auka avtale avtala bruke bruka endre endra frykte frykta følgje følgja handle handla klage klaga krevje
        krevja love lova møte møta merke merka nekte nekta ordne ordna presse pressa råde råda rette retta skade skada
        starte starta stemme stemma stoppe stoppa stride strida styre styra styrke styrka støtte støtta svare svara satse
        satsa sikre sikra tale tala verne verna ønske ønska lene leia makte makta liste lista skifte skifta spare spara
        stille stilla straffe straffa varsle varsla vende venda vente venta vise visa vitne vitna hindre hindra jakte
        jakta kjempe kjempa krone krona nytte nytta prøve prøva reise reisa melde melda
        """
      ),
      (
        .present,
        """
        ankar arbeidar arbeider aukar avtalar brukar endrar fryktar følgjer gjeld handlar håpar kjøper klagar krev kuttar
        landar leiar lovar lånar maktar melder merkar møter målar nektar ordnar pliktar pressar rammar rettar rår råder
        samarbeider samarbeidar satsar skadar skattar skiftar spelar startar stemmer stemmar stoppar straffar streikar
        stridar strider styrer styrar styrkar støttar støtter svarar svarer søkjer talar trenar truar tvilar varslar vel
        veljar ventar vernar viser ønskjer ønskar opnar forsvarar forsvarer fredar grensar hindrar jaktar prøver vitnar
        kontroller kontrollerer kjempar sender reiser
        """
      ),
      (
        .past,
        """
        auka avtala bruka endra frykta handla klaga lova merka nekta ordna pressa retta skada starta stoppa styrka
        støtta svara satsa sikra verna ønska makta lista skifta spara straffa varsla venta vitna hindra jakta kjempa
        """
      ),
      (
        .participle,
        """
        auka avtala bruka endra frykta handla klaga lova merka nekta ordna pressa retta skada starta stoppa styrka
        støtta svara satsa sikra verna ønska makta lista skifta spara straffa varsla venta vitna hindra jakta kjempa
        valde
        """
      ),
      (.adverb, "rett"),
      (.permission, "lov"),
      (.mostlyVerb, "gjeld handlar"),
    ]),
    otherNouns: ["far": ["faren"], "skift": ["skiftet"], "tank": ["tanken"]])
}
