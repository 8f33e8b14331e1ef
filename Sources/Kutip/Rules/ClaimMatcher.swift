import Segmentation

/// Finds the claims of each sentence at its cues, and settles which of two stands where one reports inside the other.
struct ClaimMatcher {
  let text: TaggedText
  let matcher: Matcher
  let rules: RuleSet
  /// The cues that quotations have taken, in order.
  let taken: [Int]
  let trace: Trace?

  func findings() -> [Finding] {
    var found: [Finding] = []
    found.reserveCapacity(16)
    var cues = text.lists.cues[...]
    var previousIsReported = false
    for sentence in text.sentences {
      let first = found.count
      find(at: cues.takeMembers(below: sentence.upperBound), in: sentence, previousIsReported, &found)
      previousIsReported = found.count > first
    }
    return found
  }

  private func find(
    at cues: ArraySlice<Int>, in sentence: Range<Int>, _ previousIsReported: Bool, _ found: inout [Finding]
  ) {
    let first = found.count
    for index in cues where text.quotationOf[index] < 0 && !text.isBoilerplate[index] && !taken.has(index) {
      if let finding = finding(at: index, sentence, previousIsReported) { found.append(finding) }
    }
    if found.count > first + 1 { found.replaceSubrange(first..., with: settled(Array(found[first...]))) }
  }

  private func finding(at cue: Int, _ sentence: Range<Int>, _ previousIsReported: Bool) -> Finding? {
    let sentence = Setting.window(sentence, around: cue..<(cue + 1))
    var setting = Setting(
      matcher: matcher, sentence: sentence, reach: sentence
    )
    setting.previousIsReported = previousIsReported
    guard let form = text.cue(cue) else { return nil }
    let rules = setting.isHeadline ? rules.headlines : rules.claims
    // Not `for rule in`, which counts references to rules that are not even tried.
    for number in rules.indices where rules[number].takes(form) {
      let rule = rules[number]
      let match = matcher.match(rule, cue: cue, in: setting)
      trace?.note(rule, at: cue..<(cue + 1), match == nil ? matcher.failure : nil)
      if let match {
        return Finding(rule, match, content: match.content, outer: match.content)
      }
    }
    return nil
  }

  /// Of a report inside a report the outer one stands, unless it is an agency's: then the inner one does, and the agency is its source.
  private func settled(_ found: [Finding]) -> [Finding] {
    var dropped: Set<Int> = []
    for outer in found.indices {
      for inner in inside(outer, found) where !dropped.contains(outer) && !dropped.contains(inner) {
        if isCited(found[outer]), found[inner].mention != nil {
          dropped.insert(outer)
          if let outlet = outlet(found[outer]) { found[inner].sources.append(outlet) }
        } else {
          dropped.insert(inner)
        }
      }
    }
    return found.indices.filter { !dropped.contains($0) }.map { found[$0] }
  }

  /// Whether a finding only tells through whom the words came: an agency, or `Mengutip data Bappenas, Rina mengatakan ...`
  private func isCited(_ finding: Finding) -> Bool {
    finding.mention?.kind == .agency
      || finding.mention?.kind == .document
        && finding.cue.map { text.cue($0)?.sense == .relay && $0 < finding.content.lowerBound } == true
  }

  /// The findings whose cues stand in the words of another; all are in the order of their cues.
  private func inside(_ outer: Int, _ found: [Finding]) -> [Int] {
    let content = found[outer].content
    func isInside(_ index: Int) -> Bool {
      found[index].content == content || found[index].cue.map { content.contains($0) } ?? false
    }
    let before = found[..<outer].indices.reversed().prefix { (found[$0].cue ?? 0) >= content.lowerBound }.filter(
      isInside)
    let behind = found[(outer + 1)...].indices.prefix {
      (found[$0].cue ?? 0) < content.upperBound || found[$0].content == content
    }.filter(isInside)
    return before.reversed() + behind
  }

  private func outlet(_ finding: Finding) -> Citation.Outlet? {
    guard let mention = finding.mention, mention.kind == .agency else { return nil }
    return OutletParser(text: text).outlet(
      at: mention.words.lowerBound, limit: mention.words.upperBound, after: .relay)?.outlet
  }
}
