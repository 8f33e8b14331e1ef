import Segmentation

/// Steps behind the anchor, matched from left to right.
extension Matcher {
  /// Matches the steps at these places.
  func right(_ steps: Range<Int>, of rule: CompiledRule, _ match: inout Match, _ sentence: Range<Int>) -> Bool {
    guard let first = steps.first else { return true }
    let step = rule.steps[first]
    if case .gap(let most) = step {
      missing = first
      return gapRight(most, steps.dropFirst(), of: rule, &match, sentence)
    }
    guard takeRight(step, &match, sentence) else {
      missing = first
      return false
    }
    guard case .speaker = step else { return right(steps.dropFirst(), of: rule, &match, sentence) }
    let start = match
    if right(steps.dropFirst(), of: rule, &match, sentence) { return true }
    // `Menurut Budi, para pelaku itu sudah pulang`: what looks like an apposition opens the clause.
    guard let mention = start.mention?.withoutAppositions(text) else { return false }
    match = start
    match.mention = mention
    match.whole = start.whole.lowerBound..<mention.whole.upperBound
    return right(steps.dropFirst(), of: rule, &match, sentence) && clauses.hasPredicate(match.content)
      && !text.isDegree(match.content.lowerBound)
  }

  private func gapRight(
    _ most: Int, _ steps: Range<Int>, of rule: CompiledRule, _ match: inout Match, _ sentence: Range<Int>
  ) -> Bool {
    let start = match.whole.upperBound
    for end in start...max(start, min(start + most, sentence.upperBound - 1))
    where steps.isEmpty || !excludes(rule.steps[steps.lowerBound], at: end) {
      var with = match
      with.whole = match.whole.lowerBound..<end
      with.gap = start..<end
      if right(steps, of: rule, &with, sentence) {
        match = with
        return true
      }
    }
    return false
  }

  private func takeRight(_ step: Step, _ match: inout Match, _ sentence: Range<Int>) -> Bool {
    let at = match.whole.upperBound
    let limit = sentence.upperBound
    guard at < limit else { return false }
    switch step {
    case .token(let test): guard take(test, at, &match) else { return false }
    case .speaker:
      if let cue = match.cue, takesClitic(cue) {
        match.mention = clitic(cue)
        return true
      }
      guard let mention = parser.mention(behind: at, limit: openLimit(at, limit)).map(withoutNextSubject) else {
        return false
      }
      match.mention = mention
      match.whole = match.whole.lowerBound..<mention.whole.upperBound
      return true
    case .source:
      guard let cue = match.cue, let citation = clauses.citations.citation(at: cue, in: sentence),
        let mention = speaker(of: citation)
      else { return false }
      match.mention = mention
      match.whole = match.whole.lowerBound..<max(at, citation.whole.upperBound)
      return true
    case .addressee:
      guard let range = addressee(at, limit) else { return false }
      if clauses.citations.citation(at: at, in: sentence) == nil { match.addressee = (at + 1)..<range.upperBound }
      match.whole = match.whole.lowerBound..<range.upperBound
      return true
    case .claim:
      guard let claim = clauses.claim(from: at, cue: match.cue, sentence: sentence) else { return false }
      match.content = claim
      match.whole = match.whole.lowerBound..<claim.upperBound
      return true
    case .quotation, .sentenceBefore, .optional, .gap: return false
    }
    match.whole = match.whole.lowerBound..<(at + 1)
    return true
  }

  /// `Menurut Rina, | pengunjung kerap ...`: what has a predicate behind the comma is no role of hers.
  private func withoutNextSubject(_ mention: Mention) -> Mention {
    guard let alone = mention.withoutAppositions(text) else { return mention }
    let next = mention.whole.upperBound
    let behind = (alone.whole.upperBound + 1)..<next
    let opensClause =
      startsPredicate(next) && !text.has(next, .contact)
      || !behind.contains(where: { text.has($0, .relative) }) && behind.contains(where: startsPredicate)
    return opensClause ? alone : mention
  }

  private func startsPredicate(_ index: Int) -> Bool {
    text.isVerb(index)
      || text.has(index, [.auxiliary, .negation, .predicate, .demonstrative]) && !text.isCapitalized(index)
        && !text.has(index, [.when, .like, .role, .roleModifier])
  }

  /// Whether the -nya of a reporting form is its speaker: katanya, dijelaskannya.
  func takesClitic(_ cue: Int) -> Bool {
    guard let form = text.cue(cue) else { return false }
    return form.uses.contains(.clitic) || form.uses.contains(.passive) && text.tokens[cue].shape.contains(.clitic)
  }

  /// That -nya, which takes no words behind the cue.
  func clitic(_ cue: Int) -> Mention {
    Mention(kind: .clitic, words: cue..<(cue + 1), role: nil, whole: (cue + 1)..<(cue + 1))
  }

  /// The outlet or document nearest to the utterance, as the one that says it.
  private func speaker(of citation: Citation) -> Mention? {
    guard let first = citation.outlets.first else { return citation.document }
    let kind: Mention.Kind = first.kind == .account ? .account : .agency
    var start = first.words.lowerBound
    while start > citation.whole.lowerBound, text.has(start - 1, [.mediaNoun, .place]) || text.is(start - 1, .resmi) {
      start -= 1
    }
    let role = start < first.words.lowerBound ? start..<first.words.lowerBound : nil
    return Mention(kind: kind, words: first.words, role: role, whole: start..<first.words.upperBound)
  }

  /// A speaker's words do not reach into the next quotation.
  func openLimit(_ start: Int, _ limit: Int) -> Int {
    (start..<limit).first { text.quotationOf[$0] >= 0 } ?? limit
  }

  /// `kepada` or `di hadapan` and the noun phrase behind it.
  func addressee(_ start: Int, _ limit: Int) -> Range<Int>? {
    // pada and ke have too many other meanings.
    guard text.has(start, .to), text.tokens[start].range.count > 4, start + 1 < limit else { return nil }
    let end =
      text.has(start + 1, [.pronoun, .firstPerson, .genericMedia]) ? start + 2 : parser.phraseEnd(start + 1, limit)
    return end > start + 1 ? start..<end : nil
  }
}
