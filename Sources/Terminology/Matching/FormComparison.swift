internal import Bitext
internal import Morphology

/// Whether a stretch of text is a form of a term, once their keys agree, and in what way.
struct FormComparison {
  /// How the term stands there.
  let kind: TermHit.Kind
  /// Whether it may well be something else.
  var isUncertain: Bool
  /// Whether capitals are the same too.
  let isVerbatim: Bool

  /// Compares a stretch of text with a form, both in UTF-8; nil when the text is no form of the term after all.
  ///
  /// `lemmaLength` is how many letters the term's dictionary form has. O(length), without an allocation where the two
  /// differ in case at most.
  init?(
    _ text: UnsafeBufferPointer<UInt8>, _ form: UnsafeBufferPointer<UInt8>, _ distance: InflectedForm.Distance,
    lemmaLength: Int
  ) {
    switch Likeness(text, form) {
    case .lacksCapital: return nil
    case .other: self.init(Spelling(text), Spelling(form), distance, lemmaLength: lemmaLength)
    case .sameButForCase(let isVerbatim):
      self.init(kind: distance == .none ? .exact : .inflected, isUncertain: false, isVerbatim: isVerbatim)
    }
  }

  private init(kind: TermHit.Kind, isUncertain: Bool, isVerbatim: Bool) {
    self.kind = kind
    self.isUncertain = isUncertain
    self.isVerbatim = isVerbatim
  }

  /// Compares two spellings; nil when the text is no form of the term after all.
  ///
  /// `lemmaLength` is how many letters the term's dictionary form has.
  init?(_ text: Spelling, _ form: Spelling, _ distance: InflectedForm.Distance, lemmaLength: Int) {
    guard text.letters == form.letters else { return nil }
    // A term's capitals are needed; capitals besides are a sentence's start, a headline, or all-capital text.
    for (needed, given) in zip(form.isCapital, text.isCapital) where needed && !given { return nil }
    isVerbatim = text.isCapital == form.isCapital
    let inDictionary: TermHit.Kind = distance == .none ? .exact : .inflected
    if text.joints == form.joints {
      kind = inDictionary
      isUncertain = false
      return
    }
    guard Self.sharesPunctuation(text, form) else { return nil }
    var isUncertain = false
    let formJoints = Dictionary(form.joints.map { ($0.position, $0) }) { first, _ in first }
    for joint in text.joints where joint.hasSpace {
      if let own = formJoints[joint.position] {
        // Between an acronym and its ending stands a hyphen or nothing: «EU er» is no form of EU.
        if !own.hasSpace, joint.position >= lemmaLength { return nil }
      } else {
        guard Self.maySplit(text, at: joint.position, lemmaLength) else { return nil }
        isUncertain = true
      }
    }
    kind = .variant
    self.isUncertain = isUncertain
  }

  /// Only spaces, hyphens and dashes may differ; other punctuation stands in both, and at the same place.
  private static func sharesPunctuation(_ text: Spelling, _ form: Spelling) -> Bool {
    text.joints.filter { !$0.isFree } == form.joints.filter { !$0.isFree }
  }

  /// Whether a word may be written apart at a place.
  private static func maySplit(_ text: Spelling, at position: Int, _ lemmaLength: Int) -> Bool {
    let places = text.joints.map(\.position)
    let start = places.last { $0 < position } ?? 0
    let end = min(places.first { $0 > position } ?? lemmaLength, lemmaLength)
    guard WrittenApart.isLikely(at: position, from: start, to: end) else { return false }
    return !WrittenApart.prefixes.contains(String(String.UnicodeScalarView(text.letters[start..<position])))
  }
}

/// How a stretch of text and a form are alike at first sight.
private enum Likeness {
  /// The same but for letters of ASCII and Latin-1 that are capitals in the text alone.
  case sameButForCase(isVerbatim: Bool)
  /// The same, but the text lacks a capital that the form has.
  case lacksCapital
  /// Not seen at first sight.
  case other

  init(_ text: UnsafeBufferPointer<UInt8>, _ form: UnsafeBufferPointer<UInt8>) {
    self = .other
    guard text.count == form.count else { return }
    var hasMoreCapitals = false
    var lacksCapital = false
    for index in 0..<text.count where text[index] != form[index] {
      guard text[index] ^ form[index] == 0x20 else { return }
      let isLatin1 = index > 0 && text[index - 1] == 0xC3 && min(text[index], form[index]) < 0x9F
      // × and ÷ stand at such a distance too.
      guard ASCII.isLetter(text[index]) || (isLatin1 && text[index] | 0x20 != 0xB7) else { return }
      if text[index] & 0x20 == 0 { hasMoreCapitals = true } else { lacksCapital = true }
    }
    self = lacksCapital ? .lacksCapital : .sameButForCase(isVerbatim: !hasMoreCapitals)
  }
}
