import Bitext
import Interchange
import Terminology
import Testing
import TextKit
import Workbench

/// The whole way: prepare, write, read, translate, merge, export.
@Suite struct RoundTripTests {
  static let article = """
    Toppmøtet: «Et stort feilgrep»

    BRUSSEL (OPT) Nato-sjefen kom kl. 10. Han møtte viseutenriksministeren.\u{A0}– Vi er uenige, sa han.

    """

  private func prepared(_ text: String = article) throws -> BilingualFile {
    let table =
      "nb\ten\tpos\tgender\nNato-sjef\tNATO chief\tnoun\tm\nviseutenriksminister\tdeputy foreign minister\tnoun\tm\n"
    let glossary = try GlossaryTable.read(table, source: .bokmål, target: .english).glossary
    let preparation = Preparation(source: .bokmål, glossaries: [glossary])
    let document = try preparation.prepare(Array(text.utf8), named: "sak.txt").document
    return BilingualFile(sourceLanguage: .bokmål, targetLanguage: .english, documents: [document])
  }

  @Test func preparingFindsSegmentsAndTerms() throws {
    let segments = try prepared().documents[0].segments
    #expect(
      segments.map(\.source.text) == [
        "Toppmøtet: «Et stort feilgrep»", "BRUSSEL (OPT) Nato-sjefen kom kl. 10.", "Han møtte viseutenriksministeren.",
        "– Vi er uenige, sa han.",
      ])
    #expect(segments.map { $0.terms.map(\.term) } == [[], ["Nato-sjef"], ["viseutenriksminister"], []])
    #expect(segments[1].terms[0].targets == ["NATO chief"])
  }

  @Test(arguments: [BilingualFormat.xliff21, .xliff12, .jsonl])
  func whatIsNotTranslatedStaysByteForByte(_ format: BilingualFormat) throws {
    let encoded = try format.encode(prepared())
    let decoded = try format.decode(encoded.bytes).file
    let merge = try Merge(decoded.documents[0])
    #expect(merge.bytes == Array(Self.article.utf8))
    #expect(merge.untranslated == 4)
    #expect(merge.diagnostics.isEmpty)
  }

  /// Also in formats that neither group segments nor carry the original.
  @Test(arguments: [BilingualFormat.xliff21, .xliff12, .jsonl, .tsv, .tmx])
  func everySentenceComesBackInItsPlace(_ format: BilingualFormat) throws {
    let text = "Første avsnitt er her. Det har to setninger.\n\nAndre avsnitt. Det har også to.\n\nTredje er kort.\n"
    var file = try prepared(text)
    for index in file.documents[0].units.indices {
      file.documents[0].units[index].updateSegments { segment in
        segment.target = InlineText("«\(segment.source.text)»")
        segment.state = .final
      }
    }
    let document = try #require(format.decode(format.encode(file).bytes).file.documents.first)
    let rebuilt = try Merge.rebuild(document, from: Array(text.utf8), language: .bokmål).document
    let merge = try Merge(rebuilt)
    #expect(
      String(decoding: merge.bytes, as: UTF8.self)
        == """
        «Første avsnitt er her.» «Det har to setninger.»

        «Andre avsnitt.» «Det har også to.»

        «Tredje er kort.»

        """)
    #expect(merge.diagnostics.isEmpty)
    #expect(merge.unplaced == 0)
  }

  @Test(arguments: [BilingualFormat.xliff21, .xliff12, .jsonl])
  func aTranslationComesBackInItsPlace(_ format: BilingualFormat) throws {
    var file = try prepared()
    for index in file.documents[0].units.indices {
      file.documents[0].units[index].updateSegments { segment in
        guard segment.source.text.hasPrefix("Han") else { return }
        segment.target = "He met the deputy foreign minister."
        segment.state = .translated
      }
    }
    let decoded = try format.decode(format.encode(file).bytes).file
    let merge = try Merge(decoded.documents[0])
    #expect(
      String(decoding: merge.bytes, as: UTF8.self)
        == Self.article.replacing("Han møtte viseutenriksministeren.", with: "He met the deputy foreign minister."))
    #expect(merge.translated == 1)
    #expect(merge.unconfirmed == 0)
  }

  @Test(arguments: BilingualFormat.allCases.filter { $0 != .html })
  func everyFormatKeepsSourcesAndOrder(_ format: BilingualFormat) throws {
    let file = try prepared()
    let decoded = try format.decode(format.encode(file).bytes).file
    #expect(decoded.sourceLanguage == .bokmål)
    #expect(decoded.documents.flatMap(\.segments).map(\.source.text) == file.documents[0].segments.map(\.source.text))
  }

  @Test func aTableIsMergedWithTheOriginal() throws {
    var file = try prepared()
    file.documents[0].units[0].updateSegments { $0.target = "The summit: “A grave mistake”" }
    let table = try BilingualFormat.tsv.decode(BilingualFormat.tsv.encode(file).bytes).file
    #expect(table.documents[0].skeleton == nil)
    let (rebuilt, warnings) = try Merge.rebuild(
      table.documents[0], from: Array(Self.article.utf8), language: .bokmål)
    #expect(warnings.isEmpty)
    let text = String(decoding: try Merge(rebuilt).bytes, as: UTF8.self)
    #expect(text.hasPrefix("The summit: “A grave mistake”\n\nBRUSSEL (OPT)"))
  }

  @Test func aTableOfAnotherOriginalIsRefused() throws {
    var file = try prepared()
    file.documents[0].units[0].updateSegments { $0.target = "The summit" }
    let (rebuilt, _) = try Merge.rebuild(
      file.documents[0], from: Array("En annen sak.\n".utf8), language: .bokmål)
    let error = #expect(throws: Diagnostic.self) { try Merge(rebuilt) }
    #expect(error?.message == "the target has no place in the original")
  }

  @Test func windowsTextComesBackAsWindowsText() throws {
    let windows = try TextEncoding(named: "windows-1252")
    let bytes = try windows.encode("Blåbær – «nå»\r\nSyltetøy\r\n")
    let preparation = Preparation(source: .bokmål, glossaries: [])
    let prepared = try preparation.prepare(bytes, named: "a.txt", encoding: "cp1252")
    #expect(prepared.diagnostics.isEmpty)
    #expect(try Merge(prepared.document).bytes == bytes)
  }
}
