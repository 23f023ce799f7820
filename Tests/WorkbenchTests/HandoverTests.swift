import Foundation
import Testing

@testable import Workbench

@Suite("Values from one thread to another")
struct HandoverTests {
  @Test("all come, in order, however few may wait; the end stays the end", arguments: [1, 2, 7])
  func inOrder(capacity: Int) {
    let handover = Handover<Int>(holding: capacity)
    handover.fill { give in
      for number in 0..<1000 where !give(number) { return }
    }
    var taken: [Int] = []
    while let number = handover.next() { taken.append(number) }
    #expect(taken == Array(0..<1000))
    #expect(handover.next() == nil)
  }

  @Test("whoever makes them stops when no more are wanted")
  func closed() {
    let handover = Handover<Int>(holding: 2)
    let made = DispatchSemaphore(value: 0)
    handover.fill { give in
      var number = 0
      while give(number) { number += 1 }
      made.signal()
    }
    #expect(handover.next() == 0)
    handover.close()
    #expect(made.wait(timeout: .now() + 10) == .success)
    // What was made before stays with nobody.
    #expect(handover.next() == nil)
  }

  @Test("none is an end at once")
  func none() {
    let handover = Handover<Int>(holding: 1)
    handover.fill { _ in }
    #expect(handover.next() == nil)
  }
}
