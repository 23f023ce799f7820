import OrdsmedTestSupport
@testable import Segmentation
import Testing
import TextKit

/// Each language splits its golden rules as they are marked.
@Suite("Golden rules") struct GoldenRulesTests {
  @Test("each case is split as it is marked", arguments: GoldenRules.languages)
  func split(_ language: String) throws {
    for rule in try GoldenRules.cases(language) {
      let text = MarkedSegments.unmarked(rule.text)
      let segments = Segmenter(language: try rule.language).segments(in: text)
      #expect(MarkedSegments.marked(segments, in: text) == rule.text, "\(rule.testDescription)")
    }
  }

  @Test("there are as many as were promised") func count() throws {
    #expect(try GoldenRules.cases("nb").count >= 80)
    #expect(try GoldenRules.cases("nn").count >= 40)
    for language in GoldenRules.languages { #expect(try GoldenRules.cases(language).count >= 12) }
  }

  /// A rule that no case needs could be left out unseen.
  @Test("each rule decides in some case") func everyRuleIsUsed() throws {
    var reasons: Set<String> = []
    for language in GoldenRules.languages {
      for rule in try GoldenRules.cases(language) {
        let segmenter = Segmenter(language: try rule.language)
        reasons.formUnion(segmenter.explanations(in: MarkedSegments.unmarked(rule.text)).map(\.rule))
      }
    }
    #expect(Set(BoundaryReason.allCases.map(\.rawValue)).subtracting(reasons) == [])
  }
}
