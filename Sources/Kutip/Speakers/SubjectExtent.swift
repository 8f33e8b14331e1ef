import Segmentation

/// Where the noun phrase before a verb ends and begins.
extension MentionParser {
  /// The end of the name before its degrees: `Rina Hartati, S.E., M.Si., | menyebut`.
  func skipDegrees(endingAt end: Int, _ floor: Int) -> Int {
    var name = end
    var isDegree = false
    // `Sp.S (K)`
    if text.kind(name - 1) == .closeBracket, let open = openBracket(before: name, floor), name - open == 3,
      text.isDegree(open - 1)
    {
      name = open
    }
    while name > floor + 1, text.kind(name - 1) == .comma || text.isDegree(name - 1) {
      isDegree = isDegree || text.kind(name - 1) != .comma
      name -= 1
    }
    return isDegree ? name : end
  }

  /// Steps left over what may stand between subject and verb: juga, telah, pada Rabu (19/6), kepada Putin.
  func skipAdverbs(_ verb: Int, _ floor: Int) -> Int {
    var end = verb
    while end > floor {
      if text.has(end - 1, [.auxiliary, .negation]),
        !text.isCapitalized(end - 1) || text.has(end - 1, .auxiliary) && !text.has(end - 1, .name)
      {
        end -= 1
      } else if let start = timePhrase(endingAt: end, floor) ?? placePhrase(endingAt: end, floor)
        ?? quotedTerm(endingAt: end, floor)
      {
        end = start
      } else {
        break
      }
    }
    return end
  }

  /// The start of a date that ends before `end`: `pada Rabu (19/6/2024) waktu setempat`.
  func timePhrase(endingAt end: Int, _ floor: Int) -> Int? {
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

  func openBracket(before end: Int, _ floor: Int) -> Int? {
    (max(floor, end - 14)..<end).last { text.kind($0) == .openBracket }
  }

  static let heads: Tags = [
    .role, .roleModifier, .organizationHead, .organization, .group, .quantifier, .article, .anonymous, .document,
    .mediaNoun, .rank, .honorific,
    .degreeBefore, .genericMedia,
  ]
  /// Words for those who speak.
  static let speakers: Tags = [
    .role, .roleModifier, .organizationHead, .organization, .group, .anonymous, .document, .mediaNoun, .genericMedia,
    .rank,
    .honorific, .degreeBefore, .pronoun, .relation,
  ]
  static let walls: Tags = [
    .preposition, .subordinator, .relative, .connective, .auxiliary, .that, .copula, .weekday, .month, .relativeDay,
    .like, .thus, .negation,
  ]

  /// Where the noun phrase that ends before `end` begins.
  func phraseStart(_ end: Int, _ floor: Int) -> Int {
    var start = end
    var best = end
    while start > floor, end - start < 24 {
      let index = start - 1
      let tags = text.tags[index]
      if text.kind(index) == .closeBracket, let open = openBracket(before: start, floor) {
        start = open
        continue
      }
      guard
        text.tokens[index].isWordLike
          || text.kind(index) == .number && (start < end || isYear(index) || headBefore(index, floor))
          || text.isAmpersand(index) && text.isCapitalized(start) || text.isUnitSlash(index)
          || text.isUnitSlash(start)
      else { break }
      // A capitalised title behind a small word begins a phrase: `keamanan pesawat | Pengamat penerbangan ...`
      if start < end, text.isCapitalized(start), text.has(start, [.role, .roleModifier]), !text.isCapitalized(index),
        text.kind(index) != .number || !headBefore(index, floor), !text.isAmpersand(index), !text.has(index - 1, .role),
        !text.has(index, [.roleModifier, .article, .quantifier, .and, .role, .organizationHead])
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
        if start < end, let head = listHead(index, floor) {
          start = head
          best = head
          continue
        }
        guard start < end, joins(index, floor) else { break }
      } else if tags.hasAny(Self.heads) {
        best = index
      } else if tags.hasAny(.demonstrative) {
        guard start == end else { break }
      } else if text.isAdjective(index) {
        start = index
        continue
      } else if text.isVerb(index) {
        break
      } else if tags.hasAny(.preposition) {
        guard text.is(index, [.untuk, .bidang, .di, .urusan, .dari, .pada]), text.isCapitalized(start),
          headBefore(index, floor) || text.is(index, .untuk) && bodyBefore(index, floor)
        else { break }
      } else if tags.hasAny(Self.walls) || tags.hasAny(.nameParticle) == false && end - start > 10 {
        break
      }
      start = index
    }
    return trimmed(best, end)
  }

  /// `Ketua Festival Rakyat 2025, Asep | mengatakan`, `Pasal 12 | menyatakan`
  private func isYear(_ index: Int) -> Bool {
    text.tokens[index].end - text.tokens[index].start == 4 && text.isCapitalized(index - 1)
      || text.has(index - 1, .document)
  }

  func joins(_ index: Int, _ floor: Int) -> Bool {
    index - 1 >= floor
      && (text.isCapitalized(index - 1)
        && (text.isCapitalized(index + 1)
          || text.has(index + 1, .group) && text.tokens[index + 1].shape.contains(.clitic))
        || text.has(index + 1, [.role, .common]) && text.has(index - 1, [.role, .common]))
  }

  /// Whether a role's head stands close before a preposition inside the role.
  func headBefore(_ index: Int, _ floor: Int) -> Bool {
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
  func trimmed(_ start: Int, _ end: Int) -> Int {
    var start = start
    while start < end, text.has(start, [.connective, .conjunction]), !text.has(start, .name), names.part(start) != .name
    {
      start += 1
    }
    return start
  }
}
