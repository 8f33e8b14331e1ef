/// Looks each token up in the vocabulary, and mends with its help what ICU and the scraper left: points that belong to abbreviations,
/// the clitic -nya, site names against sentences without a space between them, and glued words.
struct TokenRefiner {
  let units: UnsafeBufferPointer<UInt16>
  let raw: UnsafeMutableBufferPointer<Token>
  let vocabulary: Vocabulary.Lookup
  let tokens: UnsafeMutablePointer<Token>
  private(set) var count = 0
  /// The capitalised words that nothing is known of.
  var unknownNames: [Int] = []
  private var index = 0

  /// `tokens` must have room for a token a unit.
  init(
    _ units: UnsafeBufferPointer<UInt16>, _ raw: UnsafeMutableBufferPointer<Token>, _ vocabulary: Vocabulary.Lookup,
    into tokens: UnsafeMutablePointer<Token>
  ) {
    self.units = units
    self.raw = raw
    self.vocabulary = vocabulary
    self.tokens = tokens
  }

  /// Gives the words of `raw` what the vocabulary has for them, and returns the tokens that are not done with that: unknown words, and
  /// words with a point behind them.
  func lookUp(_ scratch: ScratchBuffer<Int32>) -> UnsafeBufferPointer<Int32> {
    var places = Places(scratch, below: raw.count)
    for index in raw.indices {
      let word = vocabulary.first(raw[index].hash)
      raw[index].take(word)
      let isUnknown = Bit(word.number < 0) & Bit(raw[index].kind.isLookedUp)
      places.note(index, if: isUnknown | Bit(raw[index].isPointed))
    }
    return places.all
  }

  /// Copies the tokens, and mends those at `places`.
  mutating func run(mending places: UnsafeBufferPointer<Int32>) {
    for place in places {
      copy(to: Int(place))
      index += 1
      let token = raw[Int(place)]
      switch token.kind {
      case .word:
        if token.hash == 0 {
          addPart(token)
        } else if token.word >= 0 {
          addWhole(token)
        } else {
          addWord(token, vocabulary.value(of: token.hash))
        }
      case .number: addNumber(token)
      case .account: addAccount(token)
      default: append(token)
      }
    }
    copy(to: raw.count)
  }

  /// Copies the tokens before `end` that are not copied yet.
  private mutating func copy(to end: Int) {
    guard index < end, let start = raw.baseAddress else { return }
    (tokens + count).initialize(from: start + index, count: end - index)
    count += end - index
    index = end
  }

  @inline(__always)
  mutating func append(_ token: Token) {
    (tokens + count).initialize(to: token)
    count += 1
  }

  mutating func addNumber(_ plain: Token) {
    var token = plain
    if token.hash == 0 { token.hash = FoldedHash.of(units, token.range) }
    token.take(vocabulary.value(of: token.hash))
    append(token)
  }

  @inline(__always)
  mutating func addWord(_ plain: Token, _ word: Word) {
    var token = plain
    token.take(word)
    if word.number >= 0 { addWhole(token) } else { addUnknown(token) }
  }

  private mutating func addUnknown(_ plain: Token) {
    var token = plain
    if mend(&token) { addWhole(token) }
  }

  /// Parts the names that the whole text shows to be two words. `tokens` has room: parts are no more than units.
  mutating func partNames() {
    if unknownNames.isEmpty { return }
    var glue = NameGlue(units, vocabulary, UnsafeMutableBufferPointer(start: tokens, count: count))
    var cuts: [(index: Int, places: [Int])] = []
    for index in unknownNames {
      let places = glue.cuts(tokens[index])
      if !places.isEmpty { cuts.append((index, places)) }
    }
    guard !cuts.isEmpty else { return }
    // From the end, so that each token is moved once.
    var (read, write) = (count, count + cuts.reduce(0) { $0 + $1.places.count })
    count = write
    for (index, places) in cuts.reversed() {
      while read > index + 1 {
        read -= 1
        write -= 1
        (tokens + write).initialize(to: tokens[read])
      }
      let token = tokens[index]
      for cut in places.reversed() {
        write -= 1
        let end = places.first { $0 > cut } ?? Int(token.end)
        (tokens + write).initialize(to: token.part(cut..<end, units, vocabulary))
      }
      write -= 1
      (tokens + write).initialize(to: token.part(Int(token.start)..<places[0], units, vocabulary))
      read = index
    }
  }

  // MARK: Points

  /// Adds a word, and the point behind it to it if it is an abbreviation or an initial.
  private mutating func addWhole(_ token: Token) {
    guard index < raw.count, raw[index].kind == .stop, raw[index].start == token.end, units[Int(token.end)] == 0x2E,
      raw[index].end == token.end + 1, belongsToPoint(token)
    else { return append(token) }
    var abbreviation = token
    abbreviation.end += 1
    abbreviation.shape.insert(.abbreviation)
    index += 1
    append(abbreviation)
  }

  private func belongsToPoint(_ token: Token) -> Bool {
    if !token.traits.isDisjoint(with: [.abbreviation, .finalAbbreviation]) { return true }
    if token.shape.contains(.capitalized), token.end - token.start > 1, token.end - token.start < 6 {
      return units[token.range].contains(0x2E)  // S.Hut., M.Kn.: a degree that no list has
    }
    return isInitial(token)
  }

  /// A single capital before a capitalised word that is no common word: `Ahmad M. Ramli`, not `vitamin C. Menurut`.
  private func isInitial(_ token: Token) -> Bool {
    guard token.end - token.start == 1, token.isCapitalized, index + 1 < raw.count else { return false }
    let next = raw[index + 1]
    guard next.kind == .word, next.isCapitalized else { return false }
    let word = vocabulary.value(of: FoldedHash.of(units, next.range))
    return word.number < 0 || !word.traits.contains(.anyCase)
  }
}

extension Token {
  /// A part of the token, looked up.
  fileprivate func part(
    _ range: Range<Int>, _ units: UnsafeBufferPointer<UInt16>, _ vocabulary: Vocabulary.Lookup
  ) -> Token {
    var part = self
    (part.start, part.end) = (Int32(range.lowerBound), Int32(range.upperBound))
    part.shape.subtract([.allCaps, .capitalized])
    if CharacterClass.of(units[range.lowerBound]) == .upper { part.shape.insert(.capitalized) }
    if part.end < end { part.shape.remove(.abbreviation) }
    if part.start > start {
      part.shape.subtract([.spaceBefore, .lineBefore, .blankLineBefore])
      part.shape.insert(.glued)
    }
    part.hash = FoldedHash.of(units, range)
    part.take(vocabulary.value(of: part.hash))
    return part
  }

  /// Takes what the vocabulary has for it.
  @inline(__always)
  mutating func take(_ word: Word) {
    self.word = word.number
    group = word.group
    traits = word.traits
  }
}
