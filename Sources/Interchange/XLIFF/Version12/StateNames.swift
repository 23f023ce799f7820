internal import Bitext

/// The states of XLIFF 1.2, of which there are ten and a flag, as the model's four.
///
/// - `final` is final, `signed-off` reviewed, `translated` translated, or reviewed when the unit is approved.
/// - `new` and all that begin with `needs-` are initial, approved or not: somebody says there is work left.
/// - Without a state, or with one of a tool's own, an approved unit is final, and any other target a proposal that
///   nobody has confirmed: initial.
enum StateNames {
  static func written(_ state: Segment.State) -> (state: String, isApproved: Bool) {
    switch state {
    case .initial: ("needs-translation", false)
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
    case "new": .initial
    case let state? where state.hasPrefix("needs-"): .initial
    default: isApproved ? .final : .initial
    }
  }
}
