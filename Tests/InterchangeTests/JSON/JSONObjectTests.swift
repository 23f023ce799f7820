import Interchange
import Testing
import TextKit

@Suite("Reading one JSON object a line")
struct JSONObjectTests {
  private func object(_ line: String) throws(Diagnostic) -> JSONObject {
    let bytes = Array(line.utf8)
    return try bytes.withUnsafeBufferPointer { buffer throws(Diagnostic) in try JSONObject(line: buffer) }
  }

  private func refusal(of line: String) -> Diagnostic? {
    do throws(Diagnostic) {
      _ = try object(line)
      return nil
    } catch {
      return error
    }
  }

  @Test("members keep their order, and values the program does not know keep their very bytes")
  func membersStayAsTheyWere() throws {
    let line = #" {"id": 7 ,"lang":"nb","extra":{"b": [1, 2.50e+3 ],"a":null},"text":"Været i Bodø","id2":[ ]} "#
    let object = try object(line)
    #expect(object.members.map(\.key) == ["id", "lang", "extra", "text", "id2"])
    #expect(try #require(object.rawValue("extra")).elementsEqual(#"{"b": [1, 2.50e+3 ],"a":null}"#.utf8))
    #expect(try #require(object.rawValue("id2")).elementsEqual("[ ]".utf8))
    #expect(try object.string("text") == "Været i Bodø")
    #expect(try object.int("id") == 7)
    #expect(try object.string("nothing") == nil)
    #expect(try self.object("{}").members.isEmpty)
  }

  @Test(
    "every escape is read",
    arguments: [
      (#"\"\\\/\b\f\n\r\t"#, "\"\\/\u{8}\u{C}\n\r\t"),
      (#"Troms\u00f8 \u00C6"#, "Tromsø Æ"),
      (#"\ud83d\ude00 smil"#, "😀 smil"),
      (#"\ud83d alene"#, "\u{FFFD} alene"),
      (#"\ude00\ud83d"#, "\u{FFFD}\u{FFFD}"),
      (#"\ud83d\ud83d\ude00"#, "\u{FFFD}😀"),
      (#"\ud83d\u0041"#, "\u{FFFD}A"),
      (#"😀\u0000"#, "😀\0"),
    ])
  func escapes(_ written: String, _ meant: String) throws {
    #expect(try object("{\"text\":\"\(written)\"}").string("text") == meant)
  }

  @Test("a key is read through its escapes, and of two members with one key the last counts")
  func keys() throws {
    #expect(try object(#"{"te\u0078t":"a"}"#).string("text") == "a")
    #expect(try object(#"{"text":"a","text":"b"}"#).string("text") == "b")
  }

  @Test(
    "what is no JSON is refused at its column",
    arguments: [
      ("", 1), ("[1]", 1), ("text", 1), ("{", 2), (#"{"a"}"#, 5), (#"{"a":}"#, 6), (#"{"a":1,}"#, 8), ("{a:1}", 2),
      (#"{"a":01}"#, 6), (#"{"a":1.}"#, 6), (#"{"a":-}"#, 6), (#"{"a":1e}"#, 6), (#"{"a":.5}"#, 6), (#"{"a":+1}"#, 6),
      (#"{"a":tru}"#, 6), (#"{"a":nul"#, 6), (#"{"a":NaN}"#, 6), (#"{"å":"ø","b":x}"#, 14), (#"{"a":"b}"#, 6),
      (#"{"a":"\x"}"#, 7), (#"{"a":"\u12G4"}"#, 7), ("{\"a\":\"x\ty\"}", 8), (#"{"a":1} {"b":2}"#, 9),
      (#"{"a":[1,]}"#, 9), (#"{"a":[1 2]}"#, 9), (#"{"a":[1}"#, 8), (#"{"a":{"b":1]}"#, 12), (#"{"a":1 "b":2}"#, 8),
    ])
  func faults(_ line: String, _ column: Int) throws {
    let fault = try #require(refusal(of: line))
    #expect(fault.code == .badData)
    #expect(fault.place?.column == column, "\(fault.message)")
    #expect(fault.place?.line == nil)
  }

  @Test("bytes that are not UTF-8 are refused at their column")
  func encoding() throws {
    let bytes = Array(#"{"å":""#.utf8) + [0xE5, 0x22, 0x7D]
    #expect {
      _ = try bytes.withUnsafeBufferPointer { buffer throws(Diagnostic) in try JSONObject(line: buffer) }
    } throws: {
      ($0 as? Diagnostic)?.place?.column == 7
    }
  }

  @Test("nesting is followed to 512 levels and refused beyond, however deep")
  func depth() throws {
    func nested(_ depth: Int) -> String {
      #"{"a":"# + String(repeating: "[", count: depth - 1) + String(repeating: "]", count: depth - 1) + "}"
    }
    #expect(refusal(of: nested(512)) == nil)
    #expect(refusal(of: nested(513))?.message.contains("512") == true)
    #expect(refusal(of: #"{"a":"# + String(repeating: #"{"a":["#, count: 1_000_000)) != nil)
  }

  @Test("a value of the wrong type is named with its column")
  func types() throws {
    let object = try object(#"{"text":12,"n":"ni","big":99999999999999999999,"list":[1],"yes":"true"}"#)
    let wrong: [(Int, () throws -> Void)] = [
      (9, { _ = try object.string("text") }), (16, { _ = try object.int("n") }), (27, { _ = try object.int("big") }),
      (55, { _ = try object.strings("list") }), (65, { _ = try object.bool("yes") }),
      (55, { _ = try object.objects("list") }), (9, { _ = try object.array("text") }),
      (9, { _ = try object.object("text") }),
    ]
    for (column, read) in wrong {
      #expect(throws: Diagnostic.self) { try read() }
      do { try read() } catch { #expect((error as? Diagnostic)?.place?.column == column) }
    }
  }

  @Test("objects within objects are read, with columns of the whole line")
  func nesting() throws {
    let object = try object(#"{"å":[{"term":"sjef","n":1}, {"term":2}],"o":{"x":-1.5e1,"t":true}}"#)
    let terms = try #require(try object.objects("å"))
    #expect(try terms.first?.string("term") == "sjef")
    #expect { try terms.last?.string("term") } throws: { ($0 as? Diagnostic)?.place?.column == 38 }
    let inner = try #require(try object.object("o"))
    #expect(try inner.double("x") == -15)
    #expect(try inner.bool("t") == true)
  }
}
