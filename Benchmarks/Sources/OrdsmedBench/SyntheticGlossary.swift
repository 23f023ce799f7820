import Foundation
import Morphology
import Terminology

/// Glossaries of any size, the same in every run: compounds of the words that political news is made of.
enum SyntheticGlossary {
  private static let heads: [(word: String, gender: Gender)] = [
    ("avtale", .masculine), ("budsjett", .neuter), ("debatt", .masculine), ("departement", .neuter),
    ("direktorat", .neuter), ("dommer", .masculine), ("fond", .neuter), ("forhandling", .feminine),
    ("forslag", .neuter), ("forskrift", .masculine), ("kapittel", .neuter), ("komité", .masculine),
    ("konflikt", .masculine), ("krav", .neuter), ("krise", .masculine), ("leder", .masculine), ("lov", .masculine),
    ("makt", .feminine), ("medlem", .neuter), ("melding", .feminine), ("minister", .masculine), ("møte", .neuter),
    ("myndighet", .masculine), ("nemnd", .feminine), ("ordning", .feminine), ("organisasjon", .masculine),
    ("parti", .neuter), ("plan", .masculine), ("politikk", .masculine), ("program", .neuter), ("prosjekt", .neuter),
    ("rapport", .masculine), ("råd", .neuter), ("samarbeid", .neuter), ("sjef", .masculine), ("strategi", .masculine),
    ("støtte", .masculine), ("tilsyn", .neuter), ("tiltak", .neuter), ("trussel", .masculine),
    ("undersøkelse", .masculine), ("utvalg", .neuter), ("utvikling", .feminine), ("virksomhet", .masculine),
  ]
  private static let middles = """
    arbeids asyl barne bistands bolig distrikts energi familie fiskeri folke forsknings forsvars fylkes grunnlovs handels
    havne helse industri innvandrings justis jernbane klima kommune kraft kultur landbruks lands luftfarts miljø nærings
    olje parti pensjons politi region riks sentral sikkerhets skatte skole sosial stats stortings trafikk transport
    trygde universitets utdannings utenriks vann valg vei velferds
    """.split { $0 == " " || $0 == "\n" }
  private static let starts = """
     hoved under over sam mellom ny stor små fler fjern mini super ekstra særs vest øst nord sør midt etter for inn ut nær
    sjø jord luft natt dag sommer vinter vår høst ur lang kort hel halv
    """.split { $0 == " " || $0 == "\n" }

  /// So many nouns with their genders, the commonest words first.
  static func terms(_ count: Int) -> [(word: String, gender: Gender)] {
    var result = heads
    for head in heads { for middle in middles { result.append((middle + head.word, head.gender)) } }
    for start in starts {
      for head in heads { for middle in middles { result.append((start + middle + head.word, head.gender)) } }
    }
    // Spread, so that a thousand terms are no thousand of one kind; 7919 is prime to the length.
    let rest = Array(result.dropFirst(heads.count))
    let spread = rest.indices.map { rest[($0 &* 7919) % rest.count] }
    return Array((heads + spread).prefix(count))
  }

  static func glossary(_ count: Int) -> Glossary {
    Glossary(
      entries: terms(count).map {
        GlossaryEntry(terms: [$0.word], targets: ["[\($0.word)]"], partOfSpeech: .noun, genders: [$0.gender])
      })
  }

  /// Sentences full of such words, inflected, and of longer ones that no glossary has: text that is never the same.
  static func sentence(_ number: Int) -> String {
    let middle = middles[number % middles.count]
    let other = middles[(number / 7) % middles.count]
    let start = starts[(number / 3) % starts.count]
    let head = heads[(number / 5) % heads.count].word
    return "\(start)\(middle)\(head)s \(other)\(head) og \(start)\(other)\(middle)sak nr. \(number) ble utsatt.\n"
  }
}
