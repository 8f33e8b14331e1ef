import Segmentation

/// What the written form of a word shows of names.
extension TaggedText {
  /// An academic degree behind a name, known or of a form that only degrees have: S.Pi., M.Tr.Kom.
  func isDegree(_ index: Int) -> Bool {
    if has(index, .degreeAfter) || isUnpointedDegree(index) { return true }
    guard isCapitalized(index), tokens[index].shape.contains(.abbreviation), tokens[index].end - tokens[index].start > 3
    else { return false }
    return units[Int(tokens[index].start)..<(Int(tokens[index].end) - 1)].contains(0x2E)
  }

  /// Whether a title leads up to the word, directly or before a comma: `Kepala Kepolisian Haiti, | Leon Charles`.
  func isTitled(_ start: Int) -> Bool {
    guard kind(start - 1) == .comma else { return has(start - 1, Tags.title) }
    var index = start - 2
    while index >= 0, start - index < 10, tokens[index].isWordLike {
      if has(index, .role) { return true }
      index -= 1
    }
    return false
  }

  /// `Rina Hartati-Budi Santoso`: two people, tied by a hyphen.
  func isPair(_ name: Range<Int>) -> Bool {
    name.dropFirst().dropLast().contains { index in
      guard tokens[index].shape.contains(.hyphenated) else { return false }
      let word = units[tokens[index].range]
      guard let hyphen = word.firstIndex(of: 0x2D), hyphen + 1 < word.endIndex else { return false }
      return hyphen - word.startIndex > 3 && word.endIndex - hyphen > 3 && word[hyphen + 1] &- 65 < 26
    }
  }

  /// An adverb that between a title and its body is an adjective: `kiper | baru | Persib`.
  func isAdjective(_ index: Int) -> Bool {
    has(index, .auxiliary) && has(index - 1, .role) && isCapitalized(index + 1) && !isCapitalized(index)
      && !has(index, .conjunction)
  }

  /// A degree written without points: SPt, MPd, SPdI, SpPD-KHOM.
  private func isUnpointedDegree(_ index: Int) -> Bool {
    guard index >= 0, index < tokens.count, tokens[index].kind == .word, tokens[index].range.count > 2,
      !tags[index].hasAny([.name, .organization, .organizationHead, .agency])
    else { return false }
    let word = units[tokens[index].range]
    let first = word[word.startIndex]
    // Sp is spesialis.
    if first == 0x53, word[word.startIndex + 1] == 0x70 { return word[word.startIndex + 2] &- 65 < 26 }
    guard word.count < 6 else { return false }
    return (first == 0x53 || first == 0x4D) && word[word.startIndex + 1] &- 65 < 26
      && word[word.startIndex + 2] &- 0x61 < 26
  }

  /// Whether a word begins with ber-, as verbs without an object do.
  func beginsWithBer(_ index: Int) -> Bool {
    let start = Int(tokens[index].start)
    return tokens[index].range.count > 3 && units[start] == 0x62 && units[start + 1] == 0x65 && units[start + 2] == 0x72
  }

  /// Whether a word may be made of a name: it begins alike, or stands in it.
  func resembles(_ word: Int, _ name: Int) -> Bool {
    let (short, full) = (units[tokens[word].range].map { $0 | 0x20 }, units[tokens[name].range].map { $0 | 0x20 })
    guard short.count > 2, full.count > 2, short != full else { return false }
    return short.prefix(2) == full.prefix(2)
      || full.indices.contains { full[$0...].starts(with: short) }
  }

  /// A noun made with ke- or pe- and -an, as offices and bodies are named: Perhubungan, Kependudukan. Personal names are not made so.
  func hasNounAffixes(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, token.end - token.start > 7, !tags[index].hasAny(.name),
      units[Int(token.end) - 1] | 0x20 == 0x6E,
      units[Int(token.end) - 2] | 0x20 == 0x61
    else { return false }
    let first = units[Int(token.start)] | 0x20
    return (first == 0x6B || first == 0x70) && units[Int(token.start) + 1] | 0x20 == 0x65
  }

  /// `TV pemerintah Iran`, `televisi negara Suriah`: the station of a country that has no other name.
  func isStateStation(_ phrase: Range<Int>) -> Bool {
    guard phrase.count > 1, phrase.count < 6, has(phrase.lowerBound, .mediaNoun), has(phrase.upperBound - 1, .place)
    else {
      return false
    }
    let words = text(phrase).lowercased().split(separator: " ")
    return words.contains("pemerintah") || words.contains("negara")
  }

  /// Whether an abbreviation of capitals ends the token: kepala BKN.
  func endsInCapital(_ index: Int) -> Bool { units[Int(tokens[index].end) - 1] &- 65 < 26 }

  /// `Melihat itu, Prabowo ...`: a verb at the head of its sentence.
  func opensWithVerb(_ index: Int) -> Bool {
    kind(index) == .word && isCapitalized(index)
      && !has(index, [.name, .place, .role, .organization, .agency, .nonVerb])
      && Morphology.hasVerbPrefix(units[tokens[index].range], orTer: false)
  }

  /// The slash of a unit of the army: Kodim 0611/Garut, Kodam IX/Udayana.
  func isUnitSlash(_ index: Int) -> Bool {
    guard kind(index) == .slash, index > 0, !tokens[index].shape.contains(.spaceBefore), isCapitalized(index + 1),
      !tokens[index + 1].shape.contains(.spaceBefore)
    else { return false }
    return (kind(index - 1) == .number || isCapitalized(index - 1))
      && has(index - 2, [.organizationHead, .role, .organization])
  }

  func isAmpersand(_ index: Int) -> Bool {
    kind(index) == .other && index < tokens.count && tokens[index].range.count == 1
      && units[Int(tokens[index].start)] == 0x26
  }

  /// A particle of family names written together with the name: McGregor, DeLuca, LaRoche.
  func beginsWithParticle(_ index: Int) -> Bool {
    let word = units[tokens[index].range]
    guard word.count > 4, let bend = word.dropFirst().firstIndex(where: { $0 &- 65 < 26 }) else { return false }
    return bend - word.startIndex < 4 && word[(bend + 1)...].allSatisfy { $0 &- 0x61 < 26 }
  }

  /// A capital inside the word, as brands and programmes write it: MotoGP, YouTube.
  func hasInnerCapital(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, !token.shape.contains(.hyphenated), !token.shape.contains(.allCaps) else { return false }
    return units[(Int(token.start) + 1)..<Int(token.end)].contains { $0 &- 65 < 26 }
      && !units[token.range].contains { $0 == 0x27 || $0 == 0x2019 }
  }

  /// U-17, COP16: no personal name ends so.
  func endsInDigit(_ index: Int) -> Bool { units[Int(tokens[index].end) - 1] &- 0x30 < 10 }

  /// A hash of the words of a name: equal names have equal hashes.
  func hash(of name: Range<Int>) -> UInt64 { Self.hash(name.lazy.map { self.tokens[$0].hash }) }

  /// The hash of the name whose words have these hashes.
  static func hash(_ words: some Sequence<UInt64>) -> UInt64 {
    words.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ $1) &* 0x100_0000_01B3 }
  }

  /// Whether the words of `part` stand in `whole`, in their order.
  func holds(_ whole: Range<Int>, _ part: Range<Int>) -> Bool {
    var index = whole.lowerBound
    for word in part {
      while index < whole.upperBound, tokens[index].hash != tokens[word].hash { index += 1 }
      if index == whole.upperBound { return false }
      index += 1
    }
    return true
  }
}
