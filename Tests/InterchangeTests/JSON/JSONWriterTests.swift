import Interchange
import Testing

@Suite("Writing JSON")
struct JSONWriterTests {
  private func text(_ write: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    write(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test("commas and colons stand where they belong, line after line")
  func commas() {
    let lines = text { json in
      for id in 1...2 {
        json.beginObject()
        json.key("id")
        json.int(id)
        json.key("sentences")
        json.beginArray()
        for _ in 0..<id {
          json.beginArray()
          json.int(0)
          json.int(-4)
          json.endArray()
        }
        json.endArray()
        json.key("empty")
        json.beginObject()
        json.endObject()
        json.key("raw")
        json.raw("[1, 2 ]".utf8)
        json.key("ok")
        json.bool(true)
        json.endObject()
        json.endLine()
      }
    }
    #expect(
      lines == #"""
        {"id":1,"sentences":[[0,-4]],"empty":{},"raw":[1, 2 ],"ok":true}
        {"id":2,"sentences":[[0,-4],[0,-4]],"empty":{},"raw":[1, 2 ],"ok":true}

        """#)
  }

  @Test("only what must be escaped is escaped")
  func escapes() {
    #expect(text { $0.string("Hun sa «nei» – Ørsta 😀/\u{7F}") } == "\"Hun sa «nei» – Ørsta 😀/\u{7F}\"")
    #expect(text { $0.string("\"\\\n\r\t\u{8}\u{C}\0\u{1F}") } == #""\"\\\n\r\t\b\f\u0000\u001f""#)
    #expect(text { $0.key("\"") } == #""\"":"#)
    #expect(text { $0.string("") } == "\"\"")
  }

  @Test("a line emptied out between values starts clean")
  func reuse() {
    var writer = JSONWriter()
    writer.beginObject()
    writer.endObject()
    writer.bytes.removeAll(keepingCapacity: true)
    writer.beginObject()
    writer.endObject()
    #expect(writer.bytes == Array("{}".utf8))
  }

  @Test("numbers JSON lacks are written as null")
  func numbers() {
    #expect(text { $0.double(0.8333) } == "0.8333")
    #expect(text { $0.double(.nan) } == "null")
  }
}
