import Bitext
import Interchange
import Terminology
import Testing
import TextKit
import Workbench

/// What an inspection finds, beside the segments it is about.
@Suite struct InspectionNotesTests {
  static let article = """
    Utvalget ble ledet av viseutenriksministeren. Sent kom Pavel Grusjko.

    Viseutenrikministeren gikk tidlig. Der ble Pavel Grosjko. Mer sa ikke Pavel Grusjko.

    """

  private func prepared(_ remarks: Preparation.Remarks, _ text: String = article) throws -> BilingualFile {
    let glossary = try GlossaryTable.read(
      "nb\ten\nviseutenriksminister\tdeputy foreign minister\n", source: .bokmål, target: .english
    ).glossary
    let document = try Preparation(source: .bokmål, glossaries: [glossary], remarks: remarks)
      .prepare(Array(text.utf8), named: "sak.txt").document
    return BilingualFile(sourceLanguage: .bokmål, targetLanguage: .english, documents: [document])
  }

  private func notes(_ file: BilingualFile) -> [[String]] {
    file.documents[0].segments.map { $0.notes.map { "\($0.origin ?? ""): \($0.text)" } }
  }

  @Test func aSpellingIsNotedWhereItStandsOtherwiseThanItShould() throws {
    let word =
      "ordsmed-spelling: two spellings: viseutenriksministeren (1×, glossary), Viseutenrikministeren (1×); "
      + "keep to viseutenriksministeren"
    let name = "ordsmed-spelling: two spellings: Grusjko (2×), Grosjko (1×); keep to Grusjko"
    #expect(try notes(prepared(.spellings)) == [[], [], [word], [name], []])
  }

  @Test func whereNobodyCanSayWhichIsRightAllAreNoted() throws {
    let notes = try notes(prepared(.spellings, "Det sa Pavel Grusjko. Det sa Pavel Grosjko. Ikke andre."))
    #expect(notes.map(\.count) == [1, 1, 0])
    #expect(notes[0] == notes[1])
  }

  @Test func namesInEnglishAreNotedWhereverTheyStand() throws {
    let notes = try notes(prepared(.spellingsAndNames))
    let english = "ordsmed-name: Grusjko: perhaps Grushko in English"
    #expect(notes[1] == [english])
    #expect(notes[3].last == "ordsmed-name: Grosjko: perhaps Groshko in English")
    #expect(notes[4] == [english])
  }

  @Test func aConsistentTextGetsNoNotes() throws {
    #expect(try notes(prepared(.spellingsAndNames, "Møtet er i dag. Møtene var i går.")) == [[], []])
    #expect(try notes(prepared(.none)).allSatisfy(\.isEmpty))
  }

  @Test func aNoteStandsOnceInASegmentHoweverOftenItsSpellingDoes() throws {
    let text = "Pavel Grosjko, Pavel Grosjko og Pavel Grosjko. Og Pavel Grusjko, Pavel Grusjko."
    #expect(try notes(prepared(.spellings, text)).map(\.count) == [0, 1])
  }

  @Test func aNoteDoesNotGrowWithTheNumberOfSpellings() throws {
    let text = (0..<20).map {
      "Der sto Pavel Grusj\(["ak", "ek", "ik", "ok", "uk"][$0 / 4])\(["a", "e", "i", "o"][$0 % 4])."
    }
    let notes = try notes(prepared(.spellings, text.joined(separator: " ")))
    #expect(notes[0][0].hasPrefix("ordsmed-spelling: 20 spellings: Grusjaka (1×), "))
    #expect(notes[0][0].hasSuffix(", and 12 more"))
  }

  @Test(arguments: [BilingualFormat.xliff21, .xliff12, .jsonl])
  func notesTravelAndLeaveTheDocumentAsItWas(_ format: BilingualFormat) throws {
    let file = try prepared(.spellingsAndNames)
    var decoded = try format.decode(format.encode(file).bytes).file
    for index in decoded.documents[0].units.indices {
      // XLIFF 1.2 lists the terms in a note besides.
      decoded.documents[0].units[index].updateSegments { $0.notes.removeAll { $0.origin == "ordsmed-term" } }
    }
    #expect(notes(decoded) == notes(file))
    #expect(try Merge(decoded.documents[0]).bytes == Array(Self.article.utf8))
  }

  @Test func whatIsExportedIsTheSameAsWithoutInspection() throws {
    func exported(_ remarks: Preparation.Remarks) throws -> BilingualFile {
      var file = try prepared(remarks)
      for index in file.documents[0].units.indices {
        file.documents[0].units[index].updateSegments { segment in
          segment.target = segment.source
          segment.state = .translated
          segment.notes.append(Note("sjekk", origin: "translator"))
        }
      }
      return try Export(of: file, .confirmed).file
    }
    let plain = try exported(.none)
    #expect(try exported(.spellingsAndNames) == plain)
    #expect(plain.documents[0].segments.allSatisfy { $0.notes == [Note("sjekk", origin: "translator")] })
  }

  @Test func aMemoryIsToldNothingOfTheSource() throws {
    let encoded = try TMX.encode(prepared(.spellings))
    #expect(!String(decoding: encoded.bytes, as: UTF8.self).contains("<note"))
    #expect(encoded.diagnostics.map(\.message) == ["left out of the memory: 2 remarks about the source"])
  }
}
