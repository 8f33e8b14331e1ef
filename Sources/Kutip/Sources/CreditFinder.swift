import Segmentation

/// Finds what the article as a whole is credited to: `(sumber: cnnindonesia.com)`, `(Antara)`, `London (ANTARA/Reuters) -`.
struct CreditFinder {
  let text: TaggedText
  let citations: CitationFinder
  /// What their sentences cite is cited for these.
  let findings: [Finding]

  func credits() -> [Citation.Outlet] {
    // Gathered place by place, since nearly all give none.
    var found: [Citation.Outlet] = []
    func gather(_ places: ArraySlice<Int>, _ outlets: (Int) -> [Citation.Outlet]) {
      for place in places {
        let here = outlets(place)
        if !here.isEmpty { found += here }
      }
    }
    gather(text.lists.openBrackets, bracketed)
    gather(text.lists.colons, labelled)
    gather(text.lists.boilerplate, published)
    gather(text.lists.cues, compiled)
    if found.isEmpty { return [] }
    var seen: Set<String> = []
    return found.sorted { $0.words.lowerBound < $1.words.lowerBound }.filter { outlet in
      // ANTARA and Antaranews.com are the same.
      let agency = text.lexicon.agency(inCode: text.tokens[outlet.words.lowerBound])
      return seen.insert(agency?.name ?? outlet.name.lowercased()).inserted
    }
  }

  // MARK: In brackets

  /// Agencies alone in brackets, at a dateline or at the end of the article.
  private func bracketed(_ open: Int) -> [Citation.Outlet] {
    let paragraph = text.paragraph(of: open)
    let behind = text.skipBrackets(open, limit: paragraph.upperBound)
    guard behind > open, text.quotationOf[open] < 0 else { return [] }
    let inside = (open + 1)..<(behind - 1)
    if text.kind(behind) == .dash, isDateline(open, paragraph) {
      return inside.allSatisfy(isAgency) ? outlets(in: inside) : []
    }
    guard isClosing(behind, paragraph) else { return [] }
    if isDeskCode(inside) { return [outlet(at: inside.lowerBound)] }
    guard named(in: inside) else { return [] }
    // `Nusa Tenggara Barat (NTB).`: an abbreviation of what stands before it.
    let isBehindSentence = text.kind(open - 1) == .stop || text.kind(open - 1) == .doubleMark
    guard isBehindSentence || !inside.contains(where: { text.has($0, .markedAgency) && isAllCaps($0) }) else {
      return []
    }
    return outlets(in: inside)
  }

  /// Names of places before the bracket: `Hulu Sungai Selatan, Kalsel (ANTARA) -`.
  private func isDateline(_ open: Int, _ paragraph: Range<Int>) -> Bool {
    let before = paragraph.lowerBound..<open
    return before.count < 8 && before.allSatisfy { !text.tokens[$0].isWordLike || text.isCapitalized($0) }
  }

  private func isClosing(_ behind: Int, _ paragraph: Range<Int>) -> Bool {
    (behind == paragraph.upperBound || behind + 1 == paragraph.upperBound && text.kind(behind) == .stop)
      && behind * 2 > text.tokens.count
  }

  /// `(bbc/rhn)`: an outlet written small, a slash, and who edited it. Names of three letters are initials too, but for a few.
  private func isDeskCode(_ inside: Range<Int>) -> Bool {
    guard inside.count == 3, text.kind(inside.lowerBound + 1) == .slash, !text.isCapitalized(inside.lowerBound),
      text.tokens[inside.upperBound - 1].range.count < 5, !text.isCapitalized(inside.upperBound - 1),
      let agency = text.lexicon.agency(inCode: text.tokens[inside.lowerBound]), agency.kind != .platform
    else { return false }
    return text.tokens[inside.lowerBound].range.count > 3 || Self.shortCodes.contains(agency.name)
  }

  private static let shortCodes: Set<String> = ["Antara", "AFP", "BBC", "CNN", "TMZ"]

  private func isAllCaps(_ index: Int) -> Bool { text.tokens[index].shape.contains(.allCaps) }

  /// Whether nothing else is named there: an agency or site, behind a slash also the initials of those who edited it.
  private func named(in range: Range<Int>) -> Bool {
    guard let first = range.first, isAgency(first) else { return false }
    return range.allSatisfy { index in
      isAgency(index) || text.is(index, .news)
        || index > first && text.kind(index - 1) == .slash && text.tokens[index].range.count < 6
    }
  }

  /// A name or site, or a mark between them; in codes agencies are written small as well: `(antara/rhn)`.
  private func isAgency(_ index: Int) -> Bool {
    if !text.tokens[index].isWordLike || text.has(index, .anyAgency) || text.kind(index) == .site { return true }
    if text.is(index, [.ant, .news]) { return true }
    return text.tokens[index].range.count > 4 && text.lexicon.agency(inCode: text.tokens[index])?.kind == .agency
  }

  // MARK: Behind a label

  /// `Sumber: Reuters` at the head of a line, a sentence or a bracket; `Pewarta: Xinhua`.
  private func labelled(_ colon: Int) -> [Citation.Outlet] {
    let label = colon - 1
    guard text.is(label, [.sumber, .source]) || text.has(label, .genericMedia) else { return [] }
    let paragraph = text.paragraph(of: colon)
    guard label >= paragraph.lowerBound else { return [] }
    if text.has(label, .genericMedia), text.isCapitalized(label) {
      return outlets(in: (colon + 1)..<min(colon + 2, paragraph.upperBound)).filter { $0.kind == .agency }
    }
    guard label == paragraph.lowerBound || !text.tokens[label - 1].isWordLike else {
      return []
    }
    let list = (colon + 1..<paragraph.upperBound).prefix {
      (isAgency($0) || text.has($0, .and)) && text.kind($0) != .colon && text.kind($0) != .closeBracket
    }
    return outlets(in: list.startIndex..<min(list.endIndex, colon + 12)).filter { $0.kind != .platform }
  }

  // MARK: In a sentence

  /// `Artikel ini telah tayang di X dengan judul ...`, `Copyright © ANTARA 2023`
  private func published(_ index: Int) -> [Citation.Outlet] {
    let next = index + 1
    if next + 1 < text.tokens.count, text.kind(next) == .other, text.units[Int(text.tokens[next].start)] == 0xA9 {
      return outlets(in: (next + 1)..<(next + 2)).filter { $0.kind == .agency }
    }
    guard text.has(next, .from),
      let found = citations.outlets.outlet(at: next + 1, limit: text.paragraph(of: index).upperBound, after: .relay)
    else { return [] }
    let words = text.text(index).lowercased()
    return ["tayang", "terbit", "dimuat"].contains { words.contains($0) } ? [found.outlet] : []
  }

  /// `Berikut lima faktanya, dirangkum dari AFP.`: the list that follows is all from there.
  private func compiled(_ index: Int) -> [Citation.Outlet] {
    guard let cue = text.cue(index), cue.sense == .relay, text.has(index + 1, .from) || cue.uses.contains(.active),
      text.quotationOf[index] < 0
    else { return [] }
    guard !text.isBoilerplate[index], !cue.root.isDisjoint(with: [.rangkum, .sadur, .himpun]) else { return [] }
    let sentence = text.sentence(of: index)
    guard !findings.contains(where: { text.sentence(of: $0.outer.lowerBound).lowerBound == sentence.lowerBound }),
      let citation = citations.citation(at: index, in: sentence)
    else { return [] }
    return citation.outlets.filter {
      $0.kind != .platform && (text.has($0.words.lowerBound, .anyAgency) || text.kind($0.words.lowerBound) == .site)
    }
  }

  private func outlets(in range: Range<Int>) -> [Citation.Outlet] {
    range.filter { isAgency($0) && text.tokens[$0].isWordLike && !text.is($0, .news) }.map(outlet)
  }

  /// `ANTARA News` in a dateline is ANTARA.
  private func outlet(at index: Int) -> Citation.Outlet {
    let agency = text.lexicon.agency(inCode: text.tokens[index])
    let written = text.text(index)
    let name = agency?.kind == .agency && written.hasSuffix(" News") ? String(written.dropLast(5)) : written
    return Citation.Outlet(words: index..<(index + 1), name: name, kind: agency?.kind ?? .portal)
  }
}
