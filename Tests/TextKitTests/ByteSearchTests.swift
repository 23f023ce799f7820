import Testing
import TextKit

@Suite("Bytes sixteen at a time")
struct ByteSearchTests {
  @Test("each test of lanes holds for each byte")
  func lanes() {
    for byte in UInt8.min...UInt8.max {
      let bytes = SIMD16<UInt8>(repeating: byte)
      func holds(_ flags: SIMD16<UInt8>) -> Bool { flags[3] & 0x80 != 0 }
      for other: UInt8 in [0, 0x0A, 0x2E, 0x7F, 0x80, 0xCD, 0xFF] {
        #expect(holds(bytes.lanes(equalTo: other)) == (byte == other), "\(byte) \(other)")
      }
      for limit: UInt8 in [1, 4, 0x20, 0x80] { #expect(holds(bytes.lanes(below: limit)) == (byte < limit), "\(byte)") }
      for start: UInt8 in [0x81, 0xD6, 0xF0, 0xFF] {
        #expect(holds(bytes.lanes(from: start)) == (byte >= start), "\(byte)")
      }
    }
  }

  @Test("a byte is found wherever it stands, and not before the start or behind the end")
  func search() {
    for length in 0...50 {
      for hit in 0..<50 {
        var bytes = [UInt8](repeating: 0x61, count: 60)
        bytes[hit] = 0x2E
        for start in [0, 1, 7, 17, 31] where start <= length {
          let found = bytes.withUnsafeBufferPointer { buffer in
            buffer.firstOffset(from: start, to: length) {
              $0.lanes(equalTo: 0x2E) | $0.lanes(below: 0x80)
            } isHit: {
              $0 == 0x2E
            }
          }
          #expect(found == (hit >= start && hit < length ? hit : length), "\(hit) in \(start)..<\(length)")
        }
      }
    }
  }

  @Test("scalars and line ends are counted in every range, short or long")
  func counts() {
    let text = String(repeating: "Æ – 😀\nab…", count: 700)
    let bytes = Array(text.utf8)
    bytes.withUnsafeBufferPointer { buffer in
      for range in [0..<0, 0..<1, 3..<7, 0..<23, 5..<6000, 0..<bytes.count] {
        #expect(buffer.scalars(in: range) == bytes[range].count { $0 & 0xC0 != 0x80 }, "\(range)")
        #expect(buffer.supplementaryScalars(in: range) == bytes[range].count { $0 >= 0xF0 }, "\(range)")
        #expect(buffer.lineFeeds(in: range) == bytes[range].count { $0 == 0x0A }, "\(range)")
      }
    }
  }

  @Test("offsets convert in both directions, in every unit", arguments: OffsetUnit.allCases)
  func offsets(_ unit: OffsetUnit) {
    let text = "På 😀 «e\u{301}» – slutt.".unicodeScalars
    let bytes = Array(String(text).utf8)
    var expected: [(byte: Int, count: Int)] = [(0, 0)]
    for scalar in text {
      let width = unit == .scalar ? 1 : unit == .utf8 ? UTF8.width(scalar) : UTF16.width(scalar)
      expected.append(
        (expected[expected.count - 1].byte + UTF8.width(scalar), expected[expected.count - 1].count + width))
    }
    bytes.withUnsafeBufferPointer { buffer in
      var map = OffsetMap(to: unit)
      for pair in expected + expected.reversed() {
        #expect(map.convert(pair.byte, in: buffer) == pair.count, "\(pair)")
      }
    }
  }
}
