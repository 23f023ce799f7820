import Glibc
import TextKit
import Workbench

/// Drives a line protocol over standard input and output.
enum LineLoop {
  /// Answers each line as soon as it is read; answers are held back only while further input is at hand.
  ///
  /// - Throws: `Diagnostic` with the number of the line that is malformed. What came before has been answered.
  static func run(_ service: some LineProtocol) throws {
    var service = service
    try run(&service)
  }

  /// As the other method of this name; the service can be asked afterwards what it noted.
  static func run(_ service: inout some LineProtocol) throws {
    var pending: [UInt8] = []
    var searched = 0
    var out: [UInt8] = []
    var number = 0
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      try flush(&out)
      let got = read(STDIN_FILENO, &chunk, chunk.count)
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else {
        throw Diagnostic(.noInput, "standard input cannot be read: \(String(cString: strerror(errno)))")
      }
      pending += chunk[..<got]
      if number == 0, pending.starts(with: TextEncoding.utf8.byteOrderMark) { pending.removeFirst(3) }
      var start = 0
      while let end = pending[max(start, searched)...].firstIndex(of: 0x0A) {
        number += 1
        try answer(pending[start..<end], number, &service, &out)
        start = end + 1
        if out.count > 1 << 20 { try flush(&out) }
      }
      pending.removeSubrange(..<start)
      searched = pending.count
      guard searched <= InputFile.maximumSize else { throw InputFile.tooLarge(InputFile.standardInput) }
      if got == 0 { break }
    }
    if !pending.isEmpty { try answer(pending[...], number + 1, &service, &out) }
    try flush(&out)
  }

  private static func answer(
    _ line: ArraySlice<UInt8>, _ number: Int, _ service: inout some LineProtocol, _ out: inout [UInt8]
  ) throws {
    // An empty line, as at the end of a file made by hand, asks most services nothing.
    if !service.answersBlankLines, line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { return }
    do {
      try line.withUnsafeBufferPointer { (bytes) throws(Diagnostic) in try service.answer(bytes, into: &out) }
    } catch {
      try flush(&out)
      var placed = error
      placed.place = Diagnostic.Place(file: InputFile.standardInput, line: number, column: error.place?.column)
      throw placed
    }
  }

  private static func flush(_ out: inout [UInt8]) throws(Diagnostic) {
    if out.isEmpty { return }
    try OutputFile.write(out, to: STDOUT_FILENO, named: "standard output")
    out.removeAll(keepingCapacity: true)
  }
}
