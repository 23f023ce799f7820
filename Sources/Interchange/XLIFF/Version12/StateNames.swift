internal import Bitext

/// The states of XLIFF 1.2, of which there are ten and a flag, as the model's four.
///
/// - `final` is final, `signed-off` reviewed, `translated` translated, or reviewed when the unit is approved.
/// - `new` and all that begin with `needs-` are initial, approved or not: somebody says there is work left. A target
///   that nobody confirmed is written so as well: as one to review when it holds anything, else as one to translate.
/// - Without a state, or with one of a tool's own, an approved unit is final, and any other target a proposal that
///   nobody has confirmed: initial.
enum StateNames {
  /// The state of a segment's target, and whether its unit is approved; a segment without a target never is.
  static func written(for segment: Segment) -> (state: String, isApproved: Bool) {
    switch segment.target == nil ? .initial : segment.state {
    case .initial: (segment.hasTarget ? "needs-review-translation" : "needs-translation", false)
    case .translated: ("translated", false)
    case .reviewed: ("signed-off", true)
    case .final: ("final", true)
    }
  }

  static func read(_ state: String?, isApproved: Bool) -> Segment.State {
    switch state {
    case "translated": isApproved ? .reviewed : .translated
    case "signed-off": .reviewed
    case "final": .final
    case _ where needsWork(state): .initial
    default: isApproved ? .final : .initial
    }
  }

  /// Whether a state says that there is work left.
  static func needsWork(_ state: String?) -> Bool { state.map { $0 == "new" || $0.hasPrefix("needs-") } ?? false }
}
