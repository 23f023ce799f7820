import Glibc
import TextKit

/// What a person at the terminal reads: standard error. Data goes to standard output and nowhere else.
enum Console {
  /// Prints an error, a warning or a note with its help.
  static func report(_ diagnostic: Diagnostic) {
    var shown = diagnostic
    shown.message = visible(diagnostic.message)
    shown.place?.file = diagnostic.place?.file.map(visible)
    shown.help = diagnostic.help.map(visible)
    say(shown.description)
  }

  /// Text that may come from a stranger's file, as a terminal can be trusted with, and no more than a few lines of it.
  private static func visible(_ text: String) -> String {
    let limit = 400
    let shown = String(String.UnicodeScalarView(text.unicodeScalars.prefix(limit))).withVisibleControls
    return text.unicodeScalars.count > limit ? shown + " …" : shown
  }

  /// Prints the warnings of one file, the first few in full: a file broken all over must not hide the rest.
  static func report(_ diagnostics: [Diagnostic], unless isQuiet: Bool) {
    if isQuiet { return }
    let limit = 12
    diagnostics.prefix(limit).forEach { report($0) }
    if diagnostics.count > limit { say("note: \(counted(diagnostics.count - limit, "more warning")) like these") }
  }

  /// Prints a line.
  static func say(_ line: String) { show(line + "\n") }

  /// Prints text as it is.
  static func show(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var done = 0
      while done < bytes.count {
        let wrote = write(STDERR_FILENO, bytes.baseAddress.map { $0 + done }, bytes.count - done)
        if wrote <= 0 { return }
        done += wrote
      }
    }
  }
}
