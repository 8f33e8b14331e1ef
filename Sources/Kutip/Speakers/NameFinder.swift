import Segmentation

/// Tells the personal name at the end of a title from the title: `Kepala Dinas Kesehatan Kota Bandung | Rini Marlina`.
struct NameFinder {
  let text: TaggedText
  let evidence: NameEvidence

  /// What a capitalised token can be as part of a noun phrase.
  enum Part { case title, name, possible, body }

  func part(_ index: Int) -> Part {
    let tags = text.tags[index]
    let token = text.tokens[index]
    if token.isCapitalized, !tags.hasAny(.name), isInsideName(index) { return .name }
    if tags.hasAny([.role, .roleModifier, .rank, .honorific, .degreeBefore, .mediaNoun, .document]), !tags.hasAny(.name)
    {
      return .title
    }
    // Daeng, Umi, Tengku are titles before a name and parts of it behind its first word.
    if tags.hasAny(.honorific), text.has(index - 1, .nameParticle), text.isCapitalized(index) { return .name }
    if tags.hasAny([.honorific, .rank]) {
      return tags.hasAny(.name) && follows(index) || tags.hasAny(.honorific) && opensWithInitial(index) ? .name : .title
    }
    if tags.hasAny([.organizationHead, .organization, .anyAgency]) && !tags.hasAny(.name) { return .body }
    if tags.hasAny([.month, .weekday]), text.has(index + 1, .distance) { return .body }
    if tags.hasAny([.name, .nameParticle]) || isNameDan(index) { return .name }
    if tags.hasAny(.relativeDay) { return .body }
    // I Wayan, Ni Luh: Balinese names begin so; komisaris I is followed by no name.
    if token.end - token.start < 3, token.isCapitalized, text.is(index, .balinese), text.has(index + 1, .name),
      text.isCapitalized(index + 1)
    {
      return .name
    }
    if tags.hasAny(.place) || text.hasNounAffixes(index) { return .body }
    if evidence.isPlace(index), !evidence.standsAlone(index) { return .body }
    if !token.isWordLike || !token.isCapitalized { return .body }
    if token.shape.contains(.allCaps), !token.shape.contains(.abbreviation), !evidence.isShouting(index) {
      return .body
    }
    if tags.hasAny([.month, .weekday]), text.kind(index + 1) == .number || text.has(index + 1, .distance) {
      return .body
    }
    if token.end - token.start == 1 { return isInitial(index) ? .name : .body }
    if text.hasInnerCapital(index), !(text.has(index - 1, .name) && text.beginsWithParticle(index)) { return .body }
    if text.is(index, .bodyTail) { return .body }
    if token.shape.contains(.abbreviation), token.end - token.start == 2 { return .name }
    if tags.hasAny([
      .common, .preposition, .conjunction, .connective, .subordinator, .auxiliary, .group, .quantifier, .demonstrative,
    ]) {
      return .body
    }
    return .possible
  }

  /// Whether an initial or a title stands inside a name: Agus H Widodo, Retno LP Marsudi, Wira Raja Pratama.
  private func isInsideName(_ index: Int) -> Bool {
    guard text.has(index - 1, .name), text.isCapitalized(index - 1), text.isCapitalized(index + 1),
      !text.tokens[index].shape.contains(.lineBefore)
    else { return false }
    let token = text.tokens[index]
    if token.end - token.start == 1 {
      return !text.has(index + 1, [.role, .organizationHead, .organization, .place, .rank])
    }
    guard text.has(index + 1, .name), !text.has(index - 1, [.role, .rank, .honorific, .organization, .place]) else {
      return false
    }
    return token.end - token.start == 2 && token.shape.contains(.allCaps) && text.tags[index].isEmpty
      || text.tags[index].hasAny(.role) && !text.tokens[index + 1].shape.contains(.lineBefore)
  }

  /// Whether a part of a name stands before the token.
  private func follows(_ index: Int) -> Bool {
    if text.has(index - 1, [.rank, .honorific, .degreeBefore]), text.isCapitalized(index + 1) { return true }
    return text.isCapitalized(index - 1)
      && !text.has(index - 1, [.role, .rank, .honorific, .degreeBefore, .organizationHead, .organization, .place])
  }

  /// The personal name at the end of `phrase`, or nil. Words that nothing is known of are names where the article uses them as such, where
  /// no body's name can reach so far, or where they stand alone.
  func name(in phrase: Range<Int>) -> Range<Int>? {
    var end = phrase.upperBound
    while end > phrase.lowerBound, isDegree(end - 1, phrase) || text.kind(end - 1) == .comma { end -= 1 }
    var start = end
    // Eka Sari Lorena Group: a body named for a person.
    if end > phrase.lowerBound, text.is(end - 1, .bodyTail) { return nil }
    if end - 2 >= phrase.lowerBound, text.has(end - 2, .name), mayEndName(end - 1) { start -= 1 }
    while start > phrase.lowerBound {
      let part = part(start - 1)
      guard part == .name || part == .possible else { break }
      start -= 1
    }
    start = overPlace(behindTitle(start, phrase), phrase)
    // `Bupati Samosir | Vandiko Gultom`: a clan that is a place as well, right behind the office.
    if end - start > 2 || end - start == 2 && text.has(end - 1, .name), text.has(start, .place),
      text.has(start - 1, .role), !text.endsInCapital(start - 1), start > phrase.lowerBound
    {
      start += 1
    }
    // `M.` or `Al` alone is no name.
    guard start < end, (start..<end).contains(where: { isFull($0) }) else { return nil }
    if start == phrase.lowerBound { return start..<end }
    // `Juru Bicara Israel untuk Wilayah Arab`: what a preposition leads to belongs to the title, unless the article shows otherwise.
    if let preposition = phrase[..<start].last(where: { leadsOn($0) }), preposition >= phrase.lowerBound,
      !text.has(start - 1, [.rank, .honorific, .degreeBefore])
    {
      guard
        let used = (start..<end).first(where: {
          evidence.standsAlone($0) || text.has($0, .name) && $0 > preposition + 1
        })
      else { return nil }
      return used..<end
    }
    return behindBody(start, end, phrase)
  }

  /// Mahfud MD is called so; `Rina Hartati, MD` is a doctor.
  private func isDegree(_ index: Int, _ phrase: Range<Int>) -> Bool {
    text.isDegree(index)
      && !(text.has(index, .name) && !text.has(index, .organization) && index > phrase.lowerBound
        && text.has(index - 1, .name))
  }

  /// Whether a word that is no name otherwise is the last part of one: Bernard Lama, Agung Laksono, Danang Setiyo PS.
  func mayEndName(_ index: Int) -> Bool {
    guard text.isCapitalized(index), !text.headline.contains(index),
      !text.has(index, [.role, .organizationHead, .organization, .group, .place, .anyAgency])
    else { return false }
    let token = text.tokens[index]
    return text.has(index, .common) || token.shape.contains(.allCaps) && token.end - token.start < 4
  }

  /// Behind a rank or degree all capitalised words are the name: `dr. | Andi Takdir Haruni`.
  private func behindTitle(_ start: Int, _ phrase: Range<Int>) -> Int {
    var index = start
    while index > phrase.lowerBound, start - index < 4 {
      if index < start, text.has(index - 1, [.rank, .degreeBefore]), !text.has(index - 1, .role) { return index }
      guard text.isCapitalized(index - 1), text.has(index - 1, [.common, .name]), !text.has(index - 1, Tags.title)
      else {
        return start
      }
      index -= 1
    }
    return start
  }

  /// Over a place inside a name: Hotman | Paris Hutapea.
  private func overPlace(_ start: Int, _ phrase: Range<Int>) -> Int {
    // `AKP | Lingga Ramadhani`: between a rank and a name stands no place.
    if start - 2 >= phrase.lowerBound, start < phrase.upperBound, text.has(start - 1, .place), text.has(start, .name),
      text.has(start - 2, .rank)
    {
      return start - 1
    }
    guard start - 2 == phrase.lowerBound, start < phrase.upperBound, text.has(start, .name),
      text.has(start - 1, .place),
      part(start - 2) == .name, text.isCapitalized(start - 2)
    else { return start }
    return start - 2
  }

  /// A small preposition, or the of of Institute of Regional Issues.
  private func leadsOn(_ index: Int) -> Bool {
    !text.isCapitalized(index) && (text.has(index, .preposition) || text.is(index, .of))
  }

  private func isFull(_ index: Int) -> Bool {
    text.tokens[index].end - text.tokens[index].start > 2 || text.has(index, .name)
  }

  /// The name in `start..<end`, before which a title or body stands, whose own words may reach into it.
  private func behindBody(_ start: Int, _ end: Int, _ phrase: Range<Int>) -> Range<Int>? {
    let before = text.tags[start - 1]
    // `Menteri Luar Negeri Israel | Israel Katz`: the same place twice over, the second time as a name.
    if text.has(start - 1, .place), text.tokens[start - 1].hash == text.hash(start - 2) { return (start - 1)..<end }
    // `Candi Borobudur | I Gusti Putu`: nothing of a name stands before the Balinese I.
    if let first = (start..<end).first(where: {
      text.tokens[$0].end - text.tokens[$0].start < 3 && text.is($0, .balinese)
    }) {
      return first..<end
    }
    let start = behindUnknown(start, end)
    // A rank or honorific stands directly before a name.
    if before.hasAny([.rank, .honorific, .degreeBefore]) || text.kind(start - 1) == .closeBracket {
      return start..<end
    }
    if let used = (start..<end).first(where: { evidence.standsAlone($0) }) {
      return extended(used, start, phrase)..<end
    }
    let bodyReaches = before.hasAny(.organizationHead) || (before.hasAny([.common, .role]) && !before.hasAny(.place))
    guard bodyReaches, let known = (start..<end).first(where: { text.has($0, .name) || part($0) == .name }) else {
      return bodyReaches && end - start == 1 && before.hasAny(.organizationHead) ? nil : start..<end
    }
    return (before.hasAny(.organizationHead) ? known : start)..<end
  }

  /// Unknown words before two known names or more are the end of the body that stands before them: `Garuda Angkasa | Danang Prihantoro`.
  private func behindUnknown(_ start: Int, _ end: Int) -> Int {
    guard text.has(start - 1, [.role, .organizationHead, .common]) || text.hasNounAffixes(start - 1),
      !evidence.standsAlone(start),
      let known = (start..<end).first(where: { text.has($0, .name) && !text.has($0, .nameParticle) }), end - known >= 2
    else { return start }
    return known
  }

  /// The start of a name of which the article uses a part alone: names known from the lexicon before that part belong to it.
  private func extended(_ used: Int, _ start: Int, _ phrase: Range<Int>) -> Int {
    var first = used
    while first > start, text.has(first - 1, .name) || isLetter(first - 1) { first -= 1 }
    // A last name that stands alone elsewhere has at least one name before it.
    if first == used, first > start, phrase.upperBound - used == 1, !bodyBefore(start) { first -= 1 }
    return first
  }

  private func bodyBefore(_ start: Int) -> Bool { text.has(start - 1, .organizationHead) }
}
