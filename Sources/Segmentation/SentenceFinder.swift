/// Makes sentences of ICU's sentence boundaries: none after an abbreviation or before a small letter, one at each new paragraph, and one
/// where the space between two sentences is missing.
struct SentenceFinder {
  let vocabulary: Vocabulary

  /// Consecutive token ranges. `starts` are ICU's boundaries in UTF-16 units.
  func sentences(of tokens: [Token], paragraphs: [Range<Int>], starts: [Int32]) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var boundary = starts.startIndex
    for paragraph in paragraphs {
      var start = paragraph.lowerBound
      for index in paragraph.dropFirst() {
        let token = tokens[index]
        while boundary < starts.endIndex, starts[boundary] < token.start { boundary += 1 }
        let isICUs = boundary < starts.endIndex && starts[boundary] == token.start
        if (isICUs || token.shape.contains(.glued)) && begins(index, in: tokens, icu: isICUs) {
          sentences.append(start..<index)
          start = index
        }
      }
      sentences.append(start..<paragraph.upperBound)
    }
    return sentences
  }

  private func begins(_ index: Int, in tokens: [Token], icu: Bool) -> Bool {
    let (previous, token) = (tokens[index - 1], tokens[index])
    if !icu { return previous.kind == .stop }
    if token.kind == .word, !token.isCapitalized { return false }
    if token.kind == .comma || token.kind == .closeBracket { return false }
    // ICU breaks at every line end; here a line goes on unless a stop stands before it.
    if token.shape.contains(.lineBefore), previous.kind != .stop, previous.kind != .doubleMark { return false }
    guard previous.shape.contains(.abbreviation) else { return true }
    return previous.word >= 0 && vocabulary.traits[Int(previous.word)].contains(.finalAbbreviation)
  }
}
