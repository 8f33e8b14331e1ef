import Segmentation

/// Reads what stands beside a mention and belongs to it: degrees, ages, the role behind a name, the name behind a role.
extension MentionParser {
  /// Takes in what stands behind a comma and belongs to the speaker: `kata kepala desa, Asep Sunandar`, `kata Rini, peneliti LIPI,`.
  func addAppositions(_ mention: inout Mention, _ limit: Int) {
    var end = mention.whole.upperBound
    end = skipDegrees(end, limit)
    let behindBrackets = text.skipBrackets(end, limit: limit)
    if behindBrackets > end,
      text.kind(end + 1) != .number || text.has(end + 2, .age) || text.kind(end + 2) == .closeBracket
    {
      end = isDateInBrackets(end) ? end : behindBrackets
    }
    mention.whole = mention.whole.lowerBound..<end
    // seorang warga bernama Thomas Dupuy
    if text.is(end, .bernama), end + 1 < limit, let named = named(mention, at: end + 1, limit) { mention = named }
    if mention.kind == .person {
      addLinkedRole(&mention, at: mention.whole.upperBound, limit)
      if text.kind(mention.whole.upperBound - 1) == .closeBracket {
        addRole(&mention, at: mention.whole.upperBound, limit)
      }
    }
    end = behindAge(mention.whole.upperBound, limit)
    guard text.kind(end) == .comma, end + 1 < limit else { return }
    if mention.kind == .person, !endsInTitleWords(mention) {
      addRole(&mention, at: end + 1, limit)
    } else if mention.kind == .person {
      var title = mention
      title.kind = .bareRole
      addName(&title, at: end + 1, limit)
      let endsInBody = text.has(mention.words.lowerBound - 1, .organizationHead)
      if title.kind == .person, title.words.count > 1 || !isKnown(mention) || endsInBody && isKnown(title) {
        mention = title
      } else {
        addRole(&mention, at: end + 1, limit)
      }
    } else if [.bareRole, .group, .anonymous, .organization].contains(mention.kind) || isMediaReport(mention) {
      addName(&mention, at: end + 1, limit)
    }
  }

  /// `laporan surat kabar Austria, Kurier`
  func isMediaReport(_ mention: Mention) -> Bool {
    mention.kind == .document && mention.words.contains { text.has($0, .mediaNoun) || text.is($0, .media) }
  }

  /// Behind an age between commas: `Rini, 45 tahun, warga setempat`.
  private func behindAge(_ comma: Int, _ limit: Int) -> Int {
    guard text.kind(comma) == .comma, text.kind(comma + 1) == .number, text.has(comma + 2, .age), comma + 3 < limit
    else { return comma }
    return comma + 3
  }

  /// Whether the name behind a role may be the end of the role: `juru kunci makam Imogiri, Dimas Prakoso`.
  private func endsInTitleWords(_ mention: Mention) -> Bool {
    guard let role = mention.role else { return false }
    // Relawan Jokowi: of a nickname no further name is part.
    let isNicknamed =
      mention.words.count > 1 && mention.words.contains { text.lexicon.fullForm(of: text.tokens[$0]) != nil }
    if isNicknamed || role.contains(where: { text.has($0, .relation) }) || !isKnown(mention) { return true }
    // `mahasiswa Universitas Pattimura, Rina Hartati`
    return text.cue(role.lowerBound - 1)?.uses.contains(.accordingTo) != true
      && (mention.words.count == 1 || text.has(mention.words.lowerBound - 1, .organizationHead))
  }

  /// `(14/9)`, `(14/9/2023)`: a date, not an age.
  private func isDateInBrackets(_ open: Int) -> Bool {
    text.kind(open + 1) == .number && text.tokens[open + 1].end - text.tokens[open + 1].start > 2
  }

  private func skipDegrees(_ start: Int, _ limit: Int) -> Int {
    var end = start
    while end < limit {
      if text.isDegree(end) {
        end += 1
      } else if text.kind(end) == .comma, text.isDegree(end + 1), text.isCapitalized(end + 1) {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  /// The name behind a role: `kata kepala desa, Asep`; with one more apposition between: `kata direktur X, sebuah lembaga Y, Asep`.
  private func addName(_ mention: inout Mention, at start: Int, _ limit: Int) {
    if let named = named(mention, at: start, limit) {
      mention = isKnown(named) ? named : behindAddress(mention, from: start, limit) ?? named
    } else if text.has(start, [.article, .quantifier, .place, .organizationHead, .organization])
      || text.is(start, .yang)
    {
      guard let comma = (start..<min(limit, start + 16)).first(where: { text.kind($0) == .comma }),
        !(start..<comma).contains(where: { text.cue($0) != nil })
      else { return }
      // `kata Kepala Puskesmas Pasir, Jakarta Utara, Asep`: where the body is belongs to the role.
      var title = mention
      if text.isCapitalized(start) { title.whole = title.whole.lowerBound..<comma }
      if let named = named(title, at: comma + 1, limit) { mention = named }
    }
  }

  /// The known name behind an address: `kata Ketua RW 01, Sukamaju, Kota Garut, Asep Sunandar`; nil if none stands there.
  private func behindAddress(_ mention: Mention, from start: Int, _ limit: Int) -> Mention? {
    var title = mention
    var comma = phraseEnd(start, limit)
    var parts = 0
    while parts < 4, text.kind(comma) == .comma, comma + 1 < limit, text.isCapitalized(comma + 1) {
      title.whole = title.whole.lowerBound..<comma
      if let named = named(title, at: comma + 1, limit), isKnown(named) { return named }
      comma = max(comma + 1, phraseEnd(comma + 1, limit))
      parts += 1
    }
    return nil
  }

  /// Whether capitalised words right behind a cue name no body that is known: `kata Product Operation Sinar Laut, | Rina Hartati`.
  private func isUnknownTitle(_ words: Range<Int>) -> Bool {
    let first = words.lowerBound
    return words.count > 1 && text.cue(first - 1) != nil && text.isCapitalized(first) && !text.has(first, Self.bodies)
  }

  private static let bodies: Tags = [
    .organizationHead, .organization, .group, .place, .name, .anyAgency, .article, .quantifier,
  ]

  private func named(_ mention: Mention, at start: Int, _ limit: Int) -> Mention? {
    var start = start
    if text.is(start, [.yakni, .yaitu]) { start += 1 }
    guard start < limit, text.isCapitalized(start) || text.has(start, [.honorific, .degreeBefore, .rank]),
      !text.has(start, [.weekday, .month, .place]) || text.has(start, .name)
    else { return nil }
    let end = phraseEnd(start, limit)
    guard end > start else { return nil }
    let parsed = parse(start..<end)
    if mention.kind == .organization, !text.has(mention.whole.lowerBound, [.role, .roleModifier, .mediaNoun]),
      !(isUnknownTitle(mention.words) && parsed.kind == .person && parsed.words.count > 1)
    {
      return nil
    }
    guard
      parsed.kind == .person && !isMediaReport(mention)
        || parsed.kind == .agency && (text.has(mention.whole.lowerBound, .mediaNoun) || isMediaReport(mention))
    else {
      return nil
    }
    if parsed.kind == .person, text.has(mention.whole.lowerBound, [.group, .organizationHead]),
      !text.has(mention.whole.lowerBound, .role)
    {
      return nil
    }
    var named = Mention(
      kind: parsed.kind, words: parsed.words, role: role(from: mention.whole.lowerBound, to: mention.whole.upperBound),
      whole: mention.whole.lowerBound..<end)
    let degrees = skipDegrees(end, limit)
    let brackets = text.skipBrackets(degrees, limit: limit)
    named.whole = named.whole.lowerBound..<(brackets > degrees && !isDateInBrackets(degrees) ? brackets : degrees)
    return named
  }
}

extension Mention {
  /// The mention without what stands behind it and a comma; nil if nothing does.
  func withoutAppositions(_ text: TaggedText) -> Mention? {
    guard let comma = (words.upperBound..<whole.upperBound).first(where: { text.kind($0) == .comma }) else {
      return nil
    }
    let role = role.flatMap { $0.lowerBound < comma ? $0 : nil }
    return Mention(kind: kind, words: words, role: role, whole: whole.lowerBound..<comma)
  }
}
