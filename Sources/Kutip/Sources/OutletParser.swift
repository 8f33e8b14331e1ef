import Segmentation

/// Reads the name of an agency, outlet, platform or account.
struct OutletParser {
  let text: TaggedText

  /// The outlet that begins at `start`; `marked` says that ambiguous names count (kepada Antara), and `inFormula` says that a source formula stands before it, so that ambiguous and unknown names count.
  func outlet(at start: Int, limit: Int, inFormula: Bool, marked: Bool = false) -> (outlet: Citation.Outlet, end: Int)?
  {
    guard start < limit else { return nil }
    var index = start
    var kind: Source.Kind?
    while index < limit,
      text.has(index, .mediaNoun)
        || text.is(index, [.resmi, .milik, .pemerintah, .negara, .berita, .lokal]) && index > start
    {
      if text.has(index, .accountNoun) { kind = .account }
      index += 1
    }
    let hasNoun = index > start
    // `kantor berita Korea Utara, KCNA`; `kantor berita Rusia TASS`
    if hasNoun {
      index = skipOrigin(index, limit)
      if let state = stateMedia(start, index, limit) { return state }
    }
    guard index < limit else { return nil }
    if text.kind(index) == .account {
      return (Citation.Outlet(words: index..<(index + 1), name: text.text(index), kind: .account), index + 1)
    }
    if text.kind(index) == .site {
      let agency = text.lexicon.agency(of: text.tokens[index])
      return (
        Citation.Outlet(words: index..<(index + 1), name: text.text(index), kind: agency?.kind ?? .portal),
        siteEnd(index, limit)
      )
    }
    if text.has(index, .agency) || (hasNoun || inFormula || marked) && text.has(index, .markedAgency) {
      return named(index, start, limit, kind)
    }
    guard hasNoun || inFormula, startsName(index) else { return nil }
    return unknown(index, limit, kind ?? .portal)
  }

  /// `TV pemerintah Iran`, `Televisi pemerintah Suriah`: the country's own station has no other name.
  private func stateMedia(_ start: Int, _ end: Int, _ limit: Int) -> (Citation.Outlet, Int)? {
    guard text.isStateStation(start..<end) else { return nil }
    guard
      end >= limit
        || !text.has(end, [.agency, .markedAgency]) && !(text.kind(end) == .comma && text.has(end + 1, .anyAgency))
    else { return nil }
    return (Citation.Outlet(words: start..<end, name: text.text(start..<end), kind: .broadcaster), end)
  }

  /// Steps over the country behind a media noun, if a name follows.
  private func skipOrigin(_ start: Int, _ limit: Int) -> Int {
    var index = start
    while index < limit,
      text.has(index, .place) || text.is(index, [.asal, .di, .bernama]) && text.isCapitalized(index + 1)
    { index += 1 }
    if index > start, text.kind(index) == .comma, index + 1 < limit,
      text.has(index + 1, .anyAgency) || text.kind(index + 1) == .site
    {
      index += 1
    }
    return index
  }

  private func named(_ index: Int, _ start: Int, _ limit: Int, _ kind: Source.Kind?) -> (Citation.Outlet, Int)? {
    guard let agency = text.lexicon.agency(of: text.tokens[index]) else { return nil }
    // `akun Instagram @nama`, `media sosial X milik Trump`
    if agency.kind == .platform, index + 1 < limit, text.kind(index + 1) == .account {
      return (Citation.Outlet(words: (index + 1)..<(index + 2), name: text.text(index + 1), kind: .account), index + 2)
    }
    if kind == .account, index + 1 < limit, text.isCapitalized(index + 1), text.kind(index + 1) == .word { return nil }
    var end = index + 1
    // An unknown edition of a known outlet: `Health Liputan6.com` stands the other way round, `BBC Persia` this way.
    if end < limit, text.has(end, .place), agency.kind != .platform, !text.tokens[end].shape.contains(.lineBefore) {
      end += 1
    }
    let written = text.text(index..<end)
    let long = text.has(start, .mediaNoun) && written.split(separator: " ").count > 3
    let isDescriptive = written.lowercased().hasPrefix("kantor berita") || long
    end = text.skipBrackets(end, limit: limit)
    return (
      Citation.Outlet(words: index..<(index + 1), name: isDescriptive ? agency.name : written, kind: agency.kind), end
    )
  }

  private func siteEnd(_ index: Int, _ limit: Int) -> Int { text.skipBrackets(index + 1, limit: limit) }

  private func startsName(_ index: Int) -> Bool {
    text.isCapitalized(index) && text.kind(index) == .word
      && !text.has(
        index,
        [
          .weekday, .month, .relativeDay, .role, .rank, .honorific, .document, .pronoun, .connective, .preposition,
          .organizationHead,
        ])
      && (!text.has(index, .place) || text.isCapitalized(index + 1) && !text.has(index + 1, [.place, .weekday]))
  }

  private func inText(_ index: Int) -> Bool { text.has(index - 1, .mediaNoun) }

  /// A name that the lexicon does not know: the run of capitalised words.
  private func unknown(_ start: Int, _ limit: Int, _ kind: Source.Kind) -> (Citation.Outlet, Int)? {
    var end = start
    while end < limit, end - start < 6, text.isCapitalized(end), !text.has(end, [.weekday, .month, .relativeDay]) {
      end += 1
    }
    // mengutip Olga Girina: a person.
    guard end > start, !text.has(start, .name) || end - start == 1 && inText(start) else { return nil }
    let last = end - 1
    let hasSite = text.kind(last) == .site
    let behind = text.skipBrackets(end, limit: limit)
    return (Citation.Outlet(words: start..<end, name: text.text(start..<end), kind: hasSite ? .portal : kind), behind)
  }
}
