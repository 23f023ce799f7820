public import ArgumentParser
import Bitext
import TextKit
public import TranslationMemory

/// Which units of a memory are meant.
struct QueryOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Units by number: 17,20-25.", valueName: "numbers"))
  var id: String?

  @Option(
    help: ArgumentHelp("Units with this in a text, upper and lower case alike. May be given again.", valueName: "text"))
  var containing: [String] = []

  @Option(name: .customLong("in"), help: "Where --containing looks: source, target or any (unless given).")
  var side: UnitQuery.Side?

  @Option(help: ArgumentHelp("Units with a text in this language. May be given again.", valueName: "language"))
  var lang: [String] = []

  @Option(
    name: .customLong("with"),
    help: ArgumentHelp("Units with this property: x-client=NRK, or x-client with any value.", valueName: "property"))
  var with: [String] = []

  @Option(help: ArgumentHelp("Units made or changed by this user.", valueName: "name"))
  var user: String?

  @Option(help: ArgumentHelp("Units changed on this day or later: 2026-01-31.", valueName: "day"))
  var since: String?

  @Option(help: ArgumentHelp("Units changed before this day.", valueName: "day"))
  var before: String?

  /// The query.
  func query(quiet: Bool) throws -> UnitQuery {
    // An empty text stands in every unit. It is mostly a script's empty variable, and then deletes them all.
    let single = [("--id", id), ("--user", user), ("--since", since), ("--before", before)]
    let given =
      single.compactMap { name, value in value.map { (name, $0) } } + containing.map { ("--containing", $0) }
      + with.map { ("--with", $0) }
    if let empty = given.first(where: { $0.1.isEmpty || $0.1 == "=" }) {
      throw Diagnostic(
        .usage, "\(empty.0) is empty, which says nothing of a unit", help: "leave it out, or say what is meant")
    }
    // It is no condition: taken for one, it would mean every unit.
    if side != nil, containing.isEmpty {
      throw Diagnostic(
        .usage, "--in says where --containing looks, and there is no --containing",
        help: "say what the text holds: --containing TEXT; or leave --in out")
    }
    var query = UnitQuery()
    query.ids = try id.map { try UnitNumbers($0) }
    query.texts = containing
    query.side = side ?? .any
    query.languages = try lang.map { try LanguageArgument.read($0, quiet: quiet) }
    query.properties = with.map { text in
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      return UnitRecord.Property(parts.first ?? text, parts.count > 1 ? parts[1] : "")
    }
    query.user = user
    query.changedSince = try since.map(Self.day)
    query.changedBefore = try before.map(Self.day)
    return query
  }

  private static func day(_ text: String) throws -> Timestamp {
    let digits = text.filter { $0 != "-" }
    guard let date = Timestamp(compact: digits + "T000000Z") ?? Timestamp(compact: text) else {
      throw Diagnostic(.usage, "“\(text)” is no day", help: "write it as 2026-01-31")
    }
    return date
  }
}

extension UnitQuery.Side: ExpressibleByArgument {}
