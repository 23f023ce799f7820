extension ParadigmTable {
  static let nynorskVerbs = ParadigmTable(
    """
    #              present     past          participle     weak     passive   present part. imperative infinitive
    +vere      *   er/ver      var           vore           -        -         verande       ver        vera
    ha         *   har         hadde         hatt           -        -         havande
    bli        *   blir/vert   blei/vart     blitt/vorte    -        -         blivande
    +gjere     *   gjer        gjorde        gjort          gjorde   gjerast   gjerande      gjer       gjera
    +seie      *   seier       sa            sagt           -        seiast    seiande       sei        seia
    +sjå       *   ser         såg           sett           sedde    sjåast    sjåande
    be         *   ber         bad/ba        bede/bedt      -        -         bedande
    +ta        *   tek/tar     tok           teke/tatt      tekne    takast    takande
    +gje       *   gjev/gir    gav/ga        gjeve/gitt     gjevne   gjevast   gjevande      -          gjeva
    +gi        *   gir         gav/ga        gitt           gitte    -         givande
    +få        *   får         fekk          fått           fådde    -         fåande
    +gå        *   går         gjekk         gått           gådde    -         gåande
    +stå       *   står        stod          stått          -        -         ståande
    +slå       *   slår        slo           slått          slegne   -         slåande
    +by        *   byr         baud/bydde    bode/bydd      bodne    -         bydande
    +dra       *   dreg/drar   drog      drege/dratt    -        -         dragande
    +leggje    *   legg        la            lagt           lagde    leggjast  leggjande     legg       leggja
    +liggje    *   ligg        låg           lege           -        -         liggjande     ligg       liggja
    +setje     *   set/sett    sette         sett           sette    setjast   setjande      set        setja
    +sitje     *   sit         sat           sete           -        -         sitjande      sit        sitja
    +halde     *   held        heldt         halde          haldne   haldast   haldande      hald       halda
    +kome      *   kjem        kom           kome           komne    -         komande       kom        koma
    +komme     *   kjem        kom           komme          komne    -         kommande      kom        komma
    +bryte     *   bryt        braut         brote          brotne   brytast   brytande      bryt       bryta
    +skyte     *   skyt        skaut         skote          skotne   skytast   skytande      skyt       skyta
    +velje     *   vel         valde         valt/vald      valde    veljast   veljande      vel        velja
    +selje     *   sel         selde         selt/seld      selde    seljast   seljande      sel        selja
    +skrive    *   skriv       skreiv        skrive         skrivne  skrivast  skrivande     skriv      skriva
    +drive     *   driv        dreiv         drive          drivne   drivast   drivande      driv       driva
    +gripe     *   grip        greip         gripe          gripne   gripast   gripande      grip       gripa
    +stige     *   stig        steig         stige          stigne   -         stigande      stig       stiga
    +vinne     *   vinn        vann          vunne          vunne    vinnast   vinnande      vinn       vinna
    +finne     *   finn        fann          funne          funne    finnast   finnande      finn       finna
    +binde     *   bind        batt          bunde          bundne   bindast   bindande      bind       binda
    +tvinge    *   tving       tvang         tvunge         tvungne  tvingast  tvingande     tving      tvinga
    +falle     *   fell        fall          falle          falne    -         fallande      fall       falla
    +late      *   lèt/let     let/lét       late           latne    latast    latande       lat        lata
    +bere      *   ber         bar           bore           borne    berast    berande       ber        bera
    +krevje    *   krev        kravde        kravt/kravd    kravde   krevjast  krevjande     krev       krevja
    +søkje     *   søkjer      søkte         søkt           søkte    søkjast   søkjande      søk        søkja
    +gjelde    *   gjeld       galdt/gjaldt  gjelde         -        -         gjeldande     -          gjelda
    +fortelje  *   fortel      fortalde      fortalt/fortald fortalde forteljast forteljande fortel     fortelja
    +telje     *   tel         talde         talt/tald      talde    teljast   teljande      tel        telja
    +møte      *   møter       møtte         møtt           møtte    møtast    møtande       møt        møta
    ~ere       *   ~erer       ~erte         ~ert           ~erte    ~erast    ~erande       ~er        ~era
    ~CCe       *   ~CCar/~CCer ~CCa/~Cte/~Cde ~CCa/~Ct/~Cd  -        ~CCast    ~CCande       ~CC        ~CCa
    ~CCa       *   ~CCar/~CCer ~Cte/~Cde     ~Ct/~Cd        -        ~CCast    ~CCande       ~CC        ~CCe
    ~e         *   ~ar/~er     ~a/~te/~de    ~a/~t/~d       -        ~ast      ~ande         ~          ~a
    ~a         *   ~ar/~er     ~te/~de       ~t/~d          -        ~ast      ~ande         ~          ~e
    ~          *   ~r          ~dde          ~dd            ~dde     ~ast      ~ande
    """)
}
