import Bitext
import TextKit
