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
    guard [.comma, .colon].contains(text.kind(before)) || match.gap?.isEmpty == true else {
      return "no comma or colon before it"
    }
    guard setting.beginsAsSentence(match.content), setting.wordCount(match.content) > 2 else {
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
    let outer = setting.quotation?.outer ?? match.content
    if setting.isTerm(outer) { return "a term or title" }
    if setting.quotation?.isSingle == true, setting.wordCount(match.content) < 4 { return "single marks around a term" }
    let words = match.content.filter { setting.text.tokens[$0].isWordLike }
    if words.count > 1, words.allSatisfy({ setting.text.isCapitalized($0) }) { return "a title or name" }
    guard let gap = match.gap else { return nil }
    let cueTakesMarks = match.cue.flatMap { setting.text.cue($0) }?.takes.contains(.quote) == true
    if words.count < 2, gap.count > 3, !cueTakesMarks, !setting.text.is(outer.lowerBound - 1, [.sebagai, .dan]) {
      return "one word far from the cue"
    }
    if gap.contains(where: { setting.text.kind($0) == .semicolon }) { return "another clause stands between" }
    return nil
  }
}
