import Segmentation

/// Tells what a noun phrase is: role and name, body, group, agency, document.
extension MentionParser {
  /// The mention that `phrase` is, its role and name told apart.
  func parse(_ phrase: Range<Int>) -> Mention {
    if let agency = agency(in: phrase) { return agency }
    if let pair = pair(in: phrase) ?? alias(in: phrase) ?? team(in: phrase) { return pair }
    if let described = described(phrase) { return described }
    let bare = withoutBrackets(phrase)
    if let name = names.name(in: bare), isPerson(name, in: phrase) {
      if isAnother(name, in: phrase) { return Mention(kind: .bareRole, words: phrase, role: nil, whole: phrase) }
      // `Bupati Garut, Jawa Barat | Asep`: a place is no role.
      let role =
        holdsNoTitle(phrase.lowerBound..<name.lowerBound) ? nil : role(from: phrase.lowerBound, to: name.lowerBound)
      return Mention(kind: .person, words: name, role: role, whole: phrase)
    }
    return Mention(kind: kind(of: phrase), words: withoutExplanation(phrase), role: nil, whole: phrase)
  }

  /// `Vladimir Putin dan Kim Jong Un`: two who speak as one.
  private func pair(in phrase: Range<Int>) -> Mention? {
    guard
      let joint = phrase.dropFirst().dropLast().first(where: {
        text.has($0, .conjunction) && !text.has($0, .auxiliary) && !text.is($0, .atau)
          && text.isCapitalized($0 + 1)
      })
    else { return nil }
    let (first, second) = (parse(phrase.lowerBound..<joint), parse((joint + 1)..<phrase.upperBound))
    guard first.kind == second.kind,
      first.kind == .person && isKnown(first) && isKnown(second)
        || text.has(joint - 1, .place) && text.has(joint + 1, .place)
    else { return nil }
    return Mention(
      kind: .group, words: first.words.lowerBound..<second.words.upperBound, role: first.role, whole: phrase)
  }

  /// `Asep (39) salah seorang pedagang`, `Asep warga Sukamaju`: behind the name or the age, the role.
  private func described(_ phrase: Range<Int>) -> Mention? {
    guard text.isCapitalized(phrase.lowerBound),
      let end = phrase.dropFirst().first(where: { text.kind($0) == .openBracket || !text.isCapitalized($0) })
    else { return nil }
    let isAged = text.kind(end) == .openBracket && text.kind(end + 1) == .number && text.kind(end + 2) == .closeBracket
    let start = isAged ? end + 3 : end
    guard start < phrase.upperBound, text.has(start, [.role, .roleModifier, .quantifier, .article]),
      !text.isCapitalized(start), text.has(phrase.lowerBound, .name) || isAged
    else { return nil }
    let person = parse(phrase.lowerBound..<end)
    guard person.kind == .person, person.role == nil else { return nil }
    return Mention(
      kind: .person, words: person.words, role: role(from: start, to: phrase.upperBound), whole: phrase)
  }

  /// `Rina Hartati dan timnya`: one who speaks for others.
  private func team(in phrase: Range<Int>) -> Mention? {
    let joint = phrase.upperBound - 2
    guard phrase.count > 2, text.has(joint, .and), text.tokens[joint + 1].shape.contains(.clitic) else { return nil }
    let first = parse(phrase.lowerBound..<joint)
    guard first.kind == .person, first.words.upperBound == joint else { return nil }
    return Mention(kind: .group, words: first.words.lowerBound..<phrase.upperBound, role: first.role, whole: phrase)
  }

  /// `Budi Santoso atau Cak Bud`: two names of one.
  private func alias(in phrase: Range<Int>) -> Mention? {
    guard
      let joint = phrase.dropFirst().dropLast().first(where: {
        text.is($0, .atau) && text.isCapitalized($0 + 1)
      })
    else { return nil }
    var first = parse(phrase.lowerBound..<joint)
    guard first.kind == .person, isKnown(first), first.words.upperBound == joint else { return nil }
    first.whole = phrase
    return first
  }

  func isKnown(_ mention: Mention) -> Bool { isKnown(mention.words) }

  /// Whether a word is a name by the lexicon, or by how the article uses it.
  func isKnown(_ words: Range<Int>) -> Bool {
    words.contains { text.has($0, .name) || names.evidence.standsAlone($0) }
  }

  /// Whether the name at the end of a phrase is a person's: not `pemerintah Sulawesi`, and not `para pemain Persib`.
  private func isPerson(_ name: Range<Int>, in phrase: Range<Int>) -> Bool {
    // `Indonesian Gastronomy Community (IGC)`: an abbreviation behind the name is a body's, but for AHY and his like.
    if text.kind(name.upperBound) == .openBracket, name.upperBound + 1 < phrase.upperBound,
      text.tokens[name.upperBound + 1].shape.contains(.allCaps), !text.has(name.upperBound + 1, .name),
      text.kind(name.upperBound + 2) == .closeBracket, !isInitials(name.upperBound + 1, of: name)
    {
      return false
    }
    guard name.lowerBound > phrase.lowerBound else { return true }
    let head = text.tags[phrase.lowerBound]
    let knowsName = isKnown(name)
    // `Pegawai Sinar`, but `jaksa Budi`: behind what may be several, one unknown word is a body.
    if head.hasAny([.role, .roleModifier]) {
      return knowsName || name.count > 1 || !head.hasAny(.group) || head.hasAny(.relation)
    }
    if head.hasAny([.quantifier, .article]) {
      return knowsName && (text.has(phrase.lowerBound, .article) || isSingular(phrase.lowerBound))
    }
    if head.hasAny([.group, .organizationHead, .document, .organization]) { return false }
    // YG Entertainment: nothing before the words says that they are a person's.
    return knowsName || (phrase.lowerBound..<name.lowerBound).contains { text.has($0, Tags.title) }
  }

  /// Whether the letters of an abbreviation are those with which the words of a known name begin: Budi Santoso Wijaya (BSW).
  private func isInitials(_ index: Int, of name: Range<Int>) -> Bool {
    let letters = text.units[text.tokens[index].range]
    return isKnown(name) && letters.count == name.count
      && zip(letters, name).allSatisfy { $0 == text.units[Int(text.tokens[$1].start)] }
  }

  func withoutBrackets(_ phrase: Range<Int>) -> Range<Int> {
    var end = phrase.upperBound
    if text.kind(end - 1) == .closeBracket, let open = phrase.last(where: { text.kind($0) == .openBracket }),
      open > phrase.lowerBound
    {
      end = open
    }
    return phrase.lowerBound..<end
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
    // Komisaris Polisi Kota Garut
    if tags.hasAny(.rank), !isKnown(phrase) { return .bareRole }
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
}
