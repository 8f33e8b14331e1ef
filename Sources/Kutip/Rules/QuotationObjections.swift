/// Why quotations are not what a rule takes them for.
extension RuleFamily {
  /// Why quoted words with an attribution behind them are no direct quotation, or nil.
  static func directObjection(_ match: Match, _ setting: Setting) -> String? {
    let outer = setting.quotation?.outer ?? match.content
    if setting.isTerm(outer), setting.wordCount(match.content) < 6 { return "a term or title" }
    if setting.beginsAsSentence(match.content) && (setting.opensSentence(outer) || setting.wordCount(match.content) > 3)
    {
      return nil
    }
    return setting.opensSentence(outer) ? nil : "stands inside a sentence"
  }

  /// Why a quotation behind its cue is no direct one, or nil.
  static func preposedObjection(_ match: Match, _ setting: Setting) -> String? {
    let text = setting.text
    let outer = setting.quotation?.outer ?? match.content
    let before = outer.lowerBound - 1
    if let cue = match.cue, cue < setting.previousEnd ?? 0,
      !(cue..<outer.lowerBound).contains(where: { text.quotationOf[$0] >= 0 })
    {
      return "the attribution of the quotation before"
    }
    let isAnnounced = [.comma, .colon].contains(text.kind(before))
    guard isAnnounced || match.gap?.isEmpty == true else { return "no comma or colon before it" }
    let words = setting.wordCount(match.content)
    // `Menurut Rina, jika hujan turun, “pasar itu tutup.”`: the words end a sentence of the journalist's.
    let endsClause =
      match.cue.flatMap { text.cue($0) }?.uses.contains(.accordingTo) == true && (match.gap?.count ?? 0) > 3
    guard words > 2,
      setting.beginsAsSentence(match.content)
        || isAnnounced && words > 3 && setting.endsSentence(outer) && !endsClause
    else {
      return "no sentence of its own"
    }
    if setting.isTerm(outer) { return "a term or title" }
    if let gap = match.gap,
      gap.contains(where: { text.has($0, .strictThat) || text.cue($0)?.uses.contains(.active) == true })
    {
      return "a clause stands between cue and quotation"
    }
    return nil
  }

  /// Why quoted words in a sentence are not attributed by its cue, or nil.
  static func partialObjection(_ match: Match, _ setting: Setting) -> String? {
    let text = setting.text
    let outer = setting.quotation?.outer ?? match.content
    if setting.isTerm(outer), !beginsAsPredicate(match.content, text) { return "a term or title" }
    if let cue = match.cue, text.has(cue - 1, .negation), text.cue(cue)?.sense == .say { return "it was not said" }
    if setting.quotation?.isSingle == true, isTermInSingleMarks(match, setting) { return "single marks around a term" }
    let words = match.content.filter { text.tokens[$0].isWordLike }
    if !setting.isHeadline, isTitle(words, text) { return "a title or name" }
    guard let gap = match.gap else { return nil }
    let cueTakesMarks = match.cue.flatMap { text.cue($0) }?.takes.contains(.quote) == true
    if words.count < 2, words.first.map({ !text.isPhrase($0) }) ?? true, gap.count > 3, !cueTakesMarks,
      !text.is(outer.lowerBound - 1, [.sebagai, .dan]),
      setting.quotation?.isSingle == true || !isPlainWord(words.first, match, text)
    {
      return "one word far from the cue"
    }
    if gap.contains(where: { text.kind($0) == .semicolon }) { return "another clause stands between" }
    return nil
  }

  /// `kelompoknya “tidak netral”`, `disebut “akan gagal total”`: what is said of somebody, and not the name of anything.
  private static func beginsAsPredicate(_ content: Range<Int>, _ text: TaggedText) -> Bool {
    let first = content.lowerBound
    return content.count > 1 && !text.isCapitalized(first) && text.has(first, [.negation, .auxiliary])
  }

  /// Whether words are written as titles are, small ones between capitalised: `Sejarah dan Kenangan`.
  private static func isTitle(_ words: [Int], _ text: TaggedText) -> Bool {
    guard let first = words.first, let last = words.last, first < last else { return false }
    let capitalized = words.count { text.isCapitalized($0) }
    return text.isCapitalized(first) && text.isCapitalized(last) && capitalized * 3 >= words.count * 2
  }

  /// Whether a word between marks is an everyday one, written small, and so no term, name or foreign word: `akan “berakhir”`.
  private static func isPlainWord(_ word: Int?, _ match: Match, _ text: TaggedText) -> Bool {
    guard let word, !text.isCapitalized(word), let gap = match.gap,
      let sense = match.cue.flatMap({ text.cue($0) })?.sense,
      ![.ask, .report, .relay].contains(sense), !gap.dropFirst().contains(where: { text.kind($0) == .comma })
    else { return false }
    return text.has(word, [.common, .predicate, .auxiliary]) || text.isVerb(word, orTer: true)
  }

  /// Single marks stand around terms more often than around quoted words: those are several, and near their verb.
  private static func isTermInSingleMarks(_ match: Match, _ setting: Setting) -> Bool {
    let words = setting.wordCount(match.content)
    let gap = match.gap?.count ?? 0
    return words < 2 && gap > 0 || words < 4 && gap > 12
  }
}
