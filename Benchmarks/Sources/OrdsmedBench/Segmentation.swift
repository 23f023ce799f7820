import CICULoop
import Foundation
import Segmentation
import TextKit

/// The segmenter beside ICU's loop in C, in one process over the same bytes, on texts of three shapes.
func segmentation(_ text: [UInt8]) throws {
  print("Segmentation, library: UTF-8 in, byte ranges out, one core")
  try segmentation("articles", text)
  try segmentation("a sentence a line", SampleText.reshaped(text, gap: 0x0A))
  try segmentation("all in one line", SampleText.reshaped(text, gap: 0x20))
  print("  promise: at least 1 times ICU's speed\n")
}

private func segmentation(_ shape: String, _ text: [UInt8]) throws {
  let segmenter = Segmenter(language: .bokmål)
  var segments = 0
  var boundaries: Int64 = 0
  let result = pair(rounds: 7) {
    segments = 0
    segmenter.segments(in: text.span) { _ in segments += 1 }
  } _: {
    boundaries = icu_loop_utf8("nb", text, Int64(text.count))
  }
  row("Segmenter, \(shape)", result.first, bytes: text.count, "\(segments) segments")
  row("ICU's loop in C over a UText", result.second, bytes: text.count, "\(boundaries) boundaries")
  print(String(format: "  %.1f times ICU's speed", 1 / result.ratio))
}
