import TextKit
