import Segmentation

/// Reads the subject of a reporting verb: the noun phrase before it, over adverbs, time phrases and appositions between.
extension MentionParser {
  /// The mention that ends right before the verb at `verb`, not beginning before `floor`; nil if none stands there.
  func mention(before verb: Int, floor: Int) -> Mention? {
    var end = skipAdverbs(verb, floor)
    guard end > floor else { return nil }
    if text.has(end - 1, .pronoun), text.kind(end - 1) == .word {
      return Mention(kind: .pronoun, words: (end - 1)..<end, role: nil, whole: (end - 1)..<end)
    }
    if text.is(end - 1, .pihaknya) {
      return Mention(kind: .pronoun, words: (end - 1)..<end, role: nil, whole: (end - 1)..<end)
    }
    end = skipDegrees(endingAt: end, floor)
    if text.kind(end - 1) == .comma {
      return appositionSubject(comma: end - 1, floor: floor)
    }
    var afterBrackets = end
    if text.kind(end - 1) == .closeBracket, let open = openBracket(before: end, floor) { afterBrackets = open }
    let start = phraseStart(afterBrackets, floor)
    guard start < afterBrackets else { return nil }
    // `dalam pernyataan yang dirilis KCNA | mengatakan`: the agent of a relative clause is not the subject.
    if let relative = relativeClause(before: start, floor) { return mention(before: relative, floor: floor) }
    end = max(afterBrackets, end)
    var mention = parse(start..<end)
    guard isSubject(mention) else { return nil }
    if mention.kind == .person, mention.role == nil, start > floor, text.kind(start - 1) == .comma {
      addFrontRole(&mention, comma: start - 1, floor)
    }
    return mention
  }

  /// The subject of a verb that shares it with an earlier verb of the sentence: `Kim menyoroti ... dan mengatakan`.
  func subject(of sentence: Range<Int>) -> Mention? {
    var start = sentence.lowerBound
    while start < sentence.upperBound,
      text.has(start, [.connective, .relativeDay]) || text.kind(start) == .comma || !text.tokens[start].isWordLike
    { start += 1 }
    // A phrase of time or place in front: `Pada Rabu (19/6), Putin ...`
    if text.has(start, [.preposition, .subordinator]),
      let comma = (start..<min(sentence.upperBound, start + 16)).first(where: { text.kind($0) == .comma })
    {
      start = comma + 1
    }
    guard start < sentence.upperBound, text.tokens[start].isWordLike else { return nil }
    if text.has(start, .pronoun) {
      return Mention(kind: .pronoun, words: start..<(start + 1), role: nil, whole: start..<(start + 1))
    }
    let end = phraseEnd(start, sentence.upperBound)
    guard end > start else { return nil }
    var mention = parse(start..<end)
    addAppositions(&mention, sentence.upperBound)
    return isSubject(mention) ? mention : nil
  }

  /// Where a relative clause begins whose passive verb stands right before `start`; nil if none does.
  private func relativeClause(before start: Int, _ floor: Int) -> Int? {
    let verb = text.has(start - 1, .by) ? start - 2 : start - 1
    guard verb > floor, text.kind(verb) == .word, text.isVerb(verb),
      text.units[Int(text.tokens[verb].start)] | 0x20 == 0x64
    else { return nil }
    return (max(floor + 1, verb - 3)..<verb).last { text.is($0, .yang) }
  }

  /// The end of the name before its degrees: `Rina Hartati, S.E., M.Si., | menyebut`.
  private func skipDegrees(endingAt end: Int, _ floor: Int) -> Int {
    var name = end
    var isDegree = false
    while name > floor + 1, text.kind(name - 1) == .comma || text.isDegree(name - 1) {
      isDegree = isDegree || text.kind(name - 1) != .comma
      name -= 1
    }
    return isDegree ? name : end
  }

  /// A phrase that can speak: a person, body or group, not any noun.
  private func isSubject(_ mention: Mention) -> Bool {
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
  private func isKnownPerson(_ mention: Mention) -> Bool {
    mention.kind == .person && mention.words.contains { text.has($0, .name) || names.evidence.standsAlone($0) }
  }

  /// Steps left over what may stand between subject and verb: juga, telah, pada Rabu (19/6), kepada Putin.
  private func skipAdverbs(_ verb: Int, _ floor: Int) -> Int {
    var end = verb
    while end > floor {
      if text.has(end - 1, [.auxiliary, .negation]),
        !text.isCapitalized(end - 1) || text.has(end - 1, .auxiliary) && !text.has(end - 1, .name)
      {
        end -= 1
      } else if let start = timePhrase(endingAt: end, floor) {
        end = start
      } else {
        break
      }
    }
    return end
  }

  /// The start of a date that ends before `end`: `pada Rabu (19/6/2024) waktu setempat`.
  private func timePhrase(endingAt end: Int, _ floor: Int) -> Int? {
    var start = end
    if text.kind(start - 1) == .comma, start - 1 > floor { start -= 1 }
    if text.has(start - 1, .zone) { start -= 1 }
    if text.kind(start - 1) == .closeBracket, let open = openBracket(before: start, floor),
      text.kind(open + 1) == .number
    {
      start = open
    }
    if text.kind(start - 1) == .comma, start - 2 >= floor, text.has(start - 2, .weekday) { start -= 1 }
    guard start > floor else { return nil }
    if text.kind(start - 1) == .number, text.has(start - 2, .month) { start -= 1 }
    if text.has(start - 1, .month), text.kind(start - 2) == .number { start -= 2 }
    guard start > floor,
      text.has(start - 1, [.weekday, .relativeDay]) || start < end - 1 && text.kind(start) == .number
    else { return nil }
    if text.has(start - 1, [.weekday, .relativeDay]) { start -= 1 }
    if text.is(start - 1, .hari), start - 1 > floor { start -= 1 }
    if text.is(start - 1, .pada), start - 1 > floor { start -= 1 }
    if text.kind(start - 1) == .comma, start - 1 > floor, text.kind(end) != .comma { start -= 1 }
    return start < end ? start : nil
  }

  private func openBracket(before end: Int, _ floor: Int) -> Int? {
    (max(floor, end - 14)..<end).last { text.kind($0) == .openBracket }
  }

  private static let heads: Tags = [
    .role, .roleModifier, .organizationHead, .organization, .group, .quantifier, .article, .anonymous, .document,
    .mediaNoun, .rank, .honorific,
    .degreeBefore, .genericMedia,
  ]
  private static let walls: Tags = [
    .preposition, .subordinator, .relative, .connective, .auxiliary, .that, .copula, .weekday, .month, .relativeDay,
    .like, .thus, .negation,
  ]

  /// Where the noun phrase that ends before `end` begins.
  private func phraseStart(_ end: Int, _ floor: Int) -> Int {
    var start = end
    var best = end
    while start > floor, end - start < 24 {
      let index = start - 1
      let tags = text.tags[index]
      if text.kind(index) == .closeBracket, let open = openBracket(before: start, floor) {
        start = open
        continue
      }
      guard text.tokens[index].isWordLike || text.kind(index) == .number && start < end else { break }
      // A capitalised title behind a small word begins a phrase: `keamanan pesawat | Pengamat penerbangan ...`
      if start < end, text.isCapitalized(start), text.has(start, [.role, .roleModifier]), !text.isCapitalized(index),
        !text.has(index, [.roleModifier, .article, .quantifier, .and, .role])
      {
        break
      }
      if let cue = text.cue(index), !cue.uses.isDisjoint(with: [.active, .passive, .accordingTo]),
        !tags.hasAny(Self.heads)
      {
        break
      }
      if text.tokens[index].isCapitalized {
        if tags.hasAny(Self.walls), !tags.hasAny(Self.heads), !tags.hasAny([.name, .place]) { break }
        best = index
      } else if tags.hasAny(.conjunction) {
        guard start < end, joins(index, floor) else { break }
      } else if tags.hasAny(Self.heads) {
        best = index
      } else if tags.hasAny(.demonstrative) {
        guard start == end else { break }
      } else if text.isVerb(index) {
        break
      } else if tags.hasAny(.preposition) {
        guard text.is(index, [.untuk, .bidang, .di, .urusan, .dari, .pada]), text.isCapitalized(start),
          headBefore(index, floor)
        else { break }
      } else if tags.hasAny(Self.walls) || tags.hasAny(.nameParticle) == false && end - start > 10 {
        break
      }
      start = index
    }
    return trimmed(best, end)
  }

  private func joins(_ index: Int, _ floor: Int) -> Bool {
    index - 1 >= floor
      && (text.isCapitalized(index - 1) && text.isCapitalized(index + 1)
        || text.has(index + 1, [.role, .common]) && text.has(index - 1, [.role, .common]))
  }

  /// Whether a role's head stands close before a preposition inside the role.
  private func headBefore(_ index: Int, _ floor: Int) -> Bool {
    var position = index - 1
    while position >= floor, index - position < 7 {
      if text.has(position, [.role, .roleModifier]) { return true }
      if !text.tokens[position].isWordLike || text.has(position, Self.walls) || text.cue(position) != nil {
        return false
      }
      position -= 1
    }
    return false
  }

  /// Drops what opens a sentence and belongs to no noun phrase.
  private func trimmed(_ start: Int, _ end: Int) -> Int {
    var start = start
    while start < end, text.has(start, [.connective, .conjunction]), !text.has(start, .name) { start += 1 }
    return start
  }

  /// `Kepala Kepolisian Iran, Ahmad-Reza Radan | mengatakan`: the role before the comma.
  private func addFrontRole(_ mention: inout Mention, comma: Int, _ floor: Int) {
    let start = phraseStart(comma, floor)
    guard start < comma, start == floor || !text.has(start - 1, .preposition),
      text.has(start, [.role, .roleModifier, .quantifier, .article]),
      names.name(in: start..<comma) == nil || text.has(comma - 1, .place)
    else { return }
    mention.role = role(from: start, to: comma)
    mention.whole = start..<mention.whole.upperBound
  }

  private func strayCommaSubject(_ comma: Int, _ floor: Int) -> Mention? {
    let start = phraseStart(comma, floor)
    guard start < comma else { return nil }
    let mention = parse(start..<comma)
    return mention.kind == .person || isSubject(mention) && mention.kind != .organization ? mention : nil
  }

  /// The subject before an apposition that a comma closes before the verb: `Kissinger Associates, perusahaan ..., mengatakan`.
  private func appositionSubject(comma: Int, floor: Int) -> Mention? {
    guard let first = (floor..<comma).last(where: { text.kind($0) == .comma }), first > floor else {
      // `Netanyahu, mengklaim`: a stray comma behind the subject.
      return strayCommaSubject(comma, floor)
    }
    let inner = (first + 1)..<comma
    guard !inner.isEmpty,
      text.has(inner.lowerBound, .subordinator)
        || !inner.contains(where: { text.cue($0)?.uses.contains(.active) == true })
    else { return nil }
    let start = phraseStart(first, floor)
    // `Sebelumnya, Benyamin Netanyahu, mengklaim`
    guard start < first, !text.has(start, [.auxiliary, .connective, .relativeDay]) else {
      return strayCommaSubject(comma, first + 1)
    }
    var outer = parse(start..<first)
    if text.isCapitalized(inner.lowerBound),
      !isKnownPerson(outer) || text.has(inner.lowerBound, [.rank, .honorific]) || text.has(start, .relation)
    {
      let named = parse(inner)
      if named.kind == .person, named.role == nil || text.has(inner.lowerBound, [.rank, .honorific]),
        text.has(start, [.role, .roleModifier, .quantifier, .article, .mediaNoun])
      {
        return Mention(kind: .person, words: named.words, role: role(from: start, to: first), whole: start..<comma)
      }
      if named.kind == .agency, text.has(start, .mediaNoun) {
        return Mention(kind: .agency, words: named.words, role: start..<first, whole: start..<comma)
      }
    }
    guard isSubject(outer) else { return nil }
    if outer.kind == .person || outer.kind == .organization,
      !text.has(inner.lowerBound, [.subordinator, .preposition, .relative]), outer.role == nil
    {
      outer.role = role(from: inner.lowerBound, to: inner.upperBound)
    }
    outer.whole = start..<comma
    return outer
  }
}
