import Segmentation

/// Matches rules at anchors. A class, so that settings and steps copy one reference and not all that it knows.
final class Matcher {
  let text: TaggedText
  let parser: MentionParser
  let clauses: ClauseFinder
  /// The verb whose subject was found last, and the subject: several rules ask for that of the same verb.
  @exclusivity(unchecked) var subjectVerb = -1
  @exclusivity(unchecked) var lastSubject: Mention?
  /// The step of a rule that failed last, by its place in the rule.
  @exclusivity(unchecked) var missing = 0
  /// Whether `failure` is kept.
  private let explains: Bool
  /// Why the rule tried last does not fit, as its last reading has it.
  @exclusivity(unchecked) private(set) var failure = Failure.objection("nothing to match")

  init(text: TaggedText, parser: MentionParser, clauses: ClauseFinder, explains: Bool) {
    self.text = text
    self.parser = parser
    self.clauses = clauses
    self.explains = explains
  }

  /// Why a rule does not fit; put into words only for `kutip explain`.
  enum Failure {
    /// A step, by its place in the rule.
    case missing(Int, before: Bool)
    case objection(String)

    func description(of rule: CompiledRule) -> String {
      switch self {
      case .missing(let step, let before): "no \(rule.steps[step].name) \(before ? "before" : "behind")"
      case .objection(let reason): reason
      }
    }
  }

  /// What comes of `rule` at a quotation, or nil; `failure` tells why.
  func match(_ rule: CompiledRule, quotation: Quotation, in setting: Setting) -> Match? {
    run(rule, at: quotation.outer, of: quotation.content, cue: nil, setting)
  }

  /// What comes of `rule` at the reporting form at `cue`, or nil; `failure` tells why.
  func match(_ rule: CompiledRule, cue: Int, in setting: Setting) -> Match? {
    run(rule, at: cue..<(cue + 1), of: cue..<cue, cue: cue, setting)
  }

  /// The first reading of the rule that fits.
  private func run(
    _ rule: CompiledRule, at anchor: Range<Int>, of content: Range<Int>, cue: Int?, _ setting: Setting
  ) -> Match? {
    for number in rule.readings.indices {
      // Not `for reading in`, which counts references to its lists for each rule tried.
      let reading = rule.readings[number]
      if let test = reading.firstBehind, excludes(test, at: anchor.upperBound) {
        fail(.missing(reading.behind.lowerBound, before: false))
      } else if let test = reading.firstBefore, excludes(test, at: anchor.lowerBound - 1) {
        fail(.missing(reading.before.lowerBound, before: true))
      } else if let match = read(reading, of: rule, Match(content: content, cue: cue, whole: anchor), setting) {
        return match
      }
    }
    return nil
  }

  private func read(_ reading: CompiledRule.Reading, of rule: CompiledRule, _ start: Match, _ setting: Setting)
    -> Match?
  {
    let sentence = rule.rule.reachesOn ? setting.reach : setting.sentence
    var match = start
    // What stands before a cue is looked at first: without a subject most verbs are no cues, and the subject is found once for all rules.
    if rule.anchor != nil, !left(reading.before, of: rule, &match, sentence) {
      fail(.missing(missing, before: true))
    } else if !right(reading.behind, of: rule, &match, sentence) {
      fail(.missing(missing, before: false))
    } else if rule.anchor == nil, !left(reading.before, of: rule, &match, sentence) {
      fail(.missing(missing, before: true))
    } else {
      if rule.beginsWithClaim { resume(&match, sentence) }
      guard let objection = rule.rule.objection?(match, setting) else {
        complete(&match, sentence)
        return match
      }
      fail(.objection(objection))
    }
    return nil
  }

  private func fail(_ reason: @autoclosure () -> Failure) {
    if explains { failure = reason() }
  }

  /// Whether a token cannot be what a test asks for.
  func excludes(_ test: TokenTest, at index: Int) -> Bool {
    switch test {
    case .comma: text.kind(index) != .comma
    case .colon: text.kind(index) != .colon
    case .word(let tags): !text.has(index, tags)
    case .keyword(let keyword): !text.is(index, keyword)
    case .unknown: text.kind(index) != .word || text.tokens[index].word >= 0 || text.isCapitalized(index)
    case .cue(let uses, let takes): text.cue(index).map { !$0.serves(uses, takes) } ?? true
    }
  }

  /// Whether a step cannot begin at a token, told without any copying.
  func excludes(_ step: Step, at index: Int) -> Bool {
    if case .token(let test) = step { excludes(test, at: index) } else { false }
  }

  /// Takes the token that passes a test; a cue in a quotation is none.
  func take(_ test: TokenTest, _ index: Int, _ match: inout Match) -> Bool {
    if excludes(test, at: index) { return false }
    guard case .cue = test else { return true }
    match.cue = index
    return text.quotationOf[index] < 0
  }

  /// Takes the rest of a sentence into which its attribution is set.
  private func resume(_ match: inout Match, _ sentence: Range<Int>) {
    guard let end = clauses.resumption(behind: match.whole.upperBound, front: match.content, sentence: sentence) else {
      return
    }
    match.content = match.content.lowerBound..<end
    match.whole = match.whole.lowerBound..<end
  }

  /// Adds what stands beside an attribution whatever the rule: -nya as the mention, and to whom the words were said.
  private func complete(_ match: inout Match, _ sentence: Range<Int>) {
    guard let cue = match.cue else { return }
    if match.mention == nil, text.cue(cue)?.uses.contains(.clitic) == true {
      match.mention = Mention(.clitic, at: cue)
    }
    match.content = withoutAddressee(match, cue)
    let behind = addressing(from: match.mention.map { max($0.whole.upperBound, cue + 1) } ?? cue + 1, sentence)
    if match.addressee == nil, behind < sentence.upperBound, !match.content.contains(behind),
      let range = addressee(behind, sentence.upperBound),
      clauses.citations.citation(at: behind, in: sentence) == nil
    {
      match.addressee = (behind + 1)..<range.upperBound
    }
  }

  /// Where `kepada wartawan` stands: right behind the attribution, or a few words on: `ujar X dalam keterangannya kepada wartawan`.
  private func addressing(from start: Int, _ sentence: Range<Int>) -> Int {
    let reach = start..<max(start, min(sentence.upperBound, start + 10))
    return reach.prefix { text.quotationOf[$0] < 0 && text.cue($0)?.uses.contains(.noun) != false }
      .first { text.is($0, .kepada) && text.has($0 + 1, .genericMedia) } ?? start
  }

  /// `mengajak warga | memilah sampah`: who is asked is no part of what is asked.
  private func withoutAddressee(_ match: Match, _ cue: Int) -> Range<Int> {
    guard text.cue(cue)?.takes == .request, match.content.lowerBound == cue + 1, !text.isVerb(cue + 1),
      !text.has(cue + 1, .negation)
    else { return match.content }
    let asked = match.content.dropFirst().prefix(12).first {
      isAsked($0) || text.kind($0) == .comma || text.has($0, [.relative, .subordinator])
    }
    guard let asked, isAsked(asked), match.content.upperBound - asked > 1 else { return match.content }
    return asked..<match.content.upperBound
  }

  /// Whether what is asked of somebody begins here: `meminta warga | tidak membakar`, `| segera pindah`, `| tetap waspada`.
  private func isAsked(_ index: Int) -> Bool {
    text.isVerb(index) || text.has(index, [.negation, .predicate])
      || text.has(index, .auxiliary) && !text.has(index, .demonstrative)
  }
}
