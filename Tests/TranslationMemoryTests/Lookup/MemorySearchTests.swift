import Bitext
import TextKit
import Testing

@testable import TranslationMemory

@Suite struct MemorySearchTests {
  private func fill(_ memory: Memory, _ units: [TranslationUnit]) throws {
    try memory.write { writer throws(Diagnostic) in
      for unit in units { try writer.add(unit, onDuplicate: .keepBoth) }
    }
  }

  private func search(
    _ memories: [Memory], from source: LanguageTag? = .bokmål, into target: LanguageTag? = .english,
    _ change: (inout MemorySearch.Options) -> Void = { _ in }
  ) throws -> MemorySearch {
    var options = MemorySearch.Options()
    change(&options)
    return try MemorySearch(memories, from: source, into: target, options: options)
  }

  @Test func theScoreSaysHowLikeTheTextIs() throws {
    try TemporaryMemory.with { memory in
      var coded = TranslationUnit("Møtet er avlyst.", "With code")
      coded.variants[0].text.codes = [InlineCode(offset: 0, kind: .standalone, id: "1", data: "<br/>")]
      try fill(
        memory,
        [
          TranslationUnit("Møtet er utsatt.", "Word"), TranslationUnit("Møtet er avlyst!", "Mark"),
          TranslationUnit("møtet er avlyst.", "Capital"), TranslationUnit("Møtet  er avlyst.", "Space"), coded,
          TranslationUnit("Møtet er avlyst.", "Same"), TranslationUnit("Noe helt annet.", "Other"),
        ])
      let matches = try search([memory]) { $0.limit = 10 }.matches(for: "Møtet er avlyst.")
      #expect(matches.map(\.target.text.text) == ["Same", "With code", "Space", "Capital", "Mark", "Word"])
      #expect(matches.map(\.score) == [100, 99, 99, 99, 75, 75])
      #expect(
        matches.map(\.likeness) == [
          .verbatim, .codesDiffer, .spacesDiffer, .capitalsDiffer, .punctuationDiffers, .wordsDiffer,
        ])
      #expect(matches.map(\.similarity) == [1, 1, 1, 1, 0.75, 0.75])
    }
  }

  @Test func theSameNeighboursMakeItHundredAndOne() throws {
    try TemporaryMemory.with { memory in
      let texts = ["Ja.", "Nei.", "Ja."]
      let units = (0..<3).map { index in
        var unit = TranslationUnit("Ja.", "Yes \(index).", changed: "2026010\(3 - index)T000000Z")
        unit.context = UnitContext(previous: TextHash.of(texts[index]), next: TextHash.of("Slutt \(index)."))
        return unit
      }
      try fill(memory, units)
      let search = try search([memory]) { $0.limit = 1 }
      #expect(try search.matches(for: "Ja.").map(\.target.text.text) == ["Yes 0."], "the newest")
      let context = UnitContext(previous: TextHash.of("Ja."), next: TextHash.of("Slutt 2."))
      let match = try search.matches(for: "Ja.", context: context).first
      #expect(match?.target.text.text == "Yes 2.")
      #expect(match?.score == 101)
      #expect(try search.matches(for: "Ja!", context: context).isEmpty)
      let elsewhere = UnitContext(previous: TextHash.of("Kanskje."))
      #expect(try search.matches(for: "Ja.", context: elsewhere).map(\.score) == [100])
    }
  }

  @Test func anyDirectionIsSearched() throws {
    try TemporaryMemory.with { memory in
      try fill(memory, [TranslationUnit("Regjeringen trakk saken.", "The government withdrew the case.")])
      let back = try search([memory], from: .english, into: .bokmål).matches(for: "The government withdrew a case.")
      #expect(back.map(\.target.text.text) == ["Regjeringen trakk saken."])
      #expect(back.map(\.score) == [83])
      let guessed = try search([memory], from: nil, into: nil).matches(for: "Regjeringen trakk saken.")
      #expect(guessed.map(\.target.language) == [.english])
      #expect(try search([memory], into: LanguageTag("de")).matches(for: "Regjeringen trakk saken.").isEmpty)
    }
  }

  @Test func neighboursCountInTheOtherDirectionToo() throws {
    try TemporaryMemory.with { memory in
      var unit = TranslationUnit("Han er enig.", "He agrees.")
      unit.context = UnitContext(previous: TextHash.of("Det sier hun."), next: nil)
      try fill(memory, [TranslationUnit("Det sier hun.", "So she says."), unit])
      let search = try search([memory], from: .english, into: .bokmål)
      let context = UnitContext(previous: TextHash.of("So she says."), next: nil)
      #expect(try search.matches(for: "He agrees.", context: context).map(\.score) == [101])
      let other = UnitContext(previous: TextHash.of("So he says."), next: nil)
      #expect(try search.matches(for: "He agrees.", context: other).map(\.score) == [100])
    }
  }

  @Test func theTargetLanguageIsSoughtBeyondTheFirstBest() throws {
    try TemporaryMemory.with { memory in
      var units = (0..<60).map { TranslationUnit("Sak nummer \($0) er utsatt.", "Ärende \($0)", target: "sv") }
      units.append(TranslationUnit("Sak nummer femti ble utsatt nå.", "Case fifty"))
      try fill(memory, units)
      let matches = try search([memory]) { $0.minimum = 50 }.matches(for: "Sak nummer 50 er utsatt.")
      #expect(matches.map(\.target.text.text) == ["Case fifty"])
    }
  }

  @Test func severalMemoriesAreOneAnswer() throws {
    try TemporaryMemory.with { first in
      try TemporaryMemory.with { second in
        try fill(
          first, [TranslationUnit("Loven er vedtatt.", "First"), TranslationUnit("Loven er ikke vedtatt.", "Not")])
        try fill(second, [TranslationUnit("Loven er vedtatt.", "Second"), TranslationUnit("Loven er avvist.", "No")])
        let plain = try search([first, second]).matches(for: "Loven er vedtatt.")
        #expect(plain.map(\.score) == [100, 100, 80, 75])
        let penalty = MatchPenalty(.memory(first.path), points: 30)
        let penalised = try search([first, second]) { $0.penalties = [penalty] }.matches(for: "Loven er vedtatt.")
        #expect(penalised.map(\.target.text.text) == ["Second", "No", "First"])
        #expect(penalised.map(\.score) == [100, 75, 70])
        #expect(penalised.last?.explanation == "the same text; −30 for this memory")
      }
    }
  }

  @Test func whatIsTakenOffByOriginReordersAll() throws {
    try TemporaryMemory.with { memory in
      var units = (0..<40).map { index in
        var unit = TranslationUnit("Loven er vedtatt.", "Machine \(index)")
        unit.record.properties = [.init("x-origin", "MT")]
        return unit
      }
      units.append(TranslationUnit("Loven er ikke vedtatt.", "Human"))
      try fill(memory, units)
      let penalty = MatchPenalty(.property("x-origin", "MT"), points: 25)
      let matches = try search([memory]) {
        $0.penalties = [penalty]
        $0.limit = 3
      }.matches(for: "Loven er vedtatt.")
      #expect(matches.map(\.score) == [80, 75, 75])
      #expect(matches.first?.target.text.text == "Human")
    }
  }

  @Test func aLanguageAndItsFormsAreAllSearched() throws {
    try TemporaryMemory.with { memory in
      func unit(_ source: String, _ language: String, _ target: String) -> TranslationUnit {
        var unit = TranslationUnit(source, target)
        unit.variants[0].language = LanguageTag(ifKnown: language)!
        unit.sourceLanguage = unit.variants[0].language
        return unit
      }
      try fill(
        memory,
        [
          unit("Regjeringen møtes i dag.", "nb", "The government meets today."),
          unit("Regjeringen møtes i morgen.", "nb-NO", "The government meets tomorrow."),
          unit("The chancellor speaks today.", "de-AT", "German, Austrian"),
          unit("The chancellor speaks tonight.", "de-CH", "German, Swiss"),
        ])
      try memory.write { writer throws(Diagnostic) in
        var any = TranslationUnit("Kansleren taler i dag.", "The chancellor speaks now.", target: "de")
        any.sourceLanguage = nil
        try writer.add(any)
      }
      let open = try search([memory], from: nil, into: nil)
      #expect(try open.matches(for: "Regjeringen møtes i dag.").map(\.score) == [100, 80])
      // The text in de is in the indexes of de-AT and de-CH, and is found once.
      let chancellor = try open.matches(for: "The chancellor speaks now.")
      #expect(chancellor.map(\.score) == [100, 80, 80], "\(chancellor.map(\.target.text.text))")
      #expect(chancellor.first?.target.text.text == "Kansleren taler i dag.")
    }
  }

  @Test func aTextInTheSameLanguageIsNoTranslation() throws {
    try TemporaryMemory.with { memory in
      var unit = TranslationUnit("Møtet er utsatt.", "The meeting is postponed.")
      unit.variants.insert(.init(language: .bokmål, text: "Møtet er skjøvet ut."), at: 1)
      unit.variants.append(.init(language: .english, text: "The meeting has been put off."))
      try fill(memory, [unit])
      let english = ["The meeting is postponed.", "The meeting has been put off."]
      for target in [nil, LanguageTag.english] {
        let matches = try search([memory], from: nil, into: target).matches(for: "Møtet er utsatt.")
        #expect(matches.map(\.target.text.text) == english)
      }
    }
  }

  @Test func noScoreComesBehindALowerOne() throws {
    try TemporaryMemory.with { memory in
      try TemporaryMemory.with { other in
        var unit = TranslationUnit("Han er enig.", "He agrees.")
        unit.context = UnitContext(previous: TextHash.of("Det sier hun."), next: nil)
        try fill(memory, [unit])
        try fill(other, [TranslationUnit("Han Er enig.", "He Agrees.")])
        let search = try search([memory, other]) { $0.penalties = [MatchPenalty(.memory(memory.path), points: 1)] }
        let context = UnitContext(previous: TextHash.of("Det sier hun."), next: nil)
        let matches = try search.matches(for: "Han er enig.", context: context)
        #expect(matches.map(\.score) == [100, 99])
        #expect(matches.map(\.target.text.text) == ["He agrees.", "He Agrees."])
      }
    }
  }

  @Test(arguments: ["", " ", "\n"]) func nothingFindsNothing(text: String) throws {
    try TemporaryMemory.with { memory in
      try fill(memory, [TranslationUnit("Ja.", "Yes.")])
      #expect(try search([memory]) { $0.minimum = 0 }.matches(for: InlineText(text)).isEmpty)
    }
  }
}
