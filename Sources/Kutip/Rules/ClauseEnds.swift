import Segmentation

/// Where a reported clause that runs on behind its cue ends: before another claim, an attribution, or the channel of the words.
extension ClauseFinder {
  /// Whether the clause that began at `start` ends before the token at `index`.
  func ends(at index: Int, from start: Int, _ sentence: Range<Int>) -> Bool {
    if text.quotationOf[index] >= 0 { return opensSentence(quotation: index) }
    if text.cue(index) != nil { return false }
    if text.has(index, [.while, .and]), opensClaim(skipAuxiliaries(index + 1, sentence), sentence) { return true }
    if text.has(index, .adversative), text.kind(index - 1) == .comma || text.has(index + 1, .negation) {
      if withholds(index + 1) { return true }
      // What someone else says against it is another claim; otherwise the clause goes on.
      return text.is(index, .padahal)
        || (index..<sentence.upperBound).contains {
          text.has($0, .cue) && text.cue($0)?.uses.isDisjoint(with: [.active, .passive]) == false
        }
    }
    if text.has(index, .when), text.has(index + 1, .contact) { return true }
    guard text.kind(index) == .comma || text.has(index, .like) else {
      return isChannel(index, sentence, isClosed: false)
    }
    guard text.kind(index) == .comma else { return attributes(index, sentence) }
    if text.has(index + 1, .negation), text.cue(index + 2) != nil { return true }
    if text.has(index + 2, .strictThat), text.cue(index + 1)?.uses.contains(.active) == true { return true }
    return isChannel(index + 1, sentence, isClosed: true) || attributes(index + 1, sentence)
  }

  /// Whether the verb at `cue` stands in a clause that goes before the main one: `Meski Rina menyebut jalan itu aman, ...`
  func isInFront(_ cue: Int, of sentence: Range<Int>) -> Bool {
    let start = self.start(of: sentence)
    return start < cue && text.has(start, .subordinator) && !text.has(start, .relative)
      && !(start..<cue).contains { text.kind($0) == .comma || text.quotationOf[$0] >= 0 }
  }

  /// Whether the comma at `index` parts such a clause from the main one: `Meski Rina menyebut jalan itu aman | , warga memutar`.
  func opensMain(at index: Int, from start: Int, _ sentence: Range<Int>) -> Bool {
    text.kind(index) == .comma && index > start + 1
      && !text.has(index + 1, [.conjunction, .relative, .preposition, .adversative]) && hasPredicate(start..<index)
      && hasPredicate((index + 1)..<sentence.upperBound)
  }

  /// `namun | tidak memberikan rincian`: what the speaker left out is no part of what was said.
  private func withholds(_ negation: Int) -> Bool {
    text.has(negation, .negation) && text.isVerb(negation + 1) && text.cue(negation + 2)?.uses.contains(.noun) == true
  }

  /// Whether another verb with the same subject stands at `verb`, and reports in turn: `... dan | menegaskan jalan itu aman`.
  private func opensClaim(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    guard let cue = text.cue(verb), cue.uses.contains(.active) else { return false }
    if text.has(verb + 1, .strictThat) { return true }
    guard text.isVerb(verb), !cue.uses.contains(.needsThat) else { return false }
    // `... dan mendorong pengawasan`: a thing is not asked.
    if cue.takes.isDisjoint(with: [.clause, .that]) {
      return (verb + 1..<sentence.upperBound).prefix(12).contains { text.has($0, .purpose) }
    }
    return !text.has(verb + 1, .preposition) || cue.takes.contains(.naming) && text.is(verb + 1, .sebagai)
      || (verb + 1..<sentence.upperBound).prefix(12).contains { text.has($0, [.that, .purpose]) }
  }

  /// Whether the rest of the sentence only names what carried the words: `..., dalam keterangan tertulis, Rabu (1/2)`, `melalui akunnya`.
  ///
  /// Without a comma before it, only what is the speaker's own: a document may also be what the clause is about.
  private func isChannel(_ index: Int, _ sentence: Range<Int>, isClosed: Bool) -> Bool {
    guard text.is(index, [.dalam, .melalui, .lewat, .via]), text.has(index + 1, [.document, .accountNoun]),
      isClosed || text.tokens[index + 1].shape.contains(.clitic)
    else { return false }
    return !hasPredicate(index..<sentence.upperBound)
  }

  /// Whether a quotation begins at `index` that is a sentence of its own, glued to the one before: `... sejak pagi."Kami ...`
  private func opensSentence(quotation index: Int) -> Bool {
    text.quotationOf[index] != text.quotationOf[index - 1] && text.kind(index - 1) == .stop
  }

  /// `yang menurut X akan berlangsung besok | memenuhi ...`: a second verb that nothing links to the first is the main clause's.
  func endsRelative(at index: Int, from start: Int) -> Bool {
    guard text.isVerb(index), index > start + 2, !text.isVerb(index - 1) else { return false }
    if text.has(
      index - 1, [.auxiliary, .relative, .conjunction, .purpose, .subordinator, .preposition, .negation, .predicate])
    {
      return false
    }
    // `yang menurut X menyebabkan jalan itu | ambles`: what it makes happen is part of it.
    return (start..<index - 1).first { text.isVerb($0) }.map { !text.is($0, .causing) } ?? false
  }
}
