extension VerbCues {
  static let nynorsk = VerbCues(
    beforeInfinitive: "å kan kunne vil ville skal skulle må måtte bør burde lyt",
    beforeFinite: "eg du han ho vi me",
    beforePresent: "det dette",
    between: "ikkje òg også berre aldri alltid framleis heller då no sjølv",
    finiteEndings: ["ar", "er", "a", "et"],
    presentEndings: ["ar", "er"],
    barePresents: ["gjeld"],
    presentsOfAgents: ["arbeidar", "forskar", "leiar", "veljar"],
    homographs: """
      anke ankar arbeider auka aukar auke avtala avtalar avtale bruk bruka brukar frykt fryktar følgje gjeld grensar
      handla handlar håp håpar klaga klagar klage krev kutt kuttar kjøp leiar lova lovar lån lånar maktar møte møter pressa
      pressar rett retta rettar skada skadar skade spel start startar stemme stemmer stopp stoppar strid stridar styra
      styrar styrer styrka styrkar styrke støtta støttar støtte svar svara svarar søkjer tvilar valde veljar verna vernar
      ønska ønskjer ønske
      """,
    otherNouns: ["far": ["faren"], "skift": ["skiftet"], "tank": ["tanken"]])
}
