extension ParadigmTable {
  static let nynorskNouns = ParadigmTable(
    """
    # Irregular words, alone or as the last part of a compound
    #               definite        plural            definite plural
    +mann      m    mannen          menn              mennene
    +land      n    landet          -                 landa
    +bok       f    boka/boki       bøker             bøkene
    bot        f    bota            bøter             bøtene
    +hand      f    handa           hender            hendene
    +natt      f    natta           netter            nettene
    +strand    f    stranda         strender          strendene
    +stad      m    staden          stader/stadar     stadene/stadane
    +far       m    faren           fedrar            fedrane
    +mor       f    mora            mødrer            mødrene
    +bror      m    broren          brør/brødrar      brørne/brødrane
    +syster    f    systera         systrer           systrene
    +søster    f    søstera         søstrer           søstrene
    +dotter    f    dottera         døtrer/døtre      døtrene
    +tre       n    treet           -                 trea
    +kne       n    kneet           -                 knea
    +kraft     f    krafta          krefter           kreftene
    +rot       f    rota            røter             røtene
    +fot       m    foten           føter             føtene
    +tann      f    tanna           tenner            tennene
    tå         f    tåa             tær               tærne
    +bonde     m    bonden          bønder            bøndene
    +auge      n    auget           augo              augo/auga
    øyre       n    øyret           øyro              øyro/øyra
    +hjarte    n    hjartet         hjarto            hjarto/hjarta
    +barn      n    barnet          born              barna/borna
    +born      p    -               -                 borna
    +sko       m    skoen           skor/-            skorne/skoa
    ski        mf   skien/skia      -/skier           skiene
    +ku        f    kua             kyr/kuer          kyrne/kuene
    +medlem    mfn  medlemen/medlemmen/medlemet/medlemmet medlemar/medlemmar/medlemer/medlemmer medlemane/medlemmane/medlemene/medlemmene/medlemma
    lem        m    lemen/lemmen    lemer/lemmer/lemar/lemmar lemene/lemmene/lemane/lemmane
    +problem   n    problemet       -                 problema
    +system    n    systemet        -                 systema
    +folk      n    folket          -                 folka
    +våpen     n    våpenet         -                 våpna
    +sak       f    saka/saki       saker             sakene
    +ven       m    venen           vener/venner      venene/vennene
    +venn      m    vennen          venner            vennene
    +gong      m    gongen          gonger/gongar     gongene/gongane
    +benk      m    benken          benker/benkar     benkene/benkane
    +kollega   mf   kollegaen       kollegaar/kollegaer kollegaane/kollegaene
    +feil      m    feilen          feil/feilar       feila/feilane
    +foreldre  p    -               -                 foreldra
    +pengar    p    -               -                 pengane
    +midlar    p    -               -                 midlane
    +data      p    -               -                 dataa
    +klede     n    kledet          -                 kleda
    +forelder  m    forelderen      foreldre          foreldra
    +tema      n    temaet          -                 temaa
    +firma     n    firmaet         -                 firmaa
    # Adjectives and participles that serve as nouns
    +alliert   mf   -               allierte
    +tilsett   mf   -               tilsette
    +innsett   mf   -               innsette
    +vald      mf   -               valde
    +tiltalt   mf   -               tiltalte
    +sikta     mf   -               sikta
    +skulda    mf   -               skulda
    +ledig     mf   -               ledige
    +vaksen    mf   -               vaksne
    # Regular endings
    ~ium       *    ~iumet/~iet     ~ium/~i           ~ia/~iene
    ~eum       *    ~eumet/~eet     ~eum/~e           ~ea/~eene
    ~ntrum     *    ~ntrumet        -                 ~ntra/~ntruma
    ~um        *    ~umet           -                 ~uma/~a
    ~é         mf   ~een/~éen       ~ear/~éar/~eer/~éer/~e ~eane/~éane/~eene/~éene
    ~é         n    ~eet/~éet       ~e                ~ea/~éa
    ~nad       m    ~naden          ~nader/~nadar     ~nadene/~nadane
    ~ing       f    ~inga/~ingi     ~ingar/~inger     ~ingane/~ingene
    ~a         mf   ~aen            ~aar/~aer         ~aane/~aene
    ~e         m    ~en             ~ar/~er           ~ane/~ene
    ~e         f    ~a              ~er/~or           ~ene/~one
    ~e         n    ~et             -                 ~a/~i
    ~ar        p    -               -                 ~ane
    ~er        p    -               -                 ~ene
    ~CCer      m    ~CCeren         ~CCerar/~CCrar/~Crar/~Crer ~CCerane/~CCrane/~Crane/~Crene
    ~CCel      m    ~CCelen         ~CCelar/~Clar/~Cler ~CCelane/~Clane/~Clene
    ~CCen      m    ~CCenen         ~CCenar/~Cnar/~Cner ~CCenane/~Cnane/~Cnene
    ~er        m    ~eren           ~erar/~rar/~rer   ~erane/~rane/~rene
    ~el        m    ~elen           ~elar/~lar/~ler   ~elane/~lane/~lene
    ~en        m    ~enen           ~enar/~nar/~ner   ~enane/~nane/~nene
    ~CCer      n    ~CCeret/~Cret   -                 ~CCera/~Cra
    ~CCel      n    ~CCelet/~Clet   -                 ~CCela/~Cla
    ~er        n    ~eret/~ret      -                 ~era/~ra
    ~el        n    ~elet/~let      -                 ~ela/~la
    ~en        n    ~enet/~net      -                 ~ena/~na
    ~el        f    ~ela            ~ler              ~lene
    ~er        f    ~era            ~rer              ~rene
    ~Vm        m    ~Vmen/~Vmmen    ~Vmar/~Vmer/~Vmmar/~Vmmer ~Vmane/~Vmene/~Vmmane/~Vmmene
    ~Vm        n    ~Vmet/~Vmmet    -                 ~Vma/~Vmma
    ~          m    ~en             ~ar/~er           ~ane/~ene
    ~          f    ~a/~i           ~er               ~ene
    ~          n    ~et             -                 ~a/~i
    """)
}
