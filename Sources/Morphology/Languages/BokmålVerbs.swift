extension ParadigmTable {
  static let bokmålVerbs = ParadigmTable(
    """
    #              present past          participle    weak       passive  present part. imperative
    +være      *   er      var           vært          -          -        værende       vær
    ha         *   har     hadde         hatt          -          has      havende
    bli        *   blir    ble/blei      blitt         -          -        blivende
    +gjøre     *   gjør    gjorde        gjort         gjorte     gjøres   gjørende      gjør
    si         *   sier    sa            sagt          sagte      sies     sigende
    se         *   ser     så            sett          sette      sees/ses seende
    be         *   ber     ba/bad        bedt          bedte      bes      bedende
    +ta        *   tar     tok           tatt          tatte      tas      takende
    +gi        *   gir     gav/ga        gitt          gitte      gis      givende
    +få        *   får     fikk          fått          fåtte      fås      fående
    +gå        *   går     gikk          gått          gåtte      gås      gående
    +stå       *   står    stod/sto      stått         -          stås     stående
    +slå       *   slår    slo           slått         slåtte     slås     slående
    la         *   lar     lot           latt          -          las
    +by        *   byr     bød/bydde     budt/bydd     budte      bys      bydende
    +dra       *   drar    dro/drog      dratt         dratte     dras     dragende
    +legge     *   legger  la            lagt          lagte      legges   leggende      legg
    +ligge     *   ligger  lå            ligget        -          -        liggende      ligg
    +sette     *   setter  satte         satt          satte      settes   settende      sett
    +sitte     *   sitter  satt          sittet        -          -        sittende      sitt
    +komme     *   kommer  kom           kommet        komne      -        kommende      kom
    +trekke    *   trekker trakk         trukket       trukne     trekkes  trekkende     trekk
    +holde     *   holder  holdt         holdt         holdte     holdes   holdende      hold
    +bryte     *   bryter  brøt/brøyt    brutt         brutte     brytes   brytende      bryt
    +skyte     *   skyter  skjøt/skaut   skutt         skutte     skytes   skytende      skyt
    +velge     *   velger  valgte        valgt         valgte     velges   velgende      velg
    +selge     *   selger  solgte        solgt         solgte     selges   selgende      selg
    +skrive    *   skriver skrev         skrevet       skrevne    skrives  skrivende     skriv
    +drive     *   driver  drev          drevet        drevne     drives   drivende      driv
    +gripe     *   griper  grep          grepet        grepne     gripes   gripende      grip
    +stige     *   stiger  steg          steget        stegne     -        stigende      stig
    +vinne     *   vinner  vant          vunnet        vunne      vinnes   vinnende      vinn
    +finne     *   finner  fant          funnet        funne      finnes   finnende      finn
    +binde     *   binder  bandt         bundet        bundne     bindes   bindende      bind
    +tvinge    *   tvinger tvang         tvunget       tvungne    tvinges  tvingende     tving
    +falle     *   faller  falt          falt          falne      -        fallende      fall
    +late      *   later   lot           latt          latte      lates    latende       lat
    +bære      *   bærer   bar           båret         bårne      bæres    bærende       bær
    +skjære    *   skjærer skar          skåret        skårne     skjæres  skjærende     skjær
    +følge     *   følger  fulgte        fulgt         fulgte     følges   følgende      følg
    +bringe    *   bringer brakte/bragte brakt/bragt   brakte     bringes  bringende     bring
    +spørre    *   spør    spurte        spurt         spurte     spørres  spørrende     spør
    +gjelde    *   gjelder gjaldt        gjeldt        -          -        gjeldende     gjeld
    +telle     *   teller  talte/telte   talt/telt     talte      telles   tellende      tell
    +rekke     *   rekker  rakk/rakte    rukket/rakt   -          rekkes   rekkende      rekk
    +møte      *   møter   møtte         møtt          møtte      møtes    møtende       møt
    ~ere       *   ~erer   ~erte         ~ert          ~erte      ~eres    ~erende       ~er
    ~CCe       *   ~CCer   ~CCet/~CCa/~Cte/~Cde ~CCet/~CCa/~Ct/~Cd ~CCede/~CCete ~CCes ~CCende ~CC
    ~e         *   ~er     ~et/~a/~te/~de ~et/~a/~t/~d ~ede/~ete  ~es      ~ende         ~
    ~          *   ~r      ~dde          ~dd           ~dde       ~s       ~ende
    """)
}
