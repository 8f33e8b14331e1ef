import Segmentation

/// Reads the subject of a reporting verb: the noun phrase before it, over adverbs, time phrases and appositions between.
extension MentionParser {
  /// The mention that ends right before the verb at `verb`, not beginning before `floor`; nil if none stands there.
  ///
  /// With `isNearest` it is the nearest noun phrase, whatever governs it: the one that yang behind it qualifies.
  func mention(before verb: Int, floor: Int, depth: Int = 0, isNearest: Bool = false) -> Mention? {
    var end = skipAdverbs(verb, floor)
    // Deeper than this no real sentence is nested.
    guard end > floor, depth < 6 else { return nil }
    if text.has(end - 1, .pronoun) && text.kind(end - 1) == .word || text.is(end - 1, .pihaknya) {
      return Mention(.pronoun, at: end - 1)
    }
    if let outlet = reporter(endingAt: end, before: verb, floor) { return outlet }
    end = skipDegrees(endingAt: end, floor)
    if text.kind(end - 1) == .comma {
      return closedSubject(comma: end - 1, floor, depth)
    }
    var afterBrackets = end
    if text.kind(end - 1) == .closeBracket, let open = openBracket(before: end, floor) { afterBrackets = open }
    if let person = beforeCircumstance(end, floor) ?? linkedSubject(end, floor) { return person }
    let start = phraseStart(afterBrackets, floor)
    guard start < afterBrackets else {
      return modifier(endingWith: end..<end, floor).flatMap { subject(before: $0, floor, depth) }
    }
    if let addressed = addressed(before: end, start, floor) { return addressed }
    if let located = located(start..<afterBrackets, floor) { return located }
    if !isNearest, let modifier = modifier(endingWith: start..<afterBrackets, floor) {
      let subject = subject(before: modifier, floor, depth)
      // `di Ambon | mengatakan`: whoever was there, the place does not speak.
      let isPlace = text.is(modifier.governor, .di) && modifier.phrase.allSatisfy { text.has($0, .place) }
      if subject != nil || modifier.isRelative || isPlace { return subject }
    }
    // `Jefri yang juga alumni UI | menilai`
    let link = text.has(start - 1, .auxiliary) ? start - 2 : start - 1
    if link > floor, text.is(link, .yang), let named = mention(before: link, floor: floor) {
      return holder(of: named, and: start..<afterBrackets) ?? named
    }
    end = max(afterBrackets, end)
    var mention = parse(start..<end)
    // `Rina, ibu Asep | mengatakan`
    if let named = nameBefore(mention, end, floor), opensClause(named.whole.lowerBound, floor) { return named }
    guard isSubject(mention) else { return nil }
    if mention.kind == .person, mention.role == nil, start > floor { addFrontRole(&mention, start - 1, floor) }
    return mention
  }

  /// `Kepala BMKG yang juga Ketua Karang Taruna Budi Santoso | mengatakan`: the one who bears both titles.
  private func holder(of title: Mention, and phrase: Range<Int>) -> Mention? {
    guard title.kind == .bareRole, !text.has(phrase.lowerBound, .relation) else { return nil }
    var person = parse(phrase)
    guard isKnownPerson(person), person.role != nil else { return nil }
    person.role = role(from: title.whole.lowerBound, to: person.words.lowerBound)
    person.whole = title.whole.lowerBound..<phrase.upperBound
    return person
  }

  /// The subject before a comma: that of a relative clause which the comma closes, or that of an apposition.
  private func closedSubject(comma: Int, _ floor: Int, _ depth: Int) -> Mention? {
    guard comma > floor else { return nil }
    if let person = beforeCircumstance(comma, floor) { return person }
    // `Rina, yang menulis buku yang laris, | mengatakan`: the comma before yang shows where the clause begins.
    if let opening = (floor..<comma).last(where: { text.kind($0) == .comma }), opening > floor,
      text.has(opening + 1, .relative), var subject = mention(before: opening, floor: floor, depth: depth + 1)
    {
      if subject.role == nil, let role = linkedRole(at: opening + 1, comma) {
        subject.role = self.role(from: role, to: comma)
      }
      return subject
    }
    let end = skipAdverbs(comma, floor)
    if end > floor, let modifier = modifier(endingWith: phraseStart(end, floor)..<end, floor), modifier.isRelative {
      guard let subject = subject(before: modifier, floor, depth) else { return nil }
      if !endsApposition(subject.whole.lowerBound, floor) { return subject }
    }
    return appositionSubject(comma: comma, floor: floor)
  }

  /// The subject of a verb that shares it with an earlier verb of the sentence: `Kim menyoroti ... dan mengatakan`.
  func subject(of sentence: Range<Int>) -> Mention? {
    var start = sentence.lowerBound
    while start < sentence.upperBound,
      text.has(start, [.connective, .relativeDay]) || text.kind(start) == .comma || !text.tokens[start].isWordLike
        || opensSentence(start)
    { start += 1 }
    start = behindFront(start, sentence.upperBound)
    guard start < sentence.upperBound, text.tokens[start].isWordLike else { return nil }
    if text.has(start, .pronoun) {
      return Mention(.pronoun, at: start)
    }
    let end = phraseEnd(start, sentence.upperBound)
    guard end > start else { return nil }
    var mention = parse(start..<end)
    addAppositions(&mention, sentence.upperBound)
    return isSubject(mention) ? mention : nil
  }

  /// `Sebelumnya | Rina ...`, `Terpisah, | Rina ...`: an adverb at the head of a sentence.
  private func opensSentence(_ index: Int) -> Bool {
    guard text.isCapitalized(index), !text.has(index, [.name, .role, .negation]) else { return false }
    return text.has(index, .auxiliary)
      || text.kind(index + 1) == .comma && text.has(index, [.common, .nonVerb])
        && !text.has(index, [.group, .organizationHead, .anonymous, .document, .place, .pronoun])
  }

  /// Behind phrases of time, place and source in front: `Pada Rabu (19/6), Putin ...`, `Dikutip dari X, Kamis (1/2), Bailey ...`
  private func behindFront(_ start: Int, _ limit: Int) -> Int {
    var start = start
    var phrases = 0
    while phrases < 3,
      text.has(start, [.preposition, .subordinator, .weekday, .relativeDay]) || text.cue(start)?.sense == .relay
        || text.opensWithVerb(start) && text.has(start + 1, .demonstrative),
      let comma = (start..<min(limit, start + 16)).first(where: { text.kind($0) == .comma })
    {
      start = comma + 1
      phrases += 1
    }
    return start
  }

  /// Whether nothing of the clause stands before a subject: not `kata Rina, | warga mengaku`, nor `menanggapi Rina, | warga mengaku`.
  func opensClause(_ start: Int, _ floor: Int) -> Bool {
    start == floor || text.kind(start - 1) == .comma || text.has(start - 1, [.connective, .demonstrative])
  }

  /// A phrase that can speak: a person, body or group, not any noun.
  func isSubject(_ mention: Mention) -> Bool {
    let first = mention.words.lowerBound
    // Insiden ini, program itu: things do not speak.
    if mention.kind == .bareRole {
      return mention.words.contains { text.has($0, [.role, .roleModifier, .anonymous, .group, .honorific, .rank]) }
        || text.isCapitalized(first) && !text.has(first, .common)
    }
    // `beberapa jam`, `tiga tahun`
    if mention.kind == .group, mention.words.count == 2, text.has(first, .quantifier), text.is(first + 1, .measure) {
      return false
    }
    guard mention.kind == .organization || mention.kind == .group else { return true }
    if text.isCapitalized(first) {
      return !text.has(first, [.common, .connective, .preposition, .subordinator, .negation])
        || text.has(first, [.organizationHead, .organization, .group, .document, .place, .quantifier, .anonymous])
    }
    // lembaga penyiaran Israel, but `media sosial yang menyebut ...`
    if text.has(first, .mediaNoun),
      mention.words.contains(where: { text.isCapitalized($0) || text.kind($0) == .account })
    {
      return true
    }
    return text.has(
      first, [.group, .quantifier, .article, .organizationHead, .document, .anonymous, .genericMedia, .role])
  }

  /// A mention that is surely a person, and not the end of a title: `Kepala Kepolisian Lumpini`.
  func isKnownPerson(_ mention: Mention) -> Bool {
    mention.kind == .person && isKnown(mention)
  }
}
