/// Makes tokens of ICU's word boundaries, and joins what belongs together without any knowledge of words: hyphenated words,
/// dates and fractions, accounts and hashtags.
struct WordScanner {
  let units: UnsafeBufferPointer<UInt16>
  private(set) var tokens: [Token]
  private var start = 0
  private var spaceBefore = true
  private var linesBefore = 0

  init(units: UnsafeBufferPointer<UInt16>, tokens: consuming [Token]) {
    self.units = units
    self.tokens = tokens
    self.tokens.removeAll(keepingCapacity: true)
    self.tokens.reserveCapacity(units.count / 6)
  }

  mutating func take(_ boundaries: UnsafeBufferPointer<Int32>) {
    for boundary in boundaries {
      let end = Int(boundary)
      add(start, end)
      start = end
    }
  }

  @inline(__always)
  private mutating func add(_ start: Int, _ end: Int) {
    let unit = units[start]
    switch CharacterClass.of(unit) {
    case .space: spaceBefore = true
    case .line:
      spaceBefore = true
      linesBefore += 1
    case .upper: appendWord(start, end, .word, [.capitalized])
    case .lower: appendWord(start, end, .word, [])
    case .digit: appendWord(start, end, .number, [])
    case .comma: append(start, end, .comma)
    case .stop: append(start, end, .stop)
    case .colon: append(start, end, .colon)
    case .semicolon: append(start, end, .semicolon)
    case .dash: append(start, end, .dash)
    case .slash: append(start, end, .slash)
    case .openBracket: append(start, end, .openBracket)
    case .closeBracket: append(start, end, .closeBracket)
    case .doubleMark: append(start, end, .doubleMark)
    case .singleMark: append(start, end, .singleMark)
    case .at, .other:
      // ICU begins a word with an underscore or a letter that the classes above do not know.
      let kind: Token.Kind = end - start > 1 && unit < 0xD800 && unit != 0x40 && unit > 0x2E7F ? .word : .other
      append(start, end, kind)
    }
  }

  @inline(__always)
  private mutating func append(_ start: Int, _ end: Int, _ kind: Token.Kind, _ shape: Token.Shape = []) {
    var shape = shape
    if spaceBefore { shape.insert(.spaceBefore) }
    if linesBefore > 0 { shape.insert(linesBefore > 1 ? [.lineBefore, .blankLineBefore] : .lineBefore) }
    spaceBefore = false
    linesBefore = 0
    tokens.append(Token(start: Int32(start), end: Int32(end), word: -1, hash: 0, kind: kind, shape: shape))
  }

  @inline(__always)
  private mutating func appendWord(_ start: Int, _ end: Int, _ kind: Token.Kind, _ shape: Token.Shape) {
    if !spaceBefore, let previous = tokens.last, joins(previous, kind) {
      join(end, kind)
    } else {
      append(start, end, kind, shape)
    }
  }

  /// Whether a word that stands right behind `previous` forms one token with it and what stands before it.
  private func joins(_ previous: Token, _ kind: Token.Kind) -> Bool {
    if previous.kind == .other { return units[Int(previous.start)] == 0x40 || units[Int(previous.start)] == 0x23 }
    guard previous.kind == .dash || previous.kind == .slash, tokens.count > 1, !previous.shape.contains(.spaceBefore),
      previous.end - previous.start == 1
    else { return false }
    let before = tokens[tokens.count - 2]
    if previous.kind == .slash { return before.kind == .number && kind == .number }
    // Long dashes part sentences, however closely they are set.
    return units[Int(previous.start)] < 0x2012 && (before.kind == .word || before.kind == .number)
  }

  private mutating func join(_ end: Int, _ kind: Token.Kind) {
    let previous = tokens[tokens.count - 1]
    if previous.kind == .other {
      let isAccount = units[Int(previous.start)] == 0x40
      tokens[tokens.count - 1].kind = isAccount ? .account : .word
      tokens[tokens.count - 1].end = Int32(end)
      return
    }
    tokens.removeLast()
    tokens[tokens.count - 1].end = Int32(end)
    if previous.kind == .dash { tokens[tokens.count - 1].shape.insert(.hyphenated) }
  }
}
