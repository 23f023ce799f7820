internal import Dispatch
internal import Glibc

/// Clears up when the process is told to end (ctrl-C, `kill`), which it then does.
///
/// A handler in the C sense may do next to nothing; here the signal is taken by a thread of its own.
final class InterruptionGuard {
  private let sources: [any DispatchSourceSignal]
  private static let signals = [SIGINT, SIGTERM]

  /// - Parameter clearUp: Removes what nobody shall find; on a thread of its own.
  init(_ clearUp: @escaping @Sendable () -> Void) {
    sources = Self.signals.map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global(qos: .userInitiated))
      source.setEventHandler {
        clearUp()
        signal(number, SIG_DFL)
        kill(getpid(), number)
      }
      source.resume()
      return source
    }
  }

  deinit {
    for (number, source) in zip(Self.signals, sources) {
      source.cancel()
      signal(number, SIG_DFL)
    }
  }
}
