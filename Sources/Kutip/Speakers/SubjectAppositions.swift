import Segmentation

/// Reads what stands beside the subject of a verb: the role before its comma or behind it, and what ties a role to it.
extension MentionParser {
  /// `Kepala Kepolisian Iran, Ahmad-Reza Radan | mengatakan`: the role before the name, and `seorang warga bernama Asep | mengatakan`.
  func addFrontRole(_ mention: inout Mention, _ link: Int, _ floor: Int) {
    guard text.kind(link) == .comma || text.is(link, .bernama), let role = frontRole(link, floor) else { return }
    mention.role = self.role(from: role.lowerBound, to: role.upperBound)
    mention.whole = role.lowerBound..<mention.whole.upperBound
  }

  /// The role that ends before the comma at `end`, the place of its body included: `Kepala Puskesmas Pasir, Jakarta Utara, | Asep`.
  private func frontRole(_ end: Int, _ floor: Int) -> Range<Int>? {
    // `Wali Kota Ambon, yang baru terpilih, | Rina Hartati`
    if let comma = (max(floor, end - 16)..<end).last(where: { text.kind($0) == .comma }), comma > floor,
      text.is(comma + 1, .yang)
    {
      return frontRole(comma, floor)
    }
    var start = phraseStart(end, floor)
    if start < end, start > floor + 1, text.kind(start - 1) == .comma, isAddress(start) {
      let title = phraseStart(start - 1, floor)
      if title < start - 1, text.has(title, [.role, .roleModifier]) { start = title }
    }
    let isObject = start > floor && (text.has(start - 1, .preposition) || text.isVerb(start - 1))
    guard start < end, !isObject, governor(of: start, floor) == nil, !text.has(end - 1, .demonstrative),
      text.has(start, [.role, .roleModifier, .quantifier, .article, .group]),
      names.name(in: start..<end) == nil || text.has(end - 1, .place) || text.has(start, .relation)
        || namesTeam(start..<end)
    else { return nil }
    return start..<end
  }

  /// `Ketua Tim Kampanye Rina Hartati`: the person in the title is not its holder.
  private func namesTeam(_ title: Range<Int>) -> Bool {
    title.dropFirst().contains { text.has($0, .organizationHead) }
  }

  /// A place or body between a title and its holder.
  private func isAddress(_ index: Int) -> Bool {
    text.isCapitalized(index) && text.has(index, [.place, .organizationHead, .organization])
  }

  /// `Jefri selaku ketua panitia | menilai`, `Asep dari PT Sinar Laut | mengatakan`, `Bupati Asep di Garut | mengatakan`: the name before
  /// the word that ties a role, body or place to it.
  func linkedSubject(_ end: Int, _ floor: Int) -> Mention? {
    let pointsBack = text.has(end - 1, .demonstrative)
    var link = end - 1
    while link > floor, end - link < 18, text.kind(link) != .comma, text.kind(link) != .stop, text.quotationOf[link] < 0
    {
      if text.has(link, Self.links) {
        if text.is(link, [.dari, .di, .dalam, .pada]), !pointsBack,
          !text.has(link + 1, [.anyAgency, .mediaNoun]), let named = linkedSubject(link, (link + 1)..<end, floor)
        {
          return named
        }
        if text.is(link, [.selaku, .yang]), let start = linkedRole(at: link, end) {
          return linkedSubject(link, start..<end, floor)
        }
        if pointsBack, text.is(link, .yang), let epithet = epithet(link, end, floor) { return epithet }
      } else if text.cue(link)?.uses.contains(.active) == true {
        return nil
      }
      link -= 1
    }
    return nil
  }

  private static let links: Tags = [.relative, .preposition]

  /// `Pria yang akrab disapa Cak Bud itu | mengatakan`: a description that points back.
  private func epithet(_ link: Int, _ end: Int, _ floor: Int) -> Mention? {
    let start = phraseStart(link, floor)
    guard end - link > 2, start < link, text.has(start, [.role, .roleModifier, .anonymous]), !text.has(start, .group),
      parse(start..<link).kind != .person
    else { return nil }
    return Mention(kind: .bareRole, words: start..<end, role: nil, whole: start..<end)
  }

  private func linkedSubject(_ link: Int, _ role: Range<Int>, _ floor: Int) -> Mention? {
    let nameEnd = skipDegrees(endingAt: link, floor)
    let start = phraseStart(nameEnd, floor)
    guard text.isCapitalized(nameEnd - 1), start < nameEnd, !hasOwnVerb(role) else { return nil }
    var named = parse(start..<nameEnd)
    // `Pengamat dari Universitas Ambon Rina Hartati`: the name stands behind the body.
    let isTied = text.is(link, .selaku) || text.is(link, .dari) && linkedRole(at: link, role.upperBound) != nil
    guard named.kind == .person, isTied || isKnownPerson(named) || named.role != nil && isTiedLoosely(named, link),
      text.is(link, [.selaku, .yang]) || names.name(in: role).map({ !isKnown($0) }) ?? true
    else { return nil }
    if named.role == nil, isTied || text.is(link, .yang) {
      named.role = self.role(from: role.lowerBound, to: role.upperBound)
    }
    named.whole = named.whole.lowerBound..<role.upperBound
    return named
  }

  /// Whether nothing but a name stands before a word that ties a body or place to it: `Wali Kota Malang Sutiaji | di Malang`.
  private func isTiedLoosely(_ named: Mention, _ link: Int) -> Bool {
    text.is(link, .dari)
      || text.is(link, .di) && text.has(link + 1, .place)
        && (named.words.count > 1 || text.has(named.words.lowerBound - 1, [.place, .organization]))
  }

  /// The subject before appositions that a comma closes before the verb: `Kissinger Associates, perusahaan ..., mengatakan`.
  func appositionSubject(comma: Int, floor: Int) -> Mention? {
    guard let first = (floor..<comma).last(where: { text.kind($0) == .comma }), first > floor else {
      // `Netanyahu, mengklaim`: a stray comma behind the subject.
      return strayCommaSubject(comma, floor)
    }
    let inner = (first + 1)..<comma
    guard !inner.isEmpty,
      text.has(inner.lowerBound, .subordinator)
        || !inner.contains(where: { text.cue($0)?.uses.contains(.active) == true })
    else { return nil }
    let start = phraseStart(first, floor)
    // `Sebelumnya, Benyamin Netanyahu, mengklaim`
    guard start < first, !text.has(start, [.auxiliary, .connective, .relativeDay]) else {
      guard var stray = strayCommaSubject(comma, first + 1) else { return nil }
      if stray.kind == .person, stray.role == nil { addFrontRole(&stray, first, floor) }
      return stray
    }
    let outer = parse(start..<first)
    if let named = nameBehind(outer, inner, floor) { return named }
    if let person = nameBefore(outer, comma, floor) { return person }
    guard isSubject(outer) else { return nil }
    return withRole(outer, inner)
  }

  /// The name that an apposition is, behind its title: `Kepala Dinas Sosial Garut, AKP Asep Sunandar, | mengatakan`.
  private func nameBehind(_ title: Mention, _ inner: Range<Int>, _ floor: Int) -> Mention? {
    let start = title.whole.lowerBound
    let isTitled =
      text.has(inner.lowerBound, [.rank, .honorific, .degreeBefore])
      || text.has(inner.lowerBound, .role) && text.isCapitalized(inner.lowerBound + 1) && isKnownPerson(parse(inner))
    guard text.isCapitalized(inner.lowerBound) || isTitled,
      !isKnownPerson(title) || isTitled || text.has(start, .relation)
        || title.role != nil && names.name(in: inner).map({ $0 == inner && $0.count > 1 && isKnown($0) }) ?? false
    else { return nil }
    var named = parse(isTitled ? inner.lowerBound..<phraseEnd(inner.lowerBound, inner.upperBound) : inner)
    named.whole = inner
    if named.kind == .agency, text.has(start, .mediaNoun) {
      return Mention(kind: .agency, words: named.words, role: title.whole, whole: start..<inner.upperBound)
    }
    guard named.kind == .person, named.role == nil || isTitled else { return nil }
    if let role = frontRole(inner.lowerBound - 1, floor) {
      named.role = self.role(from: role.lowerBound, to: role.upperBound)
      named.whole = role.lowerBound..<inner.upperBound
      return named
    }
    // `panitia lomba, Asep Sunandar, | mengatakan`
    guard
      text.has(start, [.role, .roleModifier, .quantifier, .article, .mediaNoun])
        || title.kind != .person && isKnownPerson(named)
          && (text.has(start, [.organizationHead, .anonymous]) || named.words.count > 1 && isUnknownTitle(start))
        || title.kind != .person && named.words == inner && (2...4).contains(inner.count)
          && title.words.contains(where: { text.has($0, .role) })
    else {
      // `Kodim 0611/Garut, AKP Asep Sunandar, | mengatakan`; but `Sri, ibu Asep, | mengatakan`
      let isRanked = text.has(inner.lowerBound, [.rank, .degreeBefore])
      return isRanked && (isKnownPerson(named) || named.words.count > 1) ? named : nil
    }
    return Mention(
      kind: .person, words: named.words, role: role(from: start, to: inner.lowerBound - 1),
      whole: start..<inner.upperBound)
  }

  /// A word that may head a title, since nothing says that it names a body or place.
  private func isUnknownTitle(_ index: Int) -> Bool {
    text.tokens[index].kind == .word
      && !text.has(index, [.organization, .place, .anyAgency, .name, .group, .document, .pronoun, .connective])
  }

  /// The name before two appositions: `Rina Hartati, Direktur PT Sinar Laut, pembuat kapal, | mengatakan`.
  func nameBefore(_ title: Mention, _ comma: Int, _ floor: Int) -> Mention? {
    let start = title.whole.lowerBound
    guard !isKnownPerson(title) || text.has(start, .relation), start > floor + 1, text.kind(start - 1) == .comma,
      text.has(start, [.role, .roleModifier, .article, .quantifier]), !hasOwnVerb(start..<comma)
    else { return nil }
    let end = skipDegrees(endingAt: start - 1, floor)
    let first = phraseStart(end, floor)
    guard first < end else { return nil }
    var person = parse(first..<end)
    guard isKnownPerson(person) else { return nil }
    if person.role == nil { person.role = role(from: start, to: comma) }
    person.whole = first..<comma
    return person
  }

  private func withRole(_ mention: Mention, _ inner: Range<Int>) -> Mention {
    var mention = mention
    let isAge = text.kind(inner.lowerBound) == .number && text.has(inner.lowerBound + 1, .age)
    if mention.kind == .person || mention.kind == .organization, mention.role == nil, !isAge {
      let start = linkedRole(at: inner.lowerBound, inner.upperBound) ?? inner.lowerBound
      if start > inner.lowerBound || !text.has(start, [.subordinator, .preposition, .relative]) {
        mention.role = role(from: start, to: inner.upperBound)
      }
    }
    mention.whole = mention.whole.lowerBound..<inner.upperBound
    return mention
  }

  private func strayCommaSubject(_ comma: Int, _ floor: Int) -> Mention? {
    let end = skipAdverbs(comma, floor)
    let start = phraseStart(end, floor)
    guard start < end else { return nil }
    let mention = parse(start..<end)
    return mention.kind == .person || isSubject(mention) && mention.kind != .organization ? mention : nil
  }
}
