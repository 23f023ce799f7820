extension Grammar {
  /// English: plurals, possessives and the regular verb.
  static let english = Grammar(
    nouns: ParadigmTable(
      """
      +man       *   men
      +child     *   children
      +foot      *   feet
      +tooth     *   teeth
      +person    *   people persons
      +crisis    *   crises
      +analysis  *   analyses
      +basis     *   bases
      +life      *   lives
      +wife      *   wives
      +half      *   halves
      +leaf      *   leaves
      ~news      *
      ~series    *
      ~Vy        *   ~Vys
      ~y         *   ~ies
      ~s         *   ~ses
      ~x         *   ~xes
      ~z         *   ~zes
      ~sh        *   ~shes
      ~ch        *   ~ches
      ~          *   ~s
      """),
    adjectives: ParadigmTable("~ *"),
    verbs: ParadigmTable(
      """
      +be        *   is are am was were been being
      +have      *   has had having
      +do        *   does did done doing
      +go        *   goes went gone going
      +make      *   makes made making
      +take      *   takes took taken taking
      +give      *   gives gave given giving
      +hold      *   holds held holding
      +lead      *   leads led leading
      +withdraw  *   withdraws withdrew withdrawn withdrawing
      ~e         *   ~es ~ed ~ing
      ~Vy        *   ~Vys ~Vyed ~Vying
      ~y         *   ~ies ~ied ~ying
      ~s         *   ~ses ~sed ~sing
      ~sh        *   ~shes ~shed ~shing
      ~ch        *   ~ches ~ched ~ching
      ~          *   ~s ~ed ~ing
      """),
    genitive: .apostropheS,
    acronymEndings: ["s"],
    infinitiveMarker: "to",
    connectives: [
      "about", "after", "against", "among", "and", "at", "between", "by", "for", "from", "in", "into", "of", "on", "or",
      "over", "to", "under", "with", "without",
    ],
    coordinators: ["and", "or"])
}
