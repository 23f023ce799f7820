/// Turns a byte offset of a text into the line and column an editor would show.
package struct LineIndex {
  fileprivate let text: [UInt8]
  fileprivate let starts: [Int]

  /// Notes where each line starts. LF, CR and CRLF end a line. O(n).
  package init(_ text: [UInt8]) {
    var starts = [0]
    for (i, byte) in text.enumerated() {
      if byte == 0x0A || (byte == 0x0D && (i + 1 == text.count || text[i + 1] != 0x0A)) { starts.append(i + 1) }
    }
    self.text = text
    self.starts = starts
  }

  /// How many line ends the text has. O(1).
  package var lineEnds: Int { starts.count - 1 }

  /// The place of a byte offset, line and column from 1, the column in Unicode scalars. O(log lines + line length).
  package func place(at offset: Int, file: String? = nil) -> Diagnostic.Place {
    var walk = PlaceWalk(self)
    return walk.place(at: offset, file: file)
  }

  /// The line, from 0, that a byte offset lies on. O(log lines).
  fileprivate func line(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }
}

/// Places asked for in ascending order: the columns of one long line are counted once, not anew for each.
package struct PlaceWalk {
  private let index: LineIndex
  private var line = -1
  private var offset = 0
  private var column = 0

  /// Starts at the text's beginning.
  package init(_ index: LineIndex) { self.index = index }

  /// As `LineIndex.place`. O(log lines + distance from the last place), if that was before it on the same line.
  package mutating func place(at offset: Int, file: String? = nil) -> Diagnostic.Place {
    let line = index.line(at: offset)
    if line != self.line || offset < self.offset { (self.line, self.offset, column) = (line, index.starts[line], 0) }
    let end = max(self.offset, min(offset, index.text.count))
    column += index.text[self.offset..<end].count { $0 & 0xC0 != 0x80 }
    self.offset = end
    return Diagnostic.Place(file: file, line: line + 1, column: column + 1)
  }
}
