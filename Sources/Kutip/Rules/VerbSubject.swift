import Segmentation

/// Finds the subject of a reporting verb, however the sentence is built.
extension Matcher {
  /// The subject right before a verb, or that of an earlier verb which it shares.
  func subject(before verb: Int, _ sentence: Range<Int>) -> Mention? {
    if subjectVerb != verb {
      subjectVerb = verb
      lastSubject = findSubject(before: verb, sentence)
    }
    return lastSubject
  }

  private func findSubject(before verb: Int, _ sentence: Range<Int>) -> Mention? {
    let floor = max(closedFloor(verb, sentence), clauses.behindDateline(sentence))
    guard floor < verb else { return nil }
    if let insertion = clauses.insertedCitation(before: verb, floor: floor),
      let mention = parser.mention(before: insertion, floor: floor)
    {
      return mention
    }
    if let mention = parser.mention(before: verb, floor: floor) ?? antecedent(of: verb, floor, sentence) {
      return mention
    }
    guard clauses.sharesSubject(verb, sentence) else {
      return parser.frontSubject(of: floor..<verb) ?? headSubject(verb, floor, sentence)
    }
    if text.has(verb - 1, .subordinator), !text.has(verb - 1, [.while, .when]), !acts(on: verb, floor) { return nil }
    if let speaker = quotedSpeaker(floor, verb) { return speaker }
    let front = min(verb, clauses.behindDateline(sentence))..<verb
    // `Korban dibujuk dengan mengatakan ...`: the subject of a passive is not the one who acts.
    if text.has(verb - 1, .while), let first = front.first(where: { text.isVerb($0) }), text.isPassive(first) {
      return nil
    }
    return parser.subject(of: front)
  }

  /// `Tudingan itu dibantah kubu Rina yang | menyebut ...`: what stands before a relative clause that opens with the verb itself. Where that is the
  /// subject of the sentence, nothing tells the end of the claim from the main verb.
  private func antecedent(of verb: Int, _ floor: Int, _ sentence: Range<Int>) -> Mention? {
    var relative = verb - 1
    while relative > floor, text.has(relative, .auxiliary) { relative -= 1 }
    // `yang menuntutnya keluar`: an act on somebody, whose words nobody gives.
    // `yang menuduhnya melanggar aturan` says what.
    let isAct = text.tokens[verb].shape.contains(.clitic) && !(text.cue(verb)?.sense == .blame && text.isVerb(verb + 1))
    guard relative > floor + 1, text.has(relative, .relative), !isAct else { return nil }
    let end = text.kind(relative - 1) == .comma ? relative - 1 : relative
    let start = clauses.start(of: sentence)
    guard let mention = parser.mention(before: end, floor: floor, isNearest: true), mention.whole.lowerBound > start
    else { return nil }
    // `Ketika hujan turun, Budi yang ...`: the subject of the main clause.
    let opensClause =
      text.kind(mention.whole.lowerBound - 1) == .comma && text.has(start, [.subordinator, .when, .preposition])
    // `foto yang menunjukkan ...`, `surat yang memuat ...`
    let takesObject =
      text.cue(verb).map { $0.uses.contains(.needsThat) && $0.sense != .say } == true
      && text.quotationOf[min(verb + 2, sentence.upperBound - 1)] < 0
      && !(mention.kind == .document && text.has(verb + 1, .strictThat))
    // `belum ada pihak yang ...`
    let isNobody = (max(start, mention.whole.lowerBound - 3)..<mention.whole.lowerBound).contains {
      text.has($0, .negation)
    }
    return opensClause || takesObject || isNobody ? nil : author(of: mention) ?? mention
  }

  /// A noun phrase that the lexicons do not know, where nothing else stands before a verb whose subjects can speak: `Operator kapal itu |
  /// mengatakan`.
  private func headSubject(_ verb: Int, _ floor: Int, _ sentence: Range<Int>) -> Mention? {
    guard let form = text.cue(verb), form.sense == .judge || !form.root.isDisjoint(with: [.kata, .aku]) else {
      return nil
    }
    let start = clauses.start(of: sentence)
    let phrase = start..<max(start, parser.skipAdverbs(verb, start))
    guard start >= floor, (1...6).contains(phrase.count), !RuleFamily.isDeed(phrase, text),
      !text.has(start, [.termHead, .document, .cue, .firstPerson]), !text.beginsAsVerb(start),
      phrase.allSatisfy({
        text.kind($0) == .word && (parser.isNoun($0) || $0 > start && text.has($0, .demonstrative))
      })
    else { return nil }
    let mention = parser.parse(phrase)
    return [.organization, .bareRole].contains(mention.kind)
      ? Mention(kind: .organization, words: phrase, role: nil, whole: phrase) : nil
  }

  /// The person whose words the noun in front of the name stands for: `pernyataan | Rina Hartati`.
  private func author(of document: Mention) -> Mention? {
    let noun = document.words.lowerBound
    guard document.kind == .document, text.cue(noun)?.uses.contains(.noun) == true, noun + 1 < document.words.upperBound
    else { return nil }
    let person = parser.parse((noun + 1)..<document.words.upperBound)
    return parser.isKnownPerson(person) ? person : nil
  }

  /// Whether the subject of the main clause is the one who says why: `ditahan karena | mengaku ...`, `menolak karena | menilai ...`; in
  /// `Polisi menahan Budi karena | mengaku ...` it is the object.
  private func acts(on verb: Int, _ floor: Int) -> Bool {
    if let sense = text.cue(verb)?.sense, sense == .judge || sense == .blame { return true }
    return (floor..<verb).last { text.isVerb($0) }.map { text.isPassive($0) } ?? true
  }

  /// `“...,” tutur Rina, seraya | menambahkan`: the speaker of the quotation before.
  private func quotedSpeaker(_ floor: Int, _ verb: Int) -> Mention? {
    guard floor > 0, text.quotationOf[floor - 1] >= 0,
      let cue = (floor..<verb).first(where: { text.tokens[$0].isWordLike }), let form = text.cue(cue),
      form.uses.contains(.afterQuotation)
    else { return nil }
    if form.uses.contains(.clitic) { return Mention(.clitic, at: cue) }
    return parser.mention(behind: cue + 1, limit: verb)
  }

  /// A subject does not reach back into a quotation.
  private func closedFloor(_ verb: Int, _ sentence: Range<Int>) -> Int {
    // Before it is known which quotations are speech, each is taken to be.
    (sentence.lowerBound..<verb).last { text.isSpeech($0, ifUnknown: true) }.map { $0 + 1 } ?? sentence.lowerBound
  }
}
