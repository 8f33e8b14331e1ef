import Segmentation

/// Finds the source formulas of a sentence, and puts what they name into the order in which the words travelled.
struct CitationFinder {
  let text: TaggedText
  let outlets: OutletParser

  init(_ text: TaggedText) {
    self.text = text
    outlets = OutletParser(text: text)
  }

  /// The formulas in `sentence`, in the order of the text. Words inside quotations are not looked at.
  func citations(in sentence: Range<Int>) -> [Citation] {
    var found: [Citation] = []
    var free = sentence.lowerBound
    for index in sentence
    where text.has(index, Self.openers) && index >= free && text.quotationOf[index] < 0 && !text.isBoilerplate[index] {
      guard let citation = citation(at: index, in: sentence) else { continue }
      found.append(citation)
      free = citation.whole.upperBound
    }
    return found
  }

  /// The classes of words that open a formula: a reporting form, kepada, ditemui, or a preposition before a platform.
  private static var openers: Tags { [.cue, .to, .contact, .from, .thus] }

  /// The formula whose cue stands at `index`, or nil.
  func citation(at index: Int, in sentence: Range<Int>) -> Citation? {
    if let cue = text.cue(index) {
      return relay(at: index, cue, sentence) ?? agentRelay(at: index, cue, sentence) ?? report(at: index, cue, sentence)
    }
    if text.has(index, [.to, .contact]), let interview = interview(at: index, sentence) { return interview }
    if text.has(index, .from) { return fronted(at: index, sentence) ?? platform(at: index, sentence) }
    return text.has(index, .thus) ? closing(at: index, sentence) : nil
  }

  // MARK: dikutip X, melansir X, dikutip X dari Y

  private static let relayed: CueForm.Uses = [.passive, .active]

  func relay(at index: Int, _ cue: CueForm, _ sentence: Range<Int>) -> Citation? {
    guard !cue.uses.isDisjoint(with: Self.relayed),
      cue.sense == .relay || cue.uses.contains(.passive) && isFormula(index, sentence)
    else { return nil }
    let start = formulaStart(index, sentence)
    var position = index + 1
    if cue.uses.contains(.passive), text.is(position, .oleh) { position += 1 }
    var leadsFrom = text.has(position, .from)
    if leadsFrom { position += text.is(position + 1, .dari) ? 2 : 1 }
    if text.is(position, [.laporan, .pemberitaan, .siaran, .berita]),
      text.isCapitalized(position + 1) || text.has(position + 1, .mediaNoun)
    {
      position += 1
    }
    var found = list(at: position, sentence.upperBound, after: lead(of: cue))
    if found == nil, cue.sense == .relay, !leadsFrom, text.kind(position) == .word, text.is(position + 1, .dari) {
      // `dikutip langsung dari X`
      leadsFrom = true
      found = list(at: position + 2, sentence.upperBound, after: .report)
    }
    if found == nil, cue.sense == .relay, leadsFrom { found = small(at: position, sentence) }
    guard let (named, behind) = found ?? carried(by: position, sentence) else {
      return document(at: position, from: start, cue: index, sentence)
    }
    // Other passives are source formulas only with an outlet behind them.
    guard cue.sense == .relay || named.contains(where: { $0.kind != .document }) else { return nil }
    var citation = Citation(whole: start..<behind, cue: index, outlets: named, document: nil)
    extend(&citation, leadsFrom: leadsFrom, sentence)
    return citation
  }

  /// Which names count behind a form: dikutip relays words, but disampaikan and dirilis have persons and bodies behind them too.
  private func lead(of cue: CueForm) -> OutletParser.Lead {
    (cue.sense == .relay || cue.sense == .report) && !cue.uses.contains(.needsThat) ? .relay : .report
  }

  /// `seperti detikINET kutip dari CBC`, `kami lansir dari CNN`: the stem, with the outlet or nobody by name as its agent.
  private func agentRelay(at index: Int, _ cue: CueForm, _ sentence: Range<Int>) -> Citation? {
    guard cue.sense == .relay, cue.uses.isDisjoint(with: Self.relayed), text.has(index + 1, .from),
      index > sentence.lowerBound, let (origin, end) = list(at: index + 2, sentence.upperBound, after: .relay)
    else { return nil }
    let agent = index - 1
    let isOutlet = text.has(agent, .anyAgency) || text.kind(agent) == .site
    guard isOutlet || text.has(agent, [.pronoun, .firstPerson]) else { return nil }
    let relay = isOutlet ? outlets.outlet(at: agent, limit: index, after: .relay).map { [$0.outlet] } ?? [] : []
    return Citation(
      whole: formulaStart(agent, sentence)..<end, cue: index, outlets: origin + relay, document: nil)
  }

  /// `..., lapor kantor berita Xinhua`, `..., menurut IRNA`: who reports behind a comma relays what stands before it.
  private func report(at index: Int, _ cue: CueForm, _ sentence: Range<Int>) -> Citation? {
    var (position, isReport) = (index + 1, false)
    if cue.uses.contains(.accordingTo) {
      isReport = text.is(position, [.laporan, .pemberitaan, .siaran]) || isCarrier(position) || isNewsOf(position)
      guard isReport || cue.root != .dasar else { return nil }
      if isReport { position += 1 }
    } else {
      guard cue.uses.contains(.afterClause), index > sentence.lowerBound, text.kind(index - 1) == .comma else {
        return nil
      }
    }
    // Who works for an outlet is a speaker of his own: menurut wartawan AFP.
    guard !outlets.isReporter(position),
      let (outlet, end) = outlets.outlet(
        at: position, limit: sentence.upperBound, after: isReport ? .interview : .report),
      outlet.kind != .platform
    else { return nil }
    var citation = Citation(whole: index..<end, cue: index, outlets: [outlet], document: nil)
    extendBy(relayBehind: end, &citation, sentence)
    return citation
  }

  /// Whether a passive that also has other uses stands in a formula: behind seperti, a comma, or at the head of the sentence.
  private func isFormula(_ index: Int, _ sentence: Range<Int>) -> Bool {
    index == sentence.lowerBound || text.has(index - 1, [.like, .thus, .relative]) || text.kind(index - 1) == .comma
      || text.kind(index - 1) == .doubleMark
      || text.is(index - 1, .dan)
  }

  /// The formula begins with seperti, sebagaimana, demikian, yang before its verb.
  private func formulaStart(_ index: Int, _ sentence: Range<Int>) -> Int {
    var start = index
    while start > sentence.lowerBound,
      text.has(start - 1, [.like, .thus])
        || text.is(start - 1, [.yang, .dan, .juga, .telah, .sebagai]) && text.quotationOf[start - 1] < 0
    {
      start -= 1
    }
    return start
  }

  /// One outlet or several: `AFP dan Reuters`, `AFP, Reuters, dan AP`. Behind a comma only names that the lexicon has.
  func list(at start: Int, _ limit: Int, after lead: OutletParser.Lead) -> ([Citation.Outlet], Int)? {
    guard let (first, end) = outlets.outlet(at: start, limit: limit, after: lead) else { return nil }
    var named = [first]
    var position = end
    while position < limit {
      let isComma = text.kind(position) == .comma
      guard isComma || text.has(position, .and) else { break }
      let next = isComma && text.has(position + 1, .and) ? position + 2 : position + 1
      guard let (outlet, behind) = outlets.outlet(at: next, limit: limit, after: .none),
        !isComma || next == position + 2 || text.kind(behind) == .comma || text.has(behind, .and)
      else { break }
      named.append(outlet)
      position = behind
    }
    return (named, position)
  }

  /// `dikutip dari keterangan resmi`: a channel, and no outlet.
  private func document(at position: Int, from start: Int, cue: Int, _ sentence: Range<Int>) -> Citation? {
    var end = position
    while end < sentence.upperBound, end - position < 14, text.tokens[end].isWordLike,
      !text.has(end, [.weekday, .subordinator])
    { end += 1 }
    let isDocument = text.has(position, .document)
    guard isDocument || end == position || text.has(cue - 1, .like) || cue == sentence.lowerBound else { return nil }
    let mention = isDocument ? Mention(kind: .document, words: position..<end, role: nil, whole: position..<end) : nil
    return Citation(whole: start..<(isDocument ? end : position), cue: cue, outlets: [], document: mention)
  }
}
