import Bitext
import OrdsmedTestSupport
import TextKit
import Testing

@testable import TranslationMemory

@Suite("How one memory differs from another")
struct MemoryDifferenceTests {
  /// `-` only the first, `+` only the second, `one / other` both.
  private func differences(_ one: [TranslationUnit], _ other: [TranslationUnit]) throws -> [String] {
    func name(_ unit: TranslationUnit) -> String { unit.variants[1].text.text }
    return try TemporaryMemory.with { first in
      try TemporaryMemory.with { second in
        for (memory, units) in [(first, one), (second, other)] {
          try memory.write { writer throws(Diagnostic) in for unit in units { try writer.add(unit) } }
        }
        var found: [String] = []
        try first.read { first throws(Diagnostic) in
          try second.read { second throws(Diagnostic) in
            try MemoryDifference.forEach(between: first, and: second) { difference in
              switch difference {
              case .changed(let unit, let rival): found.append("\(name(unit)) / \(name(rival))")
              case .onlyFirst(let unit): found.append("-\(name(unit))")
              case .onlySecond(let unit): found.append("+\(name(unit))")
              }
            }
          }
        }
        return found
      }
    }
  }

  private func units(_ translations: String...) -> [TranslationUnit] {
    translations.map { TranslationUnit("Hei", $0) }
  }

  @Test("another translation of a source that both have is told, whichever memory has it")
  func furtherTranslations() throws {
    #expect(try differences(units("Hi"), units("Hi", "Hello")) == ["+Hello"])
    #expect(try differences(units("Hi", "Hello"), units("Hi")) == ["-Hello"])
    #expect(try differences(units("Hi", "Hey"), units("Hi", "Hello", "Howdy")) == ["Hey / Hello", "+Howdy"])
    #expect(try differences(units("Hi", "Hey", "Yo"), units("Hello", "Hi")) == ["Hey / Hello", "-Yo"])
    #expect(try differences(units("Hi", "Hello"), units("Hello", "Hi")) == [])
  }

  @Test("translations into other languages, or from another one, are no rivals")
  func languages() throws {
    let german = TranslationUnit("Hei", "Hallo", target: "de")
    #expect(try differences(units("Hi"), [german]) == ["-Hi", "+Hallo"])
    var reversed = units("Hi")[0]
    reversed.sourceLanguage = .english
    reversed.variants = [.init(language: .bokmål, text: "Hallo"), .init(language: .english, text: "Hei")]
    #expect(try differences(units("Hi"), [reversed]) == ["-Hi", "+Hei"])
  }

  @Test("many units of one source: each comes once")
  func sharedSource() throws {
    func answers(_ range: Range<Int>) -> [TranslationUnit] {
      range.map { TranslationUnit("Ja.", "Answer \($0)") }
    }
    let german = TranslationUnit("Ja.", "Ja!", target: "de")
    let found = try differences(answers(0..<20) + [german], answers(10..<40))
    #expect(found == (0..<10).map { "Answer \($0) / Answer \($0 + 20)" } + ["-Ja!"] + (30..<40).map { "+Answer \($0)" })
  }

  @Test("which units differ does not hang on how many share a source")
  func asBySets() throws {
    var numbers = SeededNumbers(7)
    for most in [3, 7, 8, 9, 30] {
      func some() -> [Int] { (0..<most).filter { _ in numbers.once(in: 2) } }
      let (one, other) = (some(), some())
      func units(_ numbers: [Int]) -> [TranslationUnit] { numbers.map { TranslationUnit("Ja.", "\($0)") } }
      let found = try differences(units(one), units(other))
      let (lost, new) = (one.filter { !other.contains($0) }, other.filter { !one.contains($0) })
      let paired = zip(lost, new).map { "\($0) / \($1)" }
      #expect(
        found == paired + lost.dropFirst(new.count).map { "-\($0)" } + new.dropFirst(lost.count).map { "+\($0)" })
    }
  }
}
