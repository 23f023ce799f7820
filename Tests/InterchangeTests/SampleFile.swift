import Bitext
import TextKit

/// A file with one of everything the model knows, on text written for these tests.
enum SampleFile {
  static func everything() throws -> BilingualFile {
    let rådet = "Nato-Russland-rådet møtes på Gardermoen, sier statsministeren."
    let first = Segment(
      id: "u1.s1",
      source: InlineText(
        rådet,
        codes: [
          InlineCode(offset: 0, kind: .opening, id: "1", data: "<b>"),
          InlineCode(offset: 20, kind: .closing, id: "1", data: "</b>"),
          InlineCode(offset: rådet.utf8.count, kind: .standalone, id: "2", display: "[BR]"),
        ]),
      target: InlineText("The Nato–Russia Council", codes: [InlineCode(offset: 11, kind: .standalone, id: "2")]),
      terms: [
        TermHit(
          range: 0..<20, term: "Nato-Russland-rådet", kind: .exact, surface: "Nato-Russland-rådet",
          targets: ["Nato–Russia Council", "NRC"], forbiddenTargets: ["NATO-Russia council"], note: "Store «C»",
          definition: "Samarbeidsorgan fra 2002"),
        TermHit(range: 0..<4, term: "Nato", kind: .compoundPart, surface: "Nato"),
        TermHit(
          range: rådet.utf8.count - 16..<rådet.utf8.count - 1, term: "statsminister", kind: .inflected,
          surface: "statsministeren", targets: ["prime minister"], isUncertain: true),
      ],
      candidates: [
        MatchCandidate(
          score: 83, similarity: 0.8333333333333334, source: InlineText("Rådet møtes på Gardermoen."),
          target: InlineText("The council meets.", codes: [InlineCode(offset: 4, kind: .standalone, id: "1")]),
          origin: "nyheter.tmx")
      ], notes: [Note("Sjekk navnet", origin: "translator"), Note("Uten avsender")])
    let document = Document(
      id: "f1", name: "Møte på Gardermoen.txt", skeleton: Skeleton(filter: "text", content: "\u{FEFF}%u1%\n\t\"\\"),
      units: [
        Unit(
          id: "u1",
          parts: [
            .ignorable("  "), .segment(first), .ignorable(" "),
            .segment(Segment(id: "u1.s2", source: "– Nei, sier han.", target: "“No,” he says.", state: .translated)),
            .ignorable(" "), .ignorable("\n"),
            .segment(Segment(id: "u1.s3", source: "Ja.", target: "", state: .final)),
          ], notes: [Note("Ingress", origin: "docx")]),
        Unit(id: "u2", parts: [.segment(Segment(id: "u2.s1", source: "Uten målspråk"))]),
        Unit(id: "u3"),
        Unit(id: "u4", parts: [.ignorable("---")]),
        Unit(id: "u5", parts: [.segment(Segment(id: "u5.s1", source: "Slutt", state: .reviewed)), .ignorable("")]),
      ], notes: [Note("Haster")])
    return BilingualFile(
      sourceLanguage: .bokmål, targetLanguage: try LanguageTag("en-GB"),
      documents: [document, Document(id: "f2", name: "tom.txt")])
  }

  /// One document with these sources and targets, an empty target standing for none.
  static func pairs(_ pairs: [(source: String, target: String)]) -> BilingualFile {
    let units = pairs.enumerated().map { index, pair in
      Unit(
        id: "u\(index + 1)",
        parts: [
          .segment(
            Segment(
              id: "u\(index + 1).s1", source: InlineText(pair.source),
              target: pair.target.isEmpty ? nil : InlineText(pair.target),
              state: pair.target.isEmpty ? .initial : .translated))
        ])
    }
    return BilingualFile(
      sourceLanguage: .bokmål, targetLanguage: .english, documents: [Document(id: "f1", name: "f1", units: units)])
  }
}
