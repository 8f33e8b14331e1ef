import Segmentation

/// The nicknames that the article explains: `Budi Santoso yang akrab disapa Cak Bud`.
struct NicknameIndex {
  /// The number of the name that each nickname stands for, by its hash.
  private var byNickname = HashTable<Int32>(missing: -1)
  private var names: [Range<Int>] = []

  init(_ finder: NameFinder) {
    let text = finder.text
    for called in text.lists.termHeads where text.is(called, .called) && !text.isBoilerplate[called] {
      note(called, finder)
    }
  }

  /// Notes what the word at `called` ties together: `Budi Santoso, yang akrab disapa Cak Bud`, `Cak Bud, sapaan akrab Budi Santoso`. The
  /// shorter one is the nickname.
  private mutating func note(_ called: Int, _ finder: NameFinder) {
    let text = finder.text
    guard let first = (called + 1..<min(called + 4, text.tokens.count)).first(where: { text.isCapitalized($0) }),
      let last = (max(0, called - 6)..<called).last(where: { text.isCapitalized($0) || text.kind($0) == .stop }),
      text.isCapitalized(last),
      last == called - 1 || [.comma, .openBracket, .dash].contains(text.kind(last + 1))
        || text.is(last + 1, .yang) || text.has(last + 1, .conjunction),
      let name = finder.name(in: Self.run(endingAt: last, text)),
      let nickname = finder.name(in: Self.run(from: first, text)), !text.holds(name, nickname),
      !text.holds(nickname, name)
    else { return }
    let (short, full) = nickname.count > name.count ? (name, nickname) : (nickname, name)
    let hash = text.hash(of: short)
    guard byNickname.value(of: hash) < 0 else { return }
    byNickname.insert(hash, Int32(names.count))
    names.append(full)
  }

  private static func run(from first: Int, _ text: TaggedText) -> Range<Int> {
    var end = first + 1
    while end - first < 6, text.isCapitalized(end) { end += 1 }
    return first..<end
  }

  private static func run(endingAt last: Int, _ text: TaggedText) -> Range<Int> {
    var start = last
    while start > 0, last - start < 5, text.isCapitalized(start - 1) { start -= 1 }
    return start..<(last + 1)
  }

  /// The name that the nickname at `words` stands for; nil if the article explains none such.
  func name(of words: Range<Int>, _ text: TaggedText) -> Range<Int>? {
    let number = byNickname.value(of: text.hash(of: words))
    return number < 0 ? nil : names[Int(number)]
  }
}

/// Nicknames that descriptions of a speaker explain: `kata pria yang akrab disapa Cak Bud itu`.
extension SpeakerResolver {
  /// The name by which a description says that somebody is called.
  func nickname(in description: Range<Int>) -> Range<Int>? {
    guard let called = description.first(where: { text.is($0, .called) }),
      let first = (called..<description.upperBound).first(where: { text.isCapitalized($0) })
    else { return nil }
    let end = (first..<description.upperBound).first { !text.isCapitalized($0) } ?? description.upperBound
    return parser.names.name(in: first..<end)
  }

  /// A description with what yang ties to it: `pria | yang akrab disapa Cak Bud`.
  func description(_ mention: Mention) -> Range<Int> {
    let (start, end) = (mention.words.lowerBound, mention.whole.upperBound)
    guard text.is(end, .yang) else { return mention.words }
    return start..<max(end, min(text.sentence(of: start).upperBound, end + 12))
  }

  /// Keeps the name by which the description of a speaker says that he is called.
  func noteNickname(_ resolved: ResolvedSpeaker, _ finding: Finding, _ context: inout Context) {
    guard resolved.resolvedBy == .role, let mention = finding.mention, let name = resolved.words,
      context.nicknames.count < 8, let nickname = nickname(in: description(mention)), nickname != name
    else { return }
    context.nicknames.append((text.hash(of: nickname), name))
  }
}
