import Segmentation

/// Reads platforms and the accounts on them.
extension OutletParser {
  /// `akun Instagram @nama`, `kanal YouTube Dapur Arman`, `akun X miliknya`: the account if it is given, else the platform.
  /// `nouns` begins with the noun for the account.
  func account(behind nouns: Range<Int>, _ limit: Int) -> (Citation.Outlet, Int)? {
    var platform = platformWords(of: nouns.lowerBound)
    var index = nouns.upperBound
    if platform == nil, index < limit, isPlatform(index) {
      platform = index..<(index + 1)
      index += 1
    }
    if let handle = handle(from: index, limit) { return single(handle, .account, limit) }
    index = skipOwner(index, limit)
    if platform == nil || isChannel(nouns.lowerBound), index < limit, beginsTitle(index) {
      return titled(index, limit)
    }
    return platform.map { words in
      let name = words == nouns.prefix(1) ? platformName(ofNoun: nouns.lowerBound) : plain(text.text(words), words)
      return (Citation.Outlet(words: words, name: name, kind: .platform), max(index, words.upperBound))
    }
  }

  private static let youTube = Vocabulary.hash(of: "youtube")

  private func beginsTitle(_ index: Int) -> Bool {
    text.isCapitalized(index) && (text.kind(index) == .word || text.kind(index) == .site)
      && !text.has(index, [.weekday, .role, .rank, .honorific])
  }

  /// A channel by its title; `X-nya` is a platform with the clitic behind a hyphen.
  private func titled(_ index: Int, _ limit: Int) -> (Citation.Outlet, Int) {
    let words = index..<nameEnd(index, limit)
    let name = text.text(words)
    let end = text.skipBrackets(words.upperBound, limit: limit)
    if name.hasSuffix("-nya") {
      return (Citation.Outlet(words: words, name: String(name.dropLast(4)), kind: .platform), end)
    }
    return (Citation.Outlet(words: words, name: name, kind: .account), end)
  }

  /// A platform by its name, or the account that follows it: `Instagram @nama`, `X miliknya`.
  func platform(_ index: Int, _ limit: Int) -> (Citation.Outlet, Int) {
    if let handle = handle(from: index + 1, limit) { return single(handle, .account, limit) }
    // `YouTube Dapur Arman`
    if text.hash(index) == Self.youTube, index + 1 < limit, beginsTitle(index + 1) { return titled(index + 1, limit) }
    let words = index..<(index + 1)
    return (
      Citation.Outlet(words: words, name: plain(text.text(index), words), kind: .platform),
      text.skipBrackets(index + 1, limit: limit)
    )
  }

  /// The account's own name within the words that describe it: `pribadinya @nama`, `resminya, @nama`, `Kemlu RI (@Kemlu_RI)`.
  private func handle(from start: Int, _ limit: Int) -> Int? {
    for index in start..<max(start, min(limit, start + 8)) {
      if text.kind(index) == .account { return index }
      let describes =
        text.tokens[index].isWordLike && !text.has(index, [.cue, .weekday, .preposition, .relative])
        || text.kind(index) == .openBracket || text.kind(index) == .closeBracket
        || text.kind(index) == .comma && text.kind(index + 1) == .account
      if !describes { return nil }
    }
    return nil
  }

  /// Steps over `resmi`, `milik`, `pribadinya`.
  private func skipOwner(_ start: Int, _ limit: Int) -> Int {
    var index = start
    while index < min(limit, start + 3),
      text.is(index, [.resmi, .milik])
        || text.kind(index) == .word && !text.isCapitalized(index) && text.tokens[index].shape.contains(.clitic)
    { index += 1 }
    return index
  }

  private func isPlatform(_ index: Int) -> Bool {
    text.has(index, .anyAgency) && text.lexicon.agency(of: text.tokens[index])?.kind == .platform
  }

  /// Whether the noun is one of channels (kanal YouTube), which are named by their titles.
  private func isChannel(_ noun: Int) -> Bool {
    Self.channels.contains { text.begins(noun, with: $0) }
  }

  private static let channels: [[UInt16]] = ["kanal", "channel", "saluran", "halaman", "fanpage", "podcast", "siniar"]
    .map {
      Array($0.utf16)
    }

  /// The token of a noun that holds the platform's name too: `akun Instagram`.
  private func platformWords(of noun: Int) -> Range<Int>? {
    platformName(ofNoun: noun).isEmpty ? nil : noun..<(noun + 1)
  }

  /// What is capitalised behind the first word of `akun Truth Social`.
  private func platformName(ofNoun noun: Int) -> String {
    let words = text.text(noun).split(separator: " ").dropFirst()
    return plain(words.drop { $0.first?.isUppercase != true }.joined(separator: " "), noun..<(noun + 1))
  }

  /// Without -nya: `Instagramnya` is Instagram. X at the end of a sentence looks like an initial.
  private func plain(_ name: String, _ words: Range<Int>) -> String {
    if name.hasSuffix(".") { return String(name.dropLast()) }
    return text.tokens[words.upperBound - 1].shape.contains(.clitic) && name.count > 3 ? String(name.dropLast(3)) : name
  }
}
