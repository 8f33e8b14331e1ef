/// Makes tokens of word boundaries, and joins what belongs together without any knowledge of words: hyphenated words, dates and
/// fractions, accounts and hashtags. The boundaries are those of UAX #29: in plain lines found here, in all others by ICU.
struct WordScanner {
  let units: UnsafeBufferPointer<UInt16>
  let plain: PlainUnits.View
  let vocabulary: Vocabulary.Lookup
  let tokens: UnsafeMutablePointer<Token>
  var count = 0
  /// The lines that are not plain, in UTF-16 units.
  private(set) var foreignLines: [Range<Int>] = []
  var spaceBefore = true
  var linesBefore = 0

  /// `tokens` must have room for a token a unit.
  init(
    _ units: UnsafeBufferPointer<UInt16>, _ plain: PlainUnits.View, _ vocabulary: Vocabulary.Lookup,
    into tokens: UnsafeMutablePointer<Token>
  ) {
    self.units = units
    self.plain = plain
    self.vocabulary = vocabulary
    self.tokens = tokens
  }

  /// Scans all lines. With `trustsTable` off ICU gets even those that the table could do.
  mutating func scan(_ words: BreakIterator, trustsTable: Bool) {
    var position = 0
    while position < units.count {
      let (countBefore, spaceBefore, linesBefore) = (count, spaceBefore, linesBefore)
      if trustsTable, let end = scanPlainLine(from: position, words) {
        position = end
        continue
      }
      (count, self.spaceBefore, self.linesBefore) = (countBefore, spaceBefore, linesBefore)
      let line = position..<(units[position...].firstIndex(of: 0x0A).map { $0 + 1 } ?? units.count)
      foreignLines.append(line)
      scan(line, words)
      position = line.upperBound
    }
  }

  /// Scans a stretch by ICU.
  private mutating func scan(_ stretch: Range<Int>, _ words: BreakIterator) {
    var start = stretch.lowerBound
    words.forEachBatch(in: UnsafeBufferPointer(rebasing: units[stretch])) { boundaries in
      for boundary in boundaries {
        add(start, stretch.lowerBound + Int(boundary))
        start = stretch.lowerBound + Int(boundary)
      }
    }
  }

  // MARK: Plain lines

  /// The position behind the line, or nil if the line holds a unit that is not plain; then the tokens made of it are void.
  private mutating func scanPlainLine(from start: Int, _ words: BreakIterator) -> Int? {
    var position = start
    while position < units.count {
      let info = plain.info(units[position])
      if info & PlainUnits.inWord != 0 {
        position = scanPlainWord(from: position, info)
      } else if info & PlainUnits.space != 0 {
        spaceBefore = true
        position += 1
      } else if info & PlainUnits.line != 0 {
        return endPlainLine(at: position)
      } else if info & PlainUnits.foreign != 0 {
        return nil
      } else if info & PlainUnits.doubtful != 0, isDoubtful(position) {
        guard let end = scanDoubtful(around: position, from: start, words) else { return nil }
        position = end
      } else {
        append(position, position + 1, Self.markKind(info))
        position += 1
      }
    }
    return position
  }

  /// Whether a colon stands between letters, or an @ elsewhere than in front of an account's name.
  private func isDoubtful(_ position: Int) -> Bool {
    let before = position > 0 ? plain.info(units[position - 1]) : 0
    let behind = position + 1 < units.count ? plain.info(units[position + 1]) : 0
    if units[position] == 0x3A { return before & PlainUnits.letter != 0 && behind & PlainUnits.letter != 0 }
    return behind & (PlainUnits.letter | PlainUnits.digit) == 0
      || before & (PlainUnits.inWord | PlainUnits.midLetter | PlainUnits.doubtful) != 0
  }

  /// Leaves to ICU what stands between the spaces around `position`, and returns where that ends, or nil if it holds a unit that is not plain.
  /// The line begins at `lineStart`.
  private mutating func scanDoubtful(around position: Int, from lineStart: Int, _ words: BreakIterator) -> Int? {
    let blank = PlainUnits.space | PlainUnits.line
    var (start, end) = (position, position + 1)
    while start > lineStart, plain.info(units[start - 1]) & blank == 0 { start -= 1 }
    while end < units.count, plain.info(units[end]) & blank == 0 {
      if plain.info(units[end]) & PlainUnits.foreign != 0 { return nil }
      end += 1
    }
    // The tokens made of it so far are void.
    while count > 0, tokens[count - 1].start >= start {
      count -= 1
      let shape = tokens[count].shape
      linesBefore = shape.contains(.blankLineBefore) ? 2 : shape.contains(.lineBefore) ? 1 : 0
    }
    spaceBefore = true
    scan(start..<end, words)
    return end
  }

  /// The position behind a line feed, with or without a carriage return before it.
  private mutating func endPlainLine(at position: Int) -> Int? {
    var end = position + 1
    if units[position] == 0x0D {
      guard end < units.count, units[end] == 0x0A else { return nil }
      end += 1
    }
    spaceBefore = true
    linesBefore += 1
    return end
  }

  @inline(__always)
  private static func markKind(_ info: PlainUnits.Info) -> Token.Kind {
    kind(of: CharacterClass(rawValue: UInt8(truncatingIfNeeded: info)) ?? .other)
  }

  /// Scans a word or number, and hashes it.
  @inline(__always)
  private mutating func scanPlainWord(from start: Int, _ first: PlainUnits.Info) -> Int {
    guard first & PlainUnits.letter != 0, let run = LetterRun(units, from: start) else {
      return scanMixedWord(from: start, first)
    }
    let behind = plain.info(units[run.end])
    if behind & PlainUnits.inWord != 0 || standsInside(behind, behind: PlainUnits.lower, run.end) {
      return scanMixedWord(from: start, first)
    }
    appendWord(
      Token(start, run.end, .word, first & PlainUnits.upper != 0 ? .capitalized : [], hash: run.hash))
    // Four words of five: the space needs no look of its own.
    guard behind & PlainUnits.space != 0 else { return run.end }
    spaceBefore = true
    return run.end + 1
  }

  /// Scans a word with capitals in it, or other units than ASCII letters.
  @inline(never)
  private mutating func scanMixedWord(from start: Int, _ first: PlainUnits.Info) -> Int {
    var (position, info, previous) = (start, first, PlainUnits.Info(0))
    var (all, bends, uppers) = (PlainUnits.Info(0), PlainUnits.Info(0), PlainUnits.Info(0))
    while true {
      all |= info
      bends |= previous >> 17 & info >> 23  // a small letter and then a capital
      uppers += info >> 16 & 1
      previous = info
      position += 1
      // Most units are small letters, which need no table.
      let from = position
      while position < units.count, units[position] &- 0x61 < 26 { position += 1 }
      if position > from {
        previous = PlainUnits.lower
        all |= previous
      }
      guard position < units.count else { break }
      info = plain.info(units[position])
      if info & PlainUnits.inWord == 0, !standsInside(info, behind: previous, position) { break }
    }
    var shape: Token.Shape = first & PlainUnits.upper != 0 ? .capitalized : []
    if uppers > 1, all & PlainUnits.lower == 0 { shape.insert(.allCaps) }
    if bends & 1 != 0 || all & PlainUnits.point != 0 { shape.insert(.uneven) }
    if first & PlainUnits.letter != 0 {
      appendWord(Token(start, position, .word, shape, hash: FoldedHash.of(units, start..<position)))
    } else if first & PlainUnits.digit != 0 {
      appendWord(Token(start, position, .number, hash: FoldedHash.of(units, start..<position)))
    } else {
      append(start, position, .other)
    }
    return position
  }

  /// Whether a mark at `position` stands inside a word: Jum'at, 18.55, detik.com.
  @inline(__always)
  private func standsInside(_ mark: PlainUnits.Info, behind previous: PlainUnits.Info, _ position: Int) -> Bool {
    guard mark & (PlainUnits.midLetter | PlainUnits.midNumber) != 0, position + 1 < units.count else { return false }
    let next = plain.info(units[position + 1])
    return mark & PlainUnits.midLetter != 0 && previous & PlainUnits.letter != 0 && next & PlainUnits.letter != 0
      || mark & PlainUnits.midNumber != 0 && previous & PlainUnits.digit != 0 && next & PlainUnits.digit != 0
  }
}
