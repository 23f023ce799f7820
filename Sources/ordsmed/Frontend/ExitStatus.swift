import TextKit

/// What the process says to the shell: the codes of sysexits.h.
enum ExitStatus: Int32 {
  /// The work was done, and there is something to look at.
  case findings = 1
  case usage = 64
  case badData = 65
  case noInput = 66
  case internalFault = 70
  case cannotCreate = 73
  case writeFailed = 74
  case locked = 75

  /// The status a diagnostic ends the run with.
  init(_ code: Diagnostic.Code) {
    switch code {
    case .usage: self = .usage
    case .badData: self = .badData
    case .noInput: self = .noInput
    case .cannotCreate: self = .cannotCreate
    case .writeFailed: self = .writeFailed
    case .locked: self = .locked
    default: self = .internalFault
    }
  }
}
