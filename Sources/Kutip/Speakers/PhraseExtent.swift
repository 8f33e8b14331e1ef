import Segmentation

extension MentionParser {
  /// Where the noun phrase that begins at `start` ends: before a comma, a preposition, a verb, or the first small word behind a name.
  ///
  /// Right behind a quotation and its cue any noun may begin one, and any capitalised word: kata Lalu.
  func phraseEnd(_ start: Int, _ limit: Int, behindQuotation: Bool = false) -> Int {
    var extent = PhraseExtent(names: names, start: start, limit: min(limit, start + 30))
    if behindQuotation {
      guard extent.beginsUnknown() else { return start }
    }
    return extent.end()
  }
}

/// Walks over a noun phrase from its first token to its last.
private struct PhraseExtent {
  let names: NameFinder
  let start: Int
  let limit: Int
  private var hasHead = false
  private var hasName = false
  /// Whether the first word is taken whatever its class.
  private var isForced = false

  private var text: TaggedText { names.text }

  init(names: NameFinder, start: Int, limit: Int) {
    self.names = names
    self.start = start
    self.limit = limit
  }

  private static let stops: Tags = [
    .preposition, .subordinator, .relative, .auxiliary, .weekday, .relativeDay, .that, .like, .thus, .copula, .contact,
    .purpose,
  ]
  /// Small words that may stand inside a role: `juru bicara militer Israel`, `ketua tim sukses`.
  private static let heads: Tags = [
    .role, .roleModifier, .organizationHead, .group, .quantifier, .article, .anonymous, .document, .mediaNoun, .rank,
    .honorific, .degreeBefore,
  ]

  /// Whether the first word, of which nothing is known, can be a noun or a name; `end` then takes it as such.
  mutating func beginsUnknown() -> Bool {
    guard text.kind(start) == .word, text.cue(start) == nil, !text.has(start, [.pronoun, .demonstrative, .weekday])
    else { return false }
    if text.isCapitalized(start) {
      isForced =
        text.isCapitalized(start + 1) && names.part(start + 1) != .body
        || [.comma, .stop].contains(text.kind(start + 1)) || text.has(start + 1, [.to, .contact, .when])
    } else {
      isForced =
        !text.has(start, Self.stops.union([.conjunction, .connective, .negation, .predicate, .firstPerson]))
        && !text.isVerb(start)
      hasHead = isForced
    }
    return isForced
  }

  mutating func end() -> Int {
    var index = isForced ? start + 1 : start
    while index < limit {
      guard let next = step(over: index) else { return index }
      index = next
      if text.has(index - 1, .demonstrative), index - 1 > start, !text.tokens[index - 1].isCapitalized { return index }
    }
    return index
  }

  /// The token behind the one at `index` if the phrase goes on with it; nil if it ends before.
  private mutating func step(over index: Int) -> Int? {
    switch text.kind(index) {
    case .word, .site, .account: return takes(word: index) ? index + 1 : nil
    case .number:
      if isYear(index) { return index + 1 }
      guard hasHead, !hasName || text.has(index + 1, .demonstrative) else { return nil }
      return text.tokens[index].end - text.tokens[index].start < 4 || text.has(index - 1, .month)
        || text.has(index + 1, .demonstrative) || isUnit(index) || text.isUnitSlash(index + 1) ? index + 1 : nil
    case .openBracket:
      let behind = text.skipBrackets(index, limit: limit)
      return behind > index && index > start && text.kind(index + 1) != .number ? behind : nil
    case .dash, .slash:
      let isTight = !text.tokens[index].shape.contains(.spaceBefore)
      return isTight && text.isCapitalized(index + 1) && text.isCapitalized(index - 1) || text.isUnitSlash(index)
        ? index + 1 : nil
    case .other: return text.isAmpersand(index) && index > start && text.isCapitalized(index + 1) ? index + 1 : nil
    case .comma: return listEnd(comma: index)
    default: return nil
    }
  }

  /// `Laporan Pangan Dunia 2022 yang dirilis ...`, `Survei Rumah Tangga 2021, ...`: the year of a document.
  private func isYear(_ index: Int) -> Bool {
    text.tokens[index].end - text.tokens[index].start == 4 && index > start + 1 && text.isCapitalized(index - 1)
      && (start..<index).contains { text.has($0, .document) }
      && (text.kind(index + 1) == .comma || text.has(index + 1, .relative))
  }

  /// `Dandim 0802 Sukamaju`: the number of whom somebody commands.
  private func isUnit(_ index: Int) -> Bool {
    text.has(index - 1, .role) && text.isCapitalized(index - 1) && text.isCapitalized(index + 1)
  }

  private mutating func takes(word index: Int) -> Bool {
    let tags = text.tags[index]
    let isCapitalized = text.tokens[index].isCapitalized
    if tags.hasAny(.demonstrative), index > start, !isCapitalized { return true }
    if tags.hasAny(.conjunction) { return joins(index) }
    return isCapitalized ? takes(capitalized: index, tags) : takes(small: index, tags)
  }

  private mutating func takes(capitalized index: Int, _ tags: Tags) -> Bool {
    if tags.hasAny(Self.heads) { hasHead = true } else { hasName = hasName || names.part(index) == .name }
    // A name that is also a preposition: lapor Antara.
    if index == start, tags.hasAny(.markedAgency) { return true }
    if tags.hasAny(.auxiliary), index > start, text.isCapitalized(index - 1), text.has(start, .role) { return true }
    return !tags.hasAny(Self.stops) || tags.hasAny([.role, .name, .place]) || names.part(index) == .name
  }

  private mutating func takes(small index: Int, _ tags: Tags) -> Bool {
    // menurut data resmi | angkanya turun
    if index > start, text.tokens[index].shape.contains(.clitic) { return false }
    if tags.hasAny(Self.heads) {
      hasHead = hasHead || !hasName
      return !hasName
    }
    if leadsToMaker(index) { return true }
    // keterangan resmi, data resmi
    if hasHead, !hasName, text.is(index, .resmi), !text.isVerb(index + 1) { return true }
    if tags.hasAny(Self.stops) { return hasHead && !hasName && (leadsOn(index) || text.isAdjective(index)) }
    if let cue = text.cue(index), !cue.uses.isDisjoint(with: [.active, .passive, .afterQuotation]) { return false }
    return !text.isVerb(index) && hasHead && (!hasName || tags.hasAny(.nameParticle))
  }

  /// laporan dari Badan Intelijen
  private func leadsToMaker(_ index: Int) -> Bool {
    text.is(index, .dari) && text.has(start, .document) && index + 1 < limit
      && (text.isCapitalized(index + 1) || text.has(index + 1, .mediaNoun))
  }

  /// The end of a body's name that is a list: `Badan Meteorologi, Klimatologi, dan Geofisika`.
  private func listEnd(comma: Int) -> Int? {
    guard text.has(start, [.organizationHead, .role, .roleModifier]), text.isCapitalized(start), !hasName || hasHead
    else { return nil }
    var index = comma
    var items = 0
    while text.kind(index) == .comma, items < 4, index + 1 < limit {
      if text.is(index + 1, .dan) { break }
      guard let end = itemEnd(index + 1) else { return nil }
      index = end
      items += 1
    }
    if text.kind(index) == .comma { index += 1 }
    guard items > 0, text.is(index, .dan), index + 1 < limit, text.isCapitalized(index + 1), !isPerson(index + 1) else {
      return nil
    }
    return index + 2
  }

  /// The end of one member of such a list, in which nobody is named.
  private func itemEnd(_ start: Int) -> Int? {
    var end = start
    while end < limit, end - start < 4, text.isCapitalized(end) {
      if isPerson(end) || text.has(end, [.role, .rank, .honorific, .weekday, .month]) { return nil }
      end += 1
    }
    return end > start ? end : nil
  }

  private func isPerson(_ index: Int) -> Bool { names.part(index) == .name }

  /// Whether `dan` joins two names or two parts of a role.
  private func joins(_ index: Int) -> Bool {
    guard index + 1 < limit, !text.has(index, .auxiliary) else { return false }
    if text.isCapitalized(index + 1) { return true }
    return !hasName && text.has(index + 1, [.role, .roleModifier, .common, .group]) && text.cue(index + 1) == nil
  }

  /// Whether a preposition inside a role leads on to capitalised words: `Juru Bicara Israel untuk Wilayah Arab, Avichay Adraee`.
  private func leadsOn(_ index: Int) -> Bool {
    guard index + 1 < limit, text.is(index, [.untuk, .bidang, .di, .pada, .dari, .urusan, .dalam]),
      text.isCapitalized(index + 1), !text.has(index + 1, [.weekday, .month, .anyAgency])
    else { return false }
    if text.is(index, [.untuk, .bidang, .urusan]) { return true }
    // `kata kepala desa di Garut, Asep` but not `kata Kapolres di Bandung, Senin (1/2)`: a name must follow the comma.
    var end = index + 1
    while end < limit, text.isCapitalized(end) { end += 1 }
    // `Konsul Jenderal RI di Jeddah Rina Hartati`
    if end - 2 > index + 1, text.has(end - 1, .name), text.has(end - 2, .name), !text.has(index + 1, .name) {
      return true
    }
    guard text.kind(end) == .comma, end + 1 < limit, text.isCapitalized(end + 1) else { return false }
    return names.part(end + 1) == .name
      || names.part(end + 1) == .possible && !text.has(end + 1, [.weekday, .month, .relativeDay])
        && text.isCapitalized(end + 2)
  }
}
