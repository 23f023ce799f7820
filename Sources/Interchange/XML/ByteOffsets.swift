extension String {
  /// The index of a UTF-8 byte offset.
  ///
  /// It is moved into the text's bounds and down to where a scalar begins, so that a wrong offset can never tear a
  /// character apart. O(1).
  func index(atByte offset: Int) -> String.Index {
    var index = utf8.index(startIndex, offsetBy: min(max(offset, 0), utf8.count))
    while index > startIndex, index.samePosition(in: unicodeScalars) == nil { index = utf8.index(before: index) }
    return index
  }

  /// The text between two byte offsets.
  func slice(_ range: Range<Int>) -> Substring {
    self[index(atByte: range.lowerBound)..<index(atByte: range.upperBound)]
  }
}
