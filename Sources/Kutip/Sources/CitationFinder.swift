import Segmentation

/// Finds the source formulas of a sentence, and puts what they name into the order in which the words travelled.
struct CitationFinder {
  let text: TaggedText
  private let outlets: OutletParser

  init(_ text: TaggedText) {
    self.text = text
    outlets = OutletParser(text: text)
  }

  /// The formulas in `sentence`, in the order of the text. Words inside quotations are not looked at.
  func citations(in sentence: Range<Int>) -> [Citation] {
    var found: [Citation] = []
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      guard text.has(index, Self.openers), text.quotationOf[index] < 0, !text.isBoilerplate[index] else {
        index += 1
        continue
      }
      if let citation = citation(at: index, in: sentence) {
        found.append(citation)
        index = max(index + 1, citation.whole.upperBound)
      } else {
        index += 1
      }
    }
    return found
  }

  /// The classes of words that open a formula: a reporting form, kepada, ditemui, or a preposition before a platform.
  private static let openers: Tags = [.cue, .to, .contact, .from]

  /// The formula whose cue stands at `index`, or nil.
  func citation(at index: Int, in sentence: Range<Int>) -> Citation? {
    if let cue = text.cue(index) { return relay(at: index, cue, sentence) ?? report(at: index, cue, sentence) }
    if text.has(index, [.to, .contact]) { return interview(at: index, sentence) }
    if text.is(index, [.di, .lewat, .melalui, .via]) { return platform(at: index, sentence) }
    return nil
  }

  // MARK: dikutip X, melansir X, dikutip X dari Y

  private static let relayed: CueForm.Uses = [.passive, .active]

  private func relay(at index: Int, _ cue: CueForm, _ sentence: Range<Int>) -> Citation? {
    guard !cue.uses.isDisjoint(with: Self.relayed),
      cue.sense == .relay || cue.uses.contains(.passive) && isFormula(index, sentence)
    else { return nil }
    let isPassive = cue.uses.contains(.passive)
    let start = formulaStart(index, sentence)
    var position = index + 1
    if isPassive, text.is(position, .oleh) { position += 1 }
    let leadsFrom = isPassive && text.has(position, .from)
    if leadsFrom { position += 1 }
    guard let (named, behind) = list(at: position, sentence.upperBound) else {
      return document(at: position, from: start, cue: index, sentence)
    }
    // Other passives are source formulas only with an outlet behind them.
    guard cue.sense == .relay || named.contains(where: { $0.kind != .document }) else { return nil }
    var citation = Citation(whole: start..<behind, cue: index, outlets: named, document: nil)
    // `dikutip detikINET dari CBC`: the agent stands between the verb and its origin.
    if !leadsFrom, text.is(behind, .dari), let (origin, end) = list(at: behind + 1, sentence.upperBound) {
      citation.outlets = origin + named
      citation.whole = start..<end
    } else if text.is(behind, [.melalui, .via, .lewat]), let (relay, end) = list(at: behind + 1, sentence.upperBound) {
      citation.outlets = named + relay
      citation.whole = start..<end
    }
    return citation
  }

  /// `..., lapor kantor berita Xinhua`: who reports behind a comma relays what stands before it.
  private func report(at index: Int, _ cue: CueForm, _ sentence: Range<Int>) -> Citation? {
    guard cue.uses.contains(.afterClause), index > sentence.lowerBound, text.kind(index - 1) == .comma,
      let (outlet, end) = outlets.outlet(at: index + 1, limit: sentence.upperBound, inFormula: false, marked: true)
    else { return nil }
    return Citation(whole: index..<end, cue: index, outlets: [outlet], document: nil)
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

  /// One outlet or several, joined by dan, in front of or behind commas with a media noun.
  private func list(at start: Int, _ limit: Int) -> ([Citation.Outlet], Int)? {
    guard let (first, end) = outlets.outlet(at: start, limit: limit, inFormula: true) else { return nil }
    var named = [first]
    var position = end
    while text.has(position, .and),
      let (next, behind) = outlets.outlet(at: position + 1, limit: limit, inFormula: false)
    {
      named.append(next)
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

  // MARK: kepada Reuters, ditemui Kompas.com, di X

  private func interview(at index: Int, _ sentence: Range<Int>) -> Citation? {
    guard text.is(index, [.kepada, .pada]) || text.has(index, .contact) else { return nil }
    guard let (outlet, end) = outlets.outlet(at: index + 1, limit: sentence.upperBound, inFormula: false, marked: true),
      outlet.kind != .platform
    else { return nil }
    return Citation(whole: index..<end, cue: nil, outlets: [outlet], document: nil)
  }

  /// A post on a platform: `tulis Musk di X`, `lewat akun Instagram @nama`.
  private func platform(at index: Int, _ sentence: Range<Int>) -> Citation? {
    let position = index + 1
    guard let (outlet, end) = outlets.outlet(at: position, limit: sentence.upperBound, inFormula: false) else {
      // X is a platform only right behind its preposition.
      guard text.has(position, .markedAgency), let agency = text.lexicon.agency(of: text.tokens[position]),
        agency.kind == .platform
      else { return nil }
      let outlet = Citation.Outlet(words: position..<(position + 1), name: text.text(position), kind: .platform)
      return Citation(whole: index..<(position + 1), cue: nil, outlets: [outlet], document: nil)
    }
    guard outlet.kind == .platform || outlet.kind == .account else { return nil }
    return Citation(whole: index..<end, cue: nil, outlets: [outlet], document: nil)
  }
}
