internal import Bitext
internal import TextKit

/// Compiles rules' patterns, each text once.
struct RuleCompiler {
  /// What a rule asks of the text before a place.
  enum Before {
    /// Texts of the table, behind what the prefix matches, if there is one.
    case tail(LiteralTail, EndingPattern?)
    /// A pattern for ICU; nil for anything.
    case pattern(EndingPattern?)
  }

  private struct Key: Hashable {
    var text: [Unicode.Scalar]
    var prefix: String
    var ignoresCase: Bool
    var least: Int
    var most: Int?
    var before: String
    var isBreak: Bool
    var after: ObjectIdentifier?
  }

  private var finder = ReachFinder()
  private var endings: [String: EndingPattern] = [:]
  private var starts: [String: StartingPattern] = [:]
  private var seen: Set<Key> = []

  mutating func compile(_ rule: SegmentationRules.Rule) throws(Diagnostic) -> (Before, StartingPattern?) {
    (try before(rule), try after(rule))
  }

  /// Whether no earlier rule matches at all the places where this one does, so that this one may decide.
  mutating func isNew(
    _ text: [Unicode.Scalar], _ tail: LiteralTail?, _ after: StartingPattern?, _ rule: SegmentationRules.Rule
  ) -> Bool {
    seen.insert(
      Key(
        text: text, prefix: tail?.prefix ?? "", ignoresCase: tail?.ignoresCase ?? false,
        least: tail?.whiteSpace?.least ?? -1, most: tail?.whiteSpace?.most, before: tail == nil ? rule.before : "",
        isBreak: rule.isBreak, after: after.map(ObjectIdentifier.init))
    ).inserted
  }

  private mutating func before(_ rule: SegmentationRules.Rule) throws(Diagnostic) -> Before {
    if rule.before.isEmpty { return .pattern(nil) }
    let syntax = PatternSyntax.parse(rule.before)
    let tail = syntax.flatMap { LiteralTail(rule.before, $0) }
    do throws(Diagnostic) {
      if let tail {
        // The texts are letters and need no asking; lists of abbreviations are long.
        return .tail(tail, tail.prefix.isEmpty ? nil : try ending(tail.prefix, PatternSyntax.parse(tail.prefix)))
      }
      return .pattern(try ending(rule.before, syntax))
    } catch {
      throw Self.fault(error, side: "before", rule.before, of: rule)
    }
  }

  private mutating func after(_ rule: SegmentationRules.Rule) throws(Diagnostic) -> StartingPattern? {
    if rule.after.isEmpty { return nil }
    if let known = starts[rule.after] { return known }
    do throws(Diagnostic) {
      let start = try StartingPattern(rule.after, PatternSyntax.parse(rule.after), &finder)
      starts[rule.after] = start
      return start
    } catch {
      throw Self.fault(error, side: "after", rule.after, of: rule)
    }
  }

  private mutating func ending(
    _ source: String, _ syntax: [[PatternSyntax.Item]]?
  ) throws(Diagnostic) -> EndingPattern {
    if let known = endings[source] { return known }
    // As it was written first: a fault's place is then right, and no bracket too many passes for a good one.
    _ = try Pattern(source)
    let ending = try EndingPattern(source, syntax, &finder)
    endings[source] = ending
    return ending
  }

  private static func fault(
    _ fault: Diagnostic, side: String, _ pattern: String, of rule: SegmentationRules.Rule
  ) -> Diagnostic {
    let column = fault.place?.column.map { ", at its character \($0)" } ?? ""
    return Diagnostic(
      .badData, "the pattern “\(pattern)” for the text \(side) the break cannot be used: \(fault.message)\(column)",
      at: rule.place, help: "mend the pattern, an ICU regular expression; no rule was applied")
  }

  /// A rule that did not come to an answer.
  static func fault(_ fault: Diagnostic, in rule: SegmentationRules.Rule, lineLength: Int) -> Diagnostic {
    Diagnostic(
      .badData,
      "the rule before “\(rule.before)”, after “\(rule.after)” gave no answer in a line of \(lineLength) bytes: "
        + fault.message, at: rule.place,
      help: "a repetition inside a repetition, such as (a+)+, tries endless ways; write it as one")
  }
}
