extension ParadigmTable {
  static let bokmålNouns = ParadigmTable(
    """
    # Irregular words, alone or as the last part of a compound
    #               definite        plural            definite plural
    +mann      m    mannen          menn              mennene
    +land      n    landet          -                 landa/landene
    +bok       mf   boken/boka      bøker             bøkene
    bot        mf   boten/bota      bøter             bøtene
    +hånd      mf   hånden/hånda    hender            hendene
    +natt      mf   natten/natta    netter            nettene
    +strand    mf   stranden/stranda strender         strendene
    rand       mf   randen/randa    render            rendene
    +stad      m    staden          steder            stedene
    +sted      n    stedet          steder            stedene
    +far       m    faren           fedre             fedrene
    +mor       mf   moren/mora      mødre             mødrene
    +bror      m    broren          brødre            brødrene
    +søster    mf   søsteren/søstera søstre/søstrer   søstrene
    +datter    mf   datteren/dattera døtre            døtrene
    +tre       n    treet           trær              trærne
    +kne       n    kneet           knær              knærne
    +kraft     mf   kraften/krafta  krefter           kreftene
    +rot       mf   roten/rota      røtter            røttene
    +fot       m    foten           føtter            føttene
    +tann      mf   tannen/tanna    tenner            tennene
    tå         mf   tåen/tåa        tær               tærne
    klo        mf   kloen/kloa      klør              klørne
    and        mf   anden/anda      ender             endene
    +stang     mf   stangen/stanga  stenger           stengene
    tang       mf   tangen/tanga    tenger            tengene
    +bonde     m    bonden          bønder            bøndene
    +øye       n    øyet            øyne/øyer         øynene
    øre        n    øret            ører              ørene
    +barn      n    barnet          -                 barna/barnene
    +sko       m    skoen           -                 skoa/skoene
    ski        mf   skien/skia      -/skier           skiene
    +feil      m    feilen          feiler            feilene
    +mus       mf   musen/musa      -                 musene
    lus        mf   lusen/lusa      -                 lusene
    gås        mf   gåsen/gåsa      gjess             gjessene
    +ku        mf   kua/kuen        kuer/kyr          kuene/kyrne
    +medlem    n    medlemmet       medlemmer         medlemmene/medlemma
    lem        mn   lemmen/lemmet   lemmer            lemmene/lemma
    +problem   n    problemet       problemer         problemene/problema
    +system    n    systemet        systemer          systemene/systema
    +diadem    n    diademet        diademer          diademene/diadema
    +poem      n    poemet          poemer            poemene/poema
    +forum     n    forumet         fora/forumer      foraene/forumene
    +faktum    n    faktumet        fakta/faktumer    faktaene/faktumene
    +visum     n    visumet         visa/visumer      visaene/visumene
    # Neuters without an ending in the plural, beside which stands a verb in -er
    +svar      n    svaret          -                 svara/svarene
    +lån       n    lånet           -                 låna/lånene
    +kjøp      n    kjøpet          -                 kjøpa/kjøpene
    håp        n    håpet           -                 håpa/håpene
    +kutt      n    kuttet          -                 kutta/kuttene
    +spill     n    spillet         -                 spilla/spillene
    +råd       n    rådet           -                 råda/rådene
    +mål       n    målet           -                 måla/målene
    samarbeid  n    samarbeidet     -                 samarbeida/samarbeidene
    +folk      n    folket          -                 folka/folkene
    +våpen     n    våpenet/våpnet  -                 våpna/våpnene
    +forelder  m    forelderen      foreldre          foreldrene
    +kollega   mf   kollegaen       kollegaer/kolleger kollegaene/kollegene
    +konto     m    kontoen         kontoer/konti     kontoene/kontiene
    +risiko    m    risikoen        risikoer/risiki   risikoene/risikiene
    +tema      n    temaet          temaer            temaene/temaa
    +firma     n    firmaet         firmaer           firmaene/firmaa
    +foreldre  p    -               -                 foreldrene
    +penger    p    -               -                 pengene
    +midler    p    -               -                 midlene
    +klær      p    -               -                 klærne
    +data      p    -               -                 dataene
    # Adjectives and participles that serve as nouns
    +alliert   mf   -               allierte
    +ansatt    mf   -               ansatte
    +innsatt   mf   -               innsatte
    +valgt     mf   -               valgte
    +tiltalt   mf   -               tiltalte
    +anklaget  mf   -               anklagede/anklagete
    +siktet    mf   -               siktede/siktete
    +dømt      mf   -               dømte
    +ledig     mf   -               ledige
    +voksen    mf   -               voksne
    +pårørende mf
    +drivende  mf
    +reisende  mf
    +søkende   mf
    +levende   mf
    # Regular endings
    ~eum       *    ~eumet/~eet     ~eer              ~eene/~ea
    ~ium       *    ~iumet/~iet     ~ier              ~iene/~ia
    ~ntrum     *    ~ntrumet/~ntret ~ntrer/~ntre/~ntra ~ntrene/~ntra
    ~um        *    ~umet           ~umer/~a          ~umene/~aene/~uma
    ~é         mf   ~een/~éen       ~eer/~éer/~e      ~eene/~éene
    ~é         n    ~eet/~éet       ~eer/~éer/~e      ~eene/~éene/~ea
    ~ie        f    ~ien/~ia        ~ier              ~iene
    ~ee        m    ~een            ~eer              ~eene
    ~a         mf   ~aen            ~aer              ~aene
    ~e         m    ~en             ~er               ~ene
    ~e         f    ~en/~a          ~er               ~ene
    ~e         n    ~et             ~er               ~ene/~a
    ~ere       p    -               -                 ~erne
    ~CCer      mf   ~CCeren/~CCera  ~CCere/~CCre/~Crer/~Cre ~CCerne/~CCrene/~Crene
    ~er        mf   ~eren/~era      ~ere/~re/~rer/~erer ~erne/~rene/~erene
    ~CCer      n    ~CCeret/~Cret   ~Crer/~Cre        ~CCerene/~Crene/~Cra
    ~er        n    ~eret/~ret      ~rer/~re          ~erene/~rene/~ra
    ~er        p    -               -                 ~ene
    ~CCel      mf   ~CCelen/~CCela  ~Cler             ~Clene
    ~el        mf   ~elen/~ela      ~ler/~eler        ~lene/~elene
    ~CCel      n    ~CCelet/~Clet   ~Cler             ~Clene/~Cla
    ~el        n    ~elet/~let      ~ler/~eler        ~lene/~la/~elene
    ~en        mf   ~enen/~ena      ~ener/~ner        ~enene/~nene
    ~en        n    ~enet/~net      ~ener/~ner        ~enene/~nene/~na
    ~Vm        m    ~Vmen/~Vmmen    ~Vmer/~Vmmer      ~Vmene/~Vmmene
    ~Vm        f    ~Vmen/~Vma/~Vmmen/~Vmma ~Vmer/~Vmmer ~Vmene/~Vmmene
    ~Vm        n    ~Vmet/~Vmmet    ~Vmer/~Vmmer      ~Vmene/~Vma/~Vmmene/~Vmma
    ~          m    ~en             ~er               ~ene
    ~          f    ~en/~a          ~er               ~ene
    ~          n    ~et             ~er               ~ene/~a
    """)
}
