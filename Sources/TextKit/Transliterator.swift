internal import CICU

/// Text changed by rules in ICU's notation, such as one alphabet into another.
///
/// It keeps state while it works, so one task uses it at a time.
package struct Transliterator: ~Copyable {
  private let handle: OpaquePointer

  /// Compiles rules.
  ///
  /// - Parameter rules: `before { from } behind > to ;` and so on; `^` and `$` are the text's ends.
  /// - Throws: `Diagnostic` with code `internal` that names the rule ICU stopped at.
  package init(rules: String) throws(Diagnostic) {
    var status: icu_status = 0
    var offset: Int32 = 0
    let units = Array(rules.utf16)
    guard let handle = icu_transform_open(units, Int32(units.count), &offset, &status), status <= 0 else {
      let near = String(decoding: units.dropFirst(max(0, Int(offset) - 10)).prefix(40), as: UTF16.self)
      throw Diagnostic(
        .internalFault, "ICU refused the rules near “\(near)”: \(String(cString: icu_error_name(status)))")
    }
    self.handle = handle
  }

  deinit { icu_transform_close(handle) }

  /// The text as the rules make it.
  ///
  /// O(n · rules).
  ///
  /// - Throws: `Diagnostic` with code `internal` when it grows to more than eight times its length.
  package func transformed(_ text: String) throws(Diagnostic) -> String {
    let length = text.utf16.count
    var units = Array(text.utf16) + [UInt16](repeating: 0, count: length * 7 + 16)
    let capacity = Int32(units.count)
    let result = try checkingICU("utrans_transUChars") { [handle] in
      icu_transform_apply(handle, &units, Int32(length), capacity, &$0)
    }
    return String(decoding: units[..<Int(result)], as: UTF16.self)
  }
}
