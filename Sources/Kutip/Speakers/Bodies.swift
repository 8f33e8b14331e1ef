import Segmentation

/// Bodies by name, and by a noun that points back to their name: `kementerian tersebut`, `pihak museum`, `perusahaan itu`.
extension SpeakerResolver {
  func organization(_ mention: Mention, _ context: Context, kind: Speaker.Kind = .organization) -> ResolvedSpeaker? {
    let words = mention.words
    let pointsBack = text.has(words.upperBound - 1, .demonstrative) && words.count <= 3
    let isParty = text.is(words.lowerBound, .pihak) && words.count == 2
    // At the head of a sentence `Yayasan tersebut` is no name either.
    let isName = text.isCapitalized(words.lowerBound) && !(pointsBack && words.count == 2) && !isParty
    guard pointsBack || isParty, !isName else { return named(mention, kind, context) }
    let head = isParty ? words.lowerBound + 1 : words.lowerBound
    if !isParty || !text.isCapitalized(head), text.has(head, .organizationHead),
      let full = entities.body(headedBy: head)
    {
      return ResolvedSpeaker(name: text.text(full), kind: .organization, resolvedBy: .role, words: full)
    }
    // koresponden tersebut, warga itu: people
    guard pointsBack, !text.has(head, [.role, .quantifier]), !text.has(head, .genericMedia) || text.has(head, .group)
    else { return named(mention, kind, context) }
    // media tersebut, stasiun televisi itu
    if text.has(head, .mediaNoun), let agency = context.agency { return agency.resolved(by: .role) }
    if let group = context.group, group.kind == .organization { return group.resolved(by: .role) }
    return named(mention, kind, context)
  }
}
