/// Turns a byte offset of a text into the line and column an editor would show.
package struct LineIndex {
  private let text: [UInt8]
  private let starts: [Int]

  /// Notes where each line starts. LF, CR and CRLF end a line. O(n).
  package init(_ text: [UInt8]) {
    var starts = [0]
    for (i, byte) in text.enumerated() {
      if byte == 0x0A || (byte == 0x0D && (i + 1 == text.count || text[i + 1] != 0x0A)) { starts.append(i + 1) }
    }
    self.text = text
    self.starts = starts
  }

  /// The place of a byte offset, line and column from 1, the column in Unicode scalars. O(log lines + line length).
  package func place(at offset: Int, file: String? = nil) -> Diagnostic.Place {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    let column = text[starts[low]..<max(starts[low], min(offset, text.count))].count { $0 & 0xC0 != 0x80 }
    return Diagnostic.Place(file: file, line: low + 1, column: column + 1)
  }
}
