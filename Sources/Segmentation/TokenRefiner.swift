/// Looks each token up in the vocabulary, and mends with its help what ICU and the scraper left: points that belong to abbreviations,
/// the clitic -nya, site names against sentences without a space between them, and glued words.
struct TokenRefiner {
  let units: UnsafeBufferPointer<UInt16>
  let vocabulary: Vocabulary
  let raw: [Token]
  private(set) var tokens: [Token] = []
  private var index = 0
  private(set) var recent: RecentWords

  init(units: UnsafeBufferPointer<UInt16>, vocabulary: Vocabulary, raw: [Token], recent: consuming RecentWords) {
    self.units = units
    self.vocabulary = vocabulary
    self.raw = raw
    self.recent = recent
    tokens.reserveCapacity(raw.count + 8)
  }

  mutating func run() {
    while index < raw.count {
      let token = raw[index]
      index += 1
      if token.kind == .word {
        addWord(token)
      } else {
        tokens.append(token.kind == .account || token.kind == .number ? hashed(token) : token)
      }
    }
  }

  private func hashed(_ token: Token) -> Token {
    var token = token
    token.hash = FoldedHash.of(units, token.range)
    token.word = vocabulary.find(token.hash)
    return token
  }

  /// What a scan of a word's letters gives.
  private struct Letters {
    var hash: UInt64 = 0
    /// The hash of the word without its last three letters.
    var stemHash: UInt64 = 0
    var uppers = 0
    var lowers = 0
    var point = -1
    var lastPoint = -1
    /// Where a capital follows a small letter for the first time.
    var bend = -1
  }

  @inline(__always)
  private func letters(of range: Range<Int>) -> Letters {
    var hash = FoldedHash()
    var (stemHash, uppers, lowers): (UInt64, Int, Int) = (0, 0, 0)
    var (point, lastPoint, bend) = (-1, -1, -1)
    var previousLower = false
    let stemEnd = range.upperBound - 3
    for position in range {
      if position == stemEnd { stemHash = hash.value }
      let unit = units[position]
      hash.add(unit)
      let isLower = unit < 128 ? unit &- 97 < 26 : CharacterClass.of(unit) == .lower
      if isLower {
        lowers += 1
      } else if unit == 0x2E {
        if point < 0 { point = position }
        lastPoint = position
      } else if unit < 128 ? unit &- 65 < 26 : CharacterClass.of(unit) == .upper {
        uppers += 1
        if previousLower, bend < 0, unit < 128 { bend = position }
      }
      previousLower = isLower
    }
    return Letters(hash: hash.value, stemHash: stemHash, uppers: uppers, lowers: lowers, point: point, lastPoint: lastPoint, bend: bend)
  }

  private mutating func addWord(_ plain: Token) {
    var token = plain
    let letters = letters(of: token.range)
    token.hash = letters.hash
    if letters.uppers > 1 && letters.lowers == 0 { token.shape.insert(.allCaps) }
    token.word = recent.number(of: letters.hash, in: vocabulary)
    if token.word < 0 {
      if letters.point >= 0 {
        if Sites.isSite(units, token.range, lastPoint: letters.lastPoint) {
          token.kind = .site
        } else if splitsAtPoint(token, letters) {
          return addSplit(token, at: letters.lastPoint, stop: true)
        }
      } else if letters.bend > 0, let cut = Glue(units: units, vocabulary: vocabulary).cut(token, bend: letters.bend) {
        return addSplit(token, at: cut, stop: false)
      } else if !findClitic(&token, letters), token.isCapitalized,
        let cut = Glue(units: units, vocabulary: vocabulary).verbBehindName(token)
      {
        return addSplit(token, at: cut, stop: false)
      }
    }
    takePoint(&token)
    tokens.append(token)
  }

  /// Finds the word without -nya. A reduplicated noun (kelompok-kelompok) is looked up by its half.
  private func findClitic(_ token: inout Token, _ letters: Letters) -> Bool {
    let (start, end) = (Int(token.start), Int(token.end))
    if end - start > 5, units[end - 1] | 0x20 == 0x61, units[end - 2] | 0x20 == 0x79, units[end - 3] | 0x20 == 0x6E {
      let word = vocabulary.find(letters.stemHash)
      if word >= 0 {
        token.word = word
        token.shape.insert(.clitic)
        return true
      }
    }
    guard token.shape.contains(.hyphenated), (end - start) % 2 == 1 else { return false }
    let middle = (start + end) / 2
    guard units[middle] == 0x2D, (0..<(middle - start)).allSatisfy({ folded(units[start + $0]) == folded(units[middle + 1 + $0]) })
    else { return false }
    token.word = vocabulary.find(FoldedHash.of(units, start..<middle))
    return token.word >= 0
  }

  /// `hari.Dia` are two sentences; `S.Pd`, `M.Si` and `d.h` are words.
  private func splitsAtPoint(_ token: Token, _ letters: Letters) -> Bool {
    let (start, point, end) = (Int(token.start), letters.lastPoint, Int(token.end))
    return point - start > 2 && end - point > 2 && CharacterClass.of(units[point + 1]) == .upper
      && CharacterClass.of(units[point - 1]) != .upper
  }

  /// Adds the two parts of `token`; with `stop` the unit at `cut` is a full stop between them.
  private mutating func addSplit(_ token: Token, at cut: Int, stop: Bool) {
    var first = token
    first.end = Int32(cut)
    addWord(first)
    if stop {
      tokens.append(Token(start: Int32(cut), end: Int32(cut + 1), word: -1, hash: 0, kind: .stop, shape: []))
    }
    var second = token
    second.start = Int32(stop ? cut + 1 : cut)
    second.shape = CharacterClass.of(units[Int(second.start)]) == .upper ? [.glued, .capitalized] : .glued
    addWord(second)
  }

  /// Takes the point behind an abbreviation or an initial into the token.
  @inline(__always)
  private mutating func takePoint(_ token: inout Token) {
    guard index < raw.count, raw[index].kind == .stop, raw[index].start == token.end, units[Int(token.end)] == 0x2E,
      raw[index].end == token.end + 1, belongsToPoint(token)
    else { return }
    token.end += 1
    token.shape.insert(.abbreviation)
    index += 1
  }

  private func belongsToPoint(_ token: Token) -> Bool {
    if token.word >= 0,
      !vocabulary.traits[Int(token.word)].isDisjoint(with: [.abbreviation, .finalAbbreviation])
    {
      return true
    }
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
    let word = vocabulary.find(FoldedHash.of(units, next.range))
    return word < 0 || !vocabulary.traits[Int(word)].contains(.anyCase)
  }
}
