import Segmentation

/// Reads the noun phrase that stands for a speaker, behind a cue or before one.
struct MentionParser {
  let text: TaggedText
  let names: NameFinder

  init(_ text: TaggedText) {
    self.text = text
    names = NameFinder(text: text, evidence: NameEvidence(text))
  }

  /// The mention that begins at `start`, right behind a cue, and ends before `limit`; nil if no noun phrase begins there.
  func mention(behind start: Int, limit: Int) -> Mention? {
    var start = start
    while start < limit, text.has(start, .by) || text.is(start, [.lagi, .kembali, .singkat, .lanjut]) { start += 1 }
    guard start < limit else { return nil }
    if text.has(start, .pronoun) {
      return Mention(kind: .pronoun, words: start..<(start + 1), role: nil, whole: start..<(start + 1))
    }
    if let account = account(start, limit) { return account }
    let end = phraseEnd(start, limit)
    guard end > start else { return nil }
    if let maker = maker(ofDocument: start..<end, limit) { return maker }
    var mention = parse(start..<end)
    addAppositions(&mention, limit)
    return mention
  }

  /// `data yang dihimpun Kementerian Kesehatan`: who made it speaks.
  private func maker(ofDocument phrase: Range<Int>, _ limit: Int) -> Mention? {
    let relative = phrase.upperBound
    guard text.has(phrase.lowerBound, .document), text.is(relative, .yang), relative + 2 < limit,
      text.isVerb(relative + 1),
      text.isCapitalized(relative + 2) || text.has(relative + 2, .by)
    else { return nil }
    let start = text.has(relative + 2, .by) ? relative + 3 : relative + 2
    let end = phraseEnd(start, limit)
    guard end > start else { return nil }
    var mention = parse(start..<end)
    mention.whole = phrase.lowerBound..<mention.whole.upperBound
    return mention
  }

  // MARK: Extent

  private static let stops: Tags = [
    .preposition, .subordinator, .relative, .auxiliary, .weekday, .relativeDay, .that, .like, .thus, .copula, .contact,
    .purpose,
  ]
  /// Small words that may stand inside a role: `juru bicara militer Israel`, `ketua tim sukses`.
  private static let heads: Tags = [
    .role, .roleModifier, .organizationHead, .group, .quantifier, .article, .anonymous, .document, .mediaNoun, .rank,
    .honorific, .degreeBefore,
  ]

  /// Where the noun phrase that begins at `start` ends: before a comma, a preposition, a verb, or the first small word behind a name.
  func phraseEnd(_ start: Int, _ limit: Int) -> Int {
    var index = start
    var hasHead = false
    var hasName = false
    let limit = min(limit, start + 30)
    while index < limit {
      let tags = text.tags[index]
      switch text.kind(index) {
      case .word, .site, .account:
        let isCapitalized = text.tokens[index].isCapitalized
        if tags.hasAny(.demonstrative), index > start, !isCapitalized { return index + 1 }
        if tags.hasAny(.conjunction) {
          guard goesOn(index, limit, hasName) else { return index }
        } else if isCapitalized {
          if tags.hasAny(Self.heads) { hasHead = true } else { hasName = hasName || names.part(index) == .name }
          if tags.hasAny(Self.stops), !tags.hasAny([.role, .name, .place]),
            !(index == start && tags.hasAny(.markedAgency))
          {
            return index
          }
        } else if tags.hasAny(Self.heads) {
          if hasName { return index }
          hasHead = true
        } else if text.is(index, .dari), text.has(start, .document), index + 1 < limit,
          text.isCapitalized(index + 1) || text.has(index + 1, .mediaNoun)
        {
          // laporan dari Badan Intelijen
        } else if hasHead, !hasName, text.is(index, .resmi), !text.isVerb(index + 1) {
          // keterangan resmi, data resmi
        } else if tags.hasAny(Self.stops) {
          guard hasHead, !hasName, leadsOnInRole(index, limit) else { return index }
        } else if let cue = text.cue(index), !cue.uses.isDisjoint(with: [.active, .passive, .afterQuotation]) {
          return index
        } else if text.isVerb(index) {
          return index
        } else if !hasHead || hasName && !tags.hasAny(.nameParticle) {
          return index
        }
      case .number:
        guard hasHead, !hasName, text.tokens[index].end - text.tokens[index].start < 4 else { return index }
      case .openBracket:
        let behind = text.skipBrackets(index, limit: limit)
        guard behind > index, index > start, !isDate(index + 1) else { return index }
        index = behind - 1
      case .dash, .slash:
        guard text.isCapitalized(index + 1), text.isCapitalized(index - 1),
          !text.tokens[index].shape.contains(.spaceBefore)
        else { return index }
      case .other:
        guard index > start, text.isCapitalized(index + 1), text.tokens[index].end - text.tokens[index].start == 1,
          text.units[Int(text.tokens[index].start)] == 0x26
        else { return index }
      case .comma:
        guard let end = listEnd(start, comma: index, limit) else { return index }
        index = end - 1
      default: return index
      }
      index += 1
    }
    return index
  }

  /// The end of a body's name that is a list: `Badan Meteorologi, Klimatologi, dan Geofisika`.
  private func listEnd(_ start: Int, comma: Int, _ limit: Int) -> Int? {
    guard text.has(start, .organizationHead), text.isCapitalized(start), text.isCapitalized(comma + 1),
      comma + 2 < limit
    else { return nil }
    var index = comma + 2
    if text.kind(index) == .comma { index += 1 }
    guard text.is(index, .dan), index + 1 < limit, text.isCapitalized(index + 1) else { return nil }
    return index + 2
  }

  private func isDate(_ index: Int) -> Bool { text.kind(index) == .number }

  /// Whether `dan` joins two names or two parts of a role.
  private func goesOn(_ index: Int, _ limit: Int, _ hasName: Bool) -> Bool {
    guard index + 1 < limit else { return false }
    if text.isCapitalized(index + 1) { return true }
    return !hasName && text.has(index + 1, [.role, .roleModifier, .common, .group]) && text.cue(index + 1) == nil
  }

  /// Whether a preposition inside a role leads on to capitalised words: `Juru Bicara Israel untuk Wilayah Arab, Avichay Adraee`.
  private func leadsOnInRole(_ index: Int, _ limit: Int) -> Bool {
    guard index + 1 < limit, text.is(index, [.untuk, .bidang, .di, .pada, .dari, .urusan, .dalam]) else { return false }
    guard text.isCapitalized(index + 1), !text.has(index + 1, [.weekday, .month, .anyAgency]) else { return false }
    if text.is(index, [.untuk, .bidang, .urusan]) { return true }
    // `kata kepala desa di Garut, Asep` but not `kata Kapolres di Bandung, Senin (1/2)`: a name must follow behind the comma.
    let end = placeEnd(index + 1, limit)
    return text.kind(end) == .comma && end + 1 < limit && names.part(end + 1) == .name
  }

  private func placeEnd(_ start: Int, _ limit: Int) -> Int {
    var end = start
    while end < limit, text.isCapitalized(end) { end += 1 }
    return end
  }

  // MARK: Parts

  /// The mention that `phrase` is, its role and name told apart.
  func parse(_ phrase: Range<Int>) -> Mention {
    if let agency = agency(in: phrase) { return agency }
    if let pair = pair(in: phrase) { return pair }
    let bare = withoutBrackets(phrase)
    if let name = names.name(in: bare), isPerson(name, in: phrase) {
      let role = role(from: phrase.lowerBound, to: name.lowerBound)
      return Mention(kind: .person, words: name, role: role, whole: phrase)
    }
    return Mention(kind: kind(of: phrase), words: withoutExplanation(phrase), role: nil, whole: phrase)
  }

  /// `Vladimir Putin dan Kim Jong Un`: two who speak as one.
  private func pair(in phrase: Range<Int>) -> Mention? {
    guard let joint = phrase.dropFirst().dropLast().first(where: { text.has($0, .and) && text.isCapitalized($0 + 1) })
    else { return nil }
    let (first, second) = (parse(phrase.lowerBound..<joint), parse((joint + 1)..<phrase.upperBound))
    guard first.kind == second.kind,
      first.kind == .person && isKnown(first) && isKnown(second)
        || text.has(joint - 1, .place) && text.has(joint + 1, .place)
    else { return nil }
    return Mention(
      kind: .group, words: first.words.lowerBound..<second.words.upperBound, role: first.role, whole: phrase)
  }

  private func isKnown(_ mention: Mention) -> Bool {
    mention.words.contains { text.has($0, .name) || names.evidence.standsAlone($0) }
  }

  /// Whether the name at the end of a phrase is a person's: not `pemerintah Sulawesi`, and not `para pemain Persib`.
  private func isPerson(_ name: Range<Int>, in phrase: Range<Int>) -> Bool {
    // `Indonesian Gastronomy Community (IGC)`: an abbreviation behind the name is a body's.
    if text.kind(name.upperBound) == .openBracket, name.upperBound + 1 < phrase.upperBound,
      text.tokens[name.upperBound + 1].shape.contains(.allCaps),
      text.kind(name.upperBound + 2) == .closeBracket
    {
      return false
    }
    guard name.lowerBound > phrase.lowerBound else { return true }
    let head = text.tags[phrase.lowerBound]
    if head.hasAny([.role, .roleModifier]) { return true }
    let knowsName = name.contains { text.has($0, .name) } || name.contains { names.evidence.standsAlone($0) }
    if head.hasAny([.quantifier, .article]) {
      return knowsName && !text.is(phrase.lowerBound, [.para, .sejumlah, .beberapa])
    }
    if head.hasAny([.group, .organizationHead, .document, .organization]) { return false }
    // YG Entertainment: nothing before the words says that they are a person's.
    return knowsName || (phrase.lowerBound..<name.lowerBound).contains { text.has($0, Tags.title) }
  }

  private func withoutBrackets(_ phrase: Range<Int>) -> Range<Int> {
    var end = phrase.upperBound
    if text.kind(end - 1) == .closeBracket, let open = phrase.last(where: { text.kind($0) == .openBracket }),
      open > phrase.lowerBound
    {
      end = open
    }
    return phrase.lowerBound..<end
  }

  /// The role in front of a name: without the rank and honorifics directly before it, and without seorang, salah satu.
  func role(from start: Int, to end: Int) -> Range<Int>? {
    var (start, end) = (start, end)
    while start < end, text.has(start, [.quantifier, .article]) { start += 1 }
    while end > start {
      let isTitle = text.has(end - 1, [.rank, .honorific, .degreeBefore]) && !text.has(end - 1, .role)
      let isBracketedRank =
        text.kind(end - 1) == .closeBracket && text.kind(end - 3) == .openBracket
        && text.is(end - 2, [.purn, .p, .ret])
      if isBracketedRank { end -= 3 } else if isTitle || text.kind(end - 1) == .comma { end -= 1 } else { break }
    }
    while start < end, text.has(start, [.rank, .honorific, .degreeBefore]), !text.has(start, .role) { start += 1 }
    return start < end ? start..<end : nil
  }

  private func agency(in phrase: Range<Int>) -> Mention? {
    if text.has(phrase.lowerBound, .mediaNoun), text.has(phrase.upperBound - 1, .place),
      phrase.contains(where: { text.is($0, [.pemerintah, .negara]) })
    {
      return Mention(kind: .agency, words: phrase, role: nil, whole: phrase)
    }
    // `laporan kantor berita KCNA`: the agency speaks, not its report.
    if text.is(phrase.lowerBound, [.laporan, .pemberitaan, .siaran, .berita, .rilis]), phrase.count > 1 {
      return agency(in: (phrase.lowerBound + 1)..<phrase.upperBound, afterReport: true)
    }
    return agency(in: phrase, afterReport: false)
  }

  private func agency(in phrase: Range<Int>, afterReport: Bool) -> Mention? {
    guard let last = phrase.last(where: { text.tokens[$0].isWordLike && text.kind($0 - 1) != .openBracket }) else {
      return nil
    }
    let isNamed =
      text.has(last, .agency) || text.kind(last) == .site
      || text.has(last, .markedAgency) && last > phrase.lowerBound && text.has(last - 1, [.mediaNoun])
      || phrase.count == 1 && text.has(last, .markedAgency) && text.tokens[last].isCapitalized
        && (afterReport || follows(last))
    guard isNamed else { return nil }
    let role = last > phrase.lowerBound ? phrase.lowerBound..<last : nil
    guard role.map({ text.has($0.lowerBound, [.mediaNoun]) || text.is($0.lowerBound, .media) }) ?? true else {
      return nil
    }
    return Mention(kind: .agency, words: last..<(last + 1), role: role, whole: phrase)
  }

  /// A name that is also a word is an agency's where it stands alone right behind menurut, lapor, dikutip and the like.
  private func follows(_ index: Int) -> Bool {
    if let agency = text.lexicon.agency(of: text.tokens[index]), agency.kind == .agency { return true }
    return text.cue(index - 1).map {
      $0.uses.contains(.accordingTo) || $0.sense == .relay || $0.sense == .report || $0.sense == .write
    } ?? false
  }

  private func account(_ start: Int, _ limit: Int) -> Mention? {
    var index = start
    while index < min(limit, start + 4),
      text.has(index, [.mediaNoun, .agency, .markedAgency]) || text.is(index, [.milik, .resmi])
    { index += 1 }
    guard index < limit, text.kind(index) == .account, index == start || text.has(start, [.accountNoun, .mediaNoun])
    else { return nil }
    return Mention(kind: .account, words: index..<(index + 1), role: nil, whole: start..<(index + 1))
  }

  /// What a phrase without a personal name stands for.
  private func kind(of phrase: Range<Int>) -> Mention.Kind {
    let head = phrase.first { !text.has($0, [.quantifier, .article]) } ?? phrase.lowerBound
    let tags = text.tags[head]
    if tags.hasAny(.document) { return .document }
    let pointsBack = text.has(phrase.upperBound - 1, .demonstrative)
    if pointsBack, tags.hasAny([.role, .roleModifier]) || tags.hasAny(.anonymous) && !isPlural(phrase) {
      return .bareRole
    }
    if tags.hasAny(.anonymous) { return .anonymous }
    if tags.hasAny([.organizationHead, .organization]), !tags.hasAny(.role) { return .organization }
    if tags.hasAny(.quantifier) { return .group }
    if head > phrase.lowerBound { return isSingular(phrase.lowerBound) ? .anonymous : .group }
    if tags.hasAny([.role, .roleModifier]), !tags.hasAny(.group) { return .bareRole }
    if tags.hasAny([.group, .genericMedia]) { return .group }
    return pointsBack ? .bareRole : .organization
  }

  private func isPlural(_ phrase: Range<Int>) -> Bool {
    text.has(phrase.lowerBound, .quantifier) && !isSingular(phrase.lowerBound)
  }

  private func isSingular(_ index: Int) -> Bool {
    text.has(index, .article) || text.is(index, [.salahSatu, .salahSeorang, .seseorang])
  }

  /// The phrase without an insertion in brackets at its end, unless that is its abbreviation.
  private func withoutExplanation(_ phrase: Range<Int>) -> Range<Int> {
    let bare = withoutBrackets(phrase)
    let isAbbreviation =
      phrase.upperBound - bare.upperBound == 3 && text.tokens[bare.upperBound + 1].shape.contains(.allCaps)
    return isAbbreviation ? phrase : bare
  }

  // MARK: Appositions

  /// Takes in what stands behind a comma and belongs to the speaker: `kata kepala desa, Asep Sunandar`, `kata Rini, peneliti LIPI,`.
  func addAppositions(_ mention: inout Mention, _ limit: Int) {
    var end = mention.whole.upperBound
    end = skipDegrees(end, limit)
    let behindBrackets = text.skipBrackets(end, limit: limit)
    if behindBrackets > end, !isDate(end + 1) || text.has(end + 2, .age) || text.kind(end + 2) == .closeBracket {
      end = isDateInBrackets(end) ? end : behindBrackets
    }
    mention.whole = mention.whole.lowerBound..<end
    // seorang warga bernama Thomas Dupuy
    if text.is(end, .bernama), end + 1 < limit, let named = named(mention, at: end + 1, limit) { mention = named }
    guard text.kind(end) == .comma, end + 1 < limit else { return }
    if mention.kind == .person, !endsInTitleWords(mention) {
      addRole(&mention, at: end + 1, limit)
    } else if mention.kind == .person {
      var title = mention
      title.kind = .bareRole
      addName(&title, at: end + 1, limit)
      if title.kind == .person { mention = title } else { addRole(&mention, at: end + 1, limit) }
    } else if [.bareRole, .group, .anonymous, .organization].contains(mention.kind) {
      addName(&mention, at: end + 1, limit)
    }
  }

  /// Whether the name behind a role may be the end of the role: `juru kunci makam Imogiri, Dimas Prakoso`.
  private func endsInTitleWords(_ mention: Mention) -> Bool {
    guard let role = mention.role else { return false }
    return role.contains { text.has($0, .relation) }
      || !mention.words.contains { text.has($0, .name) || names.evidence.standsAlone($0) }
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

  /// The role behind a name: `Yury Ushakov, ajudan presiden Rusia.`
  private func addRole(_ mention: inout Mention, at start: Int, _ limit: Int) {
    guard mention.role == nil, text.has(start, [.role, .roleModifier, .article, .quantifier]) || text.is(start, .yang)
    else { return }
    guard
      text.has(start, [.role, .roleModifier]) || text.has(start + 1, [.role, .roleModifier, .group])
        || text.is(start, .yang)
    else { return }
    var end = start
    while end < limit, end - start < 24, ![.comma, .stop, .doubleMark, .semicolon].contains(text.kind(end)),
      !text.has(end, [.to, .when, .like, .weekday])
        || text.is(end, [.di, .pada, .dalam]) && text.isCapitalized(end + 1) && !text.has(end + 1, .weekday),
      text.cue(end).map({ $0.uses.isDisjoint(with: [.passive, .active]) }) ?? true, !text.has(end, .contact)
    {
      end += 1
    }
    // The clause itself: `Menurut Verry, ibu korban menghubungi ...`
    guard text.is(start, .yang) || !(start..<end).contains(where: { text.isVerb($0) && !text.has($0 - 1, .relative) })
    else { return }
    if !text.is(start, .yang) { mention.role = role(from: start, to: end) }
    mention.whole = mention.whole.lowerBound..<end
  }

  /// The name behind a role: `kata kepala desa, Asep`; with one more apposition between: `kata direktur X, sebuah lembaga Y, Asep`.
  private func addName(_ mention: inout Mention, at start: Int, _ limit: Int) {
    if let named = named(mention, at: start, limit) {
      mention = named
    } else if text.has(start, [.article, .quantifier])
      || text.is(start, [.yang, .yakni, .yaitu]) && text.is(start, .yang)
    {
      guard let comma = (start..<min(limit, start + 16)).first(where: { text.kind($0) == .comma }),
        !(start..<comma).contains(where: { text.cue($0) != nil }), let named = named(mention, at: comma + 1, limit)
      else { return }
      mention = named
    }
  }

  private func named(_ mention: Mention, at start: Int, _ limit: Int) -> Mention? {
    var start = start
    if text.is(start, [.yakni, .yaitu]) { start += 1 }
    guard start < limit, text.isCapitalized(start) || text.has(start, [.honorific, .degreeBefore, .rank]),
      !text.has(start, [.weekday, .month, .place]) || text.has(start, .name)
    else { return nil }
    let end = phraseEnd(start, limit)
    guard end > start else { return nil }
    let parsed = parse(start..<end)
    if mention.kind == .organization && !text.has(mention.whole.lowerBound, [.role, .roleModifier, .mediaNoun]) {
      return nil
    }
    guard parsed.kind == .person || parsed.kind == .agency && text.has(mention.whole.lowerBound, .mediaNoun) else {
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
