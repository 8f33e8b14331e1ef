import Segmentation

/// Matches rules at anchors.
struct Matcher {
  let text: TaggedText
  let parser: MentionParser
  let clauses: ClauseFinder
  private let subjects = SubjectCache()

  /// What came of trying a rule.
  enum Outcome {
    case match(Match)
    case failure(Failure)
  }

  /// Why a rule does not fit; put into words only for `kutip explain`.
  enum Failure {
    case missing(Step, before: Bool)
    case objection(String)

    var description: String {
      switch self {
      case .missing(let step, let before): "no \(step.name) \(before ? "before" : "behind")"
      case .objection(let reason): reason
      }
    }
  }

  /// Tries `rule` at a quotation.
  func match(_ rule: CompiledRule, quotation: Quotation, in setting: Setting) -> Outcome {
    run(rule, Match(content: quotation.content, whole: quotation.outer), setting)
  }

  /// Tries `rule` at the reporting form at `cue`.
  func match(_ rule: CompiledRule, cue: Int, in setting: Setting) -> Outcome {
    run(rule, Match(content: cue..<cue, cue: cue, whole: cue..<(cue + 1)), setting)
  }

  /// The first reading of the rule that fits; else why the last one does not.
  private func run(_ rule: CompiledRule, _ start: Match, _ setting: Setting) -> Outcome {
    var failure = Failure.objection("nothing to match")
    let sentence = rule.rule.reachesOn ? setting.reach : setting.sentence
    for reading in rule.readings {
      var match = start
      var state = State(sentence: sentence)
      // What stands before a cue is looked at first: without a subject most verbs are no cues, and the subject is found once for all rules.
      if rule.anchor != nil, !left(reading.before[...], &match, &state) {
        failure = .missing(state.missing, before: true)
      } else if !right(reading.behind[...], &match, &state) {
        failure = .missing(state.missing, before: false)
      } else if rule.anchor == nil, !left(reading.before[...], &match, &state) {
        failure = .missing(state.missing, before: true)
      } else {
        if rule.beginsWithClaim { resume(&match, sentence) }
        guard let objection = rule.rule.objection?(match, setting) else { return .match(completed(match, sentence)) }
        failure = .objection(objection)
      }
    }
    return .failure(failure)
  }

  /// Takes the rest of a sentence into which its attribution is set.
  private func resume(_ match: inout Match, _ sentence: Range<Int>) {
    guard let end = clauses.resumption(behind: match.whole.upperBound, front: match.content, sentence: sentence) else {
      return
    }
    match.content = match.content.lowerBound..<end
    match.whole = match.whole.lowerBound..<end
  }

  /// The match with what stands beside its attribution whatever the rule: -nya as the mention, and to whom the words were said.
  private func completed(_ match: Match, _ sentence: Range<Int>) -> Match {
    var match = match
    guard let cue = match.cue else { return match }
    if match.mention == nil, text.cue(cue)?.uses.contains(.clitic) == true {
      match.mention = Mention(kind: .clitic, words: cue..<(cue + 1), role: nil, whole: cue..<(cue + 1))
    }
    match.content = withoutAddressee(match, cue)
    let behind = match.mention.map { max($0.whole.upperBound, cue + 1) } ?? cue + 1
    if match.addressee == nil, behind < sentence.upperBound, !match.content.contains(behind),
      let range = addressee(behind, sentence.upperBound),
      clauses.citations.citation(at: behind, in: sentence) == nil
    {
      match.addressee = (behind + 1)..<range.upperBound
    }
    return match
  }

  /// `mengajak warga | memilah sampah`: who is asked is no part of what is asked.
  private func withoutAddressee(_ match: Match, _ cue: Int) -> Range<Int> {
    guard text.cue(cue)?.takes == .request, match.content.lowerBound == cue + 1, !text.isVerb(cue + 1) else {
      return match.content
    }
    let verb = match.content.prefix(9).first {
      text.isVerb($0) || text.kind($0) == .comma || text.has($0, [.relative, .subordinator])
    }
    guard let verb, text.isVerb(verb), match.content.upperBound - verb > 1 else { return match.content }
    return verb..<match.content.upperBound
  }

  private struct State {
    let sentence: Range<Int>
    var missing = Step.quotation
  }

  // MARK: Behind the anchor

  private func right(_ steps: ArraySlice<Step>, _ match: inout Match, _ state: inout State) -> Bool {
    guard let step = steps.first else { return true }
    let rest = steps.dropFirst()
    if case .gap(let most) = step { return gapRight(most, rest, &match, &state) }
    guard takeRight(step, &match, state.sentence) else {
      state.missing = step
      return false
    }
    return right(rest, &match, &state)
  }

  private func gapRight(_ most: Int, _ rest: ArraySlice<Step>, _ match: inout Match, _ state: inout State) -> Bool {
    let start = match.whole.upperBound
    for end in start...max(start, min(start + most, state.sentence.upperBound - 1)) {
      var with = match
      with.whole = match.whole.lowerBound..<end
      with.gap = start..<end
      if right(rest, &with, &state) {
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
    case .comma: guard text.kind(at) == .comma else { return false }
    case .colon: guard text.kind(at) == .colon else { return false }
    case .word(let tags): guard text.has(at, tags) else { return false }
    case .keyword(let keyword): guard text.is(at, keyword) else { return false }
    case .cue(let uses, let takes):
      guard let form = text.cue(at), form.serves(uses, takes), text.quotationOf[at] < 0 else { return false }
      match.cue = at
    case .speaker:
      if let cue = match.cue, text.cue(cue)?.uses.contains(.clitic) == true {
        match.mention = Mention(kind: .clitic, words: cue..<(cue + 1), role: nil, whole: at..<at)
        return true
      }
      guard let mention = parser.mention(behind: at, limit: openLimit(at, limit)) else { return false }
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
      match.addressee = (at + 1)..<range.upperBound
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
  private func openLimit(_ start: Int, _ limit: Int) -> Int {
    (start..<limit).first { text.quotationOf[$0] >= 0 } ?? limit
  }

  private func addressee(_ start: Int, _ limit: Int) -> Range<Int>? {
    guard text.is(start, .kepada), start + 1 < limit else { return nil }
    let end =
      text.has(start + 1, [.pronoun, .firstPerson, .genericMedia]) ? start + 2 : parser.phraseEnd(start + 1, limit)
    return end > start + 1 ? start..<end : nil
  }

  // MARK: Before the anchor

  private func left(_ steps: ArraySlice<Step>, _ match: inout Match, _ state: inout State) -> Bool {
    guard let step = steps.first else { return true }
    let rest = steps.dropFirst()
    if case .gap(let most) = step { return gapLeft(most, rest, &match, &state) }
    guard takeLeft(step, &match, state.sentence) else {
      state.missing = step
      return false
    }
    return left(rest, &match, &state)
  }

  private func gapLeft(_ most: Int, _ rest: ArraySlice<Step>, _ match: inout Match, _ state: inout State) -> Bool {
    let end = match.whole.lowerBound
    var start = end
    while start >= max(state.sentence.lowerBound, end - most) {
      var with = match
      with.whole = start..<match.whole.upperBound
      with.gap = start..<end
      if left(rest, &with, &state) {
        match = with
        return true
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
    case .comma: guard text.kind(at) == .comma else { return false }
    case .colon: guard text.kind(at) == .colon else { return false }
    case .word(let tags): guard text.has(at, tags) else { return false }
    case .keyword(let keyword): guard text.is(at, keyword) else { return false }
    case .cue(let uses, let takes):
      guard let form = text.cue(at), form.serves(uses, takes), text.quotationOf[at] < 0 else { return false }
      match.cue = at
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
    if subjects.verb != verb {
      subjects.verb = verb
      subjects.mention = findSubject(before: verb, sentence)
    }
    return subjects.mention
  }

  private func findSubject(before verb: Int, _ sentence: Range<Int>) -> Mention? {
    let floor = max(closedFloor(verb, sentence), clauses.behindDateline(sentence))
    guard floor < verb else { return nil }
    if let insertion = clauses.insertedCitation(before: verb, floor: floor),
      let mention = parser.mention(before: insertion, floor: floor)
    {
      return mention
    }
    if let mention = parser.mention(before: verb, floor: floor) { return mention }
    // `Seorang pejabat yang dikutip Reuters secara anonim | mengatakan`: what stands before a relative clause.
    if let relative = (floor..<verb).last(where: { text.has($0, .relative) }), relative > floor, verb - relative < 20,
      (relative + 1..<verb).contains(where: { text.isVerb($0) }),
      !(relative..<verb).contains(where: { text.cue($0)?.uses.contains(.active) == true }),
      let mention = parser.mention(before: relative, floor: floor)
    {
      return mention
    }
    guard clauses.sharesSubject(verb, sentence) else { return nil }
    return parser.subject(of: min(verb, clauses.behindDateline(sentence))..<verb)
  }

  /// A subject does not reach back into a quotation.
  private func closedFloor(_ verb: Int, _ sentence: Range<Int>) -> Int {
    ((sentence.lowerBound..<verb).last { text.quotationOf[$0] >= 0 }).map { $0 + 1 } ?? sentence.lowerBound
  }
}

/// The subject found last: several rules ask for that of the same verb.
private final class SubjectCache {
  @exclusivity(unchecked) var verb = -1
  @exclusivity(unchecked) var mention: Mention?
}
