import Segmentation

/// Gives each finding the agencies and outlets that its sentence cites, nearest to the utterance first.
struct SourceAssigner {
  let text: TaggedText
  let citations: CitationFinder

  func assign(to findings: inout [Finding]) {
    var cache = [[Citation]?](repeating: nil, count: text.sentences.count)
    for index in findings.indices {
      let finding = findings[index]
      let anchor = finding.cue ?? finding.outer.lowerBound
      let number = text.sentenceNumber(of: anchor)
      var cited: [Citation.Outlet] = finding.mention.flatMap(speaking).map { [$0] } ?? []
      for citation in near(anchor, cached(number, &cache)) where applies(citation, to: finding) {
        cited += citation.outlets
      }
      for citation in following(number, &cache) where applies(citation, to: finding) { cited += citation.outlets }
      cited += finding.sources
      findings[index].sources = unique(cited)
      inherit(&findings, index)
    }
  }

  /// The formulas within the reach of a rule: of an endless sentence not all.
  private func near(_ anchor: Int, _ citations: [Citation]) -> ArraySlice<Citation> {
    guard citations.count > 16 else { return citations[...] }
    let window = Setting.window(0..<text.tokens.count, around: anchor..<(anchor + 1))
    let first = citations.partitioningIndex { $0.whole.lowerBound >= window.lowerBound }
    return citations[first...].prefix { $0.whole.lowerBound < window.upperBound }
  }

  private func cached(_ number: Int, _ cache: inout [[Citation]?]) -> [Citation] {
    if let known = cache[number] { return known }
    let found = citations.citations(in: text.sentences[number])
    cache[number] = found
    return found
  }

  /// `Demikian dilansir AP.` as a sentence of its own belongs to the one before it.
  private func following(_ number: Int, _ cache: inout [[Citation]?]) -> [Citation] {
    guard number + 1 < text.sentences.count else { return [] }
    let next = text.sentences[number + 1]
    guard text.has(next.lowerBound, [.thus, .like]), next.count < 24 else { return [] }
    let found = cached(number + 1, &cache)
    guard let first = found.first, let last = found.last, first.whole.lowerBound == next.lowerBound else { return [] }
    // `Seperti dilansir X, B.` belongs to B.
    let behind = last.whole.upperBound..<next.upperBound
    guard
      behind.allSatisfy({
        !text.tokens[$0].isWordLike || text.has($0, [.weekday, .month, .zone, .relativeDay, .preposition])
      })
    else { return [] }
    return found
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

  /// The agency that itself speaks.
  private func speaking(_ mention: Mention) -> Citation.Outlet? {
    guard mention.kind == .agency || mention.kind == .account else { return nil }
    return OutletParser(text: text).outlet(
      at: mention.words.lowerBound, limit: mention.words.upperBound, inFormula: true)?.outlet
  }

  private func unique(_ outlets: [Citation.Outlet]) -> [Citation.Outlet] {
    if outlets.count < 2 { return outlets }
    var seen: Set<String> = []
    return outlets.filter { seen.insert($0.name.lowercased()).inserted }
  }

  /// A later part of an utterance goes on with the sources of the part before it.
  private func inherit(_ findings: inout [Finding], _ index: Int) {
    guard findings[index].continuesUtterance, findings[index].sources.isEmpty, index > 0 else { return }
    findings[index].sources = findings[index - 1].sources
    findings[index].inheritedSources = findings[index].sources.count
  }
}
