import Segmentation

/// What stands at the edges of a clause and is no part of it: datelines, dates, attributions.
extension ClauseFinder {
  func begins(_ index: Int) -> Bool {
    text.tokens[index].isWordLike || [.number, .doubleMark, .singleMark, .openBracket].contains(text.kind(index))
  }

  /// `Jakarta, CNN Indonesia - `, `London (ANTARA/Reuters) -`, `Bisnis.com, JAKARTA - `
  func behindDateline(_ sentence: Range<Int>) -> Int {
    let first = sentence.lowerBound
    // `Pesisir.com, Jakarta Kementerian ...`: the dash is often lost.
    let isSite = text.kind(first) == .site || text.has(first, .agency)
    if isSite, text.kind(first + 1) == .comma, text.has(first + 2, .place), first + 3 < sentence.upperBound,
      text.tokens[first + 3].kind == .word
    {
      return first + 3
    }
    guard
      let dash = text.lists.dashes.first(in: sentence.prefix(14)),
      text.tokens[dash].shape.contains(.spaceBefore)
        || dash + 1 < sentence.upperBound && text.tokens[dash + 1].shape.contains(.spaceBefore)
    else { return sentence.lowerBound }
    let isDateline = (sentence.lowerBound..<dash).allSatisfy { index in
      !text.tokens[index].isWordLike || text.tokens[index].isCapitalized || text.kind(index) == .site
        || text.has(index, [.agency, .preposition])
    }
    return isDateline ? dash + 1 : sentence.lowerBound
  }

  func skipAuxiliaries(_ index: Int, _ sentence: Range<Int>) -> Int {
    var index = index
    while index < sentence.upperBound, text.has(index, .auxiliary), text.cue(index) == nil { index += 1 }
    return index
  }

  /// Whether an attribution begins at `index`: kata X, menurut X, seperti dikutip X.
  func attributes(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard index < sentence.upperBound else { return false }
    var position = index
    while position < sentence.upperBound, text.has(position, [.like, .thus]) { position += 1 }
    guard let cue = text.cue(position), text.quotationOf[position] < 0 else { return false }
    if position > index, !cue.uses.isDisjoint(with: [.passive, .active]) { return true }
    let namesSpeaker =
      text.isCapitalized(position + 1)
      || text.has(position + 1, [.pronoun, .role, .rank, .honorific, .by, .from, .mediaNoun])
    if position > index { return cue.uses.contains(.noun) && namesSpeaker }
    if cue.uses.contains(.afterClause) { return cue.uses.contains(.clitic) || namesSpeaker }
    if cue.uses.contains(.accordingTo) {
      return !(position + 1..<sentence.upperBound).contains { text.kind($0) == .comma }
    }
    guard cue.sense == .relay else { return false }
    return cue.uses.contains(.passive)
      || cue.uses.contains(.active) && citations.citation(at: position, in: sentence)?.outlets.isEmpty == false
  }

  /// The claim without commas, stops and stray marks at its edges; nil if too little is left.
  func trimmed(_ range: Range<Int>, least: Int = 2) -> Range<Int>? {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isLoose(start) { start += 1 }
    while end > start, isLoose(end - 1) { end -= 1 }
    end = beforeDate(start, end)
    while end > start, isLoose(end - 1) { end -= 1 }
    return end - start >= least ? start..<end : nil
  }

  private func isLoose(_ index: Int) -> Bool {
    switch text.kind(index) {
    case .comma, .stop, .colon, .semicolon, .dash, .slash: true
    case .other: !belongsToNumber(index)
    default: false
    }
  }

  /// `52%`, `30°`, `$14`
  private func belongsToNumber(_ sign: Int) -> Bool {
    func touches(_ index: Int) -> Bool {
      text.kind(index) == .number && !text.tokens[max(index, sign)].shape.contains(.spaceBefore)
    }
    return touches(sign - 1) || touches(sign + 1)
  }

  /// A date behind the last comma belongs to the attribution: `..., Rabu (1/2)`.
  func beforeDate(_ start: Int, _ end: Int) -> Int {
    guard text.kind(end - 1) == .closeBracket || text.has(end - 1, [.weekday, .zone]) else { return end }
    guard let day = (max(start, end - 7)..<end).last(where: { text.has($0, .weekday) }), day - 1 > start,
      text.kind(day - 1) == .comma
    else { return end }
    return day - 1
  }

  /// `mengatakan, Kamis (1/2), harga ...`: the date belongs to the cue.
  func skipDate(_ start: Int, _ limit: Int) -> Int {
    guard text.has(start, .weekday) || text.is(start, .pada) && text.has(start + 1, .weekday) else { return start }
    return behindDate(start, limit)
  }

  /// Behind a date that begins at `start` or behind its comma, and the comma that closes it.
  func behindDate(_ start: Int, _ limit: Int) -> Int {
    var index = start
    if text.kind(index) == .comma { index += 1 }
    if text.is(index, .pada), text.has(index + 1, .weekday) { index += 1 }
    guard text.has(index, .weekday) else { return min(index, limit) }
    index += 1
    if text.kind(index) == .comma, text.kind(index + 1) == .openBracket { index += 1 }
    index = text.skipBrackets(index, limit: limit)
    while index < limit, text.kind(index) == .number || text.has(index, [.month, .zone]) { index += 1 }
    if text.kind(index) == .comma { index += 1 }
    return min(index, limit)
  }
}
