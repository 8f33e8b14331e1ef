import Segmentation

/// Reads a subject that stands some words before its verb, at the head of the clause: what qualifies it stands between.
extension MentionParser {
  /// The noun phrase at the head of `front`, the words before a verb, if all that follows it there qualifies it and ends in a demonstrative:
  /// `Mantan menteri perdagangan dan perindustrian itu`. Nil where another clause or noun may stand between.
  func frontSubject(of front: Range<Int>) -> Mention? {
    let end = skipAdverbs(front.upperBound, front.lowerBound)
    guard end - front.lowerBound > 2, text.has(end - 1, .demonstrative),
      var mention = subject(of: front.lowerBound..<end)
    else { return nil }
    if mention.whole.upperBound == end { return mention.kind == .bareRole ? mention : nil }
    let qualifier = mention.whole.upperBound..<max(end, mention.whole.upperBound)
    guard (2...16).contains(qualifier.count), qualifies(qualifier, mention) else { return nil }
    if isDescription(mention, qualifier) {
      mention = Mention(kind: .bareRole, words: mention.whole.lowerBound..<end, role: nil, whole: mention.whole)
    }
    mention.whole = mention.whole.lowerBound..<end
    return mention
  }

  /// Whether subject and qualifier together describe somebody who was named before: `Pria berusia 32 tahun itu`, `Kekasih Rina sejak 2023
  /// itu`. A place or occasion is no part of a description.
  private func isDescription(_ mention: Mention, _ qualifier: Range<Int>) -> Bool {
    let head = mention.whole.lowerBound
    if mention.kind == .person {
      return mention.words.lowerBound > head && (text.has(head, .relation) || !text.has(head, Tags.title))
    }
    return [.bareRole, .anonymous].contains(mention.kind) && !text.has(head, [.quantifier, .article])
      && !text.has(qualifier.lowerBound, [.preposition, .relative])
  }

  private func qualifies(_ words: Range<Int>, _ mention: Mention) -> Bool {
    guard
      words.allSatisfy({
        text.quotationOf[$0] < 0 && text.kind($0) != .comma && text.cue($0) == nil && !text.has($0, .that)
      })
    else { return false }
    let first = words.lowerBound
    if text.has(first, .relative) { return true }
    if words.dropFirst().contains(where: { text.isVerb($0) }) { return false }
    return text.has(first, .preposition) || describes(first, mention)
  }

  /// `berusia 32 tahun`, `berkacamata`, `kelahiran Solo`, `2011` behind `Juara`; behind a name a number is a part of it: Dewa 19.
  private func describes(_ index: Int, _ mention: Mention) -> Bool {
    if text.kind(index) == .number { return mention.kind == .bareRole }
    return text.isVerb(index) ? text.beginsWithBer(index) : text.kind(index) == .word
  }
}
