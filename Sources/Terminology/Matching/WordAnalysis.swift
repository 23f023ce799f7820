internal import Bitext
internal import Morphology
internal import TextKit

/// What a word holds, whatever stands beside it.
struct WordAnalysis {
  /// The key of its letters.
  var key = KeyHash()
  var cues: WordCues = []
  /// Whether a term of several words may begin with it.
  var beginsPhrase = false
  var findings: [Finding] = []
}

extension TermIndex {
  /// Analyses a word as it stands in a text.
  ///
  /// A word that is no term as a whole is searched for parts, and one that has none for a slip. Most words are none of
  /// these, and filters tell so: then nothing is allocated.
  func analyse(_ word: UnsafeBufferPointer<UInt8>) -> WordAnalysis {
    WordLetters.reading(word) { analyse(word, $0) }
  }

  private func analyse(_ word: UnsafeBufferPointer<UInt8>, _ letters: WordLetters) -> WordAnalysis {
    var analysis = WordAnalysis(key: letters.key, beginsPhrase: beginnings.mayContain(letters.key.value))
    if let context {
      analysis.cues = cues(of: word, letters, context)
      if letters.isAllCapitals, letters.count > 1 { analysis.cues.insert(.allCapitals) }
    }
    analysis.findings = whole(word, letters.key)
    guard analysis.findings.isEmpty else { return analysis }
    if !letters.isPlain || letters.hasJoints(word) {
      analysis.findings = hyphenParts(of: word)
    } else {
      analysis.findings = solidParts(of: word, letters, at: 0, in: word.count)
    }
    if analysis.findings.isEmpty, let slip = slip(in: word, letters) { analysis.findings = [slip] }
    return analysis
  }

  private func cues(of word: UnsafeBufferPointer<UInt8>, _ letters: WordLetters, _ context: WordContext) -> WordCues {
    if letters.isPlain {
      let bytes = letters.bytes.span.extracting(first: letters.key.length)
      return context.cues(of: bytes, hasCapital: letters.hasCapital)
    }
    let folded = Array(String(String.UnicodeScalarView(Spelling(word).letters)).utf8)
    return context.cues(of: folded.span, hasCapital: letters.hasCapital)
  }

  /// Analyses several words together, whose key is at hand.
  func analysePhrase(_ words: UnsafeBufferPointer<UInt8>, _ key: KeyHash) -> WordAnalysis {
    WordAnalysis(key: key, findings: whole(words, key))
  }

  /// The terms that a stretch of text is, as a whole.
  func whole(_ text: UnsafeBufferPointer<UInt8>, _ key: KeyHash) -> [Finding] {
    var findings: [Finding] = []
    // Terms with marks neither claim the words alone nor give way to those that do: C++ beside C.
    var marked: [Finding] = []
    var number = first(key)
    while number != Self.none {
      let form = forms[Int(number)]
      if form.hash == key.value,
        let comparison = forms.withText(
          of: Int(number),
          { FormComparison(text, $0, form.distance, lemmaLength: Int(traits[Int(form.term)].letterCount)) })
      {
        var finding = Finding(
          Int(number), of: self, end: text.count, form.isDoublet ? .variant : comparison.kind)
        finding.doubt = comparison.isUncertain ? .writtenApart : .none
        finding.isVerbatim = comparison.isVerbatim
        if finding.hasMarks { marked.append(finding) } else { findings.append(finding) }
      }
      number = form.next
    }
    let shadowing = Shadowing(index: self)
    return marked.isEmpty ? shadowing.settle(findings) : shadowing.settle(findings) + shadowing.settle(marked)
  }
}
