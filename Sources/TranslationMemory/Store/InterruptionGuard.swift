internal import Dispatch
internal import Glibc

/// Removes a file when the process is told to end (ctrl-C, `kill`), which it then does.
///
/// A handler in the C sense may do next to nothing; here the signal is taken by a thread of its own.
final class InterruptionGuard {
  private let sources: [any DispatchSourceSignal]
  private static let signals = [SIGINT, SIGTERM]

  init(removing file: String) {
    sources = Self.signals.map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global(qos: .userInitiated))
      source.setEventHandler {
        unlink(file)
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
