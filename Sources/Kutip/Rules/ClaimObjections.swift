/// Why claims are none.
extension RuleFamily {
  /// Whether a whole clause is the object, and somebody who can speak the subject: `Iran memastikan tidak ada bahan radioaktif di sana`.
  static func isPlainClause(_ match: Match, _ setting: Setting) -> Bool {
    let (text, first) = (setting.text, match.content.lowerBound)
    guard let mention = match.mention, let form = match.cue.flatMap({ text.cue($0) }), match.content.count > 3,
      mention.kind == .document ? form.sense == .report : form.takes.contains(.clause),
      !text.has(first, .question),
      !text.has(first, .preposition) || text.has(first, .subordinator) || text.is(first, [.di, .pada, .dalam])
    else { return false }
    return setting.clauses.beginsAsClause(match.content)
  }

  /// Whether the verb also takes a plain object, so that a clause must show itself by its predicate: mengumumkan uji coba, membantah tuduhan.
  static func takesNounPhrases(_ match: Match, _ text: TaggedText) -> Bool {
    guard let form = match.cue.flatMap({ text.cue($0) }) else { return false }
    return form.takes.contains(.noun) || form.uses.contains(.needsThat)
      || [.announce, .deny, .praise, .blame, .report].contains(form.sense)
      || ![.judge, .promise].contains(form.sense) && form.root.isDisjoint(with: [.kata, .aku])
      || form.root == .aku && match.cue.map { text.units[text.tokens[$0].range].last == 0x69 } == true
  }

  /// Whether the content makes a clause. Of a verb in a phrase before the main clause only what stands before the comma is its content:
  /// `Rina, setelah menyebut | namanya, pulang dan beristirahat`.
  private static func isClause(_ match: Match, _ setting: Setting) -> Bool {
    // `mengakui dia khawatir`
    let (text, first) = (setting.text, match.content.lowerBound)
    if text.has(first, .pronoun), match.content.count > 2, !text.has(first + 1, [.preposition, .to, .relative]) {
      return true
    }
    let isInFront =
      match.cue.map {
        text.has($0 - 1, [.when, .while]) || setting.clauses.isInFront($0, of: setting.sentence)
      } ?? false
    return isInFront
      ? setting.clauses.beginsAsClause(match.content) : setting.clauses.hasPredicate(match.content)
  }

  /// `menyebut serangan itu sebagai tindakan membela diri`
  static func namesAs(_ match: Match, _ text: TaggedText) -> Bool {
    match.cue.flatMap { text.cue($0) }?.takes.contains(.naming) == true
      && (match.content.dropFirst().dropLast().contains { text.is($0, .sebagai) }
        || text.is(match.content.lowerBound - 1, .sebagai))
  }

  /// Whether words are an indirect question: `alasan mereka mundur`, not `alasan mereka adalah ...`, `apa yang dilakukannya bukan ...`
  private static func asks(_ content: Range<Int>, _ text: TaggedText) -> Bool {
    text.has(content.lowerBound, .question)
      && !text.has(content.lowerBound + 1, [.relative, .auxiliary, .demonstrative])
      && !content.contains { text.has($0, .copula) || text.has($0, .subordinator) }
  }

  /// Whether a noun phrase stands for what is said or meant to be done: `komitmennya untuk ...`, `kemungkinan munculnya ...`
  static func standsForWords(_ content: Range<Int>, _ text: TaggedText) -> Bool {
    guard let noun = content.first(where: { !text.has($0, .auxiliary) }), text.cue(noun)?.uses.contains(.noun) == true
    else { return false }
    let rest = (noun + 1)..<max(noun + 1, content.upperBound)
    return rest.prefix(10).contains { text.has($0, [.purpose, .strictThat]) }
      || rest.first.map { text.tokens[$0].shape.contains(.clitic) } == true
  }

  /// Whether a noun points back to a whole sentence: kabar, pernyataan; not dukungan or bantahan, which are the sentence's own verb again.
  static func standsForSentence(_ noun: Int, _ text: TaggedText) -> Bool {
    text.cue(noun).map { $0.uses.contains(.noun) && [.say, .report, .relay, .announce, .warn].contains($0.sense) }
      == true
  }

  /// Whether a noun phrase begins with a deed, made of a verb by pe- or ke- and -an: `mengusulkan | penggunaan pupuk untuk ...`
  static func isDeed(_ phrase: Range<Int>, _ text: TaggedText) -> Bool {
    guard let head = phrase.first, text.kind(head) == .word, !text.isCapitalized(head),
      !text.has(
        head, [.group, .role, .roleModifier, .organizationHead, .organization, .quantifier, .article, .anonymous])
    else { return false }
    return Morphology.isDeed(text.units[text.tokens[head].range])
  }

  /// Why what stands behind a cue is no reported clause, or nil.
  static func claimObjection(_ match: Match, _ setting: Setting) -> String? {
    let text = setting.text
    let first = match.content.lowerBound
    let isAnnounced = text.kind(first - 1) == .comma || text.has(first - 1, .that)
    if !isAnnounced, asks(match.content, text), text.cue(match.cue ?? first)?.sense != .ask {
      return "tells what the words were about"
    }
    if !isAnnounced, takesNounPhrases(match, text), !isClause(match, setting),
      !namesAs(match, text), !standsForWords(match.content, text)
    {
      return "a noun phrase, no clause"
    }
    if !isAnnounced, citesOnly(match, text) { return "cites somebody, and says nothing" }
    if let objection = actObjection(match, text) { return objection }
    if !text.has(first - 1, .that), setting.clauses.pointerEnd(at: first, in: setting.sentence) != nil {
      return "points back to what was said"
    }
    // `Setelah korban melapor, | polisi datang`
    if let subject = match.mention?.whole.lowerBound, let cue = match.cue, subject < cue, text.kind(cue + 1) == .comma,
      text.has(subject - 1, [.subordinator, .when]), setting.clauses.start(of: setting.sentence) >= subject - 1
    {
      return "the main clause follows"
    }
    return contentObjection(match, setting)
  }

  /// `mengutip janji negara lain`: an object, and no clause, unless somebody in it says something: `mengutip perwira yang mengatakan ...`
  private static func citesOnly(_ match: Match, _ text: TaggedText) -> Bool {
    guard match.cue.flatMap({ text.cue($0) })?.root == .kutip else { return false }
    return !match.content.contains {
      text.has($0, .relative) && text.cue($0 + 1)?.uses.contains(.active) == true
    }
  }

  /// Why the one before the verb has not said anything, or nil: `ingin meminta`, `untuk memastikan`, `diduga mengancam`.
  static func actObjection(_ match: Match, _ text: TaggedText) -> String? {
    guard let cue = match.cue else { return nil }
    if text.has(cue - 1, .unreal) || text.has(cue - 1, .purpose) || isDenied(cue, text) {
      return "the act is not said to have happened"
    }
    let isHearsay =
      text.isPassive(cue - 1) && !text.has(cue - 1, .contact) && !text.has(cue - 2, [.when, .relative, .subordinator])
    return isHearsay ? "somebody else says so of the subject" : nil
  }

  /// Whether a negation stands before the verb; who does not deny says so: `tak pernah mengakui`, but `tidak menampik`.
  static func isDenied(_ cue: Int, _ text: TaggedText) -> Bool {
    var index = cue - 1
    while text.has(index, .auxiliary), !text.has(index, .negation) { index -= 1 }
    return text.has(index, .negation) && text.cue(cue)?.sense != .deny
  }

  /// Why a stretch that a rule takes for a clause is no claim, or nil.
  static func clauseObjection(_ match: Match, _ setting: Setting) -> String? {
    setting.clauses.hasPredicate(match.content) ? contentObjection(match, setting) : "a noun phrase, no clause"
  }

  /// Whether a noun phrase stands for no person and no body, whatever opens it: `salah satu upaya`, but `sejumlah sandera`.
  static func isThing(_ mention: Mention?, _ text: TaggedText) -> Bool {
    guard let mention, mention.words.count > 1, [.bareRole, .group, .organization, .anonymous].contains(mention.kind)
    else {
      return false
    }
    return !mention.words.contains { text.isCapitalized($0) || text.has($0, MentionParser.speakers) }
      && !text.is(mention.words.lowerBound, [.sejumlah, .para]) && !text.has(mention.words.lowerBound, .article)
  }

  /// Why a mention cannot speak, or nil: bodies have names, and names have capitals.
  static func speakerObjection(_ mention: Mention, _ text: TaggedText) -> String? {
    guard mention.kind == .organization, !text.isCapitalized(mention.words.lowerBound) else { return nil }
    // lembaga pemikir energi Surya Lestari, otoritas kesehatan setempat
    let isNamed =
      text.has(mention.words.lowerBound, .organizationHead) && mention.words.count > 1
    return isNamed ? nil : "nobody speaks here"
  }

  /// Why a clause is no claim of its own: quoted words in it are the statement.
  static func contentObjection(_ match: Match, _ setting: Setting) -> String? {
    let text = setting.text
    if match.content.count < 2 { return "too little is left" }
    // `X melaporkan, mengutip dua pejabat.`
    if let form = text.cue(match.content.lowerBound), form.sense == .relay,
      !form.uses.isDisjoint(with: [.active, .passive])
    {
      return "tells whom the words are from"
    }
    return match.content.contains { text.isSpeech($0, ifUnknown: false) } ? "holds quoted words" : nil
  }
}
