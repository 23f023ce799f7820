extension Grammar {
  /// Norwegian Bokmål.
  ///
  /// A feminine noun may always be inflected as a masculine one too; the table of the feminine says so.
  static let bokmål = Grammar(
    nouns: .bokmålNouns, nounColumns: definiteNounColumns, adjectives: .bokmålAdjectives, verbs: .bokmålVerbs,
    verbColumns: fullVerbColumns, genitive: .bareS,
    acronymEndings: [
      ("-en", .definiteSingular), ("-a", .definiteSingular), ("-et", .definiteSingular), ("-er", .indefinitePlural),
      ("-ene", .definitePlural),
    ],
    infinitiveMarker: "å",
    connectives: [
      "av", "etter", "for", "fra", "hos", "i", "innen", "med", "mellom", "mot", "om", "over", "på", "rundt", "til",
      "under", "uten", "ved", "og", "eller", "samt",
    ],
    coordinators: ["og", "eller", "samt"])
}

extension ParadigmTable {
  static let bokmålAdjectives = ParadigmTable(
    """
    #          neuter  weak            comparative  superlative  weak
    liten   *  lite    lille/små       mindre       minst        minste
    god     *  godt    gode            bedre        best         beste
    gammel  *  gammelt gamle           eldre        eldst        eldste
    stor    *  stort   store           større       størst       største
    ung     *  ungt    unge            yngre        yngst        yngste
    lang    *  langt   lange           lengre       lengst       lengste
    tung    *  tungt   tunge           tyngre       tyngst       tyngste
    få      *  -       -               færre        færrest      færreste
    mange   *  -       -               flere        flest        fleste
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
    """)
}
