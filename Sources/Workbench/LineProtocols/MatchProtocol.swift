import Bitext
import Interchange
package import TextKit
package import TranslationMemory

/// A line of text → `{"matches":[{"score":83,"similarity":0.8333,"source":"…","target":"…","target_lang":"nb","id":7}]}`.
package struct MatchProtocol: LineProtocol {
  private let search: MemorySearch
  private let explains: Bool
  private let namesMemory: Bool
  private var neighbours: LineNeighbours

  /// Every line is a text, and is answered.
  package var answersBlankLines: Bool { true }

  /// Makes the service.
  ///
  /// - Parameters:
  ///   - search: Where texts are looked up.
  ///   - explains: Whether each match says why its score is what it is, and what differs.
  ///   - namesMemory: Whether each match names its memory, as where there are several.
  ///   - neighbours: What the texts stand between.
  package init(
    _ search: MemorySearch, explains: Bool, namesMemory: Bool, neighbours: LineNeighbours = .fixed(UnitContext())
  ) {
    self.search = search
    self.explains = explains
    self.namesMemory = namesMemory
    self.neighbours = neighbours
  }

  package mutating func answer(_ line: UnsafeBufferPointer<UInt8>, into out: inout [UInt8]) throws(Diagnostic) {
    let text = InlineText(try LineText.read(line))
    var json = JSONWriter()
    json.beginObject()
    json.key("matches")
    json.beginArray()
    for match in try search.matches(for: text, context: neighbours.context(of: text.text)) {
      write(match, for: text, to: &json)
    }
    json.endArray()
    json.endObject()
    json.endLine()
    out += json.bytes
  }

  private func write(_ match: MemoryMatch, for text: InlineText, to json: inout JSONWriter) {
    json.beginObject()
    json.key("score")
    json.int(match.score)
    json.key("similarity")
    json.double(Self.shown(similarity: match.similarity))
    json.key("source")
    json.string(match.source.text.text)
    json.key("target")
    json.string(match.target.text.text)
    json.key("target_lang")
    json.string(match.target.language.tag)
    json.key("id")
    json.int(Int(match.unit))
    if namesMemory {
      json.key("memory")
      json.string(match.memory)
    }
    if explains { writeExplanation(of: match, for: text, to: &json) }
    json.endObject()
  }

  /// A similarity with four decimal places. 1 is said of equal texts only, capitals aside, not of what is rounded to it.
  package static func shown(similarity: Double) -> Double {
    similarity < 1 ? min((similarity * 10_000).rounded() / 10_000, 0.9999) : 1
  }

  private func writeExplanation(of match: MemoryMatch, for text: InlineText, to json: inout JSONWriter) {
    json.key("likeness")
    json.string(match.likeness.rawValue)
    json.key("why")
    json.string(match.explanation)
    json.key("diff")
    json.beginArray()
    for piece in match.difference(from: text).pieces {
      json.beginArray()
      json.string(piece.side.rawValue)
      json.string(piece.text)
      json.endArray()
    }
    json.endArray()
  }
}

/// A line as a text.
package enum LineText {
  /// The text of a line without the carriage return that some programs end it with.
  ///
  /// - Throws: `Diagnostic` with code `bad-data` when it is not UTF-8.
  package static func read(_ line: UnsafeBufferPointer<UInt8>) throws(Diagnostic) -> String {
    let bytes = line.last == 0x0D ? UnsafeBufferPointer(rebasing: line.dropLast()) : line
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Diagnostic(.badData, "the line is not UTF-8", help: "convert it, as with: iconv -f windows-1252 -t utf-8")
    }
    return text
  }
}
