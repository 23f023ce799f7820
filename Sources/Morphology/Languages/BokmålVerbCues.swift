extension VerbCues {
  static let bokmål = VerbCues(
    beforeInfinitive: "å kan kunne vil ville skal skulle må måtte bør burde",
    beforeFinite: "jeg du han hun vi dere man",
    beforePresent: "det dette",
    between: "ikke også bare aldri alltid fortsatt heller da nå aktivt raskt selv",
    finiteEndings: ["er", "et", "a"],
    presentEndings: ["er"],
    barePresents: [],
    presentsOfAgents: ["arbeider", "forsker", "leder", "velger"],
    homographs: """
      angrep anke anker arbeider avtale avtaler avtales bevis beviser bruk bruker brukes fare farer forsker forsvarer
      frykt frykter følge følger gjeld grenser handler håp håper klage klager krever kutt kutter kjøp kjøper lander
      leder love lover lån låner melder møte møter møtes måler plikter presse presser rett rette retter rettes råder
      samarbeider skade skader skatter spill spiller start starter stemme stemmer stopp stopper streiker strid
      strider styrer styrke styrker styrkes støtte støtter støttes svar svarer søker tviler velger
      verner ønske ønsker øker
      """,
    otherNouns: [
      "bønne": ["bønnen"], "far": ["faren"], "klubbe": ["klubben"], "skift": ["skiftet"], "tank": ["tanken"],
    ])
}
