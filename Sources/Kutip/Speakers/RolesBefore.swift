import Segmentation

/// Reads the role in front of a name.
extension MentionParser {
  /// The role in front of a name: without the rank and honorifics directly before it, and without seorang, salah satu.
  func role(from start: Int, to end: Int) -> Range<Int>? {
    var (start, end) = (start, end)
    while start < end, text.has(start, [.quantifier, .article]) { start += 1 }
    guard start < end else { return nil }
    // `Kuasa hukum Fariz RM, | Deolipa`: what a comma parts from the name is no title of it.
    if end > start, text.kind(end - 1) == .comma || text.kind(end) == .comma {
      while end > start, text.kind(end - 1) == .comma || text.has(end - 1, .rank) && !text.has(end - 1, .role) {
        end -= 1
      }
      return withoutRank(start..<end)
    }
    while end > start {
      let isTitle =
        text.has(end - 1, [.rank, .honorific, .degreeBefore])
        && (!text.has(end - 1, .role) || end - 1 > start && followsRole(end - 1))
      let isBracketedRank =
        text.kind(end - 1) == .closeBracket && text.kind(end - 3) == .openBracket
        && (text.is(end - 2, [.purn, .p, .ret]) || text.has(end - 2, .rank))
      if isBracketedRank { end -= 3 } else if isTitle { end -= 1 } else { break }
    }
    return withoutRank(start..<end)
  }

  private func withoutRank(_ role: Range<Int>) -> Range<Int>? {
    var start = role.lowerBound
    // Not of `Komisaris Polisi Kota Garut`
    while text.has(start, [.rank, .honorific, .degreeBefore]), !text.has(start, .role),
      start + 1 == role.upperBound || start + 1 < role.upperBound && text.has(start + 1, Tags.title)
    {
      start += 1
    }
    return start < role.upperBound ? start..<role.upperBound : nil
  }

  /// `Danramil Sewon | Kapten Asep`: behind the title that a body or place ends, an office is a rank.
  private func followsRole(_ index: Int) -> Bool {
    text.isCapitalized(index) && text.isCapitalized(index - 1)
      && !text.has(index - 1, [.role, .roleModifier, .organizationHead, .common]) || text.has(index - 1, .demonstrative)
  }

  /// Whether the words before a name are a place, or what is left of a heading, an initial or another name.
  func holdsNoTitle(_ words: Range<Int>) -> Bool {
    words.allSatisfy { text.has($0, .place) }
      || words.allSatisfy {
        text.isCapitalized($0)
          && !text.has(
            $0, [.role, .roleModifier, .group, .anonymous, .organization, .organizationHead, .mediaNoun, .document])
          && (text.has($0, [.name, .common, .honorific, .degreeBefore]) || text.tokens[$0].range.count < 4)
      }
  }
}
