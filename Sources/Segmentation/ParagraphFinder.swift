/// Finds paragraphs: lines, but for those that a stripped link broke.
enum ParagraphFinder {
  /// Consecutive token ranges. `lineStarts` are the tokens that begin lines, the first one of the text among them.
  static func paragraphs(of tokens: [Token], lineStarts: [Int]) -> [Range<Int>] {
    guard !tokens.isEmpty else { return [] }
    var starts: [Int] = []
    starts.reserveCapacity(lineStarts.count)
    starts.append(0)
    for line in lineStarts.indices.dropFirst() where !continues(line, lineStarts, tokens) {
      starts.append(lineStarts[line])
    }
    return starts.indices.map { starts[$0]..<($0 + 1 < starts.count ? starts[$0 + 1] : tokens.count) }
  }

  /// Whether the line goes on with the sentence of the line before it.
  private static func continues(_ line: Int, _ lineStarts: [Int], _ tokens: [Token]) -> Bool {
    let start = lineStarts[line]
    // A blank line parts, and so does the end of the first line, which is the headline.
    guard line > 1, !tokens[start].shape.contains(.blankLineBefore) else { return false }
    let previous = tokens[start - 1]
    if endsSentence(previous) { return false }
    if goesOn(tokens[start]) || needsMore(previous) { return true }
    // A short line that the next one plainly continues is the text of a link: it belongs to the line before it as well. So are two or three
    // behind another short one.
    let most = start - lineStarts[line - 1] <= 4 ? 3 : 1
    var line = line
    for _ in 0..<most {
      guard line + 1 < lineStarts.count, lineStarts[line + 1] - lineStarts[line] <= 4 else { return false }
      line += 1
      let next = tokens[lineStarts[line]]
      if next.shape.contains(.blankLineBefore) || endsSentence(tokens[lineStarts[line] - 1]) { return false }
      if goesOn(next) { return true }
    }
    return false
  }

  private static func endsSentence(_ token: Token) -> Bool {
    token.kind == .stop || token.kind == .doubleMark || token.kind == .colon || token.kind == .closeBracket
  }

  private static func goesOn(_ token: Token) -> Bool {
    switch token.kind {
    case .word: !token.isCapitalized
    case .comma, .stop: true
    default: false
    }
  }

  private static func needsMore(_ token: Token) -> Bool {
    if token.kind == .comma { return true }
    return token.word >= 0 && !token.isCapitalized && token.traits.contains(.continues)
  }
}
