import Segmentation

/// Tells which words can be parts of a personal name.
extension NameFinder {
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
    if tags.hasAny([.honorific, .rank]) || tags.hasAny(.role) && tags.hasAny(.common) {
      return tags.hasAny(.name) && follows(index) || tags.hasAny(.honorific) && opensWithInitial(index) ? .name : .title
    }
    if tags.hasAny([.organizationHead, .organization, .anyAgency]) && !tags.hasAny(.name) {
      return isSurname(index) ? .name : .body
    }
    if tags.hasAny([.month, .weekday]), text.has(index + 1, .distance) { return .body }
    if tags.hasAny([.name, .nameParticle]) || isNameDan(index) || isNameDi(index) || isNameLalu(index) { return .name }
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
    if text.is(index, .bodyTail) || text.endsInDigit(index) { return .body }
    if token.shape.contains(.abbreviation), token.end - token.start == 2 { return .name }
    // `kata Badai` makes a name of a word.
    if tags == .common, evidence.standsAlone(index) { return .possible }
    if tags.hasAny([
      .common, .preposition, .conjunction, .connective, .subordinator, .auxiliary, .group, .quantifier, .demonstrative,
    ]) {
      return .body
    }
    return .possible
  }

  /// Whether an initial or a title stands inside a name: Agus H Widodo, Retno LP Marsudi, Wira Raja Pratama.
  private func isInsideName(_ index: Int) -> Bool {
    guard text.isCapitalized(index - 1), text.isCapitalized(index + 1),
      !text.tokens[index].shape.contains(.lineBefore)
    else { return false }
    let token = text.tokens[index]
    if token.end - token.start == 1 {
      return
        (text.has(index - 1, .name) || isUnknown(index - 1) && isUnknown(index + 1) && !text.isCapitalized(index + 2))
        && !text.has(index + 1, [.role, .organizationHead, .organization, .place, .rank])
    }
    guard text.has(index - 1, .name) else { return false }
    guard text.has(index + 1, .name), !text.has(index - 1, [.role, .rank, .honorific, .organization, .place]) else {
      return false
    }
    return token.end - token.start == 2 && token.shape.contains(.allCaps) && text.tags[index].isEmpty
      || text.tags[index].hasAny(.role) && !text.tokens[index + 1].shape.contains(.lineBefore)
  }

  /// `Menteri Kehakiman Keisuke Suzuki`: firms bear the names of persons.
  private func isSurname(_ index: Int) -> Bool {
    text.tags[index] == .organization && !text.isPhrase(index) && !text.tokens[index].shape.contains(.allCaps)
      && text.isCapitalized(index) && text.isCapitalized(index - 1) && text.tags[index - 1] == .name
      && !text.isCapitalized(index + 1) && !text.headline.contains(index)
  }

  /// A word of which nothing is known, or that it is a name: Matamira B Kale.
  private func isUnknown(_ index: Int) -> Bool {
    text.kind(index) == .word && text.tokens[index].range.count > 2 && !text.tokens[index].shape.contains(.allCaps)
      && (text.tags[index].isEmpty || text.has(index, .name))
  }

  /// Whether a part of a name stands before the token.
  private func follows(_ index: Int) -> Bool {
    if text.has(index - 1, [.rank, .honorific, .degreeBefore]), text.isCapitalized(index + 1) { return true }
    return text.isCapitalized(index - 1)
      && !text.has(index - 1, [.role, .rank, .honorific, .degreeBefore, .organizationHead, .organization, .place])
  }
}
