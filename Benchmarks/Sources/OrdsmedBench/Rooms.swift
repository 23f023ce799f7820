import CICULoop
import Foundation
import Segmentation
import TextKit

/// The segmenter beside ICU's loop in C, in one process over the same bytes.
func segmentation(_ text: [UInt8]) throws {
  let segmenter = Segmenter(language: .bokmål)
  var segments = 0
  var boundaries: Int64 = 0
  let result = try pair(rounds: 7) {
    segments = 0
    segmenter.segments(in: text.span) { _ in segments += 1 }
  } _: {
    boundaries = icu_loop_utf8("nb", text, Int64(text.count))
  }
  print("Segmentation, library")
  row("Segmenter, UTF-8 in, ranges out", result.first, bytes: text.count, "\(segments) segments")
  row("ICU's loop in C over a UText", result.second, bytes: text.count, "\(boundaries) boundaries")
  print(String(format: "  time ÷ ICU's time: %.2f\n", result.ratio))
}
