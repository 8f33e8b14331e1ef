import Segmentation

/// Gives each finding the agencies and outlets that its sentence cites, nearest to the utterance first.
struct SourceAssigner {
  let text: TaggedText
  let citations: CitationFinder

  func assign(to findings: [Finding]) {
    // Findings of one sentence follow one another: its formulas are looked for once.
    var known = -1
    var (here, around): ([Citation], [Citation]) = ([], [])
    for index in findings.indices where findings[index].kind != .none {
      let anchor = findings[index].cue ?? findings[index].outer.lowerBound
      let number = text.sentenceNumber(of: anchor)
      if number != known {
        (here, around) = (citations.citations(in: text.sentences[number]), following(number) + preceding(number))
        known = number
      }
      let own = near(anchor, here).filter { !belongsElsewhere($0, than: index, findings) }
      assign(own[...], around, to: findings[index])
      inherit(findings, index)
    }
  }

  private func assign(_ here: ArraySlice<Citation>, _ around: [Citation], to finding: Finding) {
    var cited = speaking(finding)
    // Most sentences cite nothing.
    if !here.isEmpty || !around.isEmpty {
      let formulas = (here + around).filter { applies($0, to: finding) }
      cited += ordered(formulas, finding).flatMap(\.outlets)
    }
    if !cited.isEmpty || !finding.sources.isEmpty { finding.sources = unique(cited + finding.sources) }
  }

  /// The way of the words: to whom or where they were said, who relayed that, and who relays all of it in front of the sentence.
  private func ordered(_ formulas: [Citation], _ finding: Finding) -> [Citation] {
    if formulas.count < 2 { return formulas }
    let firsthand = formulas.filter { $0.cue == nil }
    let relays = formulas.filter { $0.cue != nil }
    let start = min(finding.content.lowerBound, finding.cue ?? finding.content.lowerBound)
    return firsthand + relays.filter { $0.whole.lowerBound >= start } + relays.filter { $0.whole.lowerBound < start }
  }

  /// The formulas within the reach of a rule: of an endless sentence not all.
  private func near(_ anchor: Int, _ citations: [Citation]) -> ArraySlice<Citation> {
    guard citations.count > 16 else { return citations[...] }
    let window = Setting.window(0..<text.tokens.count, around: anchor..<(anchor + 1))
    let first = citations.partitioningIndex { $0.whole.lowerBound >= window.lowerBound }
    return citations[first...].prefix { $0.whole.lowerBound < window.upperBound }
  }

  /// `Demikian dilansir AP.` as a sentence of its own belongs to the one before it.
  private func following(_ number: Int) -> [Citation] {
    guard number + 1 < text.sentences.count else { return [] }
    let next = text.sentences[number + 1]
    guard text.has(next.lowerBound, [.thus, .like]), next.count < 32 else { return [] }
    let found = citations.citations(in: next)
    guard let first = found.first, let last = found.last, first.whole.lowerBound == next.lowerBound else { return [] }
    // `Seperti dilansir X, B.` belongs to B; `Demikian dilansir X, tanpa menyebut B.` does not.
    return text.has(next.lowerBound, .thus) || holdsDate(last.whole.upperBound..<next.upperBound) ? found : []
  }

  /// `Melansir AP, Rabu (3/6).` as a sentence of its own belongs to the one behind it.
  private func preceding(_ number: Int) -> [Citation] {
    guard number > 0 else { return [] }
    let before = text.sentences[number - 1]
    guard text.cue(before.lowerBound)?.sense == .relay, before.count < 32,
      text.paragraphNumber(of: before.lowerBound) == text.paragraphNumber(of: text.sentences[number].lowerBound)
    else { return [] }
    let found = citations.citations(in: before)
    guard let last = found.last, holdsDate(last.whole.upperBound..<before.upperBound) else { return [] }
    return found
  }

  /// Whether a stretch holds nothing but a date, or nothing at all.
  private func holdsDate(_ range: Range<Int>) -> Bool {
    range.allSatisfy {
      !text.tokens[$0].isWordLike
        || text.has($0, [.weekday, .month, .zone, .relativeDay, .preposition])
    }
  }

  /// Whether a formula belongs to another finding of the sentence: `“A,” kata X, dikutip Y “B,” kata Z` has Y for A only, and `menyebutnya
  /// “A”, X mengatakan kepada Y bahwa B` for B only.
  private func belongsElsewhere(_ citation: Citation, than index: Int, _ findings: [Finding]) -> Bool {
    let (finding, formula) = (findings[index], citation.whole)
    guard let cue = finding.cue else { return false }
    let (earlier, later) = (findings[..<index].suffix(4), findings[(index + 1)...].prefix(4))
    if let mention = finding.mention, min(cue, mention.whole.lowerBound, finding.outer.lowerBound) >= formula.upperBound
    {
      return earlier.contains {
        max($0.outer.upperBound - 1, $0.cue ?? formula.upperBound) < formula.lowerBound
          && text.sentenceNumber(of: $0.outer.lowerBound) == text.sentenceNumber(of: cue)
      }
    }
    return citation.cue == nil && max(cue, finding.outer.upperBound) < formula.lowerBound
      && later.contains { $0.cue == formula.lowerBound - 1 && $0.cue != cue }
  }

  /// A formula inside the words themselves is not theirs.
  private func applies(_ citation: Citation, to finding: Finding) -> Bool {
    guard !citation.outlets.isEmpty else { return false }
    if finding.content.contains(citation.whole.lowerBound), finding.kind != .indirect { return false }
    return
      !(finding.kind == .indirect && finding.content.contains(citation.whole.lowerBound)
      && finding.content.upperBound > citation.whole.upperBound + 1
      && citation.cue == nil)
  }

  /// The agency that itself speaks, by its name or as `media tersebut`, and the account or platform whose post is quoted.
  private func speaking(_ finding: Finding) -> [Citation.Outlet] {
    guard let mention = finding.mention else {
      return speaker(finding, at: finding.outer.lowerBound..<(finding.outer.lowerBound + 1))
    }
    switch mention.kind {
    case .agency, .account:
      // Facebook speaks as a company.
      return OutletParser(text: text).outlet(
        at: mention.words.lowerBound, limit: mention.words.upperBound, after: .relay
      ).flatMap { $0.outlet.kind == .platform ? nil : [$0.outlet] } ?? []
    case .document, .organization:
      guard let noun = mention.whole.first(where: { text.has($0, .accountNoun) }) else {
        return speaker(finding, at: mention.words)
      }
      return OutletParser(text: text).outlet(at: noun, limit: mention.whole.upperBound, after: .none).map {
        [$0.outlet]
      } ?? []
    default: return speaker(finding, at: mention.words)
    }
  }

  /// The agency for which a pronoun or description stands at `words`.
  private func speaker(_ finding: Finding, at words: Range<Int>) -> [Citation.Outlet] {
    guard let speaker = finding.speaker, speaker.kind == .agency, let place = speaker.words,
      let kind = text.lexicon.agency(of: text.tokens[place.lowerBound])?.kind, kind != .platform
    else { return [] }
    return [Citation.Outlet(words: words, name: speaker.name, kind: kind)]
  }

  private func unique(_ outlets: [Citation.Outlet]) -> [Citation.Outlet] {
    if outlets.count < 2 { return outlets }
    var seen: Set<String> = []
    return outlets.filter { seen.insert($0.name.lowercased()).inserted }
  }

  /// A later part of an utterance goes on with the sources of the part before it.
  private func inherit(_ findings: [Finding], _ index: Int) {
    guard findings[index].continuesUtterance, findings[index].sources.isEmpty, index > 0 else { return }
    findings[index].sources = findings[index - 1].sources
    findings[index].inheritedSources = findings[index].sources.count
  }
}
