import Segmentation

/// Where a title or a body's name begins that holds a list or a preposition.
extension MentionParser {
  /// The title that begins before a list whose last member `and` joins: `Deputi Bidang Ternak, Ikan, | dan Kebun Sinar Laut`.
  func listHead(_ and: Int, _ floor: Int) -> Int? {
    guard text.is(and, .dan), text.isCapitalized(and + 1), names.part(and + 1) != .name else { return nil }
    var index = text.kind(and - 1) == .comma ? and - 1 : and
    var commas = 0
    while index > floor, and - index < 18 {
      let word = index - 1
      if text.kind(word) == .comma {
        commas += 1
      } else if text.has(word, [.role, .roleModifier]), text.isCapitalized(word) {
        let isInside =
          text.isCapitalized(word - 1) && text.cue(word - 1) == nil
          && !text.has(word - 1, [.connective, .preposition, .subordinator])
        if !isInside { return commas > 0 ? word : nil }
      } else if !text.isCapitalized(word) || names.part(word) == .name || text.has(word, [.rank, .honorific, .weekday])
      {
        return nil
      }
      index -= 1
    }
    return nil
  }

  /// Whether a body's name runs up to a preposition inside it: `Kantor PBB | untuk Narkoba dan Kejahatan`.
  func bodyBefore(_ index: Int, _ floor: Int) -> Bool {
    var position = index - 1
    while position >= floor, index - position < 5, text.isCapitalized(position) {
      if text.has(position, [.organizationHead, .group]) { return true }
      position -= 1
    }
    return false
  }
}
