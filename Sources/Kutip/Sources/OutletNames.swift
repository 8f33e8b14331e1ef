import Segmentation

/// The names themselves: of the lexicon, in marks, and those that no lexicon has.
extension OutletParser {
  /// A name of the lexicon; `isDescribed` says that a media noun stands before it.
  func named(_ index: Int, isDescribed: Bool, _ limit: Int) -> (Citation.Outlet, Int)? {
    guard let agency = text.lexicon.agency(of: text.tokens[index]) else { return nil }
    if agency.kind == .platform { return platform(index, limit) }
    // menurut Surya Paloh: the name of someone else begins so.
    if !isDescribed, !text.has(index, .agency), text.isCapitalized(index + 1), index + 1 < limit,
      text.kind(index + 1) == .word,
      !text.has(index + 1, [.weekday, .place, .agency, .markedAgency, .relativeDay, .mediaNoun])
    {
      return nil
    }
    let end = agency.kind == .agency ? index + 1 : edition(behind: index, limit)
    let written = text.text(index..<end)
    let isDescriptive =
      written.lowercased().hasPrefix("kantor berita") || isDescribed && written.split(separator: " ").count > 3
    return (
      Citation.Outlet(words: index..<end, name: isDescriptive ? agency.name : written, kind: agency.kind),
      text.skipBrackets(end, limit: limit)
    )
  }

  /// An edition or station of a known outlet: `iNews UK`, `BBC Radio 5`.
  private func edition(behind index: Int, _ limit: Int) -> Int {
    var end = index + 1
    while end < limit, !text.tokens[end].shape.contains(.lineBefore),
      text.has(end, [.place, .mediaNoun]) && text.isCapitalized(end) || text.is(end, .news) && text.isCapitalized(end)
        || text.kind(end) == .number && text.has(end - 1, .mediaNoun)
    { end += 1 }
    return end
  }

  /// `jurnal "Gastric Cancer"`: a name in marks behind its media noun.
  func quoted(_ mark: Int, _ limit: Int) -> (Citation.Outlet, Int)? {
    let first = mark + 1
    guard first < limit, text.isCapitalized(first),
      let close = (first..<min(limit, first + 8)).first(where: { text.kind($0) == .doubleMark })
    else { return nil }
    return (Citation.Outlet(words: first..<close, name: text.text(first..<close), kind: .portal), close + 1)
  }

  func startsName(_ index: Int) -> Bool {
    text.isCapitalized(index) && text.kind(index) == .word && !text.has(index, Self.otherNames)
      && (!text.has(index, .place) || text.isCapitalized(index + 1) && !text.has(index + 1, [.place, .weekday]))
  }

  /// `Burnley Express`: the paper of a town whose club is better known.
  func isNamedAfterClub(_ index: Int, _ limit: Int) -> Bool {
    text.has(index, .organization) && !text.has(index, .organizationHead) && text.is(index + 1, .outletWord)
      && index + 1 < limit && text.isCapitalized(index + 1)
  }

  private static let otherNames: Tags = [
    .weekday, .month, .relativeDay, .role, .rank, .honorific, .document, .pronoun, .connective, .preposition,
    .organizationHead, .organization,
  ]

  /// A name that the lexicon does not know: the run of capitalised words. A body is none, and its own site is its own voice.
  /// Where nothing but its place speaks for an outlet (kepada X), its words must.
  func unknown(_ start: Int, isDescribed: Bool, _ lead: Lead, _ limit: Int) -> (Citation.Outlet, Int)? {
    let end = nameEnd(start, limit)
    let isTold = isDescribed || soundsLikeOutlet(start..<end)
    // mengutip Olga Girina: a person.
    guard end > start, isTold || lead == .relay,
      !text.has(start, .name) || isTold && (end - start == 1 || !isDescribed),
      !(start..<end).contains(where: { text.has($0, [.organization, .organizationHead]) })
        || isNamedAfterClub(start, limit),
      isTold || isBounded(end, limit)
    else { return nil }
    let kind: Source.Kind = .portal
    return (
      Citation.Outlet(words: start..<end, name: text.text(start..<end), kind: kind),
      text.skipBrackets(end, limit: limit)
    )
  }

  /// `Lembah Post`, `Radar Lembah`, `Lembah TV`: one of several words is one of which outlets' names are made; `Lembahnews`, `MUTV`.
  private func soundsLikeOutlet(_ name: Range<Int>) -> Bool {
    if name.count == 1 { return endsLikeOutlet(text.tokens[name.lowerBound]) }
    return name.contains { text.is($0, .outletWord) || text.has($0, .mediaNoun) && !text.has($0, .accountNoun) }
  }

  private func endsLikeOutlet(_ token: Token) -> Bool {
    guard token.word < 0 else { return false }
    let word = String(decoding: text.units[token.range], as: UTF16.self).lowercased()
    return Self.endings.contains { word.hasSuffix($0) && word.count > $0.count + 1 }
  }

  private static let endings = ["news", "times", "post", "tv", "online", "daily", "today", "radio"]

  /// The end of a run of capitalised words, with the small words of foreign titles in it: `Bulletin of the Lake`, `Travel and Leisure`.
  func nameEnd(_ start: Int, _ limit: Int) -> Int {
    var end = start
    while end < limit, end - start < 8 {
      if text.isCapitalized(end), !text.has(end, [.weekday, .month, .relativeDay]) {
        if end > start, text.tokens[end].shape.contains(.lineBefore) { break }
        end += 1
      } else if end > start, let next = behindJoiner(end, limit) {
        end = next
      } else {
        break
      }
    }
    return end
  }

  /// The capitalised word behind `of`, `of the`, `and` or `&`; nil if these do not stand at `index`.
  private func behindJoiner(_ index: Int, _ limit: Int) -> Int? {
    var next = index
    while next < min(limit, index + 2), isForeignJoiner(next) { next += 1 }
    return next > index && next < limit && text.isCapitalized(next) ? next : nil
  }

  /// A short small word that Indonesian does not have, or an ampersand.
  private func isForeignJoiner(_ index: Int) -> Bool {
    let token = text.tokens[index]
    if text.is(index, .of) || token.range.count == 1 && text.units[Int(token.start)] == 0x26 { return true }
    return token.kind == .word && !token.isCapitalized && token.range.count < 5 && text.tags[index].isEmpty
  }

  /// Whether the name is closed behind: a clause that begins there would make a subject of it.
  func isBounded(_ end: Int, _ limit: Int) -> Bool {
    guard end < limit else { return true }
    switch text.kind(end) {
    case .comma, .stop, .openBracket, .closeBracket, .colon, .doubleMark, .dash, .number: return true
    default:
      return text.has(end, [.weekday, .from, .to, .like, .and, .relative, .relativeDay, .when])
        || text.cue(end)?.sense == .relay
    }
  }
}
