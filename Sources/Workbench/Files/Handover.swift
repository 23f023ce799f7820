internal import Dispatch
internal import Synchronization

/// Hands values from a thread that makes them to the one that uses them: in order, and few at a time, so that neither
/// waits long and little is held.
///
///     let handover = Handover<[UInt8]>(holding: 4)
///     handover.fill { give in while let block = next(), give(block) {} }
///     while let block = handover.next() { use(block) }
final class Handover<Value: Sendable>: Sendable {
  private struct State {
    var waiting: [Value] = []
    /// Nothing more is wanted.
    var isClosed = false
  }

  private let state = Mutex(State())
  /// Counts what waits, and the end.
  private let filled = DispatchSemaphore(value: 0)
  /// Counts the places that are free.
  private let room = DispatchSemaphore(value: 0)

  /// - Parameter capacity: How many values may wait; at least one.
  init(holding capacity: Int) {
    // Not its first value: a semaphore may not go with less than that, and an end that comes early leaves it so.
    for _ in 0..<capacity { room.signal() }
  }

  /// Makes values on a thread of its own. `maker` gives them one by one, and stops when it is told false: nobody wants them
  /// any more.
  func fill(_ maker: @escaping @Sendable (_ give: (Value) -> Bool) -> Void) {
    DispatchQueue.global(qos: .userInitiated).async { [self] in
      maker(give)
      filled.signal()
    }
  }

  private func give(_ value: Value) -> Bool {
    room.wait()
    let isWanted = state.withLock { state in
      if !state.isClosed { state.waiting.append(value) }
      return !state.isClosed
    }
    if isWanted { filled.signal() }
    return isWanted
  }

  /// The next value, as soon as it is made; nil when there are no more.
  func next() -> Value? {
    filled.wait()
    let value = state.withLock { $0.waiting.isEmpty ? nil : $0.waiting.removeFirst() }
    // The end stays the end, however often it is asked for.
    if value == nil { filled.signal() } else { room.signal() }
    return value
  }

  /// Wants no more values: whoever makes them is told so with the next.
  func close() {
    state.withLock { state in
      state.isClosed = true
      state.waiting.removeAll()
    }
    room.signal()
  }
}
