import Bitext
import TextKit

/// A file with all that the formats must carry, in text a translator might meet.
enum RichFile {
  static let file = BilingualFile(
    sourceLanguage: .bokmål, targetLanguage: .english, documents: [article, table, nothing])

  static let article = Document(
    id: "f1", name: "toppmøte & \"mer\".txt",
    skeleton: Skeleton(filter: "text", content: "%%u1%%\r\n\n\t%%u2%% <& ]]> \u{00A0}\n"),
    units: [headline, paragraph],
    notes: [Note("Haster: skal ut før klokka 18.", origin: "redaksjonen"), Note("Uten avsender\nto linjer")])

  static let headline = Unit(
    id: "u1",
    parts: [
      .segment(
        Segment(
          id: "u1.s1", source: "Nato-sjefen vil ha nytt sanksjonspakkemøte",
          target: "NATO chief wants new sanctions package meeting", state: .reviewed,
          terms: [
            TermHit(
              range: 0..<11, term: "Nato-sjef", kind: .inflected, surface: "Nato-sjefen",
              targets: ["NATO chief", "head of NATO"], forbiddenTargets: ["Nato boss"],
              note: "Alltid med store bokstaver & uten «the»", definition: "Generalsekretæren i Nato"),
            TermHit(
              range: 0..<4, term: "Nato", kind: .exact, surface: "Nato", targets: ["NATO"], isUncertain: true),
            TermHit(range: 24..<38, term: "sanksjonspakke", kind: .compoundPart, surface: "sanksjonspakke"),
            // Crosses the hit before it.
            TermHit(
              range: 19..<33, term: "nytt sanksjon", kind: .variant, surface: "nytt sanksjons",
              forbiddenTargets: ["new sanction"], note: "bare et eksempel"),
          ].inTestOrder,
          notes: [Note("Tittelen er for lang?", origin: "oversetter"), Note("Ja")]))
    ],
    notes: [Note("Dette er tittelen.", origin: "ordsmed")])

  static let paragraph = Unit(
    id: "u2",
    parts: [
      .segment(
        Segment(
          id: "u2.s1",
          source: InlineText(
            "Prisen er 5\u{00A0}000 kr 😀 <ikke> \"mer\" & ]]> slutt\ttab\rretur.",
            codes: [
              InlineCode(offset: 0, kind: .opening, id: "1", data: "<b>", display: "[B]"),
              InlineCode(offset: 6, kind: .closing, id: "1", data: "</b>"),
              InlineCode(offset: 6, kind: .standalone, id: "2", data: "<br/>", display: "[BR]"),
              InlineCode(offset: 18, kind: .opening, id: "3", data: "<a href=\"x?a=1&b=2\">"),
            ]),
          target: InlineText(
            "The price is 5,000 kroner 😀 ]]>\ttab\rreturn.",
            codes: [
              InlineCode(offset: 0, kind: .standalone, id: "2", data: "<br/>", display: "[BR]"),
              InlineCode(offset: 4, kind: .opening, id: "1", data: "<b>", display: "[B]"),
              InlineCode(offset: 9, kind: .closing, id: "1", data: "</b>"),
            ]),
          state: .translated,
          candidates: [
            MatchCandidate(
              score: 101, similarity: 1, source: "Prisen er 5\u{00A0}000 kr.", target: "The price is 5,000 kroner.",
              origin: "memory.tmx"),
            MatchCandidate(
              score: 83, similarity: 0.8333333333333334,
              source: InlineText(
                "Prisen er høy.", codes: [InlineCode(offset: 7, kind: .standalone, id: "1", data: "<br/>")]),
              target: InlineText(
                "The price is high.", codes: [InlineCode(offset: 4, kind: .standalone, id: "1", data: "<br/>")]),
              origin: "gammelt <arkiv>"),
          ])),
      .ignorable(" \n\t"),
      .segment(
        Segment(
          id: "u2.s2",
          source: InlineText(
            "Slutten på lenken.", codes: [InlineCode(offset: 19, kind: .closing, id: "3", data: "</a>")]))),
      .ignorable("\u{00A0}"),
      .segment(Segment(id: "u2.s3", source: "Tredje setning.", target: "", state: .final)),
    ])

  static let table = Document(
    id: "f2", name: "tabell.txt",
    units: [
      Unit(id: "u1", parts: [.segment(Segment(id: "u1.s1", source: "Sum", target: "Total"))]),
      Unit(id: "u2", parts: [.ignorable("   ")]),
      Unit(id: "u3"),
    ])

  static let nothing = Document(id: "f3", name: "tom.txt", skeleton: Skeleton(filter: "text", content: ""))
}

extension [TermHit] {
  /// Where they stand, the longer first: the order in which readers give them.
  var inTestOrder: [TermHit] {
    sorted { ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound) }
  }
}
