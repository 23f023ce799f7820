extension Grammar {
  /// Norwegian Nynorsk, with the forms of the norm of 2012 and the older ones that texts still hold.
  static let nynorsk = Grammar(
    nouns: ParadigmTable(
      """
      # Irregular words, alone or as the last part of a compound
      +mann      m    mannen menn mennene
      +land      n    landet landa
      +bok       f    boka boki bøker bøkene
      +hand      f    handa hender hendene
      +natt      f    natta netter nettene
      +stad      m    staden stader stadar stadene stadane
      +far       m    faren fedrar fedrane
      +mor       f    mora mødrer mødrene
      +bror      m    broren brør brødrar brørne brødrane
      +dotter    f    dottera døtrer døtre døtrene
      +tre       n    treet trea
      +kraft     f    krafta krefter kreftene
      +rot       f    rota røter røtene
      +fot       m    foten føter føtene
      +tann      f    tanna tenner tennene
      +bonde     m    bonden bønder bøndene
      +auge      n    auget augo auga
      +barn      n    barnet barna
      +medlem    mfn  medlemen medlemmen medlemet medlemmet medlemar medlemmar medlemer medlemmer medlemane medlemmane medlemene medlemmene medlemma
      +folk      n    folket folka
      +våpen     n    våpenet våpna
      +sak       f    saka saki saker sakene
      +ven       m    venen vener venner venene vennene
      +gong      m    gongen gonger gongar gongene gongane
      +benk      m    benken benker benkar benkene benkane
      +kollega   mf   kollegaen kollegaar kollegaer kollegaane kollegaene
      +foreldre  p    foreldra
      +pengar    p    pengane
      +midlar    p    midlane
      +klede     n    kledet kleda
      # Adjectives and participles that serve as nouns
      +alliert   mf   allierte
      +tilsett   mf   tilsette
      +vald      mf   valde
      +tiltalt   mf   tiltalte
      +ledig     mf   ledige
      # Regular endings
      ~ium       n    ~iumet ~iet ~ia ~iene
      ~eum       n    ~eumet ~eet ~ea ~eene
      ~ntrum     n    ~ntrumet ~ntra ~ntruma
      ~um        n    ~umet ~uma ~a
      ~é         mf   ~een ~ear ~eane ~éen ~éar ~éane ~eer ~eene ~éer ~éene ~e
      ~é         n    ~eet ~ea ~éet ~éa ~e
      ~ing       f    ~inga ~ingi ~ingar ~inger ~ingane ~ingene
      ~e         m    ~en ~ar ~er ~ane ~ene
      ~e         f    ~a ~er ~ene ~or ~one
      ~e         n    ~et ~a ~i
      ~ar        p    ~ane
      ~er        p    ~ene
      ~CCer      m    ~CCeren ~CCerar ~CCerane ~CCrar ~CCrane ~Crar ~Crane ~Crer ~Crene
      ~CCel      m    ~CCelen ~CCelar ~CCelane ~Clar ~Clane ~Cler ~Clene
      ~CCen      m    ~CCenen ~CCenar ~CCenane ~Cnar ~Cnane ~Cner ~Cnene
      ~er        m    ~eren ~erar ~erane ~rar ~rane ~rer ~rene
      ~el        m    ~elen ~elar ~elane ~lar ~lane ~ler ~lene
      ~en        m    ~enen ~enar ~enane ~nar ~nane ~ner ~nene
      ~CCer      n    ~CCeret ~CCera ~Cret ~Cra
      ~CCel      n    ~CCelet ~CCela ~Clet ~Cla
      ~er        n    ~eret ~era ~ret ~ra
      ~el        n    ~elet ~ela ~let ~la
      ~en        n    ~enet ~ena ~net ~na
      ~el        f    ~ela ~ler ~lene
      ~er        f    ~era ~rer ~rene
      ~Vm        m    ~Vmen ~Vmar ~Vmer ~Vmane ~Vmene ~Vmmen ~Vmmar ~Vmmer ~Vmmane ~Vmmene
      ~Vm        n    ~Vmet ~Vma ~Vmmet ~Vmma
      ~          m    ~en ~ar ~er ~ane ~ene
      ~          f    ~a ~i ~er ~ene
      ~          n    ~et ~a ~i
      """),
    adjectives: ParadigmTable(
      """
      #          neuter  weak            comparative  superlative  weak
      liten   *  lita/lite litle/små     mindre       minst        minste
      god     *  godt    gode            betre        best         beste
      gammal  *  gammalt gamle           eldre        eldst        eldste
      stor    *  stort   store           større       størst       største
      ung     *  ungt    unge            yngre        yngst        yngste
      lang    *  langt   lange           lengre       lengst       lengste
      tung    *  tungt   tunge           tyngre       tyngst       tyngste
      høg     *  høgt    høge            høgare/høgre høgast/høgst høgaste/høgste
      eigen   *  eiga/eige eigne
      annan   *  anna    andre
      full    *  fullt   fulle           fullare      fullast      fullaste
      falsk   *  falskt  falske          falskare     falskast     falskaste
      fersk   *  ferskt  ferske          ferskare     ferskast     ferskaste
      frisk   *  friskt  friske          friskare     friskast     friskaste
      rask    *  raskt   raske           raskare      raskast      raskaste
      ~ig     *  -       ~ige            ~igare       ~igast       ~igaste
      ~leg    *  -       ~lege           ~legare      ~legast      ~legaste
      ~sk     *  -       ~ske            ~skare       ~skast       ~skaste
      ~a      *  -       ~a
      ~et     *  -       ~ete
      ~CCel   *  ~CCelt  ~Cle            ~Clare       ~Clast       ~Claste
      ~CCal   *  ~CCalt  ~Cle            ~Clare       ~Clast       ~Claste
      ~el     *  ~elt    ~le             ~lare        ~last        ~laste
      ~er     *  ~ert    ~re             ~rare        ~rast        ~raste
      ~en     *  ~e/~i/~ent ~ne          ~nare        ~nast        ~naste
      ~s      *
      ~e      *
      ~Vm     *  ~Vmt    ~Vme/~Vmme      ~Vmare/~Vmmare ~Vmast/~Vmmast ~Vmaste/~Vmmaste
      ~V      *  ~Vtt/~Vt ~Ve            ~Vare        ~Vast        ~Vaste
      ~Vt     *  ~Vtt    ~Vte            ~Vtare       ~Vtast       ~Vtaste
      ~t      *  -       ~te             ~tare        ~tast        ~taste
      ~CC     *  ~Ct     ~CCe            ~CCare       ~CCast       ~CCaste
      ~       *  ~t      ~e              ~are         ~ast         ~aste
      """),
    verbs: ParadigmTable(
      """
      +vere      *   er var vore ver
      +gjere     *   gjer gjorde gjort gjerast
      +seie      *   seier sa sagt seiast sei
      +ta        *   tek tar tok teke tatt takast
      +gje       *   gjev gav gjeve gjevast
      +gi        *   gir gav ga gitt
      +få        *   får fekk fått
      +gå        *   går gjekk gått
      +stå       *   står stod stått
      +slå       *   slår slo slått
      +leggje    *   legg la lagt leggjast leggja
      +setje     *   set sette sett setjast setja
      +halde     *   held heldt halde haldast halda
      +bryte     *   bryt braut brote brytast bryta
      +velje     *   vel valde valt vald veljast velja
      +skrive    *   skriv skreiv skrive skrivast skriva
      ~ere       *   ~erer ~erte ~ert ~erast ~era ~erande ~er
      ~CCe       *   ~CCar ~CCa ~CCer ~Cte ~Ct ~Cde ~Cd ~CCast ~CCande ~CC
      ~CCa       *   ~CCar ~CCe ~CCer ~Cte ~Ct ~Cde ~Cd ~CCast ~CCande ~CC
      ~e         *   ~ar ~a ~er ~te ~t ~de ~d ~ast ~ande ~
      ~a         *   ~ar ~e ~er ~te ~t ~de ~d ~ast ~ande ~
      ~          *   ~r ~dde ~dd ~ast ~ande
      """),
    genitive: .bareS,
    acronymEndings: ["-en", "-a", "-et", "-ar", "-ane", "-er", "-ene"],
    infinitiveMarker: "å",
    connectives: [
      "av", "etter", "for", "frå", "hjå", "hos", "i", "innan", "med", "mellom", "mot", "om", "over", "på", "rundt",
      "til", "under", "utan", "ved", "og", "eller", "samt",
    ],
    coordinators: ["og", "eller", "samt"])
}
