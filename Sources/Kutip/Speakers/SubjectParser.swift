import Segmentation

/// Reads the subject of a reporting verb: the noun phrase before it, over adverbs, time phrases and appositions between.
extension MentionParser {
  /// The mention that ends right before the verb at `verb`, not beginning before `floor`; nil if none stands there.
  func mention(before verb: Int, floor: Int) -> Mention? {
    var end = skipAdverbs(verb, floor)
    guard end > floor else { return nil }
    if text.has(end - 1, .pronoun) && text.kind(end - 1) == .word || text.is(end - 1, .pihaknya) {
      return Mention(.pronoun, at: end - 1)
    }
    end = skipDegrees(endingAt: end, floor)
    if text.kind(end - 1) == .comma {
      return appositionSubject(comma: end - 1, floor: floor)
    }
    var afterBrackets = end
    if text.kind(end - 1) == .closeBracket, let open = openBracket(before: end, floor) { afterBrackets = open }
    if let person = beforeCircumstance(end, floor) ?? linkedSubject(end, floor) { return person }
    let start = phraseStart(afterBrackets, floor)
    guard start < afterBrackets else { return nil }
    if let addressed = addressed(before: end, start, floor) { return addressed }
    if let located = located(start..<afterBrackets, floor) { return located }
    // `dalam pernyataan yang dirilis KCNA | mengatakan`: the agent of a relative clause is not the subject.
    if let relative = relativeClause(before: start, floor) { return mention(before: relative, floor: floor) }
    if let passive = passive(before: start, floor) { return mention(before: passive, floor: floor) }
    // `Jefri yang juga alumni UI | menilai`
    let link = text.has(start - 1, .auxiliary) ? start - 2 : start - 1
    if link > floor, text.is(link, .yang), let named = mention(before: link, floor: floor) { return named }
    end = max(afterBrackets, end)
    var mention = parse(start..<end)
    guard isSubject(mention) else { return nil }
    if mention.kind == .person, mention.role == nil, start > floor { addFrontRole(&mention, start - 1, floor) }
    return mention
  }

  /// The subject of a verb that shares it with an earlier verb of the sentence: `Kim menyoroti ... dan mengatakan`.
  func subject(of sentence: Range<Int>) -> Mention? {
    var start = sentence.lowerBound
    while start < sentence.upperBound,
      text.has(start, [.connective, .relativeDay]) || text.kind(start) == .comma || !text.tokens[start].isWordLike
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

  /// Behind phrases of time, place and source in front: `Pada Rabu (19/6), Putin ...`, `Dikutip dari X, Kamis (1/2), Bailey ...`
  private func behindFront(_ start: Int, _ limit: Int) -> Int {
    var start = start
    var phrases = 0
    while phrases < 3,
      text.has(start, [.preposition, .subordinator, .weekday, .relativeDay]) || text.cue(start)?.sense == .relay,
      let comma = (start..<min(limit, start + 16)).first(where: { text.kind($0) == .comma })
    {
      start = comma + 1
      phrases += 1
    }
    return start
  }

  /// A phrase that can speak: a person, body or group, not any noun.
  func isSubject(_ mention: Mention) -> Bool {
    let first = mention.words.lowerBound
    // Insiden ini, program itu: things do not speak.
    if mention.kind == .bareRole {
      return mention.words.contains { text.has($0, [.role, .roleModifier, .anonymous, .group, .honorific, .rank]) }
        || text.isCapitalized(first) && !text.has(first, .common)
    }
    guard mention.kind == .organization || mention.kind == .group else { return true }
    if text.isCapitalized(first) {
      return !text.has(first, [.common, .connective, .preposition, .subordinator, .negation])
        || text.has(first, [.organizationHead, .organization, .group, .document, .place, .quantifier, .anonymous])
    }
    return text.has(
      first, [.group, .quantifier, .article, .organizationHead, .document, .anonymous, .genericMedia, .role])
  }

  /// A mention that is surely a person, and not the end of a title: `Kepala Kepolisian Lumpini`.
  func isKnownPerson(_ mention: Mention) -> Bool {
    mention.kind == .person && isKnown(mention)
  }
}
