package import Bitext
package import TextKit

extension JSONWriter {
  /// Writes a member with a text's inline codes, each an object with `offset` (Unicode scalars before it), `kind`, `id`
  /// and, where there are such, `data` and `display`; nothing for a text without codes.
  ///
  /// - Throws: `Diagnostic` with code `bad-data` when a code stands at no boundary of the text; nothing was written then.
  package mutating func write(codes text: InlineText, key: String) throws(Diagnostic) {
    guard !text.codes.isEmpty else { return }
    let offsets = ScalarOffsets(text.text)
    let places = try text.codes.map { (code) throws(Diagnostic) in
      if let place = offsets.scalar(ofByte: code.offset) { return place }
      throw Diagnostic(.badData, "the inline code “\(code.id)” at byte \(code.offset) stands outside its text")
    }
    self.key(key)
    beginArray()
    for (code, place) in zip(text.codes, places) {
      beginObject()
      self.key("offset")
      int(place)
      member("kind", code.kind.rawValue)
      member("id", code.id)
      if !code.data.isEmpty { member("data", code.data) }
      if let display = code.display { member("display", display) }
      endObject()
    }
    endArray()
  }
}
