internal import TextKit

/// How TBX 3 writes data categories, which its root element says, and its dialect with it.
enum TBXStyle: String {
  /// As attributes: `<termNote type="partOfSpeech">`.
  case dca
  /// As elements: `<min:partOfSpeech>`.
  case dct

  /// The public dialects of ISO 30042:2019, in lower case.
  private static let dialects = ["tbx-core", "tbx-min", "tbx-basic", "tbx-linguist"]

  /// What the root element says of the file that is not so. The file is read all the same.
  ///
  /// - Parameter first: Where the first data category of each style stands.
  static func faults(of root: XMLElement, _ first: [TBXStyle: Diagnostic.Place]) -> [Diagnostic] {
    // TBX 2 has one style, and dialects described in files of their own.
    guard root.name.lowercased() == "tbx" else { return [] }
    var faults: [Diagnostic] = []
    func warn(_ message: String, at place: Diagnostic.Place?, help: String) {
      faults.append(Diagnostic(.badData, message, at: place, help: help, severity: .warning))
    }
    if let written = root["style"] {
      let said = TBXStyle(rawValue: written.lowercased())
      if said == nil {
        warn("style=“\(written)” is no style of TBX", at: root.place, help: "it is dca or dct; both were read")
      }
      for style in [TBXStyle.dca, .dct] where said != nil && said != style {
        guard let place = first[style] else { continue }
        let form = style == .dca ? "attributes" : "elements"
        warn(
          "the file says style=“\(written)” and writes data categories as \(form)", at: place,
          help: "they were read; other programs may pass them over: ordsmed glossary convert writes the file anew")
      }
    }
    if let type = root["type"], !dialects.contains(type.lowercased()) {
      warn(
        "type=“\(type)” is no dialect of TBX that is known", at: root.place,
        help: "it was read as TBX-Basic; what that lacks is told below")
    }
    return faults
  }
}
