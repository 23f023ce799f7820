internal import DocumentFilters
internal import Interchange
internal import TextKit

/// What a piece of a TMX file holds: it is read on a thread of its own while the memory takes in the piece before.
struct TMXPiece: Sendable {
  /// Units, faults and the header, in the file's order.
  var items: [TMXUnitReader.Item] = []
  /// How much of the file has been read, in bytes.
  var bytesRead = 0
  /// Why the file cannot be read on behind the items.
  var fault: Diagnostic?
  /// What was noticed in the whole file; with its last piece.
  var notes: [Diagnostic] = []

  private static let size = 1 << 18

  /// Reads a file piece by piece; the last piece is the one with a fault, or that nothing follows.
  ///
  /// - Parameters:
  ///   - source: The language translated from, where the file does not say.
  ///   - recovers: Whether reading goes on behind a unit that is not well-formed.
  /// - Complexity: O(bytes); five pieces are held at once.
  static func reading(_ file: String, assuming source: LanguageTag?, recovering recovers: Bool) -> Handover<TMXPiece> {
    let handover = Handover<TMXPiece>(holding: 4)
    handover.fill { give in
      var piece = TMXPiece()
      do throws(Diagnostic) {
        var input = try InputFile.Descriptor(file)
        var reader = try TMXUnitReader(assuming: source, recovering: recovers)
        var isAtEnd = false
        while !isAtEnd {
          var bytes: [UInt8] = []
          isAtEnd = try !input.read(upTo: size, into: &bytes)
          if piece.bytesRead == 0 { try check(bytes) }
          piece.bytesRead += bytes.count
          try bytes.withUnsafeBufferPointer { (bytes) throws(Diagnostic) in
            try reader.read(bytes, isLast: isAtEnd) { item in piece.items.append(item) }
          }
          if isAtEnd { piece.notes = reader.diagnostics.map { $0.inFile(file) } }
          guard give(piece) else { return }
          piece = TMXPiece(bytesRead: piece.bytesRead)
        }
      } catch {
        piece.fault = error
        _ = give(piece)
      }
    }
    return handover
  }

  /// Refuses what the parser would only call no XML, such as an archive with a TMX file in it.
  private static func check(_ head: [UInt8]) throws(Diagnostic) {
    if let content = head.withUnsafeBufferPointer(KnownContent.of), content.kind == .binary {
      throw Diagnostic(
        .badData, "this is \(content.name), not TMX", at: Diagnostic.Place(line: 1, column: 1),
        help: "give the TMX file itself; an archive is to be unpacked first")
    }
    try DeclaredEncoding.check(head)
  }
}
