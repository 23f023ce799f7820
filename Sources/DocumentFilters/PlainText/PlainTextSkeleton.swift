import Interchange
import TextKit

/// The original text and where its units stand, as one line of JSON.
///
/// JSON keeps line ends and control characters as escapes, so that the content passes through XML, and through tools
/// that lay XML out anew, unchanged. A check sum is kept too, so that damage is noticed.
struct PlainTextSkeleton {
  /// The encoding the document was in, by its standard name.
  var encoding: String
  /// Whether a byte-order mark stood before the text.
  var hasByteOrderMark: Bool
  /// The whole original text.
  var text: String
  /// Where each unit stands: UTF-8 byte ranges, ascending; the unit `u1` is the first.
  var units: [Range<Int>]

  init(encoding: String, hasByteOrderMark: Bool, text: String, units: [Range<Int>]) {
    self.encoding = encoding
    self.hasByteOrderMark = hasByteOrderMark
    self.text = text
    self.units = units
  }

  /// The skeleton as text without any character that XML forbids.
  var content: String {
    var json = JSONWriter()
    json.beginObject()
    json.key("encoding")
    json.string(encoding)
    json.key("byteOrderMark")
    json.bool(hasByteOrderMark)
    json.key("check")
    json.string(check)
    json.key("units")
    json.string(units.map { "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: " "))
    json.key("text")
    json.string(text)
    json.endObject()
    let content = String(decoding: json.bytes, as: UTF8.self)
    // JSON lets two noncharacters pass that XML does not; inside a JSON string their escapes mean the same.
    guard content.unicodeScalars.contains(where: ForbiddenCharacters.contains) else { return content }
    return content.unicodeScalars.reduce(into: "") { result, scalar in
      if ForbiddenCharacters.contains(scalar) {
        result += scalar.value == 0xFFFE ? "\\ufffe" : "\\uffff"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
  }

  /// Reads a skeleton back.
  ///
  /// - Throws: `Diagnostic` with code `bad-data` when another tool has damaged it.
  init(content: String) throws(Diagnostic) {
    do {
      var content = content
      content.makeContiguousUTF8()
      let json = try content.utf8.span.withUnsafeBufferPointer { (bytes) throws(Diagnostic) in
        try JSONObject(line: bytes)
      }
      encoding = try json.string("encoding") ?? ""
      hasByteOrderMark = try json.bool("byteOrderMark") ?? false
      text = try json.string("text") ?? ""
      units = try json.string("units").map(Self.ranges) ?? []
      guard try json.string("check") == check else { throw Self.damaged }
    } catch {
      throw Self.damaged
    }
    var end = 0
    for unit in units {
      guard unit.lowerBound >= end, unit.upperBound <= text.utf8.count else { throw Self.damaged }
      end = unit.upperBound
    }
  }

  /// A fingerprint of everything else (FNV-1a, 64 bits), so that a skeleton another tool has touched is not believed.
  private var check: String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func add(_ bytes: some Sequence<UInt8>) {
      for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
    add(text.utf8)
    add("\(encoding) \(hasByteOrderMark) \(units.map(\.description).joined())".utf8)
    return String(hash, radix: 16)
  }

  private static func ranges(_ list: String) throws(Diagnostic) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for item in list.split(separator: " ") {
      let ends = item.split(separator: "-").compactMap { Int($0) }
      guard ends.count == 2, ends[0] <= ends[1] else { throw damaged }
      ranges.append(ends[0]..<ends[1])
    }
    return ranges
  }

  private static let damaged = Diagnostic(
    .badData, "the skeleton in the file is damaged, so the document cannot be put together",
    help: "another tool has changed it; name the original: --original FILE")
}
