public import Segmentation
public import TextKit
import Interchange

/// Segmentation rules from and to SRX files.
public enum RuleFiles {
  /// A segmenter with the rules of an SRX file, laid over a language's built-in ones or alone.
  ///
  /// - Throws: `Diagnostic` with file, line and column of what is wrong with the file or one of its rules.
  public static func segmenter(
    _ path: String, over builtIn: Segmenter, isAlone: Bool
  ) throws(Diagnostic) -> (segmenter: CustomSegmenter, diagnostics: [Diagnostic]) {
    let bytes = try InputFile.read(path)
    do {
      let (rules, diagnostics) = try SRX.decode(bytes)
      let segmenter = try CustomSegmenter(rules, from: path, over: builtIn, isAlone: isAlone)
      return (segmenter, diagnostics.map { $0.inFile(path) } + segmenter.diagnostics)
    } catch {
      throw error.inFile(path)
    }
  }

  /// The built-in rules of a language as an SRX 2.0 file.
  public static func builtIn(for language: LanguageTag) throws(Diagnostic) -> [UInt8] {
    try SRX.encode(builtInRules(for: language)).bytes
  }
}
