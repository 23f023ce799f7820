internal import CICU

/// Runs one ICU call, which leaves its status behind, and throws when that is a failure.
func checkingICU<R>(_ operation: String, _ body: (inout icu_status) -> R) throws(Diagnostic) -> R {
  var status: icu_status = 0
  let result = body(&status)
  guard status <= 0 else {
    throw Diagnostic(.internalFault, "ICU refused \(operation): \(String(cString: icu_error_name(status)))")
  }
  return result
}

/// As `checkingICU`, for a call that opens a handle. The status is looked at before the handle.
func openingICU(_ operation: String, _ body: (inout icu_status) -> OpaquePointer?) throws(Diagnostic) -> OpaquePointer {
  guard let handle = try checkingICU(operation, body) else {
    throw Diagnostic(.internalFault, "ICU opened nothing for \(operation)")
  }
  return handle
}
