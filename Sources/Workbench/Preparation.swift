public import Bitext
import DocumentFilters
public import Segmentation
public import Terminology
public import TextKit

/// The main job: a document in, its segments with the terms that stand in them out.
///
///     let preparation = Preparation(source: .bokmål, glossaries: [glossary])
///     let prepared = try preparation.prepare(bytes, named: "article.txt")
///     let xliff = try BilingualFormat.xliff21.encode(
///       BilingualFile(sourceLanguage: .bokmål, targetLanguage: .english, documents: [prepared.document]))
///
/// One value serves any number of documents.
public struct Preparation: Sendable {
  private let segmenter: TextSegmenter
  private let lineBreaks: LineBreaks
  private let matcher: TermMatcher?
  private let inspector: SourceInspector?
  private let remarks: Remarks
  private let expectation: TextExpectation

  /// What is noted on segments, besides the terms in them.
  public enum Remarks: Sendable {
    /// Nothing.
    case none
    /// What the document spells in several ways, with the origin `Note.spellingOrigin`.
    case spellings
    /// Besides, how English writes its Russian and Ukrainian names, with the origin `Note.nameOrigin`.
    case spellingsAndNames
  }

  /// A document made ready, with what the user should know about it.
  public struct Prepared: Sendable {
    /// The document: units, segments, terms and the skeleton for the merge.
    public var document: Document
    /// Warnings, such as characters that were replaced. Their places carry no file name.
    public var diagnostics: [Diagnostic]
  }

  /// Takes a language's segmentation rules and expands the glossaries' terms into their forms.
  ///
  /// - Parameter asText: Whether XLIFF and other files made for other commands are taken as plain text all the same.
  public init(
    source: LanguageTag, glossaries: [Glossary], segmentation: SegmentationOptions = SegmentationOptions(),
    remarks: Remarks = .none, asText: Bool = false
  ) {
    self.init(
      source: source, glossaries: glossaries, segmentation: segmentation,
      segmenter: .builtIn(Segmenter(language: source, options: segmentation)), remarks: remarks, asText: asText)
  }

  /// As the other, with a segmenter of the user's rules.
  public init(
    source: LanguageTag, glossaries: [Glossary], segmentation: SegmentationOptions, segmenter: TextSegmenter,
    remarks: Remarks = .none, asText: Bool = false
  ) {
    self.segmenter = segmenter
    expectation = TextExpectation(source, asText: asText, protectsCodes: segmentation.protectsCodes)
    lineBreaks = segmentation.lineBreaks
    matcher = glossaries.isEmpty ? nil : TermMatcher(glossaries, source: source)
    inspector = remarks == .none ? nil : SourceInspector(language: source, glossaries: glossaries)
    self.remarks = remarks
  }

  /// Splits a plain-text document into segments, finds the terms in each, and inspects the whole.
  ///
  /// - Parameters:
  ///   - bytes: The file as it is: UTF-8, UTF-16 with a byte-order mark, or in `encoding`.
  ///   - name: The document's name, as it will stand in the bilingual file.
  ///   - id: The document's identifier, unique in the bilingual file.
  ///   - encoding: What the file is in, by any name ICU knows; nil to go by its byte-order mark, else UTF-8.
  ///   - progress: Called now and then with the number of bytes read.
  /// - Throws: `Diagnostic` with code `bad-data` when the bytes are no text in that encoding, hold no text at all, or
  ///   are another kind of file: a ZIP archive, XLIFF, TMX …
  /// - Complexity: O(bytes); with remarks, O(bytes × log bytes).
  public func prepare(
    _ bytes: [UInt8], named name: String, id: String = "f1", encoding: String? = nil,
    progress: (Int) -> Void = { _ in }
  ) throws(Diagnostic) -> Prepared {
    let asked: TextEncoding? = if let encoding { try TextEncoding(named: encoding) } else { nil }
    let warnings = try bytes.withUnsafeBufferPointer { (head) throws(Diagnostic) in
      try expectation.checkContent(head)
    }
    let decoded = try DecodedText(bytes, encoding: asked, file: name)
    var (document, diagnostics) = try PlainText.extract(
      decoded, id: id, name: name, lineBreaks: lineBreaks, progress: progress)
    diagnostics = warnings + diagnostics
    var text = decoded.text
    let otherLanguage = text.withUTF8 { expectation.contradiction(in: $0) }
    if let otherLanguage { diagnostics.append(expectation.warning(of: otherLanguage)) }
    if try decoded.encoded() != bytes {
      diagnostics.append(
        Diagnostic(
          .badData, "\(decoded.encoding.name) does not give back the same bytes, so a merge will write the text anew",
          help: "convert the document to UTF-8 first if every byte matters", severity: .warning))
    }
    try segmenter.split(&document)
    if let matcher {
      var search = TermSearch(matcher)
      for index in document.units.indices {
        document.units[index].updateSegments { $0.terms = search.hits(in: $0.source.text) }
      }
    }
    if let inspector {
      var notes = InspectionNotes(document)
      let inspection = inspector.inspection(of: notes.text, in: otherLanguage)
      notes.add(inspection.findings)
      if remarks == .spellingsAndNames { notes.add(inspection.names) }
      notes.write(to: &document)
    }
    return Prepared(document: document, diagnostics: diagnostics)
  }
}
