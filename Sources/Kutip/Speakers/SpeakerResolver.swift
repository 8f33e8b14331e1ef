import Segmentation

/// Gives each finding its speaker: short names their fullest form, pronouns, -nya and bare roles the person meant.
struct SpeakerResolver {
  let text: TaggedText
  let parser: MentionParser
  let entities: EntityIndex
  private let roles: RoleIndex

  init(_ parser: MentionParser) {
    text = parser.text
    self.parser = parser
    entities = EntityIndex(parser)
    roles = RoleIndex(parser)
  }

  /// What has been said so far of who speaks.
  private struct Context {
    var speaker: ResolvedSpeaker?
    var person: ResolvedSpeaker?
    var group: ResolvedSpeaker?
    var agency: ResolvedSpeaker?
    /// Where the names of those stand who have spoken, the last one first.
    var spoken: [Range<Int>] = []
    /// The token behind the last attribution.
    var position = 0
    var paragraph = -1
  }

  func resolve(_ findings: inout [Finding]) {
    var context = Context()
    for index in findings.indices where findings[index].kind != .none {
      let resolved = speaker(of: findings[index], context)
      findings[index].speaker = resolved
      remember(resolved, findings[index], &context)
    }
  }

  private func remember(_ resolved: ResolvedSpeaker?, _ finding: Finding, _ context: inout Context) {
    context.position = max(context.position, finding.whole.upperBound)
    context.paragraph = text.paragraphNumber(of: finding.outer.lowerBound)
    guard let resolved else { return }
    if resolved.kind == .person, let words = resolved.words, context.spoken.first != words {
      context.spoken.removeAll { $0 == words }
      context.spoken.insert(words, at: 0)
      if context.spoken.count > 12 { context.spoken.removeLast() }
    }
    context.speaker = resolved
    switch resolved.kind {
    case .person, .anonymous, .account: context.person = resolved
    case .group, .organization: context.group = resolved
    case .agency: context.agency = resolved
    case .document: break
    }
  }

  private func speaker(of finding: Finding, _ context: Context) -> ResolvedSpeaker? {
    guard let mention = finding.mention else { return preceding(finding, context) }
    switch mention.kind {
    case .person: return person(mention, context)
    case .pronoun: return pronoun(mention, finding, context)
    case .clitic: return referent(before: finding.outer.lowerBound, finding, context, .clitic)
    case .bareRole: return bareRole(mention, context)
    case .agency: return agency(mention)
    case .group: return organization(mention, context, kind: .group)
    case .organization: return organization(mention, context)
    case .document: return named(mention, .document, context)
    case .account: return named(mention, .account, context)
    case .anonymous: return named(mention, .anonymous, context)
    }
  }

  // MARK: Names

  private func person(_ mention: Mention, _ context: Context) -> ResolvedSpeaker {
    let words = mention.words
    // Who has spoken before is meant, before any other who shares the name.
    if mention.role == nil,
      let known = context.spoken.first(where: { $0.count > words.count && entities.holds($0, words) })
    {
      let full = entities.fullest(known)?.words ?? known
      return ResolvedSpeaker(name: name(full), kind: .person, resolvedBy: .partialName, words: full)
    }
    if words.count == 1, let full = entities.fullForm(ofAbbreviation: words.lowerBound) {
      return ResolvedSpeaker(name: text.text(full), kind: .organization, resolvedBy: .partialName, words: full)
    }
    guard let (full, isAmbiguous) = entities.fullest(words), isPersonal(words) || entities.isPerson(full) else {
      return ResolvedSpeaker(name: name(words), kind: .person, resolvedBy: .name, words: words)
    }
    return ResolvedSpeaker(
      name: name(full), kind: .person, resolvedBy: .partialName, words: full, isAmbiguous: isAmbiguous)
  }

  private func isPersonal(_ words: Range<Int>) -> Bool {
    words.contains { text.has($0, .name) || parser.names.evidence.standsAlone($0) }
  }

  private func name(_ words: Range<Int>) -> String { text.text(words) }

  private func named(_ mention: Mention, _ kind: Speaker.Kind, _ context: Context) -> ResolvedSpeaker {
    var words = mention.words
    if kind == .organization {
      words = withoutBrackets(words)
      if words.count == 1, let full = entities.fullForm(ofAbbreviation: words.lowerBound) { words = full }
      if words.count == 1, text.isCapitalized(words.lowerBound),
        !text.has(words.lowerBound, [.organization, .organizationHead, .place])
      {
        return person(mention, context)
      }
    }
    return ResolvedSpeaker(
      name: text.text(words), kind: kind, resolvedBy: words == mention.words ? .name : .partialName, words: words)
  }

  /// A body by name; `kementerian tersebut` and `pihak museum` are the body that the article named so.
  private func organization(_ mention: Mention, _ context: Context, kind: Speaker.Kind = .organization)
    -> ResolvedSpeaker?
  {
    let words = mention.words
    let isBackReference =
      text.has(words.upperBound - 1, .demonstrative) && words.count <= 3
      || text.is(words.lowerBound, .pihak) && words.count == 2
    let head = text.is(words.lowerBound, .pihak) ? words.lowerBound + 1 : words.lowerBound
    if isBackReference, head < words.upperBound, !text.isCapitalized(head), text.has(head, .organizationHead),
      let full = entities.body(headedBy: head)
    {
      return ResolvedSpeaker(name: text.text(full), kind: .organization, resolvedBy: .role, words: full)
    }
    // media tersebut, stasiun televisi itu
    if isBackReference, text.has(words.lowerBound, .mediaNoun), var agency = context.agency {
      agency.resolvedBy = .role
      return agency
    }
    if isBackReference, text.has(words.upperBound - 1, .demonstrative), !text.isCapitalized(words.lowerBound),
      var group = context.group,
      group.kind == .organization
    {
      group.resolvedBy = .role
      return group
    }
    return named(mention, kind, context)
  }

  private func withoutBrackets(_ words: Range<Int>) -> Range<Int> {
    guard text.kind(words.upperBound - 1) == .closeBracket,
      let open = words.last(where: { text.kind($0) == .openBracket }), open > words.lowerBound
    else { return words }
    return words.lowerBound..<open
  }

  private func agency(_ mention: Mention) -> ResolvedSpeaker {
    let outlet = OutletParser(text: text).outlet(
      at: mention.words.lowerBound, limit: mention.words.upperBound, inFormula: true)?.outlet
    return ResolvedSpeaker(
      name: outlet?.name ?? text.text(mention.words), kind: .agency, resolvedBy: .name, words: mention.words)
  }

  // MARK: Pronouns

  private func pronoun(_ mention: Mention, _ finding: Finding, _ context: Context) -> ResolvedSpeaker? {
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
  private func referent(before position: Int, _ finding: Finding, _ context: Context, _ resolution: Speaker.Resolution)
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
  private func introduces(_ subject: Mention) -> Bool {
    subject.role != nil || subject.whole.upperBound > subject.words.upperBound
  }

  private func personSubject(_ sentence: Range<Int>) -> Mention? {
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

  // MARK: Roles

  /// `Presiden`, `mantan pemain itu`: the person of that role in the article, else whoever spoke last if itu points back, else the words.
  private func bareRole(_ mention: Mention, _ context: Context) -> ResolvedSpeaker? {
    let pointsBack = text.has(mention.words.upperBound - 1, .demonstrative)
    if let (holder, isAmbiguous) = roles.holder(of: mention.words, before: mention.words.lowerBound) {
      let full = entities.fullest(holder)?.words ?? holder
      return ResolvedSpeaker(name: name(full), kind: .person, resolvedBy: .role, words: full, isAmbiguous: isAmbiguous)
    }
    if pointsBack, var person = context.person {
      person.resolvedBy = .role
      return person
    }
    return ResolvedSpeaker(name: text.text(mention.words), kind: .person, resolvedBy: .name, words: mention.words)
  }

  // MARK: No mention

  /// Who speaks where nothing beside the words says so: the subject of a sentence since the last attribution, else the last speaker.
  private func preceding(_ finding: Finding, _ context: Context) -> ResolvedSpeaker? {
    if finding.continuesUtterance, var speaker = context.speaker {
      speaker.resolvedBy = .preceding
      return speaker
    }
    let distance = text.paragraphNumber(of: finding.outer.lowerBound) - context.paragraph
    guard context.person == nil || distance < 4 else { return nil }
    return referent(before: finding.outer.lowerBound, finding, context, .preceding)
  }
}
