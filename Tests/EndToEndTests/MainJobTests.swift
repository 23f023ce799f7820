import Foundation
import OrdsmedTestSupport
import Testing

/// The commands on the sample articles, as the README shows them.
@Suite struct MainJobTests {
  static let articles = [("nato-toppmote-nb", "nb"), ("revidert-budsjett-nb", "nb"), ("grensehandel-nn", "nn")]

  @Test(arguments: articles) func anArticleGoesThroughUnchanged(_ name: String, _ language: String) throws {
    try TemporaryFolder.with { folder in
      let article = "\(packageRoot)/seeds/\(name).txt"
      for ending in ["xlf", "jsonl"] {
        let prepared = try Program.run(
          "prepare", article, "-s", language, "-g", packageRoot + "/Glossaries", "-o", "\(folder)/a.\(ending)")
        #expect(prepared.status == 0, "\(prepared.errors)")
        #expect(prepared.errors.contains("segments, "))
        let merged = try Program.run("merge", "\(folder)/a.\(ending)", "-o", "-")
        #expect(merged.status == 0, "\(merged.errors)")
        #expect(try merged.output == [UInt8](Data(contentsOf: URL(fileURLWithPath: article))))
      }
    }
  }

  @Test(arguments: articles) func everyArticleHasTermsInManyForms(_ name: String, _ language: String) throws {
    let found = try Program.run(
      "glossary", "apply", "\(packageRoot)/seeds/\(name).txt", "-s", language, "-g", packageRoot + "/Glossaries",
      "--format", "jsonl")
    #expect(found.status == 0, "\(found.errors)")
    for kind in ["exact", "inflected", "variant"] {
      #expect(found.lines.contains { $0.contains("\"kind\":\"\(kind)\"") }, "no hit is \(kind)")
    }
    #expect(found.lines.count > 30)
  }

  @Test func aTranslationIsMergedAndExported() throws {
    try TemporaryFolder.with { folder in
      try Data("Nytt møte\n\nDet begynner kl. 10. Alle kommer.\n".utf8).write(
        to: URL(fileURLWithPath: folder + "/a.txt"))
      #expect(try Program.run("prepare", "a.txt", "-o", "a.tsv", in: folder).status == 0)
      let path = URL(fileURLWithPath: folder + "/a.tsv")
      let table = try String(contentsOf: path, encoding: .utf8)
      let translated = table.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        line.contains("Nytt møte") ? line.replacing("Nytt møte\t", with: "Nytt møte\tNew meeting") : line
      }.joined(separator: "\n")
      try Data(translated.utf8).write(to: path)

      let merged = try Program.run("merge", "a.tsv", "--original", "a.txt", "-o", "-", in: folder)
      #expect(merged.text == "New meeting\n\nDet begynner kl. 10. Alle kommer.\n", "\(merged.errors)")
      #expect(merged.errors.contains("1 segment translated, 2 left in the source language"))

      let exported = try Program.run("export", "a.tsv", "-o", "a.tmx", in: folder)
      #expect(exported.status == 0, "\(exported.errors)")
      let tmx = try String(contentsOfFile: folder + "/a.tmx", encoding: .utf8)
      #expect(tmx.contains("<seg>New meeting</seg>"))
      #expect(!tmx.contains("Alle kommer"))
    }
  }

  @Test func severalDocumentsGoIntoOneFileAndComeOutAgain() throws {
    try TemporaryFolder.with { folder in
      for name in ["a", "b"] {
        try Data("Sak \(name).\n".utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name).txt"))
      }
      #expect(try Program.run("prepare", "a.txt", "b.txt", "-o", "ab.xlf", in: folder).status == 0)
      #expect(try Program.run("merge", "ab.xlf", "-o", "ut.txt", in: folder).status == 64)
      #expect(try Program.run("merge", "ab.xlf", "-o", "ut/", in: folder).status == 0)
      #expect(try String(contentsOfFile: folder + "/ut/b.txt", encoding: .utf8) == "Sak b.\n")
    }
  }

  /// The article that the project was created from stands beside the repository while it is developed, and is no part
  /// of it; elsewhere this test is skipped.
  static let realArticle = packageRoot + "/../shared/seeds/000_61097a4a1e12c992.txt"

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: realArticle), "the real article is not beside the repository"))
  func theRealArticleIsSegmentedAndItsTermsAreFound() throws {
    let segments = try Program.run("segment", Self.realArticle).lines
    let headline = "Etter krisemøte: Advarer"
    #expect(segments.contains { $0.hasPrefix(headline) && $0.hasSuffix("feilgrep»") })
    #expect(segments.contains { $0.hasPrefix("BRUSSEL/OSLO (VG) I møtet") && $0.hasSuffix("i Europa.") })
    #expect(segments.contains("– Dette var ikke noen enkel diskusjon."))
    #expect(!segments.contains { $0.dropFirst().contains("– ") }, "a speech does not open its segment")

    let hits = try Program.run("glossary", "apply", Self.realArticle, "-g", packageRoot + "/Glossaries").text
    for surface in [
      "Nato Russland rådet ", "Nato Russland-rådet ", "Nato-sjef ", "Nato-sjefen ", "Natosjefen ",
      "viseutenriksminister ", "sanksjons-debatt ", "Sanksjonene ", "utenrikskomiteen ", "øst-blokkland ",
    ] {
      #expect(hits.contains("  " + surface), "\(surface) was not found")
    }
  }
}
