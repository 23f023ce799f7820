public import Bitext
public import TextKit

/// A bilingual file as a format writes it.
public struct EncodedFile: Sendable {
  /// The file's bytes, UTF-8 unless the format says otherwise.
  public var bytes: [UInt8]
  /// What could not be carried as it was, such as characters that XML forbids.
  public var diagnostics: [Diagnostic]

  /// Makes an encoded file.
  public init(bytes: [UInt8], diagnostics: [Diagnostic] = []) {
    self.bytes = bytes
    self.diagnostics = diagnostics
  }
}

/// A bilingual file as it was read, with what the reader noticed on the way.
public struct DecodedFile: Sendable {
  /// The file's content.
  public var file: BilingualFile
  /// What the user should know: places that were mended or left out. Places carry no file name; the caller adds it.
  public var diagnostics: [Diagnostic]

  /// Makes a decoded file.
  public init(file: BilingualFile, diagnostics: [Diagnostic] = []) {
    self.file = file
    self.diagnostics = diagnostics
  }
}
