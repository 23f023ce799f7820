public import Bitext
public import TextKit

/// Segments as JSON Lines, schema `ordsmed.segments/1`: one JSON object a line, everything a bilingual file holds.
///
/// The first line names schema and languages, then comes a line a document, then a line a segment. A segment's line
/// says in `gap` what text follows it in its unit; a unit that has remarks, that is not to be translated (`locked`), or that
/// does not begin with a segment, has a line of its own first. Offsets count Unicode scalars. Keys and their meaning:
///
/// | line | keys |
/// | --- | --- |
/// | first | `schema`, `source`, `target` (language tags), `offsets` (always `scalar`) |
/// | document | `document` (its identifier), `name`, `skeleton` (`filter`, `content`), `notes` |
/// | unit | `unit`, `locked` (`true` or left out), `gap`, `notes` |
/// | segment | `id`, `unit`, `source`, `target`, `state`, `gap`, `terms`, `candidates`, `notes`, `source_codes`, `target_codes` |
///
/// What is empty is left out; `null` means the same to a reader. A segment line without `state` counts as `translated` when it has a target and as
/// `initial` otherwise, so a program that fills in targets need not know of states; a proposal that nobody confirmed
/// says `"state":"initial"`.
public enum SegmentLines {
  /// The schema's name, which the first line must carry.
  public static let schema = "ordsmed.segments/1"

  /// Writes a bilingual file.
  ///
  /// Reading the bytes gives an equal file back, as long as its texts hold no characters that XML 1.0 forbids. O(n).
  ///
  /// - Throws: `Diagnostic` with code `bad-data` when identifiers are unfit or stand twice, or when a term or an inline
  ///   code stands outside its text.
  public static func encode(_ file: BilingualFile) throws(Diagnostic) -> EncodedFile {
    var writer = SegmentLineWriter()
    try writer.write(file)
    return EncodedFile(bytes: writer.json.bytes)
  }

  /// Reads such a file: UTF-8, lines ended by LF or CRLF, empty lines skipped.
  ///
  /// O(n).
  ///
  /// Keys that the schema does not know are left out and reported, once each. Characters that XML 1.0 forbids become
  /// U+FFFD, reported with their line.
  ///
  /// - Throws: `Diagnostic` with code `bad-data`, line and column at the first fault.
  public static func decode(_ bytes: [UInt8]) throws(Diagnostic) -> DecodedFile {
    var reader = SegmentLineReader()
    var number = 0
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      number += 1
      do throws(Diagnostic) {
        if bytes[start..<end].contains(where: { $0 > 0x20 }) {
          let object = try bytes.withUnsafeBufferPointer { buffer throws(Diagnostic) in
            try JSONObject(line: UnsafeBufferPointer(rebasing: buffer[start..<end]))
          }
          try reader.read(object, line: number)
        }
      } catch {
        throw error.onLine(number, column: 1)
      }
      start = end + 1
    }
    return try reader.finish()
  }
}
