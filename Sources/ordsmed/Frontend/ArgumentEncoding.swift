import TextKit

/// What is typed must be UTF-8: Swift puts U+FFFD where it is not, and that would be written into memories and files.
enum ArgumentEncoding {
  /// Refuses arguments that are not UTF-8.
  ///
  /// - Throws: `Diagnostic` with code `usage` that shows the first of them.
  static func check() throws(Diagnostic) {
    for number in 1..<max(1, Int(CommandLine.argc)) {
      guard let argument = CommandLine.unsafeArgv[number], String(validatingCString: argument) == nil else { continue }
      throw Diagnostic(
        .usage, "what was typed is not UTF-8: “\(String(cString: argument))”",
        help: "set the terminal and the locale to UTF-8, such as LC_ALL=C.UTF-8; nothing was done")
    }
  }
}
