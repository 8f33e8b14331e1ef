import Segmentation

/// Gives each finding its speaker: short names their fullest form, pronouns, -nya and bare roles the person meant.
///
/// A class, so that the many closures that ask it copy one reference.
final class SpeakerResolver {
  let text: TaggedText
  let parser: MentionParser
  let entities: EntityIndex
  let roles: RoleIndex
  let looseNames: LooseNames

  init(_ parser: MentionParser) {
    text = parser.text
    self.parser = parser
    entities = EntityIndex(parser)
    roles = RoleIndex(parser)
    looseNames = LooseNames(parser.names)
  }

  /// What has been said so far of who speaks.
  struct Context {
    var speaker: ResolvedSpeaker?
    var person: ResolvedSpeaker?
    /// Somebody known by a common noun only who has spoken since: `kata petugas`.
    var passing: ResolvedSpeaker?
    var group: ResolvedSpeaker?
    var agency: ResolvedSpeaker?
    /// Where the names of those stand who have spoken, the last one first.
    var spoken: [Range<Int>] = []
    /// The nicknames that descriptions have explained: `kata pria yang akrab disapa Cak Bud itu`.
    var nicknames: [(hash: UInt64, name: Range<Int>)] = []
    /// The token behind the last attribution.
    var position = 0
    var paragraph = -1

    /// Whom a name with this hash calls.
    func bearer(ofNickname hash: UInt64) -> Range<Int>? { nicknames.first { $0.hash == hash }?.name }
  }

  func resolve(_ findings: [Finding]) {
    var context = Context()
    for finding in findings where finding.kind != .none {
      finding.speaker = speaker(of: finding, context)
      remember(finding.speaker, finding, &context)
    }
  }

  private func remember(_ resolved: ResolvedSpeaker?, _ finding: Finding, _ context: inout Context) {
    context.position = max(context.position, finding.whole.upperBound)
    context.paragraph = text.paragraphNumber(of: finding.outer.lowerBound)
    // `pembalap itu`, whoever it is, is no new person.
    guard let resolved, !(context.person != nil && isUnknownDescription(resolved, finding)) else { return }
    noteNickname(resolved, finding, &context)
    if resolved.kind == .person, let words = resolved.words, context.spoken.first != words,
      !text.has(words.lowerBound, .relation)
    {
      let name = text.hash(of: words)
      context.spoken.removeAll { text.hash(of: $0) == name }
      context.spoken.insert(words, at: 0)
      if context.spoken.count > 12 { context.spoken.removeLast() }
    }
    context.speaker = resolved
    switch resolved.kind {
    case .person where isPassing(resolved, finding, context): context.passing = resolved
    case .person where isAside(resolved, finding, context): break
    case .person, .anonymous, .account:
      context.person = resolved
      context.passing = nil
    case .group, .organization: context.group = resolved
    case .agency: context.agency = resolved
    case .document: break
    }
  }

  /// `Apalagi, Rina sudah menyebut ...`: what another has said, as a reason for what the last speaker says.
  private func isAside(_ resolved: ResolvedSpeaker, _ finding: Finding, _ context: Context) -> Bool {
    guard finding.kind == .indirect, let person = context.person, person.name != resolved.name,
      let mention = finding.mention, let cue = finding.cue, mention.words.upperBound <= cue
    else { return false }
    return text.is(text.sentence(of: finding.outer.lowerBound).lowerBound, .reason)
  }

  /// `kata petugas` where somebody with a name has the word: he keeps it, but for what stands right behind.
  private func isPassing(_ resolved: ResolvedSpeaker, _ finding: Finding, _ context: Context) -> Bool {
    guard let mention = finding.mention, resolved.resolvedBy == .name, let person = context.person else {
      return context.passing?.name == resolved.name
    }
    return mention.kind == .bareRole && !text.isCapitalized(mention.words.lowerBound) && person.kind == .person
      && person.words.map { text.isCapitalized($0.lowerBound) } == true
  }

  private func isUnknownDescription(_ resolved: ResolvedSpeaker, _ finding: Finding) -> Bool {
    guard let mention = finding.mention, mention.kind == .bareRole, resolved.resolvedBy == .name else { return false }
    return text.has(mention.words.upperBound - 1, .demonstrative)
  }

  private func speaker(of finding: Finding, _ context: Context) -> ResolvedSpeaker? {
    guard let mention = finding.mention else { return preceding(finding, context) }
    switch mention.kind {
    case .person: return person(mention, context)
    case .pronoun: return pronoun(mention, finding, context)
    case .clitic: return referent(before: finding.outer.lowerBound, finding, context, .clitic)
    case .bareRole: return bareRole(mention, finding, context)
    case .agency: return agency(mention)
    case .group: return organization(mention, context, kind: .group)
    case .organization: return organization(mention, context)
    case .document: return named(mention, .document, context)
    case .account: return named(mention, .account, context)
    case .anonymous: return pointedAt(mention, finding, context) ?? named(mention, .anonymous, context)
    }
  }

  // MARK: Names

  func person(_ mention: Mention, _ context: Context) -> ResolvedSpeaker {
    let words = mention.words
    if let bearer = entities.bearer(ofNickname: words) ?? context.bearer(ofNickname: text.hash(of: words)) {
      let full = entities.fullest(bearer)?.words ?? bearer
      return ResolvedSpeaker(name: name(full), kind: .person, resolvedBy: .partialName, words: full)
    }
    // Who has spoken before is meant, before any other who shares the name.
    if mention.role == nil,
      let known = context.spoken.first(where: { $0.count > words.count && text.holds($0, words) })
    {
      let full = entities.fullest(known)?.words ?? known
      return ResolvedSpeaker(name: name(full), kind: .person, resolvedBy: .partialName, words: full)
    }
    if words.count == 1, let full = entities.fullForm(ofAbbreviation: words.lowerBound) {
      // IRGC is a body, RK is Ridwan Kamil.
      let kind: Speaker.Kind = entities.isPerson(full) ? .person : .organization
      return ResolvedSpeaker(name: text.text(full), kind: kind, resolvedBy: .partialName, words: full)
    }
    if words.count == 1, entities.fullest(words) == nil,
      let full = fullName(ofUnknown: words.lowerBound, mention, context)
    {
      return ResolvedSpeaker(name: name(full), kind: .person, resolvedBy: .partialName, words: full)
    }
    guard let (full, isAmbiguous) = entities.fullest(words), isPersonal(words) || entities.isPerson(full) else {
      return ResolvedSpeaker(name: name(words), kind: .person, resolvedBy: .name, words: words)
    }
    // A name of two words behind its title is whole, but for more names: the end of another's title is none of it.
    let isWhole =
      mention.role != nil && words.count > 1
      && !full.allSatisfy { index in
        text.has(index, [.name, .nameParticle]) || words.contains { text.tokens[$0].hash == text.tokens[index].hash }
      }
    if isWhole { return ResolvedSpeaker(name: name(words), kind: .person, resolvedBy: .name, words: words) }
    return ResolvedSpeaker(
      name: name(full), kind: .person, resolvedBy: .partialName, words: full, isAmbiguous: isAmbiguous)
  }

  /// The full name of somebody whom the article's names in full do not hold.
  private func fullName(ofUnknown index: Int, _ mention: Mention, _ context: Context) -> Range<Int>? {
    if let full = looseNames.fullName(holding: index) { return full }
    guard mention.role == nil, let bearer = bearer(ofVariant: index, context) else { return nil }
    return entities.fullest(bearer)?.words ?? bearer
  }

  private func isPersonal(_ words: Range<Int>) -> Bool {
    words.contains { text.has($0, .name) || parser.names.evidence.standsAlone($0) }
  }

  func name(_ words: Range<Int>) -> String { text.text(words) }

  func named(_ mention: Mention, _ kind: Speaker.Kind, _ context: Context) -> ResolvedSpeaker {
    var words = mention.words
    if kind == .organization {
      words = withoutBrackets(words)
      if words.count == 1, let full = entities.fullForm(ofAbbreviation: words.lowerBound) {
        if entities.isPerson(full) { return person(mention, context) }
        words = full
      }
      if words.count == 1, text.isCapitalized(words.lowerBound),
        !text.has(words.lowerBound, [.organization, .organizationHead, .place])
      {
        return person(mention, context)
      }
    }
    return ResolvedSpeaker(
      name: text.text(words), kind: kind, resolvedBy: words == mention.words ? .name : .partialName, words: words)
  }

  private func withoutBrackets(_ words: Range<Int>) -> Range<Int> {
    guard text.kind(words.upperBound - 1) == .closeBracket,
      let open = words.last(where: { text.kind($0) == .openBracket }), open > words.lowerBound
    else { return words }
    return words.lowerBound..<open
  }

  private func agency(_ mention: Mention) -> ResolvedSpeaker {
    let outlet = OutletParser(text: text).outlet(
      at: mention.words.lowerBound, limit: mention.words.upperBound, after: .relay)?.outlet
    return ResolvedSpeaker(
      name: outlet?.name ?? text.text(mention.words), kind: .agency, resolvedBy: .name, words: mention.words)
  }
}
