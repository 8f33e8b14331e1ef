import Segmentation

/// Reads the role that stands behind a name.
extension MentionParser {
  /// The role behind a name and a comma: `Yury Ushakov, ajudan presiden Rusia.`
  func addRole(_ mention: inout Mention, at start: Int, _ limit: Int) {
    if text.is(start, [.yang, .selaku, .dari]), addLinkedRole(&mention, at: start, limit) { return }
    guard mention.role == nil,
      text.has(start, [.role, .roleModifier]) || text.is(start, .yang)
        || text.has(start, [.article, .quantifier])
          && text.has(start + 1, [.role, .roleModifier, .group, .anonymous])
        || isForeignTitle(start, limit)
    else { return }
    var end = roleEnd(start, limit)
    // The clause itself: `Menurut Verry, ibu korban menghubungi ...`
    guard
      text.is(start, .yang) || !hasOwnVerb(start..<end) && text.cue(end)?.uses.contains(.active) != true || end == limit
    else { return }
    if !text.is(start, .yang) {
      end = behindNextRole(end, limit)
      mention.role = role(from: start, to: end)
    }
    mention.whole = mention.whole.lowerBound..<end
  }

  /// An English title, in which the role comes last: `Regional Operations Lead Sinar Laut`.
  private func isForeignTitle(_ start: Int, _ limit: Int) -> Bool {
    var index = start
    while index < min(limit, start + 4), text.isCapitalized(index),
      !text.has(index, [.name, .place, .organization, .organizationHead, .weekday, .month])
    {
      index += 1
      if text.has(index, .role), text.isCapitalized(index) { return true }
    }
    return false
  }

  /// The role that a word ties to the name before it: `Asep selaku ketua panitia`, `Asep yang juga kepala desa`, `Asep dari PT Sinar Laut`.
  @discardableResult
  func addLinkedRole(_ mention: inout Mention, at link: Int, _ limit: Int) -> Bool {
    guard let start = linkedRole(at: link, limit) else { return false }
    let end = roleEnd(start, limit)
    guard end > start, !hasOwnVerb(start..<end) else { return false }
    if mention.role == nil { mention.role = role(from: start, to: end) }
    mention.whole = mention.whole.lowerBound..<end
    return true
  }

  /// Where a role begins that the word at `link` ties to the name before it; nil if it ties none.
  func linkedRole(at link: Int, _ limit: Int) -> Int? {
    guard link + 1 < limit else { return nil }
    if text.is(link, .selaku) { return link + 1 }
    // `Rina Hartati | salah satu pedagang`
    if text.is(link, [.salahSatu, .salahSeorang]) || text.has(link, .article) {
      return text.has(link + 1, [.role, .roleModifier, .group]) && !text.isCapitalized(link) ? link + 1 : nil
    }
    if text.is(link, .dari) { return namesBody(link + 1) ? link + 1 : nil }
    guard text.is(link, .yang) else { return nil }
    var start = link + 1
    while start < limit, text.is(start, [.juga, .being, .sebagai, .sekaligus]) || text.has(start, .auxiliary) {
      start += 1
    }
    return start > link + 1 && text.has(start, [.role, .roleModifier]) ? start : nil
  }

  private func namesBody(_ index: Int) -> Bool {
    if text.has(index, [.anyAgency, .mediaNoun]) { return false }
    return text.has(index, [.organizationHead, .organization])
      && (text.isCapitalized(index) || text.has(index, .organizationHead) && text.isCapitalized(index + 1))
      || text.isCapitalized(index) && text.tokens[index].shape.contains(.allCaps) && !text.has(index, .place)
  }

  /// Where a role that begins at `start` ends: before a comma, a time, to whom was spoken, or a reporting verb.
  func roleEnd(_ start: Int, _ limit: Int) -> Int {
    var end = start
    while end < limit, end - start < 24, ![.comma, .stop, .doubleMark, .semicolon].contains(text.kind(end)),
      !endsRole(end),
      text.cue(end).map({ $0.uses.isDisjoint(with: [.passive, .active]) }) ?? true,
      !text.has(end, .contact)
    {
      end += 1
    }
    return end
  }

  private func endsRole(_ index: Int) -> Bool {
    if text.is(index, [.di, .pada, .dalam]) {
      // `peneliti di pusat riset itu`, but `di rumahnya`, `di Bandung`, `pada Senin`
      let isClitic = index + 1 < text.tokens.count && text.tokens[index + 1].shape.contains(.clitic)
      return text.is(index, [.pada, .dalam]) && !text.isCapitalized(index + 1) || isClitic
        || text.has(index + 1, [.weekday, .place])
    }
    return text.has(index, [.to, .when, .like, .weekday])
  }

  /// Behind a second role or body that a comma adds to the first: `ketua yayasan, sekaligus anggota dewan`.
  private func behindNextRole(_ comma: Int, _ limit: Int) -> Int {
    let start = comma + 1
    guard text.kind(comma) == .comma, start < limit,
      text.is(start, .sekaligus) || text.has(start, [.role, .roleModifier, .organizationHead, .organization])
    else { return comma }
    let end = roleEnd(start, limit)
    let isClosed = end == limit || text.kind(end) == .comma || text.kind(end) == .stop
    return isClosed && !hasOwnVerb(start..<end) && names.name(in: start..<end) == nil ? end : comma
  }

  /// Whether a verb stands in the words outside a relative clause.
  func hasOwnVerb(_ words: Range<Int>) -> Bool {
    words.contains {
      text.isVerb($0) && !text.has($0 - 1, .relative)
        || text.has($0, .predicate) && !text.isCapitalized($0) && !text.has($0, .auxiliary)
          && !text.has($0 - 1, .relative)
          && !text.has($0, [.role, .preposition])
    }
  }
}
