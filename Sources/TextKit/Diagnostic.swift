/// Something the user must hear of: what is wrong, where, and what to do about it.
///
/// One shape serves errors that are thrown and warnings that are collected, so a library user and the command line see
/// the same facts. `Diagnostic` never prints itself; the front end does.
public struct Diagnostic: Error, Sendable, Hashable {
  /// How grave it is.
  public enum Severity: String, Sendable, Hashable {
    /// The work asked for was not done.
    case error
    /// The work was done, and something about it deserves a look.
    case warning
    /// Worth knowing.
    case note
  }

  /// What kind of trouble, as a stable name that programs can compare.
  public struct Code: Sendable, Hashable, CustomStringConvertible {
    /// The name, such as `bad-data`.
    public let description: String

    private init(_ description: String) { self.description = description }

    /// The request itself makes no sense: an unknown language, two options that exclude each other.
    public static let usage = Code("usage")
    /// The input was read and is not what it should be.
    public static let badData = Code("bad-data")
    /// The input is not there or cannot be read.
    public static let noInput = Code("no-input")
    /// The output cannot be made: its folder is missing, or it exists and `--force` was not given.
    public static let cannotCreate = Code("cannot-create")
    /// Writing broke off: the disk is full, the pipe closed.
    public static let writeFailed = Code("write-failed")
    /// Another program is writing to it; a later try may succeed.
    public static let locked = Code("locked")
    /// A fault of Ordsmed itself.
    public static let internalFault = Code("internal")
  }

  /// Where in the input it is. All parts are optional; lines and columns count from 1, columns in Unicode scalars.
  public struct Place: Sendable, Hashable, CustomStringConvertible {
    /// The file as the user named it; `-` is standard input.
    public var file: String?
    /// The line, from 1.
    public var line: Int?
    /// The column, from 1, in Unicode scalars.
    public var column: Int?

    /// Makes a place.
    public init(file: String? = nil, line: Int? = nil, column: Int? = nil) {
      self.file = file
      self.line = line
      self.column = column
    }

    /// `FILE:LINE:COLUMN`, as far as it is known.
    public var description: String {
      [file, line.map(String.init), line == nil ? nil : column.map(String.init)].compactMap { $0 }
        .joined(separator: ":")
    }
  }

  /// How grave it is.
  public var severity: Severity
  /// What kind of trouble.
  public var code: Code
  /// Where it is, if it is anywhere.
  public var place: Place?
  /// What is wrong, one sentence without a full stop.
  public var message: String
  /// What to do, and what was left untouched.
  public var help: String?

  /// Makes a diagnostic; an error unless said otherwise.
  public init(
    _ code: Code, _ message: String, at place: Place? = nil, help: String? = nil, severity: Severity = .error
  ) {
    self.severity = severity
    self.code = code
    self.place = place
    self.message = message
    self.help = help
  }

  /// The same diagnostic in the file named, whatever file it named before.
  public func ofFile(_ name: String) -> Diagnostic {
    var copy = self
    copy.place = Place(file: name, line: place?.line, column: place?.column)
    return copy
  }

  /// The same diagnostic in the file named: readers that only see text leave the name to their caller.
  public func inFile(_ name: String) -> Diagnostic {
    var copy = self
    copy.place = Place(file: place?.file ?? name, line: place?.line, column: place?.column)
    return copy
  }
}

extension Diagnostic: CustomStringConvertible {
  /// `error: FILE:LINE:COL: message`, and the help on an indented line of its own.
  public var description: String {
    var text = "\(severity.rawValue): "
    if let place, !place.description.isEmpty { text += "\(place): " }
    text += message
    if let help { text += "\n  help: \(help)" }
    return text
  }
}
