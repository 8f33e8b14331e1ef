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
      case .cue(let uses, let takes) = rule.steps[steps.lowerBound + 1]
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
    case .comma, .colon, .word, .keyword, .unknown, .cue: guard takeToken(step, at, &match) else { return false }
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

  /// The subject right before a verb, or that of an earlier verb which it shares.
  private func subject(before verb: Int, _ sentence: Range<Int>) -> Mention? {
    if subjectVerb != verb {
      subjectVerb = verb
      lastSubject = findSubject(before: verb, sentence)
    }
    return lastSubject
  }

  private func findSubject(before verb: Int, _ sentence: Range<Int>) -> Mention? {
    let floor = max(closedFloor(verb, sentence), clauses.behindDateline(sentence))
    guard floor < verb else { return nil }
    if let insertion = clauses.insertedCitation(before: verb, floor: floor),
      let mention = parser.mention(before: insertion, floor: floor)
    {
      return mention
    }
    if let mention = parser.mention(before: verb, floor: floor) ?? antecedent(of: verb, floor, sentence) {
      return mention
    }
    // `Haaretz mengutip seorang perwira yang | mengatakan bahwa ...`
    if text.has(verb - 1, .relative), text.has(verb + 1, .strictThat),
      let cite = (max(floor, verb - 20)..<(verb - 1)).last(where: cites),
      let mention = parser.mention(behind: cite + 1, limit: verb - 1)
    {
      return mention
    }
    guard clauses.sharesSubject(verb, sentence) else { return parser.frontSubject(of: floor..<verb) }
    if text.has(verb - 1, .subordinator), !text.has(verb - 1, [.while, .when]), !acts(on: verb, floor) { return nil }
    if let speaker = quotedSpeaker(floor, verb) { return speaker }
    let front = min(verb, clauses.behindDateline(sentence))..<verb
    // `Korban dibujuk dengan mengatakan ...`: the subject of a passive is not the one who acts.
    if text.has(verb - 1, .while), front.contains(where: { text.isPassive($0) }) { return nil }
    return parser.subject(of: front)
  }

  /// Whether a verb names whose words an outlet repeats: mengutip.
  private func cites(_ verb: Int) -> Bool {
    text.cue(verb).map { $0.sense == .relay && $0.uses.contains(.active) } ?? false
  }

  /// `Tudingan itu dibantah kubu Rina yang | menyebut ...`: what stands before a relative clause that opens with the verb itself. Where that is the
  /// subject of the sentence, nothing tells the end of the claim from the main verb.
  private func antecedent(of verb: Int, _ floor: Int, _ sentence: Range<Int>) -> Mention? {
    var relative = verb - 1
    while relative > floor, text.has(relative, .auxiliary) { relative -= 1 }
    // `yang menuntutnya keluar`: an act on somebody, whose words nobody gives.
    guard relative > floor + 1, text.has(relative, .relative), !text.tokens[verb].shape.contains(.clitic) else {
      return nil
    }
    let end = text.kind(relative - 1) == .comma ? relative - 1 : relative
    let start = clauses.start(of: sentence)
    guard let mention = parser.mention(before: end, floor: floor, isNearest: true), mention.whole.lowerBound > start
    else { return nil }
    // `Ketika hujan turun, Budi yang ...`: the subject of the main clause.
    let opensClause =
      text.kind(mention.whole.lowerBound - 1) == .comma && text.has(start, [.subordinator, .when, .preposition])
    // `foto yang menunjukkan ...`, `surat yang memuat ...`
    let takesObject =
      text.cue(verb).map { $0.uses.contains(.needsThat) && $0.sense != .say } == true
      && text.quotationOf[min(verb + 2, sentence.upperBound - 1)] < 0
      && !(mention.kind == .document && text.has(verb + 1, .strictThat))
    // `belum ada pihak yang ...`
    let isNobody = (max(start, mention.whole.lowerBound - 3)..<mention.whole.lowerBound).contains {
      text.has($0, .negation)
    }
    return opensClause || takesObject || isNobody ? nil : author(of: mention) ?? mention
  }

  /// The person whose words the noun in front of the name stands for: `pernyataan | Rina Hartati`.
  private func author(of document: Mention) -> Mention? {
    let noun = document.words.lowerBound
    guard document.kind == .document, text.cue(noun)?.uses.contains(.noun) == true, noun + 1 < document.words.upperBound
    else { return nil }
    let person = parser.parse((noun + 1)..<document.words.upperBound)
    return parser.isKnownPerson(person) ? person : nil
  }

  /// Whether the subject of the main clause is the one who says why: `ditahan karena | mengaku ...`, `menolak karena | menilai ...`; in
  /// `Polisi menahan Budi karena | mengaku ...` it is the object.
  private func acts(on verb: Int, _ floor: Int) -> Bool {
    if let sense = text.cue(verb)?.sense, sense == .judge || sense == .blame { return true }
    return (floor..<verb).last { text.isVerb($0) }.map { text.isPassive($0) } ?? true
  }

  /// `“...,” tutur Rina, seraya | menambahkan`: the speaker of the quotation before.
  private func quotedSpeaker(_ floor: Int, _ verb: Int) -> Mention? {
    guard let cue = (floor..<verb).first(where: { text.tokens[$0].isWordLike }), let form = text.cue(cue),
      form.uses.contains(.afterQuotation)
    else { return nil }
    if form.uses.contains(.clitic) { return Mention(.clitic, at: cue) }
    return parser.mention(behind: cue + 1, limit: verb)
  }

  /// A subject does not reach back into a quotation.
  private func closedFloor(_ verb: Int, _ sentence: Range<Int>) -> Int {
    // Before it is known which quotations are speech, each is taken to be.
    (sentence.lowerBound..<verb).last { text.isSpeech($0, ifUnknown: true) }.map { $0 + 1 } ?? sentence.lowerBound
  }
}
