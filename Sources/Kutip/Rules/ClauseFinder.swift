import Segmentation

/// Bounds reported clauses: where they begin and end in their sentence.
struct ClauseFinder {
  let text: TaggedText
  let citations: CitationFinder

  init(_ text: TaggedText) {
    self.text = text
    citations = CitationFinder(text)
  }

  /// The clause that begins at `start`, behind its cue, and goes on to the end of the sentence, or to what attributes or opens another.
  func claim(from start: Int, cue: Int?, sentence: Range<Int>) -> Range<Int>? {
    var start = start
    while start < sentence.upperBound, text.kind(start) == .comma || text.kind(start) == .colon { start += 1 }
    start = skipDate(start, sentence.upperBound)
    // `Menurut survei lembaga itu (2023), | harga ...`
    if text.kind(start) == .openBracket {
      let behind = text.skipBrackets(start, limit: sentence.upperBound)
      if text.kind(behind) == .comma { start = behind + 1 }
    }
    // `Menurut dokumen yang dilihat warga, | harga ...`, `Menurut X seperti dilansir Y, | harga ...`
    if let cue, text.has(start, [.relative, .like]), text.cue(cue)?.uses.contains(.accordingTo) == true,
      let comma = (start..<sentence.upperBound).prefix(30).first(where: { text.kind($0) == .comma })
    {
      start = skipDate(comma + 1, sentence.upperBound)
    }
    start = behindCitation(start, sentence)
    start = behindOrigin(start, of: cue, sentence)
    // `Menurutnya, lanjutnya, | harga ...`
    if text.cue(start)?.uses.contains(.clitic) == true, text.kind(start + 1) == .comma { start += 2 }
    // `menegaskan kembali harga itu tetap`
    if let cue, cue == start - 1, text.is(start, [.kembali, .juga]), text.cue(cue)?.uses.contains(.active) == true,
      !text.isVerb(start + 1, orTer: true), !text.has(start + 1, [.preposition, .to, .predicate, .auxiliary])
    {
      start += 1
    }
    // `menegaskan agar warga tidak mudik`
    if let cue, text.has(start, .purpose), text.has(start, .subordinator), !text.has(start, .preposition),
      !text.has(start - 1, .that), cue < start,
      start - cue < 3
    {
      start += 1
    }
    // membantah jika ...
    if text.has(start, .strictThat) || cue == start - 1 && text.has(start, .that) { start += 1 }
    // menyebutnya sebagai ...
    if let cue, cue == start - 1, text.is(start, .sebagai), text.cue(cue)?.takes.contains(.naming) == true {
      start += 1
    }
    var end = start
    let isRelative =
      cue.map { text.has($0 - 1, .relative) && text.cue($0)?.uses.contains(.accordingTo) == true } ?? false
    let isInFront = cue.map { $0 < start && self.isInFront($0, of: sentence) } ?? false
    while end < sentence.upperBound {
      if isRelative, endsRelative(at: end, from: start) { break }
      if isInFront, opensMain(at: end, from: start, sentence) { break }
      if text.isBoilerplate[end] || (end > start + 1 && ends(at: end, from: start, sentence)) { break }
      end += 1
    }
    return trimmed(start..<end)
  }

  /// The clause from the head of the sentence to `end`, before its comma and cue.
  func claim(before end: Int, sentence: Range<Int>) -> Range<Int>? {
    // `..., demikian menurut X`
    let end = text.has(end - 1, .thus) && text.kind(end - 2) == .comma ? end - 2 : end
    return trimmed(self.start(of: sentence)..<max(end, self.start(of: sentence)), least: 1)
  }

  /// The words of the sentence before, in the same paragraph or at the end of the one before; nil if there is none.
  func sentence(before sentence: Range<Int>) -> Range<Int>? {
    let number = text.sentenceNumber(of: sentence.lowerBound)
    guard let before = text.sentences[max(0, number - 3)..<number].last(where: { !text.isBoilerplate[$0.lowerBound] }),
      !text.headline.overlaps(before), text.kind(before.upperBound - 1) == .stop
    else { return nil }
    return trimmed(start(of: before)..<before.upperBound)
  }

  /// Whether the verb shares its subject with an earlier one: `menyoroti ... dan mengatakan`, `sambil menambahkan`, `dengan mengatakan`.
  func sharesSubject(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    var index = verb - 1
    while index > sentence.lowerBound, text.has(index, .auxiliary), !text.has(index, [.while, .and]) { index -= 1 }
    guard index > sentence.lowerBound else { return false }
    if text.has(index, .adversative), text.kind(index - 1) == .comma, text.has(verb + 1, .that) {
      return index > sentence.lowerBound + 1
    }
    // `X mengatakan ..., menambahkan bahwa ...`
    if text.kind(index) == .comma {
      if index != verb - 1 { return false }
      return text.has(verb + 1, .strictThat) ? reports(sentence.lowerBound..<index) : blames(verb, sentence)
    }
    return text.has(index, [.while, .and, .when])
      || text.has(index, .subordinator) && !text.has(index, [.that, .purpose, .question, .preposition])
  }

  /// `Peru menggugat Kuba, | menuduh Kuba melanggar ...`: a second act of the subject, told without a conjunction.
  private func blames(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    guard text.cue(verb)?.sense == .blame, text.isCapitalized(verb + 1) || text.has(verb + 1, Self.accused) else {
      return false
    }
    let front = sentence.lowerBound..<(verb - 1)
    return front.contains { text.isVerb($0) && !text.isPassive($0) } && !front.contains { text.has($0, .subordinator) }
  }

  private static let accused: Tags = [.group, .organizationHead, .organization, .role, .pronoun]

  private func reports(_ range: Range<Int>) -> Bool {
    range.contains { text.has($0, .cue) && text.cue($0)?.uses.isDisjoint(with: [.active, .afterQuotation]) == false }
  }

  /// Where a sentence's own words begin: behind its dateline, connectives and source formulas.
  func start(of sentence: Range<Int>) -> Int {
    var start = behindDateline(sentence)
    var moved = true
    while moved, start < sentence.upperBound {
      moved = false
      while start < sentence.upperBound,
        text.has(start, .connective) && !text.has(start, .name) || !begins(start) || leadsToAttribution(start)
      {
        start += 1
        moved = true
      }
      guard start < sentence.upperBound, text.cue(start) != nil, text.quotationOf[start] < 0 else { break }
      if let front = citations.citation(at: start, in: start..<sentence.upperBound) {
        start = behindDate(front.whole.upperBound, sentence.upperBound)
        moved = true
      }
    }
    return min(start, sentence.upperBound)
  }

  /// `Masih | kata Rina, ...`, `Masih | menurut Rina, ...`
  private func leadsToAttribution(_ index: Int) -> Bool {
    text.has(index, .auxiliary)
      && text.cue(index + 1)?.uses.isDisjoint(with: [.afterClause, .accordingTo, .passive]) == false
      && text.cue(index + 1)?.sense != .relay
  }

  /// The end of a sentence that goes on behind an attribution set into it: `Laga itu, kata X, akan ...`; nil if it does not.
  /// `front` is what stands before the attribution: where it is no clause, any word goes on with it.
  func resumption(behind end: Int, front: Range<Int>, sentence: Range<Int>) -> Int? {
    var end = end
    // `seperti dilaporkan X dan dilansir Y, Selasa (1/2), ...`
    let relay = text.is(end, .dan) ? end + 1 : end
    if relay < sentence.upperBound, let citation = citations.citation(at: relay, in: sentence) {
      end = citation.whole.upperBound
    }
    if text.kind(end) == .comma, text.has(end + 1, .weekday) { end = behindDate(end, sentence.upperBound) - 1 }
    // Neither an adverb in front is a clause of its own nor a subordinate one: `Seharusnya, kata X, ...`, `Sejak pasar dibuka, kata X, ...`
    let isSubordinate =
      text.has(front.lowerBound, .subordinator) && !front.contains { text.kind($0) == .comma }
    let frontIsClause = front.count > 1 && !isSubordinate && hasPredicate(front)
    let leadsOn = text.isVerb(end) || text.has(end, [.predicate, .auxiliary, .subordinator, .purpose])
    guard text.kind(end) == .comma || leadsOn && !frontIsClause else { return nil }
    let next = text.kind(end) == .comma ? end + 1 : end
    guard next + 2 < sentence.upperBound, text.tokens[next].isWordLike || text.kind(next) == .number,
      !text.isCapitalized(next) || !frontIsClause
    else { return nil }
    // `Kita tidak hanya perlu beras, kata X, tetapi juga ...`
    let goesOn = text.has(next, .adversative) && text.is(next + 1, .juga)
    if text.has(next, [.while, .when, .like, .connective, .relative, .adversative]), !goesOn { return nil }
    // `Pihak hotel, kata X, membantah ...` goes on with what the hotel says. Where an outlet is cited, the hotel is the one to be listed.
    if let cue = text.cue(next), cue.uses != .noun {
      let isCited = (front.upperBound..<next + 1).contains { text.cue($0)?.sense == .relay }
      if frontIsClause || isCited || !text.isVerb(next) { return nil }
    }
    guard text.isVerb(next) || text.has(next, [.predicate, .auxiliary]) || goesOn || !frontIsClause else { return nil }
    return trimmed(next..<sentence.upperBound)?.upperBound
  }

  /// `Berdasarkan data | dari lembaga survei X, | harga ...`, `Menurut penelitian | terhadap air sungai, | ...`; else `start`.
  private func behindOrigin(_ start: Int, of cue: Int?, _ sentence: Range<Int>) -> Int {
    guard let cue, text.cue(cue)?.uses.contains(.accordingTo) == true, text.has(start, .preposition),
      text.kind(start - 1) != .comma
    else { return start }
    let phrase = (start..<sentence.upperBound).prefix(10).prefix { text.kind($0) != .comma }
    guard phrase.count < 10, phrase.endIndex + 1 < sentence.upperBound,
      !phrase.contains(where: { text.isVerb($0) || text.has($0, [.cue, .predicate]) })
    else { return start }
    return skipDate(phrase.endIndex + 1, sentence.upperBound)
  }

  /// Behind a source formula set in front of the clause: `X berharap, dikutip dari Y, | harga ...`; else `start`.
  private func behindCitation(_ start: Int, _ sentence: Range<Int>) -> Int {
    guard start < sentence.upperBound, let form = text.cue(start), form.sense == .relay,
      !form.uses.isDisjoint(with: [.active, .passive]),
      let citation = citations.citation(at: start, in: sentence), text.kind(citation.whole.upperBound) == .comma,
      !citation.outlets.isEmpty || citation.document != nil
    else { return start }
    let behind = behindDate(citation.whole.upperBound, sentence.upperBound)
    return behind < sentence.upperBound && begins(behind) ? behind : start
  }

  /// Where a source formula begins that stands between subject and verb: `Laporan X, seperti dilansir Y, | menyebut`; nil if none does.
  func insertedCitation(before verb: Int, floor: Int) -> Int? {
    guard verb - floor > 3, text.lists.cues.first(in: floor..<verb) != nil,
      let citation = citations.citations(in: floor..<verb).last, citation.cue != nil, citation.whole.lowerBound > floor
    else { return nil }
    let behind = min(verb, behindDate(citation.whole.upperBound, verb))..<verb
    guard behind.allSatisfy({ !text.tokens[$0].isWordLike || text.has($0, .auxiliary) }) else { return nil }
    return text.kind(citation.whole.lowerBound - 1) == .comma
      ? citation.whole.lowerBound - 1 : citation.whole.lowerBound
  }
}
