import Segmentation

/// Reads the noun phrase that stands for a speaker, behind a cue or before one.
struct MentionParser {
  let text: TaggedText
  let names: NameFinder

  init(_ text: TaggedText) {
    self.text = text
    names = NameFinder(text: text, evidence: NameEvidence(text))
  }

  /// The mention that begins at `start`, right behind a cue, and ends before `limit`; nil if no noun phrase begins there.
  func mention(behind start: Int, limit: Int) -> Mention? {
    var start = start
    while start < limit,
      text.has(start, .by) || text.is(start, [.lagi, .kembali, .singkat, .lanjut])
        || text.has(start, .cue) && text.hash(start) == text.hash(start - 1)
    { start += 1 }
    start = agent(from: start, limit)
    guard start < limit else { return nil }
    if text.cue(start)?.uses.contains(.noun) == true, !text.has(start, .document) { return owner(of: start, limit) }
    if text.has(start, .pronoun) {
      return Mention(.pronoun, at: start)
    }
    if let account = account(start, limit) { return account }
    let end = phraseEnd(start, limit)
    guard end > start else { return unknownNoun(start, limit) }
    if let maker = maker(ofDocument: start..<end, limit) { return maker }
    if let epithet = epithet(start..<end, limit) { return epithet }
    var mention = parse(start..<end)
    addAppositions(&mention, limit)
    return mention
  }

  /// Behind oleh, where small words of manner stand before it: `disampaikan langsung oleh | Rina`; else `start`.
  private func agent(from start: Int, _ limit: Int) -> Int {
    for index in start..<max(start, min(limit, start + 4)) {
      if text.has(index, .by) { return index + 1 }
      guard text.kind(index) == .word, !text.isCapitalized(index), !text.isVerb(index) else { break }
    }
    return start
  }

  /// `kata pria yang akrab disapa Cak Bud itu`, `ujar pemain kelahiran Garut, Jawa Barat itu`: a description that points back.
  private func epithet(_ phrase: Range<Int>, _ limit: Int) -> Mention? {
    let head = phrase.lowerBound
    guard text.is(phrase.upperBound, .yang), text.has(head, [.role, .roleModifier, .anonymous]),
      !text.isCapitalized(head), !text.units[text.tokens[head].range].contains(0x20), parse(phrase).kind != .person
    else { return nil }
    let last = min(limit, phrase.upperBound + 14)
    guard
      let end = (phrase.upperBound..<last).first(where: {
        text.has($0, .demonstrative) || !text.tokens[$0].isWordLike || text.cue($0)?.sense == .relay
      }), text.has(end, .demonstrative)
    else { return nil }
    let words = head..<(end + 1)
    return Mention(kind: .bareRole, words: words, role: nil, whole: words)
  }

  /// Whose words a noun stands for: `menurut pengakuan | Rina`, `menurut klaim dari | perusahaan itu`, `menurut pengakuannya`.
  private func owner(of noun: Int, _ limit: Int) -> Mention? {
    if text.tokens[noun].shape.contains(.clitic) { return Mention(.clitic, at: noun) }
    let start = text.is(noun + 1, .dari) ? noun + 2 : noun + 1
    guard start < limit, text.cue(start) == nil, var mention = mention(behind: start, limit: limit) else { return nil }
    mention.whole = noun..<mention.whole.upperBound
    return mention
  }

  /// A noun right behind a quotation's cue that the lexicons do not know: `“...,” kata juru masak andalan hotel itu`.
  private func unknownNoun(_ start: Int, _ limit: Int) -> Mention? {
    guard start > 1, let cue = text.cue(start - 1), cue.uses.contains(.afterQuotation), text.quotationOf[start - 2] >= 0
    else { return nil }
    let end = phraseEnd(start, limit, behindQuotation: true)
    guard end > start else { return nil }
    var mention = parse(start..<end)
    if text.isCapitalized(start) {
      // `kata Di Maria`: the small word is part of the name.
      mention = Mention(kind: .person, words: start..<end, role: nil, whole: start..<end)
    } else if mention.kind == .organization {
      mention.kind = .anonymous
    }
    addAppositions(&mention, limit)
    return mention
  }

  /// `data yang dihimpun Kementerian Kesehatan`: who made it speaks.
  private func maker(ofDocument phrase: Range<Int>, _ limit: Int) -> Mention? {
    let relative = phrase.upperBound
    guard text.has(phrase.lowerBound, .document), text.is(relative, .yang), relative + 2 < limit,
      text.isVerb(relative + 1),
      text.isCapitalized(relative + 2) || text.has(relative + 2, .by)
    else { return nil }
    let start = text.has(relative + 2, .by) ? relative + 3 : relative + 2
    let end = phraseEnd(start, limit)
    guard end > start else { return nil }
    var mention = parse(start..<end)
    mention.whole = phrase.lowerBound..<mention.whole.upperBound
    return mention
  }
}
