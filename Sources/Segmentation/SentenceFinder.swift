/// Makes sentences of the sentence boundaries of UAX #29: none after an abbreviation or before a small letter, one at each new
/// paragraph, and one where the space between two sentences is missing.
struct SentenceFinder {
  let plain: PlainSentences
  /// The lines that are not plain, and ICU's boundaries in them, in UTF-16 units.
  let foreignLines: [Range<Int>]
  let starts: [Int32]

  /// Consecutive token ranges.
  func sentences(of tokens: [Token], paragraphs: [Range<Int>], _ scratch: ScratchBuffer<Int32>) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    sentences.reserveCapacity(tokens.count / 16 + paragraphs.count)
    var (line, boundary) = (0, 0)
    var places = self.places(in: tokens, scratch)[...]
    for paragraph in paragraphs {
      var start = paragraph.lowerBound
      while let place = places.first, Int(place) < paragraph.upperBound {
        places.removeFirst()
        let index = Int(place)
        if index == paragraph.lowerBound { continue }
        let isGlued = tokens[index].shape.contains(.glued)
        let isBoundary = isBoundary(Int(tokens[index].start), &line, &boundary) || isOpeningMark(index, in: tokens)
        if (isBoundary || isGlued) && begins(index, in: tokens, isBoundary) {
          sentences.append(start..<index)
          start = index
        }
      }
      sentences.append(start..<paragraph.upperBound)
    }
    return sentences
  }

  /// The tokens with which sentences may begin: none with a small letter, and none behind a word or comma in its line. One of ten is left.
  private func places(in tokens: [Token], _ scratch: ScratchBuffer<Int32>) -> UnsafeBufferPointer<Int32> {
    tokens.withUnsafeBufferPointer { tokens in
      var places = Places(scratch, below: tokens.count)
      var behindWord: Bit = 0
      for index in tokens.indices {
        let token = tokens[index]
        let isSmall = Bit(token.kind == .word) & Bit(token.shape.isDisjoint(with: [.capitalized, .glued]))
        let follows = Bit(token.shape.isDisjoint(with: [.lineBefore, .glued])) & behindWord
        places.note(index, if: (isSmall | follows) ^ 1)
        behindWord = token.kind.goesOn & Bit(!token.shape.contains(.abbreviation))
      }
      return places.all
    }
  }

  @inline(__always)
  private func isBoundary(_ position: Int, _ line: inout Int, _ boundary: inout Int) -> Bool {
    while line < foreignLines.count, foreignLines[line].upperBound <= position { line += 1 }
    guard line < foreignLines.count, foreignLines[line].lowerBound <= position else {
      return plain.begins(at: position)
    }
    while boundary < starts.count, starts[boundary] < position { boundary += 1 }
    return boundary < starts.count && starts[boundary] == position
  }

  /// Whether a mark behind a stop begins a sentence: `. "besok saja,"`, where it plainly opens, and `pulang."Saya lelah`, where a capital
  /// follows without any space. There it may close as well: the boundary before it or that behind it is then inside the quotation, and
  /// given up when that is known.
  @inline(__always)
  private func isOpeningMark(_ index: Int, in tokens: [Token]) -> Bool {
    guard tokens[index].kind == .doubleMark, tokens[index - 1].kind == .stop, index + 1 < tokens.count,
      !tokens[index + 1].shape.contains(.spaceBefore)
    else { return false }
    return tokens[index].shape.contains(.spaceBefore)
      ? tokens[index + 1].kind == .word : tokens[index + 1].isCapitalized
  }

  private func begins(_ index: Int, in tokens: [Token], _ isBoundary: Bool) -> Bool {
    let (previous, token) = (tokens[index - 1], tokens[index])
    if !isBoundary { return previous.kind == .stop }
    if token.kind == .word, !token.isCapitalized { return false }
    if token.kind == .comma || token.kind == .closeBracket { return false }
    // ICU breaks at every line end; here a line goes on unless a stop stands before it.
    if token.shape.contains(.lineBefore), previous.kind != .stop, previous.kind != .doubleMark { return false }
    guard previous.shape.contains(.abbreviation) else { return true }
    return previous.traits.contains(.finalAbbreviation)
  }
}

extension Token.Kind {
  /// Whether such a token, if it is no abbreviation, ends no sentence, whatever follows it in its line.
  @inline(__always)
  fileprivate var goesOn: Bit {
    // A shift and no comparisons, of which a compiler makes branches.
    let kinds = 1 << Self.word.rawValue | 1 << Self.number.rawValue | 1 << Self.comma.rawValue
    return kinds &>> Bit(rawValue) & 1
  }
}
