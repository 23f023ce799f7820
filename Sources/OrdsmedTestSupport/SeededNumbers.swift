/// Small numbers from a fixed beginning, so that a failure can be repeated.
public struct SeededNumbers: Sendable {
  private var state: UInt64

  /// Starts from a number.
  public init(_ seed: UInt64) { state = seed }

  /// A number from 0 up to `bound`, which it never reaches.
  public mutating func next(below bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  /// True once in `n` times.
  public mutating func once(in n: Int) -> Bool { next(below: n) == 0 }

  /// One of several.
  public mutating func pick<T>(_ things: [T]) -> T { things[next(below: things.count)] }

  /// Up to `most` of what `make` makes.
  public mutating func some<T>(_ most: Int, _ make: (inout SeededNumbers) -> T) -> [T] {
    (0..<next(below: most + 1)).map { _ in make(&self) }
  }
}
