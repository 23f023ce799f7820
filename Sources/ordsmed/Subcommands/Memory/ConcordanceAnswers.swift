import TextKit
import TranslationMemory
import Workbench

/// Looks up one phrase after the other, with a word to the user where there is something to say of an answer.
struct ConcordanceAnswers: LineProtocol {
  /// Whether anything was found so far.
  private(set) var hasFound = false
  private let concordance: Concordance
  private let listing: ConcordanceListing
  private let memory: Memory
  private let wantsStretches: Bool
  private let isQuiet: Bool

  init(
    _ concordance: Concordance, _ listing: ConcordanceListing, _ memory: Memory, stretches: Bool, quiet: Bool
  ) {
    self.concordance = concordance
    self.listing = listing
    self.memory = memory
    wantsStretches = stretches
    isQuiet = quiet
  }

  mutating func answer(_ line: UnsafeBufferPointer<UInt8>, into out: inout [UInt8]) throws(Diagnostic) {
    out += try list(LineText.read(line))
  }

  /// The lines for a phrase; none when nothing was found.
  mutating func list(_ phrase: String) throws(Diagnostic) -> [UInt8] {
    if wantsStretches { return try listStretches(phrase) }
    let answer = try memory.read { (reader) throws(Diagnostic) in try concordance.search(phrase, in: reader) }
    hasFound = hasFound || !answer.hits.isEmpty
    if !isQuiet {
      if answer.ignoredPunctuation {
        Console.say("note: no text has “\(phrase)” with its punctuation; these have its words")
      }
      if answer.isCut { Console.say("note: there are more; --limit shows them") }
      if answer.hits.isEmpty {
        Console.say("no text has “\(phrase)”")
        try noteLanguage()
      }
    }
    return listing.list(answer.hits)
  }

  private mutating func listStretches(_ phrase: String) throws(Diagnostic) -> [UInt8] {
    var subsegments = Subsegments()
    subsegments.language = concordance.language
    let stretches = try memory.read { (reader) throws(Diagnostic) in
      try subsegments.stretches(of: phrase, in: reader)
    }
    hasFound = hasFound || !stretches.isEmpty
    if stretches.isEmpty, !isQuiet { Console.say("no stretch of it is known") }
    return listing.list(stretches, of: phrase)
  }

  /// Says so where nothing could be found, as no text is in the language asked for.
  private func noteLanguage() throws(Diagnostic) {
    guard let language = concordance.language else { return }
    let languages = try memory.read { (reader) throws(Diagnostic) in try reader.textLanguages }
    if languages.contains(where: { $0.matches(language) }) { return }
    let list = languages.map(\.tag).joined(separator: ", ")
    Console.say("note: no text is in \(language); the memory's languages are \(list)")
  }
}
