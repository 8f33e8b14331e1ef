import Segmentation

/// Whom mereka and keduanya stand for: several people, or a body.
extension SpeakerResolver {
  /// The group named last before the pronoun, in its own sentence or as what one of the sentences before speaks of; else the group or body that
  /// has the word; nil where neither is plain.
  func plural(_ mention: Mention, before position: Int, _ finding: Finding, _ context: Context) -> ResolvedSpeaker? {
    // `Mereka yang menonton mengatakan`: described by what follows.
    if text.is(mention.words.upperBound, .yang) { return nil }
    // keduanya are two, whom no other group can be.
    let isAnyNumber = text.is(mention.words.lowerBound, .mereka)
    let start = max(text.sentence(of: position).lowerBound, context.position)
    if isAnyNumber, start < position, let group = group(named: start..<position, context) { return group }
    for number in sentences(before: position, finding, since: context.position, most: 3) {
      let sentence = text.sentences[number]
      guard isOwnText(sentence) else { continue }
      if let group = groupSubject(sentence, context) { return group }
      if isAnyNumber, let group = group(named: sentence, context) { return group }
    }
    return team(before: position, context)?.resolved(by: .pronoun)
  }

  /// The group or body that is the subject of a sentence.
  private func groupSubject(_ sentence: Range<Int>, _ context: Context) -> ResolvedSpeaker? {
    guard let subject = parser.subject(of: sentence) else { return nil }
    if subject.kind == .organization, text.isCapitalized(subject.words.lowerBound),
      !subject.words.allSatisfy({ text.has($0, .place) })
    {
      return organization(subject, context).flatMap { $0.kind == .person ? nil : $0.resolved(by: .pronoun) }
    }
    let tellsGroup = subject.words.contains { text.has($0, [.group, .role, .anonymous, .and]) }
    return subject.kind == .group && tellsGroup
      ? organization(subject, context, kind: .group)?.resolved(by: .pronoun) : nil
  }

  /// The last group in a stretch that a word of number opens (para sopir, sejumlah warga), and no preposition leads to (kepada para sopir).
  private func group(named stretch: Range<Int>, _ context: Context) -> ResolvedSpeaker? {
    guard
      let opening = stretch.suffix(60).last(where: {
        text.has($0, .quantifier) && text.has($0 + 1, [.group, .role, .anonymous]) && text.quotationOf[$0] < 0
          && !text.has($0 - 1, [.preposition, .to, .by])
      })
    else { return nil }
    let phrase = opening..<max(opening, parser.phraseEnd(opening, stretch.upperBound))
    // `sejumlah warga | ragu`
    let end = phrase.first { text.has($0, .predicate) } ?? phrase.upperBound
    guard end > opening else { return nil }
    let mention = parser.parse(opening..<end)
    return mention.kind == .group ? organization(mention, context, kind: .group)?.resolved(by: .pronoun) : nil
  }

  /// The body or group that spoke last, or a single name that no person is known by: Blackpink. Nobody where somebody else has spoken since, or far off.
  private func team(before position: Int, _ context: Context) -> ResolvedSpeaker? {
    guard let speaker = context.speaker, text.paragraphNumber(of: position) - context.paragraph < 5 else { return nil }
    switch speaker.kind {
    case .group, .organization: return speaker
    case .person: return speaker.words.map(isTeam) == true ? speaker : nil
    case .document: return context.group
    default: return nil
    }
  }

  private func isTeam(_ words: Range<Int>) -> Bool {
    words.count == 1 && !text.has(words.lowerBound, .name) && text.kind(words.upperBound) != .openBracket
      && !looseNames.isTitled(words.lowerBound)
  }
}
