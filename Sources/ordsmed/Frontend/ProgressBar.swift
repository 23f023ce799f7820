import Glibc
import TextKit
import TranslationMemory

/// How far a long job has come, on the terminal's last line; nothing where there is no terminal, or for a second's work.
///
/// It goes when the job does, so that an error has the line to itself.
struct ProgressBar: ~Copyable {
  private let total: Int?
  private let unit: String?
  private let isShown: Bool
  private let start = ContinuousClock.now
  private var lastShown = ContinuousClock.now
  private var isVisible = false

  /// Makes a bar for a job of `total` bytes, nil if that is not known.
  ///
  /// - Parameters:
  ///   - unit: What is counted, if not bytes.
  ///   - writesLines: Whether the job writes lines to standard output without clearing the bar before each. The bar stays
  ///     away when they go to the terminal, among which it would be lost.
  init(total: Int?, unit: String? = nil, writesLines: Bool = true, isQuiet: Bool) {
    self.total = total
    self.unit = unit
    isShown = !isQuiet && isatty(STDERR_FILENO) == 1 && (!writesLines || isatty(STDOUT_FILENO) == 0)
  }

  /// Shows that so much is done.
  mutating func show(_ done: Int) {
    guard isShown else { return }
    let now = ContinuousClock.now
    guard now - start > .seconds(1), now - lastShown > .milliseconds(100) else { return }
    lastShown = now
    isVisible = true
    let amount = unit.map { "\(done) \($0)" } ?? "\(done / 1_000_000) MB"
    guard let total, total > 0 else { return Console.show("\r\(amount)") }
    let width = 30
    let filled = min(width, done * width / total)
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
    Console.show("\r\(bar) \(min(100, done * 100 / total)) %  \(amount)")
  }

  /// Takes the bar away until there is more to show.
  mutating func clear() {
    erase()
    isVisible = false
  }

  private func erase() {
    if isVisible { Console.show("\r\u{1B}[K") }
  }

  deinit { erase() }
}

extension ProgressBar {
  /// Makes a bar for a job that looks at all units of memories, and clears the bar before it writes.
  init(unitsOf memories: Memory..., isQuiet: Bool = false) throws(Diagnostic) {
    var total = 0
    for memory in memories { total += try memory.read { (reader) throws(Diagnostic) in try reader.unitCount } }
    self.init(total: total, unit: "units", writesLines: false, isQuiet: isQuiet)
  }
}
