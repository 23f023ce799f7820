import Foundation
import TextKit
import Testing

@Suite("Letters and their marks apart")
struct DecompositionTests {
  @Test("Latin letters, and the Greek and Cyrillic ones of today, come apart as Unicode has it")
  func letters() {
    for range in [0xC0...0x24F, 0x386...0x3CE, 0x400...0x4F9, 0x1E00...0x1EF9] {
      for scalar in range.compactMap(Unicode.Scalar.init) {
        let letter = String(scalar)
        let expected = letter.decomposedStringWithCanonicalMapping.unicodeScalars
        guard expected.count > 1 else { continue }
        #expect(Array(letter.decomposed.unicodeScalars) == Array(expected), "\(letter)")
      }
    }
  }

  @Test("what has no marks stays, æ and ø among it")
  func plain() {
    for text in ["Støre og Ærfugl", "", "Łaba"] {
      #expect(Array(text.decomposed.utf8) == Array(text.utf8))
    }
    #expect(Array("På Årø".decomposed.utf8) == Array("Pa\u{30A} A\u{30A}rø".utf8))
  }
}
