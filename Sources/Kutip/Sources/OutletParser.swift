import Segmentation

/// Reads the name of an agency, outlet, platform or account.
struct OutletParser {
  let text: TaggedText

  /// What stands before a name, and so which names count.
  enum Lead: Comparable {
    /// Nothing that tells: only names that are no other words count.
    case none
    /// menurut, lapor: names that are also words count (Time, Antara).
    case report
    /// kepada: names count too that no lexicon has, but that sound like those of outlets.
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
      if let short = bracketed(index, limit) { return short }
      index = skipDescription(index, limit)
    } else if let behind = skipGeneric(start, limit) {
      index = behind
    }
    if text.hash(index) == Self.including, isKnown(index + 1, limit) { index += 1 }
    guard index < limit else { return nil }
    if text.kind(index) == .account { return single(index, .account, limit) }
    if text.kind(index) == .site {
      return single(index, text.lexicon.agency(of: text.tokens[index])?.kind ?? .portal, limit)
    }
    if text.has(index, .agency) || (index > start || lead > .none) && text.has(index, .markedAgency) {
      if isElse(index, behind: nouns, lead) { return nil }
      // `Tribun Lembah` is another paper than Tribun.
      return named(index, isDescribed: index > start, limit)
        ?? (lead > .report ? unknown(index, isDescribed: false, lead, limit) : nil)
    }
    if !nouns.isEmpty, text.kind(index) == .doubleMark { return quoted(index, limit) }
    guard !nouns.isEmpty || lead > .report, startsName(index) || isNamedAfterClub(index, limit) else { return nil }
    return unknown(index, isDescribed: !nouns.isEmpty, lead, limit)
  }

  /// Whether a name is rather that of a country or person: `media AS`, `menurut Nova`, not `dikutip dari AS`, `harian Surya`.
  private func isElse(_ index: Int, behind nouns: Range<Int>, _ lead: Lead) -> Bool {
    guard !text.has(index, .agency), text.has(index, [.place, .name]) else { return false }
    if nouns.isEmpty { return lead < .relay }
    return index == nouns.upperBound && text.has(index, .place)
      && nouns.contains { text.is($0, [.media, .pemerintah, .negara, .lokal]) }
  }

  /// A quick look: most prepositions have no outlet behind them.
  @inline(__always)
  private func mayBegin(_ index: Int, after lead: Lead) -> Bool {
    if text.has(index, [.mediaNoun, .genericMedia, .agency, .markedAgency]) { return true }
    let kind = text.kind(index)
    return kind == .account || kind == .site || lead > .report && kind == .word && text.isCapitalized(index)
  }

  /// `Kantor Berita Austria (APA)`: behind its description, the name by which it goes.
  private func bracketed(_ open: Int, _ limit: Int) -> (Citation.Outlet, Int)? {
    guard text.kind(open) == .openBracket, open + 2 < limit, text.kind(open + 2) == .closeBracket,
      text.tokens[open + 1].shape.contains(.allCaps)
    else { return nil }
    let kind = text.lexicon.agency(of: text.tokens[open + 1])?.kind ?? .agency
    return (single(open + 1, kind, limit).0, open + 3)
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

  /// Steps over `media pemerintah Iran,`, `media, termasuk` and `wartawan` where the outlet's own name follows; nil if it does not.
  private func skipGeneric(_ start: Int, _ limit: Int) -> Int? {
    guard text.has(start, .genericMedia) else { return nil }
    let index = skipOrigin(start + 1, limit)
    return isKnown(index, limit) ? index : employer(behind: start, limit)
  }

  /// Whether a noun for those who work in media stands at `index`, and not media itself: `koresponden`, not `media lokal`.
  func isReporter(_ index: Int) -> Bool {
    text.has(index, .genericMedia) && !text.begins(index, with: Self.media)
  }

  private static let media = Array("media".utf16)

  private func isKnown(_ index: Int, _ limit: Int) -> Bool {
    index < limit && (text.has(index, .anyAgency) || text.kind(index) == .site)
  }

  /// The outlet in `wartawan Rina Hartati yang melaporkan untuk BBC`, `awak media, termasuk Kompas.com`; nil if none is named.
  private func employer(behind reporter: Int, _ limit: Int) -> Int? {
    for index in (reporter + 1)..<max(reporter + 1, min(limit - 1, reporter + 10)) {
      if text.is(index, .untuk) || text.hash(index) == Self.including {
        return isKnown(index + 1, limit) ? index + 1 : nil
      }
      if text.kind(index) == .comma, text.hash(index + 1) != Self.including { return nil }
      if text.quotationOf[index] >= 0 || text.has(index, [.weekday, .when]) { return nil }
    }
    return nil
  }

  private static let including = Vocabulary.hash(of: "termasuk")

  /// Steps over the country behind a media noun, if a name follows: `kantor berita Korea Utara, KCNA`.
  private func skipOrigin(_ start: Int, _ limit: Int) -> Int {
    var index = start
    while index < limit,
      text.has(index, .place) && (!text.has(index, .anyAgency) || namesOutlet(behind: index, limit))
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

  /// `surat kabar AS The Washington Post`, `media AS, CNN`: AS is the country here, and not a paper.
  private func namesOutlet(behind place: Int, _ limit: Int) -> Bool {
    let next = text.kind(place + 1) == .comma ? place + 2 : place + 1
    return next < limit && (text.has(next, .agency) || text.kind(next) == .site)
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
