internal import Bitext
internal import TextKit
enum TMXReader { static func read(_ bytes: [UInt8], source: LanguageTag?, target: LanguageTag?) throws(Diagnostic) -> DecodedFile { throw Diagnostic(.internalFault, "") } }
