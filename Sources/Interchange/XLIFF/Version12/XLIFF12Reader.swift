internal import Bitext
internal import TextKit
enum XLIFF12Reader { static func read(_ bytes: [UInt8]) throws(Diagnostic) -> DecodedFile { throw Diagnostic(.internalFault, "") } }
