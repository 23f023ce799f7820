internal import TextKit

/// The different words of a text, whatever their capitals and hyphens, and what is known of each.
struct SpelledWords {
  /// A word: forms of the same letters.
  struct Word {
    var letters: [Unicode.Scalar]
    /// Its forms, as numbers in `SpelledForms.forms`, in the order in which they stand first.
    var forms: [Int] = []
    /// How often it stands in the text.
    var count = 0
    /// Whether it stands somewhere in small letters.
    var hasLowercase = false
    /// Whether it stands somewhere with a hyphen.
    var hasHyphen = false
    /// How often it stands with a capital of its own inside a sentence, and how often at the beginning of one.
    var capitalizedInside = 0
    var capitalizedOpening = 0

    /// Whether it is a name, as far as capitals tell.
    var isName: Bool { !hasLowercase && capitalizedInside > 0 }
  }

  private(set) var words: [Word] = []
  /// Each form's word.
  private(set) var wordOfForm: [Int] = []

  /// Gathers the words. O(forms).
  init(_ text: SpelledForms) {
    var numbers: [[Unicode.Scalar]: Int] = [:]
    numbers.reserveCapacity(text.forms.count)
    wordOfForm.reserveCapacity(text.forms.count)
    for (number, form) in text.forms.enumerated() {
      let word = numbers[form.letters] ?? words.count
      if word == words.count {
        numbers[form.letters] = word
        words.append(Word(letters: form.letters))
      }
      wordOfForm.append(word)
      words[word].add(form, number)
    }
  }
}

extension SpelledWords.Word {
  fileprivate mutating func add(_ form: SpelledForms.Form, _ number: Int) {
    forms.append(number)
    count += form.count
    if !form.hyphens.isEmpty { hasHyphen = true }
    if !form.isCapitalized { hasLowercase = true }
    // Capitals throughout are a headline's, or an acronym's: they tell nothing of names.
    if form.isCapitalized, !form.isAllCapitals {
      capitalizedInside += form.inside
      capitalizedOpening += form.opening
    }
  }
}
