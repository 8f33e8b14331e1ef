import Segmentation

/// Reads the name of an agency, outlet, platform or account.
struct OutletParser {
  let text: TaggedText

  /// What stands before a name, and so which names count.
  enum Lead: Comparable {
    /// Nothing that tells: only names that are no other words count.
    case none
    /// kepada, lapor: names that are also words count (Time, Antara).
    case interview
    /// dikutip dari: names that no lexicon has count too.
    case relay
  }

  /// The outlet that begins at `start`, with the media nouns before its name, and the token behind it; nil if none begins there.
  func outlet(at start: Int, limit: Int, after lead: Lead) -> (outlet: Citation.Outlet, end: Int)? {
    guard start < limit, mayBegin(start, after: lead) else { return nil }
    let nouns = start..<skipNouns(start, limit)
    if let account = nouns.first(where: { text.has($0, .accountNoun) }) {
      return self.account(behind: account..<nouns.upperBound, limit)
    }
    var index = nouns.upperBound
    if !nouns.isEmpty {
      index = skipOrigin(index, limit)
      if let state = stateMedia(start, index, limit) { return state }
      index = skipDescription(index, limit)
    } else if let behind = skipGeneric(start, limit) {
      index = behind
    }
    guard index < limit else { return nil }
    if text.kind(index) == .account { return single(index, .account, limit) }
    if text.kind(index) == .site {
      return single(index, text.lexicon.agency(of: text.tokens[index])?.kind ?? .portal, limit)
    }
    if text.has(index, .agency) || (index > start || lead > .none) && text.has(index, .markedAgency) {
      return named(index, isDescribed: index > start, limit)
    }
    if !nouns.isEmpty, text.kind(index) == .doubleMark { return quoted(index, limit) }
    guard !nouns.isEmpty || lead == .relay, startsName(index) else { return nil }
    return unknown(index, isDescribed: !nouns.isEmpty, limit)
  }

  /// A quick look: most prepositions have no outlet behind them.
  @inline(__always)
  private func mayBegin(_ index: Int, after lead: Lead) -> Bool {
    if text.has(index, [.mediaNoun, .genericMedia, .agency, .markedAgency]) { return true }
    let kind = text.kind(index)
    return kind == .account || kind == .site || lead == .relay && kind == .word && text.isCapitalized(index)
  }

  func single(_ index: Int, _ kind: Source.Kind, _ limit: Int) -> (Citation.Outlet, Int) {
    let words = index..<(index + 1)
    return (
      Citation.Outlet(words: words, name: text.text(index), kind: kind), text.skipBrackets(index + 1, limit: limit)
    )
  }

  // MARK: What stands before the name

  private func skipNouns(_ start: Int, _ limit: Int) -> Int {
    var index = start
    while index < limit,
      text.has(index, .mediaNoun)
        || text.is(index, [.resmi, .milik, .pemerintah, .negara, .berita, .lokal]) && index > start
    { index += 1 }
    return index
  }

  /// Steps over `media pemerintah Iran,` and `wartawan` where the outlet's own name follows; nil if it does not.
  private func skipGeneric(_ start: Int, _ limit: Int) -> Int? {
    guard text.has(start, .genericMedia) else { return nil }
    let index = skipOrigin(start + 1, limit)
    return index < limit && (text.has(index, .anyAgency) || text.kind(index) == .site) ? index : nil
  }

  /// Steps over the country behind a media noun, if a name follows: `kantor berita Korea Utara, KCNA`.
  private func skipOrigin(_ start: Int, _ limit: Int) -> Int {
    var index = start
    while index < limit,
      text.has(index, .place) && !text.has(index, .anyAgency)
        || text.is(index, [.asal, .di, .bernama]) && text.isCapitalized(index + 1)
    { index += 1 }
    // `kantor berita negara itu, IRNA`
    if text.has(index, .demonstrative), text.kind(index + 1) == .comma, index + 2 < limit,
      text.has(index + 2, .anyAgency)
    {
      return index + 2
    }
    if text.kind(index) == .comma, index + 1 < limit,
      text.has(index + 1, .anyAgency) || text.kind(index + 1) == .site
    {
      index += 1
    }
    return index
  }

  /// Steps over adjectives between the media noun and the name: `jurnal ilmiah`, `situs teknologi`, `majalah gaya hidup`.
  private func skipDescription(_ start: Int, _ limit: Int) -> Int {
    var index = start
    while index < min(limit, start + 4), text.kind(index) == .word, !text.isCapitalized(index),
      !text.has(index, Self.phraseEnds)
    { index += 1 }
    guard index < limit, text.isCapitalized(index) || text.kind(index) == .doubleMark || text.kind(index) == .site
    else { return start }
    return index
  }

  private static let phraseEnds: Tags = [
    .preposition, .by, .to, .that, .like, .thus, .conjunction, .and, .subordinator, .while, .when, .relative, .purpose,
    .demonstrative, .auxiliary, .negation, .pronoun, .cue, .weekday, .relativeDay, .distance, .contact, .predicate,
  ]

  /// `TV pemerintah Iran`, `Televisi pemerintah Suriah`: the country's own station has no other name.
  private func stateMedia(_ start: Int, _ end: Int, _ limit: Int) -> (Citation.Outlet, Int)? {
    guard text.isStateStation(start..<end), end >= limit || !text.has(end, .anyAgency) else { return nil }
    return (Citation.Outlet(words: start..<end, name: text.text(start..<end), kind: .broadcaster), end)
  }
}
