extension Grammar {
  /// English: plurals, possessives and the verbs.
  static let english = Grammar(
    nouns: ParadigmTable(
      """
      german     *   Germans
      roman      *   Romans
      shaman     *   shamans
      talisman   *   talismans
      woman      *   women
      +man       *   men
      +child     *   children
      +monarch   *   monarchs
      +patriarch *   patriarchs
      +oligarch  *   oligarchs
      +epoch     *   epochs
      +foot      *   feet
      +tooth     *   teeth
      goose      *   geese
      +mouse     *   mice
      +person    *   people/persons
      +crisis    *   crises
      +analysis  *   analyses
      +basis     *   bases
      +thesis    *   theses
      +hypothesis *  hypotheses
      +oasis     *   oases
      +axis      *   axes
      +criterion *   criteria
      +phenomenon *  phenomena
      +medium    *   media/mediums
      +stratum   *   strata
      +referendum *  referendums/referenda
      +memorandum *  memorandums/memoranda
      +forum     *   forums/fora
      +index     *   indices/indexes
      +appendix  *   appendices/appendixes
      +life      *   lives
      +wife      *   wives
      +knife     *   knives
      +half      *   halves
      +leaf      *   leaves
      +loaf      *   loaves
      +thief     *   thieves
      +shelf     *   shelves
      wolf       *   wolves
      +self      *   selves
      +hero      *   heroes
      +veto      *   vetoes
      +embargo   *   embargoes/embargos
      +potato    *   potatoes
      +echo      *   echoes
      +cargo     *   cargoes/cargos
      +tornado   *   tornadoes/tornados
      +attorney  *   attorneys
      +aircraft  *
      +spacecraft *
      +sheep     *
      +fish      *   fish/fishes
      +offspring *
      +corps     *
      +headquarters *
      ~news      *
      ~series    *
      ~species   *
      ~means     *
      ~Vy        *   ~Vys
      ~y         *   ~ies
      ~s         *   ~ses
      ~x         *   ~xes
      ~z         *   ~zes
      ~sh        *   ~shes
      ~ch        *   ~ches
      ~          *   ~s
      """),
    nounColumns: [.plural],
    adjectives: ParadigmTable("~ *"),
    verbs: ParadigmTable(
      """
      #              present  past      participle present participle
      be         *   is/are/am was/were been       being
      have       *   has      had       had        having
      do         *   does     did       done       doing
      go         *   goes     went      gone       going
      make       *   makes    made      made       making
      +take      *   takes    took      taken      taking
      +give      *   gives    gave      given      giving
      get        *   gets     got       got/gotten getting
      set        *   sets     set       set        setting
      put        *   puts     put       put        putting
      cut        *   cuts     cut       cut        cutting
      run        *   runs     ran       run        running
      win        *   wins     won       won        winning
      +ercome    *   ercomes  ercame    ercome     ercoming
      come       *   comes    came      come       coming
      become     *   becomes  became    become     becoming
      say        *   says     said      said       saying
      pay        *   pays     paid      paid       paying
      lay        *   lays     laid      laid       laying
      see        *   sees     saw       seen       seeing
      +ersee     *   ersees   ersaw     erseen     erseeing
      foresee    *   foresees foresaw   foreseen   foreseeing
      uphold     *   upholds  upheld    upheld     upholding
      +hold      *   holds    held      held       holding
      +lead      *   leads    led       led        leading
      +leave     *   leaves   left      left       leaving
      +meet      *   meets    met       met        meeting
      +send      *   sends    sent      sent       sending
      +spend     *   spends   spent     spent      spending
      +build     *   builds   built     built      building
      +bring     *   brings   brought   brought    bringing
      +buy       *   buys     bought    bought     buying
      +seek      *   seeks    sought    sought     seeking
      +sell      *   sells    sold      sold       selling
      +tell      *   tells    told      told       telling
      +keep      *   keeps    kept      kept       keeping
      +break     *   breaks   broke     broken     breaking
      +speak     *   speaks   spoke     spoken     speaking
      +choose    *   chooses  chose     chosen     choosing
      rise       *   rises    rose      risen      rising
      arise      *   arises   arose     arisen     arising
      write      *   writes   wrote     written    writing
      +draw      *   draws    drew      drawn      drawing
      +know      *   knows    knew      known      knowing
      +grow      *   grows    grew      grown      growing
      +fall      *   falls    fell      fallen     falling
      +fight     *   fights   fought    fought     fighting
      +stand     *   stands   stood     stood      standing
      +withdraw  *   withdraws withdrew withdrawn  withdrawing
      ~e         *   ~es      ~ed       ~ed        ~ing
      ~Vy        *   ~Vys     ~Vyed     ~Vyed      ~Vying
      ~y         *   ~ies     ~ied      ~ied       ~ying
      ~s         *   ~ses     ~sed      ~sed       ~sing
      ~sh        *   ~shes    ~shed     ~shed      ~shing
      ~ch        *   ~ches    ~ched     ~ched      ~ching
      ~x         *   ~xes     ~xed      ~xed       ~xing
      ~          *   ~s       ~ed       ~ed        ~ing
      """),
    verbColumns: [.present, .past, .participle, .presentParticiple],
    genitive: .apostropheS,
    acronymEndings: [("s", .plural)],
    infinitiveMarker: "to",
    connectives: [
      "about", "after", "against", "among", "and", "at", "between", "by", "for", "from", "in", "into", "of", "on", "or",
      "over", "to", "under", "with", "without",
    ],
    coordinators: ["and", "or"])
}
