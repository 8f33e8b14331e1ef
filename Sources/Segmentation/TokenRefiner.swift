/// Looks each token up in the vocabulary, and mends with its help what ICU and the scraper left: points that belong to abbreviations,
/// the clitic -nya, site names against sentences without a space between them, and glued words.
struct TokenRefiner {
  let units: UnsafeBufferPointer<UInt16>
  let raw: UnsafeBufferPointer<Token>
  let vocabulary: Vocabulary.Lookup
  /// What the vocabulary has first at each raw token's hash.
  let firsts: UnsafePointer<WordTable.Slot>
  let tokens: UnsafeMutablePointer<Token>
  private(set) var count = 0
  /// The capitalised words that nothing is known of.
  var unknownNames: [Int] = []
  private var index = 0

  /// `tokens` must have room for a token a unit.
  init(
    _ units: UnsafeBufferPointer<UInt16>, _ raw: UnsafeBufferPointer<Token>, _ vocabulary: Vocabulary.Lookup,
    _ firsts: UnsafePointer<WordTable.Slot>, into tokens: UnsafeMutablePointer<Token>
  ) {
    self.units = units
    self.raw = raw
    self.vocabulary = vocabulary
    self.firsts = firsts
    self.tokens = tokens
  }

  mutating func run() {
    while index < raw.count {
      let token = raw[index]
      let first = firsts[index]
      index += 1
      switch token.kind {
      case .word:
        if token.shape.contains(.unhashed) {
          addPart(token)
        } else {
          addWord(token, vocabulary.value(of: token.hash, first: first))
        }
      case .number: addNumber(token)
      case .account: addAccount(token)
      default: append(token)
      }
    }
  }

  @inline(__always)
  mutating func append(_ token: Token) {
    (tokens + count).initialize(to: token)
    count += 1
  }

  mutating func addNumber(_ plain: Token) {
    var token = plain
    if token.shape.contains(.unhashed) { token.hash = FoldedHash.of(units, token.range) }
    token.take(vocabulary.value(of: token.hash))
    append(token)
  }

  @inline(__always)
  mutating func addWord(_ plain: Token, _ word: Word) {
    var token = plain
    token.take(word)
    if word.number >= 0 { addWhole(token, word.traits) } else { addUnknown(token) }
  }

  private mutating func addUnknown(_ plain: Token) {
    var token = plain
    if let traits = mend(&token) { addWhole(token, traits) }
  }

  /// Parts the names that the whole text shows to be two words. `tokens` has room: parts are no more than units.
  mutating func partNames() {
    if unknownNames.isEmpty { return }
    var glue = NameGlue(units, vocabulary, UnsafeMutableBufferPointer(start: tokens, count: count))
    let cuts = unknownNames.map { (index: $0, places: glue.cuts(tokens[$0])) }.filter { !$0.places.isEmpty }
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

  /// Adds a word, and the point behind it to it if it is an abbreviation or an initial. Changes no token in place: a processor that reads at
  /// once what it has just written in parts waits, and here it did so for each word.
  @inline(__always)
  private mutating func addWhole(_ token: Token, _ traits: Vocabulary.Traits) {
    guard index < raw.count, raw[index].kind == .stop, raw[index].start == token.end, units[Int(token.end)] == 0x2E,
      raw[index].end == token.end + 1, belongsToPoint(token, traits)
    else { return append(token) }
    var abbreviation = token
    abbreviation.end += 1
    abbreviation.shape.insert(.abbreviation)
    index += 1
    append(abbreviation)
  }

  private func belongsToPoint(_ token: Token, _ traits: Vocabulary.Traits) -> Bool {
    if !traits.isDisjoint(with: [.abbreviation, .finalAbbreviation]) { return true }
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
    part.word = -1
    part.group = 0
    part.hash = FoldedHash.of(units, range)
    part.take(vocabulary.value(of: part.hash))
    return part
  }

  /// Takes what the vocabulary has for it.
  @inline(__always)
  mutating func take(_ word: Word) {
    self.word = word.number
    group = word.group
    // These traits have the bits of the notes: no branch for what no processor foresees.
    shape.formUnion(Shape(rawValue: word.traits.intersection([.beginsPhrase, .continuesPhrase]).rawValue))
  }
}
