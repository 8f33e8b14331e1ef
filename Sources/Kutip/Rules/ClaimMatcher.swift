import Segmentation

/// Finds the claims of each sentence at its cues, and settles which of two stands where one reports inside the other.
struct ClaimMatcher {
  let text: TaggedText
  let matcher: Matcher
  let rules: RuleSet
  /// The cues that quotations have taken.
  let taken: Set<Int>
  let trace: Trace?

  func findings() -> [Finding] {
    var found: [Finding] = []
    var previousIsReported = false
    for sentence in text.sentences {
      let here = findings(in: sentence, previousIsReported)
      previousIsReported = !here.isEmpty
      found += here
    }
    return found
  }

  private func findings(in sentence: Range<Int>, _ previousIsReported: Bool) -> [Finding] {
    var found: [Finding] = []
    for index in sentence
    where text.has(index, .cue) && text.quotationOf[index] < 0 && !text.isBoilerplate[index] && !taken.contains(index) {
      if let finding = finding(at: index, sentence, previousIsReported) { found.append(finding) }
    }
    return found.count > 1 ? settled(found) : found
  }

  private func finding(at cue: Int, _ sentence: Range<Int>, _ previousIsReported: Bool) -> Finding? {
    var setting = Setting(
      text: text, clauses: matcher.clauses, evidence: matcher.parser.names.evidence, sentence: sentence, reach: sentence
    )
    setting.previousIsReported = previousIsReported
    guard let form = text.cue(cue) else { return nil }
    for rule in setting.isHeadline ? rules.headlines : rules.claims {
      guard let anchor = rule.anchor, form.serves(anchor.uses, anchor.takes) else { continue }
      let outcome = matcher.match(rule, cue: cue, in: setting)
      trace?.note(rule.rule, at: cue..<(cue + 1), outcome)
      if case .match(let match) = outcome {
        return Finding(
          rule: rule, kind: .indirect, content: match.content, outer: match.content, cue: match.cue,
          mention: match.mention,
          addressee: match.addressee, whole: match.whole)
      }
    }
    return nil
  }

  /// Of a report inside a report the outer one stands, unless it is an agency's: then the inner one does, and the agency is its source.
  private func settled(_ found: [Finding]) -> [Finding] {
    var dropped: Set<Int> = []
    var found = found
    for outer in found.indices {
      for inner in found.indices where inner != outer && !dropped.contains(outer) && !dropped.contains(inner) {
        guard let cue = found[inner].cue, found[outer].content.contains(cue) else { continue }
        if found[outer].mention?.kind == .agency, found[inner].mention != nil {
          dropped.insert(outer)
          if let outlet = outlet(found[outer]) { found[inner].sources.append(outlet) }
        } else {
          dropped.insert(inner)
        }
      }
    }
    return found.indices.filter { !dropped.contains($0) }.map { found[$0] }
  }

  private func outlet(_ finding: Finding) -> Citation.Outlet? {
    guard let mention = finding.mention, mention.kind == .agency else { return nil }
    return OutletParser(text: text).outlet(
      at: mention.words.lowerBound, limit: mention.words.upperBound, inFormula: true)?.outlet
  }
}
