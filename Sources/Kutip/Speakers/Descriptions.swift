import Segmentation

/// Whom descriptions mean: `pelatih asal Belanda itu`, `sang pelatih`, `pria yang akrab disapa Cak Bud`.
extension SpeakerResolver {
  /// Whom a description such as `pelatih asal Belanda itu` means: the last speaker, or far from him the only person that the sentence before
  /// names.
  func described(_ mention: Mention, _ finding: Finding, _ context: Context) -> ResolvedSpeaker? {
    let position = mention.words.lowerBound
    if describes(mention, context) { return referent(before: position, finding, context, .role) }
    guard !text.has(position, [.anonymous, .group, .accountNoun]), !isTold(mention),
      let last = sentences(before: position, finding, since: context.position, most: 1).first,
      isOwnText(text.sentences[last]),
      text.paragraphNumber(of: position) - text.paragraphNumber(of: text.sentences[last].lowerBound) < 2
    else { return nil }
    return lonePerson(text.sentences[last], context)?.resolved(by: .role)
  }

  /// Whom a description means that points back though no itu ends it: `sang pelatih`, `pria yang akrab disapa Cak Bud`, `pemeran “Hujan” itu`.
  func pointedAt(_ mention: Mention, _ finding: Finding, _ context: Context) -> ResolvedSpeaker? {
    guard let person = context.person, person.kind == .person, isDefinite(mention), describes(mention, context) else {
      return nil
    }
    // `wanita yang akrab disapa Ceu Yati`, where Ceu Yati has been named before
    if let name = nickname(in: description(mention)), isNamed(name, before: mention.words.lowerBound) {
      return self.person(Mention(kind: .person, words: name, role: nil, whole: name), context)
    }
    return referent(before: mention.words.lowerBound, finding, context, .role)
  }

  private func isNamed(_ name: Range<Int>, before index: Int) -> Bool {
    let last = text.tokens[name.upperBound - 1].hash
    return text.lists.capitals.contains { $0 < index && text.tokens[$0].hash == last && !text.isBoilerplate[$0] }
  }

  private func isDefinite(_ mention: Mention) -> Bool {
    let (first, next) = (mention.words.lowerBound, mention.whole.upperBound)
    if text.is(first, .sang) { return text.has(first + 1, [.role, .roleModifier]) && !text.has(first + 1, .relation) }
    guard !text.has(first, [.article, .quantifier]), !text.isCapitalized(first), next < text.tokens.count else {
      return false
    }
    if text.is(next, .yang), (next + 1..<next + 3).contains(where: { text.is($0, .called) }) { return true }
    let rest = next..<min(text.sentence(of: first).upperBound, next + 12)
    guard let end = rest.first(where: { text.quotationOf[$0] < 0 && !goesOn($0) }) else { return false }
    return end > next && text.has(end, .demonstrative)
  }

  /// What a description may hold before its itu: `pelatih klub Asia, Persada | itu`, `pemeran film “Hujan” | itu`.
  private func goesOn(_ index: Int) -> Bool {
    if text.kind(index) == .comma { return text.isCapitalized(index + 1) }
    return text.kind(index) == .number || text.isCapitalized(index)
      || text.kind(index) == .word && text.has(index, .termHead)
  }

  private func isTold(_ mention: Mention) -> Bool {
    mention.words.count == 2 && text.is(mention.words.lowerBound, .told)
  }

  /// Whether a description can mean the last speaker: far from him somebody else may be described, and the words are better than a wrong name.
  private func describes(_ mention: Mention, _ context: Context) -> Bool {
    guard let person = context.person else { return true }
    let head = mention.words.lowerBound
    // sumber itu, akun tersebut
    if text.is(head, .sumber) { return person.kind == .anonymous }
    if text.has(head, .accountNoun) { return person.kind == .account }
    // anak tersebut, korban itu: somebody of whom the speaker tells
    if isTold(mention) { return false }
    // `pria itu` is anyone, `pelatih asal Belanda itu` the only one who has spoken.
    let isAnyone = text.has(head, [.anonymous, .group])
    let most = isAnyone ? 2 : context.spoken.count == 1 ? 9 : 4
    let between = (context.paragraph + 1)..<max(context.paragraph + 1, text.paragraphNumber(of: head))
    return between.count < 16
      && between.count { !text.isBoilerplate[text.paragraphs[$0].lowerBound] } < most
  }
}
