// Splits a text into segments. `Segmenter` gives UTF-8 byte ranges; white space around segments is not in them.

import Segmentation
import TextKit

let text = "Møtet begynner kl. 10. – Vi må snakke sammen, sa Nato-sjefen."
let segmenter = Segmenter(language: .bokmål)
let bytes = Array(text.utf8)
for range in segmenter.segments(in: text) {
  print(range, String(decoding: bytes[range], as: UTF8.self))
}
