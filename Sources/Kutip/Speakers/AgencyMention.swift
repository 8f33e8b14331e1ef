import Segmentation

/// Reads agencies and accounts that stand where a speaker stands.
extension MentionParser {
  /// The agency or station that a phrase names, with what stands before its name as its role.
  func agency(in phrase: Range<Int>) -> Mention? {
    if text.isStateStation(phrase) { return stateStation(phrase) }
    // `laporan kantor berita KCNA`, `laporan dari KCNA`: the agency speaks, not its report.
    if text.is(phrase.lowerBound, [.laporan, .pemberitaan, .siaran, .berita, .rilis]), phrase.count > 1 {
      var start = phrase.lowerBound + (text.is(phrase.lowerBound + 1, .dari) ? 2 : 1)
      // `laporan eksklusif Bloomberg`
      if start + 2 == phrase.upperBound, text.kind(start) == .word, !text.isCapitalized(start),
        !text.has(start, .mediaNoun), text.has(start + 1, .agency)
      {
        start += 1
      }
      return start < phrase.upperBound ? agency(in: start..<phrase.upperBound, afterReport: true) : nil
    }
    return agency(in: phrase, afterReport: false)
  }

  /// `televisi pemerintah Iran`, or by its name where that follows: `televisi pemerintah Iran, IRIB`.
  private func stateStation(_ phrase: Range<Int>) -> Mention {
    let name = phrase.upperBound + 1
    guard text.kind(phrase.upperBound) == .comma, text.has(name, .anyAgency) else {
      return Mention(kind: .agency, words: phrase, role: nil, whole: phrase)
    }
    return Mention(
      kind: .agency, words: name..<(name + 1), role: phrase, whole: phrase.lowerBound..<(name + 1))
  }

  private func agency(in phrase: Range<Int>, afterReport: Bool) -> Mention? {
    guard var last = phrase.last(where: { text.tokens[$0].isWordLike && text.kind($0 - 1) != .openBracket }) else {
      return nil
    }
    // `kantor berita Tasnim Iran`
    if last > phrase.lowerBound + 1, text.has(last, .place), text.has(last - 1, .agency), text.has(last - 2, .mediaNoun)
    {
      last -= 1
    }
    let isNamed =
      text.has(last, .agency) || text.kind(last) == .site
      || text.has(last, .markedAgency) && last > phrase.lowerBound && text.has(last - 1, [.mediaNoun])
        && !text.has(last, .place)
      || phrase.count == 1 && text.has(last, .markedAgency) && text.tokens[last].isCapitalized
        && (afterReport || follows(last))
    guard isNamed else { return nil }
    let role = last > phrase.lowerBound ? phrase.lowerBound..<last : nil
    guard role.map({ text.has($0.lowerBound, [.mediaNoun]) || text.is($0.lowerBound, .media) }) ?? true else {
      return nil
    }
    return Mention(kind: .agency, words: last..<(last + 1), role: role, whole: phrase)
  }

  /// A name that is also a word is an agency's where it stands alone right behind menurut, lapor, dikutip and the like.
  private func follows(_ index: Int) -> Bool {
    if let agency = text.lexicon.agency(of: text.tokens[index]), agency.kind == .agency { return true }
    // Menurut Nova, menurut Surya: rather a person.
    let isElse = text.has(index, [.name, .place])
    return text.cue(index - 1).map {
      $0.uses.contains(.accordingTo) && !isElse || $0.sense == .relay || $0.sense == .report || $0.sense == .write
    } ?? false
  }

  /// `Antara | melaporkan`, `People | menulis`: an outlet whose name is also a word, at the head of a clause and before a verb of reporting.
  func reporter(endingAt end: Int, before verb: Int, _ floor: Int) -> Mention? {
    let name = end - 1
    guard text.has(name, .markedAgency), !text.has(name, [.agency, .name, .place]), text.isCapitalized(name),
      let sense = text.cue(verb)?.sense, [.report, .relay, .write].contains(sense), opensClause(name, floor),
      text.lexicon.agency(of: text.tokens[name])?.kind != .platform
    else { return nil }
    return Mention(kind: .agency, words: name..<end, role: nil, whole: name..<end)
  }

  /// `akun Instagram @nama`, `@nama`.
  func account(_ start: Int, _ limit: Int) -> Mention? {
    var index = start
    while index < min(limit, start + 4),
      text.has(index, [.mediaNoun, .agency, .markedAgency]) || text.is(index, [.milik, .resmi])
    { index += 1 }
    guard index < limit, text.kind(index) == .account, index == start || text.has(start, [.accountNoun, .mediaNoun])
    else { return nil }
    return Mention(kind: .account, words: index..<(index + 1), role: nil, whole: start..<(index + 1))
  }
}
