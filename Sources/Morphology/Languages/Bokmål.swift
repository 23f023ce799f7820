extension Grammar {
  /// Norwegian Bokmål.
  ///
  /// A feminine noun may always be inflected as a masculine one too; the table of the feminine says so.
  static let bokmål = Grammar(
    nouns: ParadigmTable(
      """
      # Irregular words, alone or as the last part of a compound
      +mann      m    mannen menn mennene
      +land      n    landet landa landene
      +bok       mf   boken boka bøker bøkene
      +hånd      mf   hånden hånda hender hendene
      +natt      mf   natten natta netter nettene
      +stad      m    staden steder stedene
      +sted      n    stedet steder stedene
      +far       m    faren fedre fedrene
      +mor       mf   moren mora mødre mødrene
      +bror      m    broren brødre brødrene
      +datter    mf   datteren dattera døtre døtrene
      +tre       n    treet trær trærne
      +kne       n    kneet knær knærne
      +kraft     mf   kraften krafta krefter kreftene
      +rot       mf   roten rota røtter røttene
      +fot       m    foten føtter føttene
      +tann      mf   tannen tanna tenner tennene
      and        mf   anden anda ender endene
      +stang     mf   stangen stanga stenger stengene
      tang       mf   tangen tanga tenger tengene
      +bonde     m    bonden bønder bøndene
      +øye       n    øyet øyne øynene
      +barn      n    barnet barna barnene
      +sko       m    skoen skoa skoene
      +mus       mf   musen musa musene
      +gås       mf   gåsen gåsa gjess gjessene
      +ku        mf   kua kuen kuer kyr kuene kyrne
      +medlem    n    medlemmet medlemmer medlemmene medlemma
      +forum     n    forumet fora forumer foraene forumene
      +folk      n    folket folka folkene
      +våpen     n    våpenet våpnet våpna våpnene
      +forelder  m    forelderen foreldre foreldrene
      +kollega   mf   kollegaen kollegaer kolleger kollegaene kollegene
      +foreldre  p    foreldrene
      +penger    p    pengene
      +midler    p    midlene
      +klær      p    klærne
      # Adjectives and participles that serve as nouns
      +alliert   mf   allierte
      +ansatt    mf   ansatte
      +valgt     mf   valgte
      +tiltalt   mf   tiltalte
      +siktet    mf   siktede siktete
      +dømt      mf   dømte
      +ledig     mf   ledige
      # Regular endings
      ~eum       n    ~eumet ~eet ~eer ~eene ~ea
      ~ium       n    ~iumet ~iet ~ier ~iene ~ia
      ~ntrum     n    ~ntrumet ~ntrer ~ntre ~ntrene ~ntra
      ~um        n    ~umet ~umer ~umene ~a ~aene
      ~é         mf   ~een ~eer ~eene ~éen ~éer ~éene ~e
      ~é         n    ~eet ~eer ~eene ~éet ~éer ~éene ~ea ~e
      ~ie        f    ~ien ~ia ~ier ~iene
      ~ee        m    ~een ~eer ~eene
      ~e         m    ~en ~er ~ene
      ~e         f    ~en ~a ~er ~ene
      ~e         n    ~et ~er ~ene ~a
      ~ere       p    ~erne
      ~CCer      mf   ~CCeren ~CCera ~CCere ~CCerne ~CCre ~CCrene ~Crer ~Cre ~Crene
      ~er        mf   ~eren ~era ~ere ~erne ~re ~rene ~rer ~erer ~erene
      ~CCer      n    ~CCeret ~CCerene ~Cret ~Crer ~Cre ~Crene ~Cra
      ~er        n    ~eret ~erene ~ret ~rer ~re ~rene ~ra
      ~er        p    ~ene
      ~CCel      mf   ~CCelen ~CCela ~Cler ~Clene
      ~el        mf   ~elen ~ela ~ler ~lene ~eler ~elene
      ~CCel      n    ~CCelet ~Clet ~Cler ~Clene ~Cla
      ~el        n    ~elet ~let ~ler ~lene ~la ~eler ~elene
      ~en        mf   ~enen ~ena ~ener ~enene ~ner ~nene
      ~en        n    ~enet ~net ~ener ~enene ~ner ~nene ~na
      ~Vm        m    ~Vmen ~Vmer ~Vmene ~Vmmen ~Vmmer ~Vmmene
      ~Vm        f    ~Vmen ~Vma ~Vmer ~Vmene ~Vmmen ~Vmma ~Vmmer ~Vmmene
      ~Vm        n    ~Vmet ~Vmer ~Vmene ~Vma ~Vmmet ~Vmmer ~Vmmene ~Vmma
      ~          m    ~en ~er ~ene
      ~          f    ~en ~a ~er ~ene
      ~          n    ~et ~er ~ene ~a
      """),
    adjectives: ParadigmTable(
      """
      #          neuter  weak            comparative  superlative  weak
      liten   *  lite    lille/små       mindre       minst        minste
      god     *  godt    gode            bedre        best         beste
      gammel  *  gammelt gamle           eldre        eldst        eldste
      stor    *  stort   store           større       størst       største
      ung     *  ungt    unge            yngre        yngst        yngste
      lang    *  langt   lange           lengre       lengst       lengste
      tung    *  tungt   tunge           tyngre       tyngst       tyngste
      høy     *  høyt    høye            høyere       høyest       høyeste
      +øy     *  øyt     øye             øyere        øyest        øyeste
      egen    *  eget    egne
      annen   *  annet   andre
      full    *  fullt   fulle           fullere      fullest      fulleste
      falsk   *  falskt  falske          falskere     falskest     falskeste
      fersk   *  ferskt  ferske          ferskere     ferskest     ferskeste
      frisk   *  friskt  friske          friskere     friskest     friskeste
      rask    *  raskt   raske           raskere      raskest      raskeste
      het     *  hett    hete            hetere       hetest       heteste
      ~ig     *  -       ~ige            ~igere       ~igst        ~igste
      ~sk     *  -       ~ske            ~skere       ~skest       ~skeste
      ~et     *  ~a      ~ede/~ete/~a
      ~a      *  ~et     ~ede/~ete/~a
      ~CCel   *  ~CCelt  ~Cle            ~Clere       ~Clest       ~Cleste
      ~el     *  ~elt    ~le             ~lere        ~lest        ~leste
      ~CCer   *  ~CCert  ~Cre/~CCre      ~Crere       ~Crest       ~Creste
      ~er     *  ~ert    ~re             ~rere        ~rest        ~reste
      ~CCen   *  ~CCent/~CCet ~Cne       ~Cnere       ~Cnest       ~Cneste
      ~en     *  ~ent/~et ~ne/~ene       ~nere        ~nest        ~neste
      ~s      *
      ~e      *
      ~Vm     *  ~Vmt    ~Vmme           ~Vmmere      ~Vmmest      ~Vmmeste
      ~V      *  ~Vtt/~Vt ~Ve            ~Vere        ~Vest        ~Veste
      ~Vt     *  ~Vtt    ~Vte            ~Vtere       ~Vtest       ~Vteste
      ~t      *  -       ~te             ~tere        ~test        ~teste
      ~CC     *  ~Ct     ~CCe            ~CCere       ~CCest       ~CCeste
      ~       *  ~t      ~e              ~ere         ~est         ~este
      """),
    verbs: ParadigmTable(
      """
      +være      *   er var vært vær
      +gjøre     *   gjør gjorde gjort gjøres gjøre
      +si        *   sier sa sagt sies
      +ta        *   tar tok tatt tas tatte
      +gi        *   gir gav ga gitt gis gitte
      +få        *   får fikk fått fås
      +gå        *   går gikk gått gås gåtte
      +stå       *   står stod sto stått stås
      +slå       *   slår slo slått slås slåtte
      +legge     *   legger la lagt legges lagte legg
      +sette     *   setter satte satt settes sett
      +komme     *   kommer kom kommet
      +trekke    *   trekker trakk trukket trekkes trukne trekk
      +holde     *   holder holdt holdes holdte hold
      +bryte     *   bryter brøt brutt brytes brutte bryt
      +velge     *   velger valgte valgt velges velg
      +skrive    *   skriver skrev skrevet skrives skrevne skriv
      ~ere       *   ~erer ~erte ~ert ~eres ~erende ~er
      ~CCe       *   ~CCer ~CCet ~CCa ~Cte ~Ct ~Cde ~Cd ~CCes ~CCede ~CCende ~CC
      ~e         *   ~er ~et ~a ~te ~t ~de ~d ~es ~ede ~ende ~
      ~          *   ~r ~dde ~dd ~s ~ende
      """),
    genitive: .bareS,
    acronymEndings: ["-en", "-a", "-et", "-er", "-ene"],
    infinitiveMarker: "å",
    connectives: [
      "av", "etter", "for", "fra", "hos", "i", "innen", "med", "mellom", "mot", "om", "over", "på", "rundt", "til",
      "under", "uten", "ved", "og", "eller", "samt",
    ],
    coordinators: ["og", "eller", "samt"])
}
