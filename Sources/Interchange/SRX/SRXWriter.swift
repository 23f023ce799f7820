internal import Bitext
internal import TextKit

/// Writes SRX 2.0.
enum SRXWriter {
  static func write(_ rules: SegmentationRules) throws(Diagnostic) -> EncodedFile {
    try SRX.check(rules)
    var writer = XMLWriter()
    var empty: [String] = []
    writer.element("srx", ["xmlns": SRX.namespace, "version": "2.0"]) { writer in
      writer.element("header", ["segmentsubflows": yes(rules.segmentsSubflows), "cascade": yes(rules.cascades)]) {
        writer in
        let handling = rules.formatHandling
        for (type, isIncluded) in [
          ("start", handling.start), ("end", handling.end), ("isolated", handling.isolated),
        ] { writer.emptyElement("formathandle", ["type": type, "include": yes(isIncluded)]) }
      }
      writer.element("body") { writer in
        writer.element("languagerules") { writer in
          for set in rules.ruleSets {
            // The schema wants a rule in every set; one that matches nowhere says nothing.
            if set.rules.isEmpty { empty.append(set.name) }
            write(set, to: &writer)
          }
        }
        writer.element("maprules") { writer in
          for map in rules.maps {
            writer.emptyElement(
              "languagemap", ["languagepattern": map.languagePattern, "languagerulename": map.ruleSetName])
          }
        }
      }
    }
    var diagnostics = Replacements.diagnostics(writer.replacedCharacters)
    if !empty.isEmpty {
      let names = empty.map { "“\($0)”" }.joined(separator: ", ")
      diagnostics.append(
        Diagnostic(
          .badData, "no rules in \(names): a rule that matches nowhere was written, as SRX wants one",
          severity: .note))
    }
    return EncodedFile(bytes: writer.finished(), diagnostics: diagnostics)
  }

  private static func write(_ set: SegmentationRules.RuleSet, to writer: inout XMLWriter) {
    if let comment = set.comment { writer.comment(comment) }
    writer.element("languagerule", ["languagerulename": set.name]) { writer in
      for rule in set.rules.isEmpty ? [.init(isBreak: false, before: "(?!)", after: "")] : set.rules {
        if let comment = rule.comment { writer.comment(comment) }
        writer.element("rule", ["break": yes(rule.isBreak)]) { writer in
          writer.element("beforebreak", text: rule.before)
          writer.element("afterbreak", text: rule.after)
        }
      }
    }
  }

  private static func yes(_ value: Bool) -> String { value ? "yes" : "no" }
}
