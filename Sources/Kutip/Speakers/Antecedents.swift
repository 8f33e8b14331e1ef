import Segmentation

/// Whom pronouns, -nya, bare roles and quotations without any mention stand for.
extension SpeakerResolver {
  func pronoun(_ mention: Mention, _ finding: Finding, _ context: Context) -> ResolvedSpeaker? {
    let position = min(mention.words.lowerBound, finding.outer.lowerBound)
    if text.is(mention.words.lowerBound, .pihaknya) { return party(before: position, finding, context) }
    return text.has(mention.words.lowerBound, .pluralPronoun)
      ? plural(mention, before: position, finding, context) : referent(before: position, finding, context, .pronoun)
  }

  /// pihaknya: whoever has the word, a person or a body.
  private func party(before position: Int, _ finding: Finding, _ context: Context) -> ResolvedSpeaker? {
    let numbers = sentences(before: position, finding, since: context.position, most: 8)
    let next = context.person.flatMap { taker(of: numbers, from: $0, before: position, context, .pronoun).0 }
    return (next ?? context.speaker ?? context.group)?.resolved(by: .pronoun)
  }

  /// The numbers of the sentences before `position` in which somebody may have been brought in since the last attribution, the last first.
  func sentences(before position: Int, _ finding: Finding, since start: Int, most: Int) -> [Int] {
    var number = text.sentenceNumber(of: position)
    if text.sentences[number].lowerBound >= position || finding.outer.lowerBound <= text.sentences[number].lowerBound {
      number -= 1
    }
    let first = max(0, number - most + 1)
    guard first <= number else { return [] }
    return (first...number).reversed().filter { text.sentences[$0].lowerBound >= start }
  }

  /// The person that a pronoun or -nya before `position` stands for: whoever a sentence in between hands the word to, else the last one who
  /// spoke.
  func referent(before position: Int, _ finding: Finding, _ context: Context, _ resolution: Speaker.Resolution)
    -> ResolvedSpeaker?
  {
    let isNear = text.paragraphNumber(of: position) - context.paragraph < 2
    guard let person = isNear ? context.passing ?? context.person : context.person else {
      return firstPerson(before: position, finding, context, resolution)
    }
    let numbers = sentences(before: position, finding, since: context.position, most: 8)
    let (taker, isDoubtful) = taker(of: numbers, from: person, before: position, context, resolution)
    if var taker {
      taker.isAmbiguous = taker.isAmbiguous || isDoubtful
      return taker.resolved(by: resolution)
    }
    var speaker = person.resolved(by: resolution)
    speaker.isAmbiguous = speaker.isAmbiguous || isDoubtful
    return speaker
  }

  /// The same where no person has spoken yet: the subject of the nearest sentence that has one, else the only person of the last sentence.
  private func firstPerson(
    before position: Int, _ finding: Finding, _ context: Context, _ resolution: Speaker.Resolution
  ) -> ResolvedSpeaker? {
    let numbers = sentences(before: position, finding, since: 0, most: 4)
    for number in numbers {
      let sentence = text.sentences[number]
      guard let subject = personSubject(sentence) else {
        if resolution != .role, let nameless = namelessSubject(sentence) {
          return named(nameless, .anonymous, context).resolved(by: resolution)
        }
        continue
      }
      let resolved = person(subject, context)
      if resolved.kind == .person { return resolved.resolved(by: resolution) }
    }
    if resolution == .pronoun || resolution == .role || context.speaker == nil, let last = numbers.first,
      let lone = lonePerson(text.sentences[last], context)
    {
      return lone.resolved(by: resolution)
    }
    // dia and `pejabat itu` are no agency or body, but ujarnya may be.
    return (resolution == .pronoun || resolution == .role ? nil : context.speaker)?.resolved(by: resolution)
  }

  /// The only person that a sentence names.
  func lonePerson(_ sentence: Range<Int>, _ context: Context) -> ResolvedSpeaker? {
    var found: Range<Int>?
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      var end = index
      while end < sentence.upperBound, text.isCapitalized(end) { end += 1 }
      if end > index, let name = parser.names.name(in: index..<end), parser.isKnown(name) {
        if found != nil { return nil }
        found = name
      }
      index = max(end, index + 1)
    }
    guard let found else { return nil }
    return person(Mention(kind: .person, words: found, role: nil, whole: found), context)
  }

  func isOwnText(_ sentence: Range<Int>) -> Bool {
    !text.isBoilerplate[sentence.lowerBound] && text.quotationOf[sentence.lowerBound] < 0
      && !text.headline.overlaps(sentence)
  }

  /// `Hal senada dikemukakan Kepala Dinas Sosial Asep Sunandar.`
  func reporter(_ sentence: Range<Int>) -> Mention? {
    guard let cue = sentence.last(where: { text.cue($0)?.uses.contains(.passive) == true }),
      let mention = parser.mention(behind: cue + 1, limit: sentence.upperBound), text.cue(cue)?.sense != .relay,
      mention.kind == .account || mention.kind == .person && (parser.isKnown(mention) || mention.role != nil)
    else { return nil }
    return mention
  }

  func personSubject(_ sentence: Range<Int>) -> Mention? {
    guard isOwnText(sentence) else { return nil }
    if let reporter = reporter(sentence), reporter.kind == .person { return reporter }
    return namedSubject(sentence)
  }

  /// The person who is the subject of a sentence, by name.
  func namedSubject(_ sentence: Range<Int>) -> Mention? {
    guard let subject = parser.subject(of: sentence), subject.kind == .person else { return nil }
    // One capitalised word at the head of a sentence may be any word.
    guard
      subject.words.count > 1 || text.has(subject.words.lowerBound, .name)
        || parser.names.evidence.standsAlone(subject.words.lowerBound)
        || entities.fullest(subject.words) != nil
    else { return nil }
    return subject
  }

  /// Somebody without a name who is the subject of a sentence: seorang warga.
  func namelessSubject(_ sentence: Range<Int>) -> Mention? {
    guard isOwnText(sentence), let subject = parser.subject(of: sentence), subject.kind == .anonymous,
      text.has(subject.words.lowerBound, .article), !text.is(subject.words.lowerBound, .sang),
      text.has(subject.words.lowerBound + 1, [.role, .roleModifier, .group, .anonymous]),
      subject.words.lowerBound == subject.whole.lowerBound
    else { return nil }
    return subject
  }

  /// `Presiden`, `mantan pemain itu`: the person of that role in the article, else whoever spoke last if itu points back, else the words.
  func bareRole(_ mention: Mention, _ finding: Finding, _ context: Context) -> ResolvedSpeaker? {
    let pointsBack = text.has(mention.words.upperBound - 1, .demonstrative)
    let isAccount = text.has(mention.words.lowerBound, .accountNoun)
    // `Wakil Ketua DPR itu` is the last speaker, before one who is Wakil Ketua Komisi DPR.
    if let holder = holder(of: mention, exactly: pointsBack, context) { return holder }
    if let nickname = nickname(in: mention.words) {
      let called = Mention(kind: .person, words: nickname, role: nil, whole: nickname)
      let person = person(called, context)
      if person.resolvedBy == .partialName { return person.resolved(by: .role) }
    }
    if pointsBack, let person = described(mention, finding, context), person.kind != .account || isAccount {
      return person
    }
    if !pointsBack, let person = pointedAt(mention, finding, context) { return person }
    let words = parser.withoutBrackets(mention.words)
    return (pointsBack ? holder(of: mention, exactly: false, context) : nil)
      ?? ResolvedSpeaker(name: text.text(words), kind: .person, resolvedBy: .name, words: words)
  }

  /// The person to whom the article gives the role.
  private func holder(of mention: Mention, exactly: Bool, _ context: Context) -> ResolvedSpeaker? {
    guard
      let (holder, isAmbiguous) = roles.holder(
        of: mention.words, before: mention.words.lowerBound, exactly: exactly,
        speaker: context.person?.words.map { $0.upperBound - 1 }, since: context.position)
    else { return nil }
    let full = entities.fullest(holder)?.words ?? holder
    return ResolvedSpeaker(name: name(full), kind: .person, resolvedBy: .role, words: full, isAmbiguous: isAmbiguous)
  }

  /// Who speaks where nothing beside the words says so: the subject of a sentence since the last attribution, else the last speaker.
  func preceding(_ finding: Finding, _ context: Context) -> ResolvedSpeaker? {
    if finding.continuesUtterance, var speaker = context.speaker {
      speaker.resolvedBy = .preceding
      return speaker
    }
    let distance = text.paragraphNumber(of: finding.outer.lowerBound) - context.paragraph
    guard context.person == nil || distance < 4 else { return nil }
    return referent(before: finding.outer.lowerBound, finding, context, .preceding)
  }
}
