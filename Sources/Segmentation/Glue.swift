/// Finds where two words were glued together when links were stripped from a page.
struct Glue {
  let units: UnsafeBufferPointer<UInt16>
  let vocabulary: Vocabulary.Lookup

  /// Where to cut a word in which a capital follows a small letter at `bend`: `dilansirAFP`, `PresidenDonald`, `daridetikFinance`.
  /// Brands such as iPhone, WhatsApp or MotoGP stay whole, since no word that may be glued stands before their bend.
  func cut(_ token: Token, bend: Int) -> Int? {
    let start = Int(token.start)
    if has(start..<bend, .glueHead) { return bend }
    guard !token.isCapitalized else { return verbBehindName(token) }
    var hash = FoldedHash()
    for position in start..<min(bend, start + 14) {
      hash.add(units[position])
      let cut = position + 1
      guard cut - start >= 3 else { continue }
      let word = vocabulary.value(of: hash.value)
      if word.traits.contains(.glueHead), has(cut..<Int(token.end), .ownWord) { return cut }
    }
    // A small letter first: no name of the language is written so, and brands are in the lexicon.
    return bend - start > 4 ? bend : nil
  }

  /// Where to cut a name with a verb glued behind it: `Trumpmengatakan`.
  func verbBehindName(_ token: Token) -> Int? {
    let (start, end) = (Int(token.start), Int(token.end))
    guard end - start >= 9 else { return nil }
    for cut in (start + 2)...(end - 6) where units[cut] == 0x6D && units[cut + 1] == 0x65 {
      if vocabulary.isGlueTail(FoldedHash.of(units, cut..<end)) { return cut }
    }
    return nil
  }

  /// Where to cut an acronym with a word glued behind it, both of them known: `DPRAndre`, `KPKtengah`.
  func nameBehindAcronym(_ token: Token) -> Int? {
    let range = token.range
    guard range.count > 5, units[range.lowerBound + 1] &- 65 < 26,
      let small = range.first(where: { units[$0] &- 0x61 < 26 }), range.upperBound - small > 2
    else { return nil }
    for cut in [small - 1, small] where cut - range.lowerBound > 1 {
      if has(range.lowerBound..<cut, .ownWord), has(cut..<range.upperBound, .ownWord) { return cut }
    }
    return nil
  }

  /// Where to cut the place of a dateline with the first word of its sentence glued behind it: `JakartaKementerian`.
  func wordBehindPlace(_ token: Token, bend: Int) -> Int? {
    bend - Int(token.start) > 3 && has(Int(token.start)..<bend, .ownWord) ? bend : nil
  }

  /// Where to cut the name of an outlet with a small word glued behind it: `AFPpada`, `Guardiandan`, `ReutersdanAl`.
  func wordBehindOutlet(_ token: Token, bend: Int?) -> Int? {
    let (start, end) = (Int(token.start), bend ?? Int(token.end))
    guard token.isCapitalized, end - start > 4, units[end - 1] &- 0x61 < 26 else { return nil }
    // Hashed letter by letter: what is glued is looked up only behind the name of an outlet.
    var head = FoldedHash()
    for index in start..<(start + 2) { head.add(units[index]) }
    for cut in (start + 2)...(end - 2) {
      // Short names only in capitals: Sundari is no Sun.
      // A tail of two letters may be the end of a name: Suryadi.
      let isPlain = cut - start > (end - cut > 2 ? 3 : 5) || units[cut - 1] &- 65 < 26
      if isPlain, units[cut] &- 0x61 < 26, vocabulary.isOutlet(head.value),
        !vocabulary.value(of: FoldedHash.of(units, cut..<end)).traits.isDisjoint(with: [.glueTail, .glueHead])
      {
        return cut
      }
      head.add(units[cut])
    }
    return nil
  }

  /// Where to cut a word with the name of a site glued behind it: `dariTribunnews.com`.
  func siteBehindWord(_ token: Token, bend: Int) -> Int? {
    guard !token.isCapitalized else { return nil }
    return has(Int(token.start)..<bend, .glueHead) || has(bend..<Int(token.end), .ownWord) ? bend : nil
  }

  /// Where to cut the name of a site with a word glued behind it: `Kompas.compada`.
  func wordBehindSite(_ token: Token, lastPoint: Int) -> Int? {
    guard lastPoint - Int(token.start) > 2 else { return nil }
    for cut in [lastPoint + 4, lastPoint + 3] where cut + 2 <= Int(token.end) {
      let tail = vocabulary.value(of: FoldedHash.of(units, cut..<Int(token.end))).traits
      // `Kompas.comSelasa`: a word with a capital of its own was glued, whatever it is.
      guard !tail.isDisjoint(with: units[cut] &- 0x61 < 26 ? [.glueTail, .glueHead] : .ownWord) else { continue }
      if Sites.isSite(units, Int(token.start)..<cut, lastPoint: lastPoint) { return cut }
    }
    return nil
  }

  /// Where to cut a known word written small with `dari`, `oleh` or `kepada` glued before it: `daridetikbali`.
  func smallBehindWord(_ token: Token) -> Int? {
    let range = token.range
    guard range.count > 8, let head = Self.smallHeads.first(where: { units[range].starts(with: $0) }) else {
      return nil
    }
    let cut = range.lowerBound + head.count
    return has(cut..<range.upperBound, .ownWord) ? cut : nil
  }

  private static let smallHeads = ["dari", "oleh", "kepada"].map { Array($0.utf16) }

  private func has(_ range: Range<Int>, _ traits: Vocabulary.Traits) -> Bool {
    vocabulary.value(of: FoldedHash.of(units, range)).traits.contains(traits)
  }
}
