/// What becomes of a stretch between two boundaries: a token of its own, or the end of the one before.
extension WordScanner {
  /// Adds a stretch that ICU found.
  mutating func add(_ start: Int, _ end: Int) {
    let unit = units[start]
    // To ICU a narrow space is a part of the words beside it.
    if let space = units[start..<end].firstIndex(of: 0x202F), end - start > 1 {
      if space > start { add(start, space) }
      spaceBefore = true
      return space + 1 < end ? add(space + 1, end) : ()
    }
    switch CharacterClass.of(unit) {
    case .space: spaceBefore = true
    // Parts nothing and means nothing.
    case .format: break
    case .line:
      spaceBefore = true
      linesBefore += 1
    case .upper: appendWord(Token(start, end, .word, .capitalized))
    case .lower: appendWord(Token(start, end, .word))
    case .digit: appendWord(Token(start, end, .number))
    // ICU 72 takes @ for a letter.
    case .at where end - start > 1: append(start, end, .account)
    case .at, .other:
      // ICU begins a word with an underscore or a letter that the classes do not know.
      let isWord = end - start > 1 && unit < 0xD800 && unit > 0x2E7F
      append(start, end, isWord ? .word : .other)
    case let mark: append(start, end, Self.kind(of: mark))
    }
  }

  @inline(__always)
  static func kind(of mark: CharacterClass) -> Token.Kind {
    switch mark {
    case .comma: .comma
    case .stop: .stop
    case .colon: .colon
    case .semicolon: .semicolon
    case .dash: .dash
    case .slash: .slash
    case .openBracket: .openBracket
    case .closeBracket: .closeBracket
    case .doubleMark: .doubleMark
    case .singleMark: .singleMark
    default: .other
    }
  }

  // MARK: Joining

  @inline(__always)
  mutating func append(_ start: Int, _ end: Int, _ kind: Token.Kind, _ shape: Token.Shape = []) {
    if kind == .singleMark, doublesMark(at: start) { return }
    if kind == .stop, count > 0, !spaceBefore { tokens[count - 1].isPointed = tokens[count - 1].kind == .word }
    append(Token(start, end, kind, shape))
  }

  /// Two single marks side by side are a double one: ``kata'', ’’. Whether the one at `start` is the second of such, and taken.
  @inline(__always)
  private mutating func doublesMark(at start: Int) -> Bool {
    guard !spaceBefore, count > 0, tokens[count - 1].kind == .singleMark, Int(tokens[count - 1].end) == start else {
      return false
    }
    tokens[count - 1].end += 1
    tokens[count - 1].kind = .doubleMark
    return true
  }

  @inline(__always)
  private mutating func append(_ plain: Token) {
    var token = plain
    if spaceBefore {
      token.shape.insert(.spaceBefore)
      if linesBefore > 0 { token.shape.insert(linesBefore > 1 ? [.lineBefore, .blankLineBefore] : .lineBefore) }
      spaceBefore = false
      linesBefore = 0
    }
    (tokens + count).initialize(to: token)
    count += 1
  }

  @inline(__always)
  mutating func appendWord(_ token: Token) {
    vocabulary.fetch(token.hash)
    if !spaceBefore, count > 0, joins(tokens[count - 1], token) {
      join(Int(token.end))
    } else {
      append(token)
    }
  }

  /// Whether a word that stands right behind `previous` forms one token with it and what stands before it.
  private func joins(_ previous: Token, _ token: Token) -> Bool {
    if previous.kind == .other { return units[Int(previous.start)] == 0x40 || units[Int(previous.start)] == 0x23 }
    // Units of no width stand between them.
    if previous.kind == .word { return token.kind == .word && previous.end < token.start }
    // To UAX #29 a point between digit and letter parts words: Liputan6.com.
    if previous.kind == .stop { return endsSite(previous, token) }
    guard previous.kind == .dash || previous.kind == .slash, count > 1, !previous.shape.contains(.spaceBefore),
      previous.end - previous.start == 1
    else { return false }
    let before = tokens[count - 2]
    if previous.kind == .slash { return before.kind == .number && token.kind == .number }
    // Long dashes part sentences, however closely they are set.
    return units[Int(previous.start)] < 0x2012 && (before.kind == .word || before.kind == .number)
  }

  /// Whether a word is the domain of a site whose name ends in a digit.
  private func endsSite(_ point: Token, _ token: Token) -> Bool {
    guard count > 1, !point.shape.contains(.spaceBefore), units[Int(point.start)] == 0x2E,
      tokens[count - 2].kind == .word
    else { return false }
    return CharacterClass.of(units[Int(point.start) - 1]) == .digit && Sites.beginsAsDomain(units, token.range)
  }

  private mutating func join(_ end: Int) {
    let previous = tokens[count - 1]
    if previous.kind == .other {
      tokens[count - 1].kind = units[Int(previous.start)] == 0x40 ? .account : .word
    } else if previous.kind != .word {
      count -= 1
      if previous.kind == .dash { tokens[count - 1].shape.insert(.hyphenated) }
    }
    tokens[count - 1].end = Int32(end)
    tokens[count - 1].hash = 0
    // What was seen of one part need not hold for all of them.
    tokens[count - 1].shape.remove(.allCaps)
  }
}
