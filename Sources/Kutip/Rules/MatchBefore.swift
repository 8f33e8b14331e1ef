import Segmentation

/// Steps before the anchor, matched from right to left.
extension Matcher {
  /// Matches the steps at these places.
  func left(_ steps: Range<Int>, of rule: CompiledRule, _ match: inout Match, _ sentence: Range<Int>) -> Bool {
    guard let first = steps.first else { return true }
    let step = rule.steps[first]
    if case .gap(let most) = step {
      missing = first
      if let cued = cuedSpeaker(steps.dropFirst(), before: match.whole.lowerBound, most, of: rule, sentence) {
        match.cue = cued.cue
        match.mention = cued.mention
        match.gap = cued.mention.whole.upperBound..<match.whole.lowerBound
        match.whole = cued.cue..<match.whole.upperBound
        return left(steps.dropFirst(3), of: rule, &match, sentence)
      }
      return gapLeft(most, steps.dropFirst(), of: rule, &match, sentence)
    }
    guard takeLeft(step, &match, sentence) else {
      missing = first
      return false
    }
    return left(steps.dropFirst(), of: rule, &match, sentence)
  }

  /// The nearest cue with its speaker right behind it, where the pattern has them so before a gap: `Ditegaskan oleh X bahwa ...`
  private func cuedSpeaker(
    _ steps: Range<Int>, before end: Int, _ most: Int, of rule: CompiledRule, _ sentence: Range<Int>
  )
    -> (cue: Int, mention: Mention)?
  {
    guard steps.count > 1, case .speaker = rule.steps[steps.lowerBound],
      case .token(.cue(let uses, let takes)) = rule.steps[steps.lowerBound + 1]
    else { return nil }
    var at = end - 1
    while at >= sentence.lowerBound, end - at < most + 24 {
      if let form = text.cue(at), form.serves(uses, takes), text.quotationOf[at] < 0,
        let mention = takesClitic(at)
          ? clitic(at, form, before: end) : parser.mention(behind: at + 1, limit: openLimit(at + 1, end)),
        end - mention.whole.upperBound <= most
      {
        return (at, mention)
      }
      at -= 1
    }
    return nil
  }

  /// The -nya of a form: `menurutnya, pasar itu | “neraka”`, but that of katanya and disebutnya right before the words only.
  private func clitic(_ cue: Int, _ form: CueForm, before end: Int) -> Mention? {
    let isNear = end == cue + 1 || end == cue + 2 && text.is(cue + 1, .sebagai)
    return isNear || form.uses.isDisjoint(with: .postposed) ? clitic(cue) : nil
  }

  private func gapLeft(
    _ most: Int, _ steps: Range<Int>, of rule: CompiledRule, _ match: inout Match, _ sentence: Range<Int>
  ) -> Bool {
    let end = match.whole.lowerBound
    let floor = max(sentence.lowerBound, end - most)
    var start = end
    while start >= floor {
      if steps.isEmpty || !excludes(rule.steps[steps.lowerBound], at: start - 1) {
        var with = match
        with.whole = start..<match.whole.upperBound
        with.gap = start..<end
        if left(steps, of: rule, &with, sentence) {
          match = with
          return true
        }
      }
      start -= 1
    }
    return false
  }

  private func takeLeft(_ step: Step, _ match: inout Match, _ sentence: Range<Int>) -> Bool {
    let at = match.whole.lowerBound - 1
    if case .sentenceBefore = step {
      guard at + 1 == sentence.lowerBound, let before = clauses.sentence(before: sentence) else { return false }
      match.content = before
      return true
    }
    guard at >= sentence.lowerBound else { return false }
    switch step {
    case .token(let test): guard take(test, at, &match) else { return false }
    case .speaker:
      guard let mention = subject(before: match.whole.lowerBound, sentence) else { return false }
      match.mention = mention
      match.whole = mention.whole.lowerBound..<match.whole.upperBound
      return true
    case .claim:
      guard let claim = clauses.claim(before: match.whole.lowerBound, sentence: sentence) else { return false }
      match.content = claim
      match.whole = claim.lowerBound..<match.whole.upperBound
      return true
    case .addressee, .source, .quotation, .sentenceBefore, .optional, .gap: return false
    }
    match.whole = at..<match.whole.upperBound
    return true
  }
}
