import Segmentation

/// Whom pronouns, -nya, bare roles and quotations without any mention stand for.
extension SpeakerResolver {
  func pronoun(_ mention: Mention, _ finding: Finding, _ context: Context) -> ResolvedSpeaker? {
    if text.has(mention.words.lowerBound, .pluralPronoun) || text.is(mention.words.lowerBound, .pihaknya) {
      guard var group = context.group ?? context.speaker else { return nil }
      if text.is(mention.words.lowerBound, .pihaknya), let speaker = context.speaker { group = speaker }
      group.resolvedBy = .pronoun
      return group
    }
    return referent(before: min(mention.words.lowerBound, finding.outer.lowerBound), finding, context, .pronoun)
  }

  /// The person that a pronoun or -nya before `position` stands for: the subject of the nearest sentence in between that has a person as
  /// its subject, else the last one who spoke.
  func referent(before position: Int, _ finding: Finding, _ context: Context, _ resolution: Speaker.Resolution)
    -> ResolvedSpeaker?
  {
    var number = text.sentenceNumber(of: position)
    if text.sentences[number].lowerBound >= position || finding.outer.lowerBound <= text.sentences[number].lowerBound {
      number -= 1
    }
    var steps = 0
    while number >= 0, steps < 8,
      text.sentences[number].upperBound > context.position || context.person == nil && steps < 4
    {
      let sentence = text.sentences[number]
      if sentence.lowerBound >= context.position || context.person == nil, let subject = personSubject(sentence),
        context.person == nil || introduces(subject)
      {
        var resolved = person(subject, context)
        if resolved.kind == .person {
          resolved.isAmbiguous =
            resolved.isAmbiguous || context.person.map { $0.name != resolved.name && steps > 1 } ?? false
          resolved.resolvedBy = resolution
          return resolved
        }
      }
      number -= 1
      steps += 1
    }
    // dia is no agency or body, but ujarnya may be.
    guard var person = context.person ?? (resolution == .pronoun ? nil : context.speaker) else { return nil }
    person.resolvedBy = resolution
    return person
  }

  /// Whether a subject is brought in anew, by title, age or apposition; a bare name in passing changes nothing of who speaks.
  func introduces(_ subject: Mention) -> Bool {
    subject.role != nil || subject.whole.upperBound > subject.words.upperBound
  }

  func personSubject(_ sentence: Range<Int>) -> Mention? {
    guard !text.isBoilerplate[sentence.lowerBound], text.quotationOf[sentence.lowerBound] < 0,
      !text.headline.overlaps(sentence)
    else { return nil }
    guard let subject = parser.subject(of: sentence), subject.kind == .person else { return nil }
    // One capitalised word at the head of a sentence may be any word.
    guard
      subject.words.count > 1 || text.has(subject.words.lowerBound, .name)
        || parser.names.evidence.standsAlone(subject.words.lowerBound)
        || entities.fullest(subject.words) != nil
    else { return nil }
    return subject
  }

  /// `Presiden`, `mantan pemain itu`: the person of that role in the article, else whoever spoke last if itu points back, else the words.
  func bareRole(_ mention: Mention, _ context: Context) -> ResolvedSpeaker? {
    let pointsBack = text.has(mention.words.upperBound - 1, .demonstrative)
    if let (holder, isAmbiguous) = roles.holder(of: mention.words, before: mention.words.lowerBound) {
      let full = entities.fullest(holder)?.words ?? holder
      return ResolvedSpeaker(name: name(full), kind: .person, resolvedBy: .role, words: full, isAmbiguous: isAmbiguous)
    }
    // Far from the last speaker somebody else may be described: better the words than a wrong name.
    let isNear = text.paragraphNumber(of: mention.words.lowerBound) - context.paragraph < 3
    if pointsBack, isNear, var person = context.person {
      person.resolvedBy = .role
      return person
    }
    return ResolvedSpeaker(name: text.text(mention.words), kind: .person, resolvedBy: .name, words: mention.words)
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
