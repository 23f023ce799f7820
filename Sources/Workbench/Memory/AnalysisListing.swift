import Interchange
import TextKit

/// An analysis for people, for spreadsheets and for programs.
package struct AnalysisListing {
  /// How it looks.
  package enum Format: String, Sendable, CaseIterable {
    /// Columns set out with spaces.
    case table
    /// Comma-separated values (RFC 4180).
    case csv
    /// One JSON object: `schema`, `files`, and the `total` of all.
    case json
  }

  /// The name of the JSON object's shape.
  static let schema = "ordsmed.stats/1"

  private let format: Format
  private let rates: MatchRates

  /// Makes a listing.
  package init(_ format: Format, rates: MatchRates) {
    self.format = format
    self.rates = rates
  }

  /// The lines; files one by one, and the total where there are several.
  package func list(_ analysis: WordAnalysis) -> [UInt8] {
    let files = analysis.files + (analysis.files.count == 1 ? [] : [analysis.total])
    switch format {
    case .table: return Array(files.map(table).joined(separator: "\n").utf8)
    case .csv:
      let heading = "file,band,segments,words,characters,internal,rate,weighted words\r\n"
      return Array((heading + files.map(csv).joined()).utf8)
    case .json: return json(analysis)
    }
  }

  private typealias Row = (name: String, counts: WordAnalysis.Counts, rate: Double?, weighted: Double)

  private func rows(_ file: WordAnalysis.File) -> [Row] {
    let bands = WordAnalysis.Band.allCases.map { band -> Row in
      let counts = file.bands[band] ?? WordAnalysis.Counts()
      return (band.rawValue, counts, rates[band], Double(counts.words) * rates[band])
    }
    return bands + [("total", file.total, nil, file.weightedWords(rates))]
  }

  private func table(_ file: WordAnalysis.File) -> String {
    let names = ["", "segments", "words", "characters", "weighted"]
    let cells = rows(file).map {
      [$0.name, "\($0.counts.segments)", "\($0.counts.words)", "\($0.counts.characters)", Self.decimal($0.weighted)]
    }
    var lines = "\(file.name.withVisibleControls)\n"
    for row in [names] + cells {
      let padded = row.enumerated().map { index, cell in
        let space = String(repeating: " ", count: max(0, (index == 0 ? 12 : 10) - cell.count))
        return index == 0 ? cell + space : space + cell
      }
      lines += "  " + padded.joined(separator: " ") + "\n"
    }
    let inner = file.total.inner
    if inner > 0 {
      let come = "\(counted(inner, "segment")) \(inner == 1 ? "comes" : "come")"
      lines += "  (\(come) nearest to an earlier one of these files)\n"
    }
    return lines
  }

  private func csv(_ file: WordAnalysis.File) -> String {
    rows(file).map { row in
      let counts = row.counts
      let rate = row.rate.map { "\($0)" } ?? ""
      return [
        Self.quoted(file.name), row.name, "\(counts.segments)", "\(counts.words)", "\(counts.characters)",
        "\(counts.inner)", rate, Self.decimal(row.weighted),
      ].joined(separator: ",") + "\r\n"
    }.joined()
  }

  private func json(_ analysis: WordAnalysis) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.member("schema", Self.schema)
    json.key("files")
    json.beginArray()
    for file in analysis.files { write(file, name: file.name, to: &json) }
    json.endArray()
    json.key("total")
    write(analysis.total, name: nil, to: &json)
    json.endObject()
    json.endLine()
    return json.bytes
  }

  private func write(_ file: WordAnalysis.File, name: String?, to json: inout JSONWriter) {
    json.beginObject()
    if let name { json.member("file", name) }
    json.key("bands")
    json.beginObject()
    for band in WordAnalysis.Band.allCases {
      json.key(band.rawValue)
      write(file.bands[band] ?? WordAnalysis.Counts(), rate: rates[band], to: &json)
    }
    json.endObject()
    json.key("total")
    write(file.total, rate: nil, to: &json)
    json.key("weighted_words")
    // A sum of decimal rates is not exact in binary: 0.30000000000000004.
    json.double((file.weightedWords(rates) * 1000).rounded() / 1000)
    json.endObject()
  }

  private func write(_ counts: WordAnalysis.Counts, rate: Double?, to json: inout JSONWriter) {
    json.beginObject()
    for (key, value) in [
      ("segments", counts.segments), ("words", counts.words), ("characters", counts.characters),
      ("internal", counts.inner),
    ] {
      json.key(key)
      json.int(value)
    }
    if let rate {
      json.key("rate")
      json.double(rate)
    }
    json.endObject()
  }

  /// One decimal place, the rounding half up.
  private static func decimal(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// A cell of a CSV file; one that a spreadsheet would take for a formula gets an apostrophe.
  private static func quoted(_ text: String) -> String {
    let safe = text.first.map { "=+-@".contains($0) } ?? false ? "'" + text : text
    return "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }
}
