extension Grammar {
  /// Norwegian Nynorsk, with the forms of the norm of 2012 and the older ones that texts still hold.
  static let nynorsk = Grammar(
    nouns: .nynorskNouns, nounColumns: definiteNounColumns, adjectives: .nynorskAdjectives, verbs: .nynorskVerbs,
    verbColumns: fullVerbColumns, genitive: .bareS,
    acronymEndings: [
      ("-en", .definiteSingular), ("-a", .definiteSingular), ("-et", .definiteSingular), ("-ar", .indefinitePlural),
      ("-er", .indefinitePlural), ("-ane", .definitePlural), ("-ene", .definitePlural),
    ],
    infinitiveMarker: "å",
    connectives: [
      "av", "etter", "for", "frå", "hjå", "hos", "i", "innan", "med", "mellom", "mot", "om", "over", "på", "rundt",
      "til", "under", "utan", "ved", "og", "eller", "samt",
    ],
    coordinators: ["og", "eller", "samt"])
}

extension ParadigmTable {
  static let nynorskAdjectives = ParadigmTable(
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
    """)
}
