internal import Bitext

/// Where a language ends no sentence.
extension LanguageSRX {
  var exceptions: [Rule] {
    guard sections["inner"] != nil else { return [] }
    return leaders + trail + emoticons + omissions + questions + labels + ellipses + ordinals + dates + abbreviations
      + listMarkers + initials
  }

  /// Asked first because a table of contents has hundreds of such places, and the rules below cost more.
  private var leaders: [Rule] { [no("", "[\(SRXPiece.stop)]", "nothing begins with a full stop: Bergen ..... 5")] }

  private var trail: [Rule] {
    let trail = SRXPiece.trail(features, "{1,3}")
    if trail.isEmpty { return [] }
    let ending = "[\(SRXPiece.stop)\(SRXPiece.ask)…]"
    var rules = [no(ending + closers, trail, "closing marks, and numbers of sources in brackets, across white space")]
    if features.contains(.closingApart) {
      rules.append(
        no(ending + SRXPiece.fewClosers + trail, space + "*\\p{Ll}", "« Nei ! » sa hun: a small letter goes on"))
    }
    return rules
  }

  private var emoticons: [Rule] {
    guard features.contains(.emoticon) else { return [] }
    return [
      yes(SRXPiece.emoticon, space + "+" + openers + "[\\p{Lu}\\p{Lt}]", "a smiley before a capital"),
      no(SRXPiece.emoticon, space, "a smiley"),
    ]
  }

  private var omissions: [Rule] {
    guard features.contains(.omission) else { return [] }
    let omission = "[(\\[](?:[.]|\(space)){0,9}[.…][)\\]]" + SRXPiece.fewClosers
    return [
      no(start + omission, "", "an ellipsis in brackets stands for what is left out: […] Hun"),
      no(omission, space + "*\\(", "an ellipsis in brackets before a bracket"),
    ]
  }

  private var questions: [Rule] {
    let small = space + "+\\p{Ll}"
    var rules: [Rule] = []
    if features.contains(.address) {
      rules.append(
        no("/\(SRXPiece.inWord){0,62}[\(SRXPiece.ask)]", "[^\\s\\p{Z}]", "a question mark within an address"))
    }
    if features.contains(.reportingClause) {
      rules.append(
        no("[\(SRXPiece.ask)]" + SRXPiece.closers, small, "a question within a sentence: «Hva?» spør hun"))
    }
    if features.contains(.quotedClause) {
      rules.append(no("[\(SRXPiece.ask)][\(SRXPiece.closing)]+", small, "“Who?” he asked"))
      rules.append(
        no("[^\\s\\p{Z}.!?:]\(space)+\(openers)\\p{Lu}\(SRXPiece.inWord)*!", small, "a name with a mark: Yahoo! is"))
    }
    return rules
  }

  private var labels: [Rule] {
    guard features.contains(.colon), let labels = anyWord("labels") else { return [] }
    let after = space + "+[^-–—\\s\\p{Z}]"
    return [
      no(SRXPiece.wordStart + labels + ":" + SRXPiece.closers, after, "a credit: Foto: Kari Nordmann"),
      no(start + openers + "[0-9]{1,3}:" + SRXPiece.closers, after, "the number of an item: 1: Bergen"),
    ]
  }

  private var ellipses: [Rule] {
    guard features.contains(.spacedEllipsis) else { return [] }
    let spaced = "\(SRXPiece.blanks)\\."
    return [
      no("(?:^|[^.\\s\\p{Z}])(?:\(spaced)){3}", "", "three full stops leave something out"),
      no("[^\\s\\p{Z}]\\.(?:\(spaced)){2,7}", "", "the same behind a full stop"),
    ]
  }

  private var ordinals: [Rule] {
    guard features.contains(.ordinal) else { return [] }
    return [
      no(
        SRXPiece.wordStart + "(?:[0-9]{1,3}|[IVXLCDM]{2,})\\.", space + "+" + notOpener + openers + "[\\p{Lu}\\p{Lt}]",
        "ordinals: am 3. Mai, Ludwig XIV.")
    ]
  }

  private var dates: [Rule] {
    let (figures, year) = ("[0-9]{1,2}\\.", "[0-9]{4}(?![0-9])")
    return [
      no(SRXPiece.wordStart + figures, "\(space)+\(figures)\(space)*\(year)", "a day before a month: 3. 5. 2010"),
      no("[0-9]\\.\(space)+\(figures)", "\(space)+\(year)", "a month before a year"),
    ]
  }

  private var abbreviations: [Rule] {
    let name = space + "+" + notOpener + openers + "[\\p{Lu}\\p{Lt}]"
    var rules = words("inner", apart: true, after: "", "abbreviations that never end a sentence")
    let notBehindNumber = "(?:^\(space)*\(openers)|[^0-9\\s\\p{Z}]\(space)+\(openers)|[\(SRXPiece.opening)])"
    rules += words(
      "name or unit", start: notBehindNumber, after: notBeforeOpener,
      "titles and addresses, unless a number before them makes them units")
    rules += words("final", after: space + "*\\(", "abbreviations that go on before a bracket")
    if let followers = anyWord("final follower") {
      rules += words(
        "final", after: "\(space)+\(followers)(?!\\p{L})", "abbreviations that go on before a day: 5 p.m. Monday")
    }
    rules += words(
      "before number ending", start: "\\p{L}", after: space + "*" + openers + "[0-9№§]",
      "endings of words that hold on to a number: Storgt. 7")
    rules += words("before number", after: space + "*" + openers + "[0-9№§]", "abbreviations that hold on to a number")
    rules += words(
      "before amount", start: notBehindNumber, after: space + "*" + openers + "[0-9№§]",
      "abbreviations that hold on to a number, unless another before them makes them units")
    rules += words("before name", apart: true, after: name, "abbreviations that hold on to a name")
    let ambiguous = anyWord("before number", "before amount", "before name", "name or unit", "final")
    if features.contains(.smallLetter), let words = ambiguous {
      rules.append(
        no(SRXPiece.wordStart + words + "\\.", space + "+\\p{Ll}", "abbreviations that a small letter follows"))
    }
    return rules
  }

  /// Where a segment may have begun, as far as a rule that looks at one place can say: where the line does, and behind a
  /// mark that belongs to no abbreviation, initial or list.
  private var start: String {
    let blanks = SRXPiece.blanks
    let held = ["\\p{Lu}", anyWord("inner", "before number", "before amount", "name or unit")].compactMap(\.self)
    let free = held.map { "(?<!\(SRXPiece.wordStart)\($0)\\.)" }.joined() + "(?<!^[0-9]{1,3}\\.)"
    // Both questions asked first are cheap, and answer for leaders of full stops, as in a table of contents.
    let follows = "(?=\(SRXPiece.fewClosers)\(space))"
    let stop = "[\(SRXPiece.stop)]\(follows)(?:(?<=[\\s\\p{Z}\(SRXPiece.stop)].)|\(free))"
    let asked = "[\(SRXPiece.ask)\(features.contains(.colon) ? ":" : "")]"
    let mark = "(?:\(stop)|\(asked))\(SRXPiece.fewClosers)"
    return "(?:^\(space){0,9}|\(mark)\(blanks))(?:[\(SRXPiece.bullets)]\(space){0,9})?"
  }

  private var listMarkers: [Rule] {
    var rules: [Rule] = []
    if features.contains(.listNumber) {
      rules += marker("[0-9]{1,3}", "a number that opens a segment counts what follows")
    }
    if features.contains(.listLetter) {
      rules += marker("\\p{L}", "a letter that opens a segment counts what follows")
    }
    return rules
  }

  /// With and without a bracket behind, as two rules: at most full stops one look at the character before is then enough.
  private func marker(_ counter: String, _ comment: String) -> [Rule] {
    let before = "\(start)\(SRXPiece.fewOpeners)\(counter)\\."
    return [no(before, "", comment), no(before + "[\(SRXPiece.closing)]{1,9}", "", "the same with a bracket")]
  }

  private var initials: [Rule] {
    var rules: [Rule] = []
    if let final = anyWord("final") {
      rules.append(
        yes(SRXPiece.wordStart + final + "\\.", space + "+" + openers + "[\\p{Lu}\\p{Lt}]", "5 P.M. is no initial"))
    }
    rules.append(
      no(
        SRXPiece.wordStart + "\\p{Lu}(?:\\.-?\\p{Lu})*\\.", space + "+(?![-–—])" + notOpener,
        "initials, unless a word follows that opens sentences"))
    return rules
  }
}
