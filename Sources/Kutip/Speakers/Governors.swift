import Segmentation

/// Tells what governs a noun phrase: the preposition or verb whose object it is, and the word that opens the clause of these.
extension MentionParser {
  /// The preposition or verb whose object the noun phrase at `start` is; nil if it has none. A noun may stand between: `di | samping Asep`.
  ///
  /// A plain noun may also stand behind a subordinator or yang: `usai | rapat`; of one who can speak, these words say nothing.
  func governor(of start: Int, _ floor: Int, isPlain: Bool = false) -> Int? {
    let start = firstPlace(start, floor)
    var index = start - 1
    while index > floor, start - index < 6 {
      let tags = text.tags[index]
      if text.kind(index) != .number, !tags.hasAny([.by, .month]) {
        if text.tokens[index].kind != .word || text.isCapitalized(index) { return nil }
        if governs(index) { return index }
        if start - index > 1, isPlain || !opensTitle(start) {
          if tags.hasAny(.relative) || isPlain && tags.hasAny(.when) { return index }
          if tags.hasAny(.auxiliary), index - 1 > floor, text.has(index - 1, .relative) { return index - 1 }
        }
        guard isNoun(index), isPlain || !text.tokens[index].shape.contains(.clitic) else { return nil }
      }
      index -= 1
    }
    return nil
  }

  /// `di sisi yang sama | Bupati Asep`: a person with or without a title opens a clause.
  private func opensTitle(_ index: Int) -> Bool {
    text.isCapitalized(index) && text.has(index, Tags.title.union(.name))
  }

  /// `di | Ambon, Maluku`: the second place is governed like the first.
  private func firstPlace(_ start: Int, _ floor: Int) -> Int {
    var start = start
    var places = 0
    while places < 3, text.kind(start - 1) == .comma, text.has(start, .place) {
      let place = phraseStart(start - 1, floor)
      guard place < start - 1, text.isCapitalized(place) else { break }
      start = place
      places += 1
    }
    return start
  }

  /// A preposition or verb that has an object behind it.
  private func governs(_ index: Int) -> Bool {
    if text.has(index, .preposition) {
      let isAgent = text.is(index, Self.agents) && !text.has(index + 1, [.document, .mediaNoun, .accountNoun])
      return !isAgent && !text.has(index, .while)
    }
    if text.is(index, .called) { return true }
    // `bantuan berupa beras`: a verb in ber- has no object.
    guard text.isVerb(index), !text.beginsWithBer(index), !text.is(index, .being),
      !text.is(index, .causing)
    else { return false }
    return text.cue(index)?.uses.contains(.active) != true || relative(before: index) != nil
  }

  /// The yang whose verb stands at `verb`, adverbs between them: `yang | selalu dengan tegas | menolak`.
  func relative(before verb: Int) -> Int? {
    for index in stride(from: verb - 1, to: max(0, verb - 5), by: -1) {
      if text.has(index, .relative) { return index }
      guard text.kind(index) == .word, !text.isCapitalized(index), !text.isVerb(index), text.cue(index) == nil,
        !text.has(index, Self.actors), !text.has(index, [.conjunction, .that])
      else { return nil }
    }
    return nil
  }

  /// A small word inside a noun phrase.
  func isNoun(_ index: Int) -> Bool {
    if text.has(index, Self.noNoun) || text.has(index, .preposition) { return false }
    if text.isVerb(index), !text.beginsWithBer(index) { return false }
    // A noun such as rencana or usul reports nothing here.
    return text.cue(index).map { $0.uses.isDisjoint(with: [.active, .passive, .accordingTo]) } ?? true
  }

  /// `Pemkot Ambon melalui Dinas Sosial | mengatakan`: whoever speaks for another is the one who speaks; but `melalui siaran pers`.
  private static let agents: Keyword = [.melalui, .lewat, .via]

  private static let noNoun: Tags = [
    .relative, .subordinator, .connective, .conjunction, .auxiliary, .negation, .that, .copula, .demonstrative,
    .pronoun,
    .weekday, .month, .relativeDay, .like, .thus, .adversative, .question, .quantifier, .article,
  ]

  /// The word that opens the clause of the verb or preposition at `governor`: yang, or a subordinator whose clause has no subject of its own.
  func opener(before governor: Int, _ floor: Int) -> Int? {
    var index = governor
    var hasSubject = false
    var subordinator: Int?
    while index > floor + 1, governor - index < 24 {
      index -= 1
      guard text.tokens[index].isWordLike || text.kind(index) == .number, text.quotationOf[index] < 0 else { break }
      let tags = text.tags[index]
      if text.isCapitalized(index) {
        hasSubject = true
        continue
      }
      if tags.hasAny(.relative) { return index }
      if tags.hasAny(.that) { break }
      if text.cue(index)?.uses.contains(.active) == true { return relative(before: index) ?? subordinator }
      if subordinator == nil, tags.hasAny([.subordinator, .when]), !tags.hasAny(.preposition) || !tags.hasAny(.while) {
        guard !hasSubject || text.isVerb(index + 1) else { break }
        subordinator = index
      }
      hasSubject = hasSubject || tags.hasAny(Self.actors)
    }
    return subordinator
  }

  private static let actors: Tags = [.role, .group, .pronoun, .organizationHead, .quantifier, .article, .anonymous]
}
