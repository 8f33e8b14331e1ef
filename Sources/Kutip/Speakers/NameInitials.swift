import Segmentation

/// Words that are parts of names by their place only: single letters, titles before them, and a capital Dan.
extension NameFinder {
  /// `Jenderal AS, Dan Wilson`: inside a sentence the conjunction is written small.
  func isNameDan(_ index: Int) -> Bool {
    text.is(index, .dan) && text.isCapitalized(index) && text.isCapitalized(index + 1) && !text.headline.contains(index)
      && (text.kind(index - 1) == .comma || text.has(index - 1, [.place, .role]) && text.isCapitalized(index - 1))
      && !evidence.isShouting(index)
      && !text.has(index + 1, [.role, .organizationHead, .organization])
  }

  /// `Danilo Di Rosato`: inside a sentence the preposition is written small.
  func isNameDi(_ index: Int) -> Bool {
    text.is(index, .di) && text.isCapitalized(index) && text.isCapitalized(index + 1) && !text.headline.contains(index)
      && text.isCapitalized(index - 1) && text.tags[index - 1].isSubset(of: [.name]) && !evidence.isShouting(index)
      && text.tags[index + 1].isSubset(of: [.name])
  }

  /// `Sekda Lombok Tengah Lalu Firdaus`, `kata Lalu Gede Wijaya`: inside a sentence the connective is written small.
  func isNameLalu(_ index: Int) -> Bool {
    text.has(index, .connective) && text.isCapitalized(index) && text.hash(index) == Self.lalu
      && text.isCapitalized(index + 1) && text.has(index + 1, .name) && !text.headline.contains(index)
      && (text.isCapitalized(index - 1) || text.cue(index - 1) != nil) && !evidence.isShouting(index)
  }

  private static let lalu = Vocabulary.hash(of: "lalu")

  /// A single letter inside a name or before it: Purwanto S Abdullah, M Andi Prakoso.
  func isInitial(_ index: Int) -> Bool {
    guard text.isCapitalized(index + 1), !text.has(index + 1, [.role, .organizationHead, .organization, .place, .rank])
    else { return false }
    if text.has(index - 1, [.name, .honorific]), text.isCapitalized(index - 1) { return true }
    // M is Muhammad wherever it stands; other letters may be a committee's or a school's.
    let isMuhammad = text.units[Int(text.tokens[index].start)] == 0x4D
    // `pengamat Universitas Sukaraja | A Asep Sunandar`
    let opensName =
      text.isCapitalized(index - 1) && !text.has(index - 1, [.common, .organizationHead, .role, .organization])
      && text.has(index + 2, .name) && text.isCapitalized(index + 2)
    return text.has(index + 1, .name) && (isMuhammad || opensName || text.kind(index - 1) == .comma)
  }

  /// `Sultan B Najamudin`: a title before an initial is the first name.
  func opensWithInitial(_ index: Int) -> Bool {
    text.isCapitalized(index) && isLetter(index + 1) && !text.has(index + 1, .honorific)
      && text.isCapitalized(index + 2)
      && !text.has(index, .degreeBefore) && text.tokens[index].range.count > 3
  }

  /// One capital, with or without a point.
  func isLetter(_ index: Int) -> Bool {
    guard text.isCapitalized(index) else { return false }
    let token = text.tokens[index]
    return token.range.count == 1 || token.range.count == 2 && token.shape.contains(.abbreviation)
  }
}
