internal import Morphology

/// The forms of all terms, each with its text.
struct FormList: Sendable {
  /// A form of a term.
  ///
  /// Its text lies in `texts` and ends where the next form's begins.
  struct Form: Sendable {
    var hash: UInt64
    fileprivate(set) var textStart: UInt32
    var term: UInt32
    /// The next form with the same key, or `TermIndex.none`.
    fileprivate(set) var next: UInt32 = TermIndex.none
    /// What else a noun's form may be.
    var readings: FormReadings
    var form: GrammaticalForm
    var isGenitive: Bool
    /// Whether it is spelled as the other written standard of the language has it.
    var isDoublet: Bool

    var distance: InflectedForm.Distance { form != .dictionary ? .inflection : isGenitive ? .genitive : .none }
  }

  private var forms: [Form] = []
  private var texts: [UInt8] = []

  var isEmpty: Bool { forms.isEmpty }
  var indices: Range<Int> { forms.indices }

  @inline(__always)
  subscript(number: Int) -> Form { forms[number] }

  /// The hashes of all forms' keys.
  var hashes: some Collection<UInt64> { forms.lazy.map(\.hash) }

  /// Adds a form of a term; false where it has no place, for offsets are 32 bits wide.
  mutating func append(
    _ text: UnsafeBufferPointer<UInt8>, _ form: InflectedForm, hash: UInt64, term: Int, isDoublet: Bool,
    _ readings: FormReadings
  ) -> Bool {
    guard texts.count + text.count < Int(UInt32.max), forms.count < Int(TermIndex.none) else { return false }
    forms.append(
      Form(
        hash: hash, textStart: UInt32(texts.count), term: UInt32(term), readings: readings, form: form.form,
        isGenitive: form.isGenitive, isDoublet: isDoublet))
    texts.append(contentsOf: text)
    return true
  }

  /// Notes that another form has the same key.
  mutating func link(_ number: Int, to next: UInt32) { forms[number].next = next }

  /// Calls the body with a form's bytes, as they are written in a dictionary.
  @inline(__always)
  func withText<Result>(of form: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let start = Int(forms[form].textStart)
    let end = form + 1 < forms.count ? Int(forms[form + 1].textStart) : texts.count
    return texts.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[start..<end])) }
  }
}
