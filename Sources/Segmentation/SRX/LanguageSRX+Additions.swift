internal import Bitext

/// Where a language ends a sentence and Unicode does not.
extension LanguageSRX {
  var additions: [Rule] {
    speeches + colons + fullStops + runOns + trailed
  }

  private var capital: String { space + "+" + openers + "[\\p{Lu}\\p{Lt}]" }
  private var ending: String { "[\(SRXPiece.stop)\(SRXPiece.ask)…]" }
  private var marks: String { "[\(SRXPiece.stop)\(SRXPiece.ask)]" }

  private var speeches: [Rule] {
    guard features.contains(.speech) else { return [] }
    let colon = features.contains(.colon) ? ":" : ""
    return [
      no(
        "[0-9]\(space)*[\(SRXPiece.stop)]" + closers, space + "+[-–—]+\(space)+\(openers)[0-9]",
        "a range: 10. – 16. mars"),
      yes(
        "[\(SRXPiece.stop)\(SRXPiece.ask)…\(colon)]" + closers,
        space + "+[-–—]+(?:\(space)+[^\\p{Ll}\\s\\p{Z}]|[\\p{Lu}\\p{Lt}])", "a dash opens a speech"),
    ]
  }

  // MARK: Colons

  private var colons: [Rule] {
    let all = SRXPiece.stop + SRXPiece.ask + "…:"
    let rest = "[^\(all)]"
    let closed = ":" + SRXPiece.closers
    // Behind the colon, or before it, the line has a mark that ends a sentence.
    let sentences = "\(rest)*(?:[\(all)]\(rest)*)*?(?:\(ending)\(SRXPiece.closers)(?:\(space)|$)|:\(SRXPiece.closers)$)"
    var rules: [Rule] = []
    if !colonFollowers.isEmpty {
      rules.append(no("«[^«»]{0,47}" + closed, "[^»]{0,47}»", "a colon inside a title: «Star Wars: Episode IV»"))
    }
    for (before, after, comment) in colonFollowers {
      rules += [
        yes(before + closed, after + sentences, "\(comment), where the line has sentences and is no headline"),
        yes("\(ending)\(SRXPiece.closers)\(space)(?:.*?\(before))?" + closed, after, "the same behind a sentence"),
      ]
    }
    if features.contains(.semicolon) { rules.append(yes(";", capital, "a semicolon before a capital")) }
    return rules
  }

  /// What a colon may lead up to, and what must stand before it.
  private var colonFollowers: [(before: String, after: String, comment: String)] {
    if features.contains(.colon) {
      let quotation = "[«\"“„']\(openers)\\p{Ll}[^\\s\\p{Z}\"»”›“]*\(space)"
      return [
        ("", capital, "a colon before a capital"), ("", "\(space)+\(quotation)", "a colon before a quotation"),
        ("\\p{Ll}", "\(space)+\(openers)[0-9]", "a colon before a number"),
      ]
    }
    var followers: [(String, String, String)] = []
    if features.contains(.colonQuote) {
      followers.append(("", "\(space)+[\(SRXPiece.opening)]+[\\p{Lu}\\p{Lt}]", "a colon before a quotation"))
    }
    if features.contains(.colonOpener), let words = anyWord("openers") {
      let opener = "(?=\(openers)[\\p{Lu}\\p{Lt}])\(openers)\(words)(?![\\p{Lu}\\p{Lt}\\p{Ll}.])"
      followers.append(("", "\(space)+\(opener)", "a colon before a word that opens sentences"))
    }
    return followers
  }

  // MARK: Full stops

  private var fullStops: [Rule] {
    var rules: [Rule] = []
    if features.contains(.number) {
      let number = space + "+" + openers + "[0-9]"
      rules.append(yes("[\\p{Ll}\"'»”’›“)]\(marks)\(closers)", number, "a number after a word and a full stop"))
      rules.append(yes("(?:^|[^0-9])[0-9]{4}\(marks)\(closers)", number, "a number after a year and a full stop"))
    }
    if features.contains(.ellipsis) { rules.append(yes("…" + closers, capital, "an ellipsis before a capital")) }
    if features.contains(.quotation) {
      rules.append(
        yes(
          "(?:^|[^.])[\(SRXPiece.stop)]\(closers)", space + "+[«\"“„']\(openers)\\p{Ll}",
          "a quotation that begins with a small letter"))
    }
    if features.contains(.spacedEllipsis) {
      rules.append(
        yes(
          "[^\\s\\p{Z}]\\.", "(?:\(SRXPiece.blanks)\\.){3}" + capital,
          "a full stop before a spaced ellipsis: compounds. . . . The"))
    }
    if features.contains(.smallLetter) {
      rules.append(
        yes(
          SRXPiece.wordStart + "[^.\\s\\p{Z}\(SRXPiece.opening)]{2,63}\\.", space + "+\\p{Ll}",
          "a small letter after a word that is no abbreviation"))
    }
    if features.contains(.missingSpace) {
      rules.append(
        yes(
          SRXPiece.wordStart + "[\\p{Lu}\\p{Lt}\\p{Ll}]\\p{Ll}+\\.",
          "(?!(?i:com|org|net|edu|gov)(?!\\p{L}))[\\p{Lu}\\p{Lt}]\\p{Ll}+(?:[,'’\\s\\p{Z}]|$)",
          "the blank between two sentences is missing"))
    }
    return rules
  }

  // MARK: Places without a mark

  private var runOns: [Rule] {
    guard features.contains(.runOn) else { return [] }
    func capitalised(_ section: String) -> String? {
      let words = (sections[section] ?? []).map { $0.prefix(1).uppercased() + $0.dropFirst() }
      return words.isEmpty ? nil : "(?:\(words.joined(separator: "|")))"
    }
    let before = "\\p{Ll}[»”\"]?"
    var rules: [Rule] = []
    if let unfinished = anyWord("unfinished") {
      rules.append(no(SRXPiece.wordStart + unfinished, " \\p{Lu}", "no headline ends with these"))
    }
    if let words = capitalised("run-on") {
      rules.append(yes(before, " \(words) \\p{Ll}", "a word with a capital that only begins sentences"))
    }
    if let articles = capitalised("run-on article"), let openers = anyWord("openers") {
      rules.append(
        yes(
          before, " \(articles) (?=\\p{Ll})(?:\(openers)|\\p{L}*[^\\P{L}ae])(?!\\p{L})",
          "the same for an article, but not before an adjective: Det hvite hus"))
    }
    return rules
  }

  // MARK: Marks whose closing marks stand apart

  /// Unicode's rules for what stands behind them.
  private var trailed: [Rule] {
    let trail = SRXPiece.trail(features, "{1,3}")
    if trail.isEmpty { return [] }
    return UnicodeSRX.behind(SRXPiece.fewClosers + trail, ask: SRXPiece.ask)
      .map {
        Rule(
          isBreak: $0.isBreak, before: $0.before, after: $0.after, comment: "closing marks apart; \($0.comment ?? "")")
      }
  }
}
