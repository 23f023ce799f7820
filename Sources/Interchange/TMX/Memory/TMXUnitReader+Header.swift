internal import Bitext
internal import TextKit

extension TMXUnitReader {
  static let headerHelp = "is a part of the file missing? export it again from the program that made it"

  mutating func startRoot(_ event: XMLEventStream.Event, _ name: TMXName?) throws(Diagnostic) {
    guard name == .tmx else {
      throw Diagnostic(
        .badData, "the root element is <\(event.name.string)>, not <tmx>", at: event.place, help: "give a TMX file")
    }
    let version = attributes(of: event).first { $0.name == .version }?.value ?? ""
    guard version.hasPrefix("1.") else {
      throw Diagnostic(
        .badData, "TMX of the version “\(version)” cannot be read", at: event.place,
        help: "TMX 1.1 to 1.4 can be read")
    }
    // Later versions have it inside codes alone.
    hasLooseSubs = version.hasPrefix("1.0") || version.hasPrefix("1.1")
    level = .root
  }

  mutating func readHeader(_ event: XMLEventStream.Event) throws(Diagnostic) {
    hasHeader = true
    var source: String?
    for (name, value) in attributes(of: event) {
      switch name {
      case .srclang: source = value
      case .segtype: header.record.setSegmentType(segmentType(value, event), from: value)
      case _ where name.isRecordAttribute(of: .header): header.record.set(name.rawValue, value)
      default: notes.omit("the attribute \(name.rawValue) of <header>", onLine: event.line)
      }
    }
    noteOddValues(of: header.record, event)
    guard let source, !source.isEmpty else {
      guard let assumedSource else {
        throw Diagnostic(
          .badData, "<header> does not say the source language (srclang)", at: event.place,
          help: "say it with --source, such as --source nb")
      }
      header.sourceLanguage = assumedSource
      return
    }
    if source.lowercased() == "*all*" { return }
    guard let language = language(source, event) else {
      throw Diagnostic(
        .badData, "the source language “\(source)” is no language tag that is known", at: event.place,
        help: "mend srclang in <header>; it is a BCP 47 tag, such as nb or en-GB")
    }
    header.sourceLanguage = language
  }
}
