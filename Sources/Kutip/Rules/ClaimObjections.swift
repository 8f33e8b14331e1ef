/// Why claims are none.
extension RuleFamily {
  /// Whether somebody who can speak is the subject, and a whole clause the object: `Iran memastikan tidak ada bahan radioaktif di sana`.
  static func isPlainClause(_ match: Match, _ setting: Setting) -> Bool {
    guard let mention = match.mention, mention.kind != .document, match.content.count > 3 else { return false }
    let first = match.content.lowerBound
    let opensClause =
      setting.text.has(first, [.negation, .predicate, .pronoun, .quantifier, .auxiliary])
      || setting.text.kind(first) == .number
    return opensClause && setting.clauses.hasPredicate(match.content)
  }

  /// Whether the verb also takes a plain object, so that a clause must show itself by its predicate: mengumumkan uji coba, membantah tuduhan.
  static func takesNounPhrases(_ match: Match, _ text: TaggedText) -> Bool {
    guard let form = match.cue.flatMap({ text.cue($0) }) else { return false }
    return form.takes.contains(.noun) || form.uses.contains(.needsThat)
      || [.announce, .deny, .praise, .blame, .report].contains(form.sense)
      || ![.judge, .promise].contains(form.sense) && form.lemma != "kata" && form.lemma != "aku"
  }

  /// Why what stands behind a cue is no reported clause, or nil.
  static func claimObjection(_ match: Match, _ setting: Setting) -> String? {
    let text = setting.text
    let isAnnounced = text.kind(match.content.lowerBound - 1) == .comma || text.has(match.content.lowerBound - 1, .that)
    if !isAnnounced, takesNounPhrases(match, text), !setting.clauses.hasPredicate(match.content) {
      return "a noun phrase, no clause"
    }
    if let cue = match.cue, text.has(cue - 1, [.negation, .unreal]) { return "the act is not said to have happened" }
    if text.has(match.content.lowerBound, [.demonstrative]) && match.content.count < 3 { return "a pronoun, no clause" }
    return contentObjection(match, setting)
  }

  /// Why a stretch that a rule takes for a clause is no claim, or nil.
  static func clauseObjection(_ match: Match, _ setting: Setting) -> String? {
    setting.clauses.hasPredicate(match.content) ? contentObjection(match, setting) : "a noun phrase, no clause"
  }

  /// Why a mention cannot speak, or nil: bodies have names, and names have capitals.
  static func speakerObjection(_ mention: Mention, _ text: TaggedText) -> String? {
    mention.kind == .organization && !text.isCapitalized(mention.words.lowerBound) ? "nobody speaks here" : nil
  }

  /// Why a clause is no claim of its own: quoted words in it are the statement.
  static func contentObjection(_ match: Match, _ setting: Setting) -> String? {
    let text = setting.text
    if match.content.count < 2 { return "too little is left" }
    if match.content.contains(where: {
      text.quotationOf[$0] >= 0 && text.quotedSpeech.contains(Int(text.quotationOf[$0]))
    }) {
      return "holds quoted words"
    }
    return nil
  }
}
