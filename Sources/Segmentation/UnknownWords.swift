/// What becomes of words that the vocabulary does not have: clitics are told from stems, and what scraping glued is parted.
extension TokenRefiner {
  /// Hashes a word that was put together from parts, and sees how it is written.
  func lookOver(_ token: inout Token) {
    var (uppers, lowers, points, bends) = (0, 0, 0, 0)
    var previousLower = false
    for unit in units[token.range] {
      let kind = CharacterClass.of(unit)
      if kind == .lower { lowers += 1 }
      if kind == .upper { uppers += 1 }
      if kind == .upper, previousLower, unit < 128 { bends += 1 }
      if unit == 0x2E { points += 1 }
      previousLower = kind == .lower
    }
    token.hash = FoldedHash.of(units, token.range)
    if uppers > 1, lowers == 0 { token.shape.insert(.allCaps) }
    if points + bends > 0 { token.shape.insert(.uneven) } else { token.shape.remove(.uneven) }
  }

  /// Finds what an unknown word is made of. Returns whether it is whole; else it was parted, and its parts added.
  mutating func mend(_ token: inout Token) -> Bool {
    let (start, end) = (Int(token.start), Int(token.end))
    // Each part is looked over anew: without a limit that takes the square of a hostile word's length.
    if end - start > 256 || units[start] == 0x23 { return true }
    if token.shape.contains(.uneven) {
      if let point = (start..<end).last(where: { units[$0] == 0x2E }) {
        if Sites.isSite(units, token.range, lastPoint: point) {
          if let bend = bend(in: token), let cut = glue.siteBehindWord(token, bend: bend) {
            return addParts(of: token, cut: cut, stop: false)
          }
          token.kind = .site
        } else if let cut = glue.wordBehindSite(token, lastPoint: point) {
          return addParts(of: token, cut: cut, stop: false)
        } else if splitsAtPoint(token, point) {
          return addParts(of: token, cut: point, stop: true)
        }
        return true
      }
      if let bend = bend(in: token),
        let cut = glue.wordBehindOutlet(token, bend: bend) ?? glue.cut(token, bend: bend)
          ?? (isInDateline ? glue.wordBehindPlace(token, bend: bend) : nil)
      {
        return addParts(of: token, cut: cut, stop: false)
      }
    }
    if findStem(&token) { return true }
    guard token.isCapitalized else {
      return glue.smallBehindWord(token).map { addParts(of: token, cut: $0, stop: false) } ?? true
    }
    if let cut = glue.verbBehindName(token) ?? glue.nameBehindAcronym(token)
      ?? glue.wordBehindOutlet(token, bend: nil)
    {
      return addParts(of: token, cut: cut, stop: false)
    }
    // With the whole text known it may yet be parted.
    if end - start > 6, units[end - 1] &- 0x61 < 26 { unknownNames.append(count) }
    return true
  }

  /// Whether the name of a site and a comma stand before: `Pesisir.com, Jakarta`.
  private var isInDateline: Bool {
    guard count > 1, tokens[count - 1].kind == .comma else { return false }
    return tokens[count - 2].kind == .site || tokens[count - 2].shape.contains(.uneven)
  }

  private var glue: Glue { Glue(units: units, vocabulary: vocabulary) }

  /// Where a capital follows a small letter for the first time.
  private func bend(in token: Token) -> Int? {
    token.range.dropFirst().first { units[$0] &- 65 < 26 && CharacterClass.of(units[$0 - 1]) == .lower }
  }

  /// Finds the word without -nya. A reduplicated noun (kelompok-kelompok) is looked up by its half.
  private func findStem(_ token: inout Token) -> Bool {
    let (start, end) = (Int(token.start), Int(token.end))
    if end - start > 5, units[end - 1] | 0x20 == 0x61, units[end - 2] | 0x20 == 0x79, units[end - 3] | 0x20 == 0x6E {
      let word = vocabulary.value(of: FoldedHash.of(units, start..<(end - 3)))
      if word.number >= 0 {
        token.take(word)
        token.shape.insert(.clitic)
        return true
      }
    }
    guard token.shape.contains(.hyphenated), (end - start) % 2 == 1 else { return false }
    let middle = (start + end) / 2
    guard units[middle] == 0x2D,
      (0..<(middle - start)).allSatisfy({ folded(units[start + $0]) == folded(units[middle + 1 + $0]) })
    else { return false }
    token.take(vocabulary.value(of: FoldedHash.of(units, start..<middle)))
    return token.word >= 0
  }

  /// `hari.Dia` and `WIB.Dia` are two sentences; `S.Pd`, `M.Si`, `SH.MH` and `d.h` are words.
  private func splitsAtPoint(_ token: Token, _ point: Int) -> Bool {
    let (start, end) = (Int(token.start), Int(token.end))
    return point - start > 2 && end - point > 2 && CharacterClass.of(units[point + 1]) == .upper
      && (CharacterClass.of(units[point - 1]) != .upper || CharacterClass.of(units[point + 2]) == .lower)
  }

  /// `@nama.Ia` is an account and the next sentence.
  @inline(never)
  mutating func addAccount(_ account: Token) {
    let range = account.range
    let point = range.dropFirst(3).first { index in
      units[index] == 0x2E && index + 2 < range.upperBound && CharacterClass.of(units[index + 1]) == .upper
        && CharacterClass.of(units[index + 2]) == .lower
    }
    guard let point else { return addNumber(account) }
    var first = account
    first.end = Int32(point)
    first.hash = 0
    addNumber(first)
    append(Token(point, point + 1, .stop))
    addPart(Token(point + 1, range.upperBound, .word, [.glued, .capitalized]))
  }

  /// Adds the two parts of `token`, and returns false; with `stop` the unit at `cut` is a full stop between them.
  private mutating func addParts(of token: Token, cut: Int, stop: Bool) -> Bool {
    var first = token
    first.end = Int32(cut)
    first.hash = 0
    addPart(first)
    if stop { append(Token(cut, cut + 1, .stop)) }
    let start = stop ? cut + 1 : cut
    let isUpper = CharacterClass.of(units[start]) == .upper
    addPart(Token(start, Int(token.end), .word, isUpper ? [.glued, .capitalized] : .glued))
    return false
  }

  /// Adds a word that is not hashed yet. Not inlined, so that the common case stays a loop.
  @inline(never)
  mutating func addPart(_ plain: Token) {
    var token = plain
    lookOver(&token)
    addWord(token, vocabulary.value(of: token.hash))
  }
}
