import Segmentation

/// Reads subjects between which and the verb a place or circumstance stands.
extension MentionParser {
  /// The subject whose address ends before the verb: `warga Desa Sukaraja, Kabupaten Garut, Jawa Barat | mengaku`; nil if no address does.
  func addressed(before end: Int, _ start: Int, _ floor: Int) -> Mention? {
    guard text.kind(start - 1) == .comma, names.name(in: start..<end).map({ !isKnown($0) }) ?? true else { return nil }
    var start = start
    while start > floor + 1, text.kind(start - 1) == .comma, isPlace(start) {
      let comma = start - 1
      let first = phraseStart(comma, floor)
      guard first < comma else { return nil }
      if first == floor || text.has(first - 1, .connective) || text.kind(first - 1) == .comma, first < comma - 1,
        !isPlace(first), text.has(first, Self.addressedHeads)
      {
        return addressed(first..<comma, end, floor)
      }
      start = first
    }
    return nil
  }

  private func addressed(_ phrase: Range<Int>, _ end: Int, _ floor: Int) -> Mention? {
    // `Pemain kelahiran Garut, Jawa Barat itu | mengatakan`
    if text.has(end - 1, .demonstrative) {
      let words = phrase.lowerBound..<end
      return text.has(phrase.lowerBound, [.role, .roleModifier, .anonymous])
        ? Mention(kind: .bareRole, words: words, role: nil, whole: words) : nil
    }
    guard var mention = mention(before: phrase.upperBound, floor: floor) else { return nil }
    // `Asep, staf Desa Sukaraja, Kabupaten Garut | mengatakan`
    if let named = nameBefore(mention, end, floor) { return named }
    if let role = mention.role, role.lowerBound > mention.words.lowerBound { mention.role = role.lowerBound..<end }
    mention.whole = mention.whole.lowerBound..<end
    return mention.kind == .person && !isKnown(mention) ? nil : mention
  }

  private static let addressedHeads: Tags = [
    .role, .roleModifier, .group, .quantifier, .article, .anonymous, .organizationHead, .organization,
  ]

  /// A place, or a region that is named with its rank: Kabupaten Garut.
  private func isPlace(_ index: Int) -> Bool {
    text.isCapitalized(index) && (text.has(index, .place) || text.is(index, .region))
  }

  /// The body before a place: `Kamar Dagang AS di China | mengatakan`; nil if `place` is none behind a preposition.
  func located(_ place: Range<Int>, _ floor: Int) -> Mention? {
    let link = place.lowerBound - 1
    guard link > floor, text.is(link, .di), text.has(place.lowerBound, .place),
      var body = mention(before: link, floor: floor), body.kind == .organization, body.whole.upperBound == link,
      text.isCapitalized(body.words.lowerBound) || text.has(body.words.lowerBound, .organizationHead)
    else { return nil }
    body.words = body.words.lowerBound..<place.upperBound
    body.whole = body.whole.lowerBound..<place.upperBound
    return body
  }

  /// The person before a circumstance or role between commas: `Asep, dalam peluncuran program di Garut, Senin | mengatakan`.
  func beforeCircumstance(_ end: Int, _ floor: Int) -> Mention? {
    guard let comma = (max(floor, end - 18)..<end).last(where: { text.kind($0) == .comma }), comma > floor,
      text.has(comma + 1, [.preposition, .when]) && !text.isCapitalized(comma + 1)
        || text.has(comma + 1, .weekday) && text.kind(comma + 2) == .openBracket,
      !(comma..<end).contains(where: { text.quotationOf[$0] >= 0 || text.cue($0)?.uses.contains(.active) == true }),
      names.name(in: (comma + 1)..<end).map({ !isKnown($0) }) ?? true,
      var person = mention(before: comma, floor: floor), person.kind == .person, isKnown(person),
      person.whole.upperBound == comma, !isObject(person.whole.lowerBound, floor)
    else { return nil }
    if person.role == nil, let start = linkedRole(at: comma + 1, end) { person.role = role(from: start, to: end) }
    person.whole = person.whole.lowerBound..<end
    return person
  }

  /// Whether the noun phrase at `start` is the object of a verb or preposition before it.
  private func isObject(_ start: Int, _ floor: Int) -> Bool {
    start > floor && (text.has(start - 1, [.preposition, .conjunction]) || text.isVerb(start - 1))
      && !text.has(start - 1, .connective)
  }

  /// The start of a term in marks that ends before `end`, and of the word that announces it: `Asep, yang menulis lagu | berjudul “Rindu”`.
  func quotedTerm(endingAt end: Int, _ floor: Int) -> Int? {
    var start = end
    while start > floor, text.quotationOf[start - 1] >= 0, text.quotationOf[start - 1] == text.quotationOf[end - 1],
      !text.isSpeech(start - 1, ifUnknown: true)
    { start -= 1 }
    guard start < end, start > floor, !text.has(start - 1, [.article, .quantifier]) else { return nil }
    return text.has(start - 1, .termHead) && start - 1 > floor ? start - 1 : start
  }

  /// The start of a place that ends before `end` and is where somebody spoke: `Rina Hartati, | di Gedung DPR, Jakarta`. Without a comma it may be
  /// part of a role (Duta Besar Iran di London), unless a person's name stands before it.
  func placePhrase(endingAt end: Int, _ floor: Int) -> Int? {
    var start = end
    while start > floor, end - start < 12, text.isCapitalized(start - 1) || text.kind(start - 1) == .comma {
      start -= 1
      // `di Amerika, Rina Hartati | menilai`: who stands behind the comma is no place.
      if text.kind(start) == .comma, start + 1 < end, !text.has(start + 1, [.place, .organizationHead, .organization]) {
        return nil
      }
    }
    let before = start - 1
    guard start < end, before > floor, text.is(before, .di) else { return nil }
    // `Rina Hartati, | dalam jumpa pers di Gedung DPR, Jakarta`
    let opening = (max(floor, before - 8)..<before).last { text.kind($0) == .comma }
    if let opening, text.has(opening + 1, [.preposition, .subordinator]), !text.is(opening + 1, .selaku) {
      return opening
    }
    let first = phraseStart(before, floor)
    guard first < before else { return nil }
    let mention = parse(first..<before)
    // `Budi Santoso, selaku guru di Ambon`: what stands between belongs to the role.
    let isName = mention.words.upperBound == before || text.kind(before - 1) == .closeBracket
    return isName && isKnownPerson(mention) ? before : nil
  }
}
