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

  /// A single letter inside a name or before it: Purwanto S Abdullah, M Andi Prakoso.
  func isInitial(_ index: Int) -> Bool {
    guard text.isCapitalized(index + 1), !text.has(index + 1, [.role, .organizationHead, .organization, .place, .rank])
    else { return false }
    if text.has(index - 1, [.name, .honorific]), text.isCapitalized(index - 1) { return true }
    // M is Muhammad wherever it stands; other letters may be a committee's or a school's.
    let isMuhammad = text.units[Int(text.tokens[index].start)] == 0x4D
    return text.has(index + 1, .name) && (isMuhammad || text.kind(index - 1) == .comma)
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
