import Glibc

/// How far a long job has come, on the terminal's last line; nothing where there is no terminal, or for a second's work.
struct ProgressBar {
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
  ///   - writesLines: Whether the job writes lines to standard output. The bar stays away when they go to the terminal,
  ///     among which it would be lost.
  init(total: Int?, unit: String? = nil, writesLines: Bool = true, isQuiet: Bool) {
    self.total = total
    self.unit = unit
    isShown = !isQuiet && isatty(STDERR_FILENO) == 1 && (!writesLines || isatty(STDOUT_FILENO) == 0)
  }

  /// Shows that so much is done.
  mutating func show(_ done: Int) {
    let now = ContinuousClock.now
    guard isShown, now - start > .seconds(1), now - lastShown > .milliseconds(100) else { return }
    lastShown = now
    isVisible = true
    let amount = unit.map { "\(done) \($0)" } ?? "\(done / 1_000_000) MB"
    guard let total, total > 0 else { return Console.show("\r\(amount)") }
    let width = 30
    let filled = min(width, done * width / total)
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
    Console.show("\r\(bar) \(min(100, done * 100 / total)) %  \(amount)")
  }

  /// Takes the bar away.
  mutating func clear() {
    if isVisible { Console.show("\r\u{1B}[K") }
    isVisible = false
  }
}
