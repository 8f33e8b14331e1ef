import Segmentation

/// Tells the personal name at the end of a title from the title: `Kepala Dinas Kesehatan Kota Bandung | Rini Marlina`.
struct NameFinder {
  let text: TaggedText
  let evidence: NameEvidence

  /// The personal name at the end of `phrase`, or nil. Words that nothing is known of are names where the article uses them as such, where
  /// no body's name can reach so far, or where they stand alone.
  func name(in phrase: Range<Int>) -> Range<Int>? {
    var end = phrase.upperBound
    while end > phrase.lowerBound, isDegree(end - 1, phrase) || text.kind(end - 1) == .comma { end -= 1 }
    var start = end
    // Eka Sari Lorena Group: a body named for a person.
    if end > phrase.lowerBound, text.is(end - 1, .bodyTail) { return nil }
    if end - 2 >= phrase.lowerBound, text.has(end - 2, .name), mayEndName(end - 1) || isNameAndPlace(phrase) {
      start -= 1
    }
    while start > phrase.lowerBound {
      let part = part(start - 1)
      guard part == .name || part == .possible else { break }
      start -= 1
    }
    start = behindSmallWord(behindPair(overPlace(behindTitle(start, phrase), phrase), end, phrase), phrase)
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
      text.has(start - 2, [.rank, .degreeBefore])
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
    let start = behindPrincipal(behindUnknown(start, end), end)
    // A rank or honorific stands directly before a name.
    if before.hasAny([.rank, .honorific, .degreeBefore]) || text.kind(start - 1) == .closeBracket {
      return start..<end
    }
    if let used = (start..<end).first(where: { evidence.standsAlone($0) }) {
      return extended(used, start, phrase)..<end
    }
    let bodyReaches = before.hasAny(.organizationHead) || (before.hasAny([.common, .role]) && !before.hasAny(.place))
    if let own = behindNeededName(start, end) { return own..<end }
    guard bodyReaches, let known = (start..<end).first(where: { text.has($0, .name) || part($0) == .name }) else {
      return bodyReaches && end - start == 1 && before.hasAny(.organizationHead) ? nil : start..<end
    }
    return (before.hasAny(.organizationHead) ? known : start)..<end
  }

  /// The start of a name of which the article uses a part alone: names known from the lexicon before that part belong to it.
  private func extended(_ used: Int, _ start: Int, _ phrase: Range<Int>) -> Int {
    var first = used
    while first > start, text.has(first - 1, [.name, .nameParticle]) || isLetter(first - 1) { first -= 1 }
    // A last name that stands alone elsewhere has at least one name before it.
    if first == used, first > start, phrase.upperBound - used == 1, !bodyBefore(start) { first -= 1 }
    return first
  }

  private func bodyBefore(_ start: Int) -> Bool { text.has(start - 1, .organizationHead) }
}
