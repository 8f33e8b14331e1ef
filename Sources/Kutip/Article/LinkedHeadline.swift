import Segmentation

/// Finds where the headline behind `Baca juga:` ends. In pages whose lines were lost the article goes on right behind it, often without a
/// stop between them; what tells the two apart is that headlines capitalise their words.
struct LinkedHeadline {
  let text: TaggedText

  /// The token behind the link whose first word stands at `index`.
  func end(of index: Int, _ limit: Int) -> Int {
    if text.kind(index - 1) == .openBracket, let bracket = (index..<min(limit, index + 40)).first(where: isClosing) {
      return bracket + 1
    }
    let limit = hardEnd(index + 1, limit)
    // The headline itself is lost: the article goes on right behind the words of the link.
    let behind = text.kind(index + 1) == .colon ? index + 2 : index + 1
    if behind < limit, text.kind(behind) == .doubleMark, titleInMarks(behind, limit) == nil { return behind }
    guard let first = (index + 1..<max(limit, index + 1)).first(where: { text.isCapitalized($0) }) else {
      return stop(behind: index, limit) ?? limit
    }
    return isTitle(from: first, limit) ? titleEnd(first, limit) : sentenceEnd(index, first, limit)
  }

  private func isClosing(_ index: Int) -> Bool { text.kind(index) == .closeBracket }

  /// The next line, or the next mark of boilerplate.
  private func hardEnd(_ start: Int, _ limit: Int) -> Int {
    guard
      let end = (start..<max(start, limit)).first(where: {
        text.tokens[$0].shape.contains(.lineBefore) || text.has($0, .boilerplateAnywhere)
      })
    else { return limit }
    return text.has(end, .boilerplateAnywhere) && text.kind(end - 1) == .openBracket ? end - 1 : end
  }

  private func stop(behind index: Int, _ limit: Int) -> Int? {
    (min(limit, index + 4)..<limit).first { text.kind($0) == .stop }.map { $0 + 1 }
  }

  // MARK: Headlines with capitals

  /// Whether a headline with its words capitalised begins here: three words of the first four that are more than function words.
  private func isTitle(from first: Int, _ limit: Int) -> Bool {
    let words = (first..<min(limit, first + 12)).lazy.filter { text.tokens[$0].isWordLike && !isSmall($0) }.prefix(4)
    return words.count { text.isCapitalized($0) } >= min(3, words.count)
  }

  /// A function word, which headlines write small.
  private func isSmall(_ index: Int) -> Bool {
    !text.isCapitalized(index)
      && text.has(
        index,
        [
          .preposition, .by, .from, .to, .that, .conjunction, .and, .relative, .purpose, .subordinator, .when, .while,
          .negation, .auxiliary, .copula, .like, .distance,
        ])
  }

  private func titleEnd(_ first: Int, _ limit: Int) -> Int {
    var index = first
    while index < limit {
      switch text.kind(index) {
      case .doubleMark, .singleMark:
        guard let closing = titleInMarks(index, limit) else { return index }
        index = closing
      case .stop where index > first + 2 && !isTitle(from: index + 1, limit): return index + 1
      case .word where !text.isCapitalized(index) && !isSmall(index): return sentenceStart(before: index, first)
      case .word where goesOnSmall(index) && index > first: return sentenceStart(before: index + 1, first)
      default: break
      }
      index += 1
    }
    return limit
  }

  /// Whether the second word of a phrase is written small: `Sementara itu`, `Juru bicara`.
  private func goesOnSmall(_ index: Int) -> Bool {
    let token = text.units[text.tokens[index].range]
    guard let space = token.firstIndex(of: 0x20), space + 1 < token.endIndex else { return false }
    return token[space + 1] &- 0x61 < 26
  }

  /// The closing mark of words that are part of the headline: those too are capitalised. Nil if the article's own words stand there.
  private func titleInMarks(_ mark: Int, _ limit: Int) -> Int? {
    let closing = (mark + 1..<min(limit, mark + 20)).first { text.kind($0) == text.kind(mark) }
    guard let closing else { return nil }
    let isTitle = (mark + 1..<closing).allSatisfy {
      !text.tokens[$0].isWordLike || text.isCapitalized($0) || isSmall($0)
    }
    let isAttributed = text.cue(closing + 1) != nil && !text.isCapitalized(closing + 1)
    return isTitle && !isAttributed ? closing : nil
  }

  /// Where the sentence begins that holds the small word at `index`: at the capital before it; a name takes its title along.
  private func sentenceStart(before index: Int, _ first: Int) -> Int {
    guard let capital = (first..<index).last(where: { text.isCapitalized($0) }), capital > first else { return index }
    var start = capital
    while start > first + 1, text.has(start, .name), text.has(start - 1, .name), text.isCapitalized(start - 1) {
      start -= 1
    }
    var isTitled = false
    for position in (first + 1...start).reversed().prefix(12) {
      if text.has(position, .title), text.isCapitalized(position) {
        start = position
        isTitled = true
      } else if isTitled || !mayStandInName(position) {
        break
      }
    }
    return start
  }

  private func mayStandInName(_ index: Int) -> Bool {
    switch text.kind(index) {
    case .word, .site: text.isCapitalized(index) && !text.has(index, Self.noName)
    case .comma, .number, .openBracket, .closeBracket: true
    default: false
    }
  }

  /// What is no part of a name and its title.
  private static let noName: Tags = [
    .common, .cue, .connective, .pronoun, .subordinator, .predicate, .preposition, .demonstrative, .question,
  ]

  // MARK: Headlines written as sentences

  /// Such a headline ends with its stop, or before the article's next quotation.
  private func sentenceEnd(_ index: Int, _ first: Int, _ limit: Int) -> Int {
    let mark = (first + 1..<max(first + 1, limit)).first {
      text.kind($0) == .doubleMark && text.isCapitalized($0 + 1) && text.kind($0 - 1) != .colon
    }
    return min(stop(behind: index, limit) ?? limit, mark ?? limit)
  }
}
