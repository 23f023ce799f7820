extension WordContext {
  /// What a form of a noun is, after the words beside it.
  ///
  /// - Parameters:
  ///   - readings: What else the form may be.
  ///   - form: Which form of the noun it would be.
  ///   - around: The words beside it.
  package func judge(_ readings: FormReadings, _ form: GrammaticalForm, _ around: Neighbours) -> Judgement {
    let place = Place(around)
    var result = Judgement.noun
    if readings.contains(.adverb) { result = result.or(adverb(place)) }
    if readings.contains(.permission) { result = result.or(permission(place)) }
    if readings.contains(.infinitive) { result = result.or(infinitive(place)) }
    if readings.contains(.participle) { result = result.or(participle(place)) }
    if readings.contains(.passive) { result = result.or(passive(place)) }
    if !readings.isDisjoint(with: [.present, .past]) { result = result.or(finite(readings, form, place)) }
    if readings.contains(.otherNoun) { result = result.or(.doubtful) }
    return result
  }

  /// The neighbourhood, with adverbs out of the way.
  fileprivate struct Place {
    let around: Neighbours
    /// The word right before; none across a boundary.
    let nearest: WordCues
    /// The first word before that is no adverb, and the one before that.
    let cue: WordCues
    let beforeCue: WordCues
    let next: WordCues
    /// Whether nothing but a comma, a quotation mark or a sentence's end stands right before.
    let isFirst: Bool
    /// Whether the nearest word is the first of its sentence.
    let isSecond: Bool

    init(_ around: Neighbours) {
      self.around = around
      let (first, second, third) = around.leftBoundary
      nearest = first == .none ? around.left.0 : []
      let one = first == .none && second == .none ? around.left.1 : []
      let two = third == .none && !one.isEmpty ? around.left.2 : []
      let skips = nearest.contains(.adverb) && second == .none
      cue = skips ? one : nearest
      beforeCue = skips ? two : one
      next = around.rightBoundary.0 == .none ? around.right.0 : []
      isFirst = first != .none
      isSecond = first == .none && second == .sentence
    }

    /// Whether what stands before leaves room for a noun alone.
    func wantsNoun(_ form: GrammaticalForm) -> Bool {
      if !nearest.isDisjoint(with: [.determiner, .genitive]) { return true }
      if nearest.contains(.preposition) { return !nearest.contains(.particle) || form != .dictionary }
      switch form {
      // Before a plural an adjective ends in -e: «egentlig handler» holds an adverb.
      case .indefinitePlural, .definiteSingular, .definitePlural: return nearest.contains(.weakAdjective)
      default: return !nearest.isDisjoint(with: [.adjective, .weakAdjective])
      }
    }

    /// Whether a subject stands right before, or between a cue and here.
    var isAfterSubject: Bool { !cue.isDisjoint(with: [.subject, .definiteNoun]) || isAfterName }

    /// Whether a name stands right before that is no sentence's first word.
    var isAfterName: Bool { cue.contains(.capital) && !cue.contains(.genitive) && !isSecond }

    /// «…, lover Hansen», «…», svarer hun»: the verb of saying after what was said.
    var isAfterSpeech: Bool {
      around.leftBoundary.0 == .clause && !next.isDisjoint(with: [.subject, .capital, .they])
    }
  }

  private func infinitive(_ place: Place) -> Judgement {
    if !place.cue.isDisjoint(with: [.infinitiveMarker, .modal]) { return .other }
    // «Vil vi støtte», «må regjeringen følge».
    if place.isAfterSubject, place.beforeCue.contains(.modal) { return .other }
    // «Forstå og støtte dem».
    if place.nearest.contains(.coordinator) {
      if place.next.contains(.object) { return .other }
      let third = place.around.left.2
      if !third.isDisjoint(with: [.infinitiveMarker, .modal]) { return .other }
    }
    // «Gå inn og styra pengar».
    if place.nearest.contains(.coordinator), !place.beforeCue.isDisjoint(with: [.particle, .object]) {
      return .doubtful
    }
    if place.wantsNoun(.dictionary) { return .noun }
    if !place.next.isDisjoint(with: [.object, .determiner, .neuterPronoun]) { return .doubtful }
    return place.isAfterSubject && !place.cue.contains(.subject) ? .doubtful : .noun
  }

  private func participle(_ place: Place) -> Judgement {
    if place.next.contains(.infinitiveMarker) { return .other }
    if place.wantsNoun(.definiteSingular) { return .noun }
    if !place.cue.isDisjoint(with: [.have, .be]) { return .other }
    return place.isAfterSubject && !place.beforeCue.isDisjoint(with: [.have, .be]) ? .other : .noun
  }

  private func passive(_ place: Place) -> Judgement {
    if !place.cue.isDisjoint(with: [.modal, .relative, .subject]) { return .other }
    if place.wantsNoun(.indefinitePlural) { return .noun }
    if place.isAfterSubject { return .other }
    // A genitive has its noun after it, and no definite one: «styrkes tiltakene».
    let ends = place.around.rightBoundary.0 != .none
    let cannotFollow: WordCues = [
      .preposition, .subject, .object, .adverb, .coordinator, .definiteNoun, .determiner, .neuterPronoun, .subordinator,
    ]
    if ends || !place.next.isDisjoint(with: cannotFollow) { return .other }
    return .doubtful
  }

  private func finite(_ readings: FormReadings, _ form: GrammaticalForm, _ place: Place) -> Judgement {
    let isPresent = readings.contains(.present)
    // What is a noun's dictionary form is the noun unless a subject says otherwise: leder, forsker.
    let isLemma = form == .dictionary && !readings.contains(.mostlyVerb)
    if place.cue.contains(.subject) || place.isAfterSpeech { return .other }
    if isPresent, form != .definiteSingular, place.cue.contains(.neuterPronoun) { return .other }
    // «Hvis de stemmer».
    if isPresent, place.cue.contains(.they) {
      if place.beforeCue.contains(.subordinator) { return .other }
      // «De leder»: a noun after «de» is no indefinite singular.
      if form == .dictionary { return .other }
    }
    let isVerb = isLemma ? Judgement.doubtful : .other
    if place.cue.contains(.relative) { return isVerb }
    if place.wantsNoun(form) { return .noun }
    if place.isFirst, isPresent, place.next.contains(.subject) { return .other }
    if !place.next.isDisjoint(with: [.object, .neuterPronoun]) { return isVerb }
    // «Romanen handlar», «IMF pressa», «derfor handler».
    if place.cue.contains(.definiteNoun) { return isVerb }
    if place.isAfterName { return isLemma ? .noun : .other }
    if place.opensClause, isPresent || form != .dictionary { return isVerb }
    // «Egentlig handler»: an adjective would end in -e before a plural.
    if isPresent, !isLemma, place.nearest.contains(.adjective) { return .other }
    let objects: WordCues = [.subject, .they, .determiner, .adverb, .infinitiveMarker, .definiteNoun]
    if !place.next.isDisjoint(with: objects) { return isLemma || !isPresent ? .doubtful : .other }
    if readings.contains(.mostlyVerb) {
      return place.around.rightBoundary.0 != .none || place.around.leftBoundary.0 == .sentence ? .doubtful : .other
    }
    return isLemma || form == .definiteSingular ? .noun : .doubtful
  }

  /// «Ikke lov til å», «få lov», «Gud skje lov».
  private func permission(_ place: Place) -> Judgement {
    if !place.nearest.isDisjoint(with: [.determiner, .genitive, .weakAdjective]) { return .noun }
    if place.nearest.contains(.adjective), !place.nearest.contains(.adverb) { return .noun }
    if !place.next.isDisjoint(with: [.infinitiveMarker, .to]) { return .doubtful }
    if place.cue.contains(.permission) { return place.next.contains(.number) ? .noun : .doubtful }
    if place.nearest.contains(.coordinator) { return place.beforeCue.contains(.permission) ? .doubtful : .noun }
    // «Norge har lov om det», «lov og dom» and «lov 11. april» hold the act.
    if !place.next.isDisjoint(with: [.preposition, .coordinator, .number]) { return .noun }
    if !place.cue.isDisjoint(with: [.have, .be, .object]) { return .doubtful }
    // «Får de ikke lov?»
    let isAfterPronoun = !place.cue.isDisjoint(with: [.subject, .they, .neuterPronoun])
    return isAfterPronoun && !place.beforeCue.isDisjoint(with: [.permission, .have, .be]) ? .doubtful : .noun
  }

  private func adverb(_ place: Place) -> Judgement {
    if place.next.contains(.emphasis) { return .other }
    let third = place.around.right.1
    if place.next.contains(.coordinator), third.contains(.emphasis) { return .other }
    if !place.nearest.isDisjoint(with: [.determiner, .genitive]) { return .noun }
    if place.nearest.contains(.preposition), !place.nearest.contains(.particle) {
      // «På rett kjøl» holds an adjective.
      return place.next.isEmpty && place.around.rightBoundary.0 == .none ? .doubtful : .noun
    }
    if place.next.contains(.particle) { return .other }
    if !place.nearest.isDisjoint(with: [.adjective, .weakAdjective]) { return .noun }
    if place.cue.contains(.have) { return .noun }
    return place.next.contains(.preposition) && place.isFirst ? .noun : .doubtful
  }
}

extension WordContext.Place {
  /// Whether the words before open a main clause, so that its verb stands here: «Derfor handler», «I år svarer».
  fileprivate var opensClause: Bool {
    if isSecond { return nearest.contains(.opener) }
    guard nearest.contains(.time) || nearest.contains(.number) else { return false }
    return around.left.1.contains(.preposition) && around.leftBoundary.1 == .none
      && (around.leftBoundary.2 != .none || nearest.contains(.number))
  }
}

extension Judgement {
  /// The judgement of two readings: what is something else by one is no noun.
  fileprivate func or(_ other: Judgement) -> Judgement {
    switch (self, other) {
    case (.other, _), (_, .other): .other
    case (.doubtful, _), (_, .doubtful): .doubtful
    default: .noun
    }
  }
}
