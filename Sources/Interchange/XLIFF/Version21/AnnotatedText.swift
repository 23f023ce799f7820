internal import Bitext

/// A marked span of a segment's source: a term, or the whole segment when a note belongs to it (XLIFF 2.1, 4.7.3).
struct Annotation {
  var range: Range<Int>
  var id: String
  /// `term` or `comment`.
  var type: String
  /// What it refers to; nil for a term, to which the glossary refers instead.
  var reference: String?
}

/// Writes text with its inline codes and annotations.
///
/// Codes are always written as `<sc>` and `<ec>`, never as `<pc>`: the standard leaves the choice free (4.7.2.2), and so
/// no code ever crosses an annotation's tags, and a target's code always has its source code's element name.
struct AnnotatedText {
  var text: InlineText
  var codes: [InlineIdentifiers.Code]
  /// By where they begin, the longer first.
  var annotations: [Annotation] = []
  var data: OriginalData

  func write(to writer: inout XMLWriter) {
    var position = 0
    var nextCode = 0
    // Ends of what is open. Marks nest, so the last one ends first; markers with an end of their own may cross.
    var marks: [Int] = []
    var crossing: [(end: Int, id: String)] = []

    // Writes everything up to an offset: text, ends, and codes. What begins there is the caller's.
    func advance(to offset: Int) {
      while true {
        let end = min(marks.last ?? Int.max, crossing.map(\.end).min() ?? Int.max)
        let code = nextCode < text.codes.count ? text.codes[nextCode].offset : Int.max
        let stop = min(end, code)
        guard stop <= offset else { break }
        writeText(to: stop)
        if end == stop {
          for marker in crossing where marker.end == stop { writer.emptyElement("em", ["startRef": marker.id]) }
          crossing.removeAll { $0.end == stop }
          while marks.last == stop {
            writer.closeInline("mrk")
            marks.removeLast()
          }
        } else {
          write(text.codes[nextCode], codes[nextCode], to: &writer)
          nextCode += 1
        }
      }
      writeText(to: offset)
    }
    func writeText(to offset: Int) {
      guard offset > position else { return }
      XLIFF21Content.write(text.text.slice(position..<offset), to: &writer)
      position = offset
    }

    let length = text.text.utf8.count
    for annotation in annotations {
      let start = min(annotation.range.lowerBound, length)
      let end = min(annotation.range.upperBound, length)
      advance(to: start)
      let attributes: KeyValuePairs = ["id": annotation.id, "type": annotation.type, "ref": annotation.reference]
      if let enclosing = marks.last, enclosing < end {
        writer.emptyElement("sm", attributes)
        crossing.append((end, annotation.id))
      } else {
        writer.openInline("mrk", attributes)
        marks.append(end)
      }
    }
    advance(to: length)
    // Codes that claim to stand behind the text's end are not lost for it.
    while nextCode < text.codes.count {
      write(text.codes[nextCode], codes[nextCode], to: &writer)
      nextCode += 1
    }
  }

  private func write(_ code: InlineCode, _ assigned: InlineIdentifiers.Code, to writer: inout XMLWriter) {
    let reference = data.reference(to: code.data)
    let isolated = assigned.isIsolated ? "yes" : nil
    switch code.kind {
    case .standalone:
      writer.emptyElement("ph", ["id": assigned.id, "dataRef": reference, "disp": code.display])
    case .opening:
      writer.emptyElement(
        "sc", ["id": assigned.id, "isolated": isolated, "dataRef": reference, "disp": code.display])
    case .closing:
      writer.emptyElement(
        "ec",
        [
          isolated == nil ? "startRef" : "id": assigned.id, "isolated": isolated, "dataRef": reference,
          "disp": code.display,
        ])
    }
  }
}
