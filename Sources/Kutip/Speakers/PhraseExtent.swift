import Segmentation

extension MentionParser {
  /// Where the noun phrase that begins at `start` ends: before a comma, a preposition, a verb, or the first small word behind a name.
  func phraseEnd(_ start: Int, _ limit: Int) -> Int {
    var extent = PhraseExtent(text: text, names: names, start: start, limit: min(limit, start + 30))
    return extent.end()
  }
}

/// Walks over a noun phrase from its first token to its last.
private struct PhraseExtent {
  let text: TaggedText
  let names: NameFinder
  let start: Int
  let limit: Int
  private var hasHead = false
  private var hasName = false

  init(text: TaggedText, names: NameFinder, start: Int, limit: Int) {
    self.text = text
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

  mutating func end() -> Int {
    var index = start
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
      guard hasHead, !hasName else { return nil }
      return text.tokens[index].end - text.tokens[index].start < 4 || text.has(index - 1, .month)
        || text.has(index + 1, .demonstrative) ? index + 1 : nil
    case .openBracket:
      let behind = text.skipBrackets(index, limit: limit)
      return behind > index && index > start && text.kind(index + 1) != .number ? behind : nil
    case .dash, .slash:
      let isTight = !text.tokens[index].shape.contains(.spaceBefore)
      return isTight && text.isCapitalized(index + 1) && text.isCapitalized(index - 1) ? index + 1 : nil
    case .other: return isAmpersand(index) && index > start && text.isCapitalized(index + 1) ? index + 1 : nil
    case .comma: return listEnd(comma: index)
    default: return nil
    }
  }

  private func isAmpersand(_ index: Int) -> Bool {
    text.tokens[index].end - text.tokens[index].start == 1 && text.units[Int(text.tokens[index].start)] == 0x26
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
    return !tags.hasAny(Self.stops) || tags.hasAny([.role, .name, .place])
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
    if tags.hasAny(Self.stops) { return hasHead && !hasName && leadsOn(index) }
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
    guard text.has(start, .organizationHead), text.isCapitalized(start), text.isCapitalized(comma + 1),
      comma + 2 < limit
    else { return nil }
    var index = comma + 2
    if text.kind(index) == .comma { index += 1 }
    guard text.is(index, .dan), index + 1 < limit, text.isCapitalized(index + 1) else { return nil }
    return index + 2
  }

  /// Whether `dan` joins two names or two parts of a role.
  private func joins(_ index: Int) -> Bool {
    guard index + 1 < limit else { return false }
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
    guard text.kind(end) == .comma, end + 1 < limit, text.isCapitalized(end + 1) else { return false }
    return names.part(end + 1) == .name
      || names.part(end + 1) == .possible && !text.has(end + 1, [.weekday, .month, .relativeDay])
        && text.isCapitalized(end + 2)
  }
}
