import Segmentation

/// The names of the article, so that a short form can be given its fullest: Kim is Kim Jong-un.
struct EntityIndex {
  struct Entity {
    /// Where the name stands first.
    var words: Range<Int>
    var count: Int
    var isPerson: Bool
    /// A title stands before it somewhere.
    var isTitled: Bool
  }

  private(set) var entities: [Entity] = []
  /// The entity of each name, by its hash.
  private var byName = HashTable<Int32>(missing: -1)
  /// The first link of each word's entities, by the word's hash.
  private var byWord = HashTable<Int32>(missing: -1, room: 24)
  private var links: [(entity: Int32, next: Int32)] = []
  /// The capitalised runs that the head of a body's name opens, in their order: Kementerian Kesehatan.
  private var bodies: [Range<Int>] = []
  private var aliases: AliasIndex
  private let nicknames: NicknameIndex
  private let text: TaggedText

  /// Reads all runs of capitalised words in the article's own text; those of the headline count last, since there everything is capitalised.
  init(_ parser: MentionParser) {
    text = parser.text
    aliases = AliasIndex(text)
    nicknames = NicknameIndex(parser.names)
    entities.reserveCapacity(8)
    links.reserveCapacity(24)
    let capitals = text.lists.capitals
    let headline = capitals.members(in: text.headline)
    let end = add(capitals[..<headline.startIndex], from: 0, parser, isHeadline: false)
    add(capitals[headline.endIndex...], from: end, parser, isHeadline: false)
    add(headline, from: 0, parser, isHeadline: true)
  }

  /// Reads the runs that begin at these capitalised words, `start` or behind it. Returns where the last one ends.
  @discardableResult
  private mutating func add(
    _ capitals: ArraySlice<Int>, from start: Int, _ parser: MentionParser, isHeadline: Bool
  ) -> Int {
    var free = start
    for index in capitals where index >= free && !text.isBoilerplate[index] {
      free = Self.runEnd(index, text)
      // Of one word there is nothing to learn, and three runs of four are such.
      if free > index + 1 {
        add(run: index..<free, parser, isHeadline: isHeadline)
      } else if text.has(index, .organization), text.isPhrase(index) {
        aliases.noteAbbreviation(of: index..<free)
        if !isHeadline { bodies.append(index..<free) }
      }
    }
    return free
  }

  private static func runEnd(_ start: Int, _ text: TaggedText) -> Int {
    var end = start + 1
    while end < text.tokens.count, text.kind(end) == .word, !text.tokens[end].shape.contains(.lineBefore),
      text.tokens[end].isCapitalized || text.has(end, .nameParticle) && text.isCapitalized(end + 1)
    {
      end += 1
    }
    return end
  }

  private mutating func add(run: Range<Int>, _ parser: MentionParser, isHeadline: Bool) {
    aliases.noteAbbreviation(of: run)
    let first = run.lowerBound
    if !isHeadline, text.has(first, .organizationHead) || text.has(first, .organization) && text.isPhrase(first) {
      bodies.append(run)
    }
    // A name of one word is the full form of nothing.
    guard let name = parser.names.name(in: run), name.count > 1, !text.isPair(name) else { return }
    let isPerson =
      name.contains { text.has($0, .name) }
      || name.lowerBound > run.lowerBound && text.has(name.lowerBound - 1, Tags.title)
      || name.contains { parser.names.evidence.standsAlone($0) }
    if isPerson { aliases.noteForm(beside: name) }
    let isTitled = isTitled(name, run)
    let hash = text.hash(of: name)
    let known = Int(byName.value(of: hash))
    if known >= 0 {
      entities[known].count += 1
      entities[known].isPerson = entities[known].isPerson || isPerson
      entities[known].isTitled = entities[known].isTitled || isTitled
    } else if !isHeadline || name.count < 4 && name.allSatisfy({ text.has($0, [.name, .nameParticle]) }) {
      byName.insert(hash, Int32(entities.count))
      for index in name { link(text.tokens[index].hash) }
      entities.append(Entity(words: name, count: isHeadline ? 0 : 1, isPerson: isPerson, isTitled: isTitled))
    }
  }

  /// Whether a title leads up to a name, directly or before a comma: `Kepala Kepolisian Haiti, Leon Charles`.
  private func isTitled(_ name: Range<Int>, _ run: Range<Int>) -> Bool {
    if name.lowerBound > run.lowerBound {
      return (run.lowerBound..<name.lowerBound).contains { text.has($0, Tags.title) }
    }
    return text.isTitled(run.lowerBound)
  }

  /// Links the entity to come to one of its words. The word's first link stays, the others follow it, the last one first.
  private mutating func link(_ word: UInt64) {
    let first = Int(byWord.value(of: word))
    links.append((Int32(entities.count), first < 0 ? -1 : links[first].next))
    if first < 0 { byWord.insert(word, Int32(links.count - 1)) } else { links[first].next = Int32(links.count - 1) }
  }

  /// The entities whose names hold a word; of a word in very many names only some, since it tells none of them.
  private func entities(holding word: UInt64) -> [Int] {
    var found: [Int] = []
    var link = byWord.value(of: word)
    while link >= 0, found.count < 64 {
      found.append(Int(links[Int(link)].entity))
      link = links[Int(link)].next
    }
    return found.count < 2 ? found : found.sorted()
  }

  /// The name of whom a nickname calls, by what the article says or what everybody knows; nil if the article does not name him.
  func bearer(ofNickname words: Range<Int>) -> Range<Int>? {
    if let name = nicknames.name(of: words, text) { return name }
    guard words.count == 1 else { return nil }
    if let name = aliases.name(ofForm: words.lowerBound) { return name }
    guard let full = text.lexicon.fullForm(of: text.tokens[words.lowerBound]) else { return nil }
    let known = byName.value(of: TaggedText.hash(full))
    return known < 0 ? nil : entities[Int(known)].words
  }

  /// Whether a name that `fullest` gave is a person's.
  func isPerson(_ name: Range<Int>) -> Bool {
    let known = byName.value(of: text.hash(of: name))
    return known >= 0 && entities[Int(known)].isPerson
  }

  /// The full form of an abbreviation that the article introduces in brackets.
  func fullForm(ofAbbreviation index: Int) -> Range<Int>? { aliases.fullForm(ofAbbreviation: index) }

  /// The body named last before `index` whose name begins with the same word: `museum tersebut` is Museum Palazzo Maffei; nil if the article
  /// names none.
  func body(headedBy index: Int) -> Range<Int>? {
    let before = bodies.partitioningIndex { $0.lowerBound >= index }
    return bodies[max(0, before - 64)..<before].last { text.tokens[$0.lowerBound].hash == text.tokens[index].hash }
  }

  /// The fullest name that holds the words of `mention`, and whether another one would do as well; nil if there is none but itself.
  func fullest(_ mention: Range<Int>) -> (words: Range<Int>, isAmbiguous: Bool)? {
    guard let first = mention.first else { return nil }
    let candidates = entities(holding: text.tokens[first].hash)
    var best: Int?
    var isAmbiguous = false
    for candidate in candidates
    where text.holds(entities[candidate].words, mention) && entities[candidate].words.count > mention.count {
      guard let known = best else {
        best = candidate
        continue
      }
      if related(entities[known].words, entities[candidate].words) {
        if isFuller(candidate, than: known) { best = candidate }
      } else {
        isAmbiguous = isAmbiguous || entities[candidate].count > 0 && entities[known].count > 0
        if better(candidate, than: known, for: mention) { best = candidate }
      }
    }
    // Cristiano Ronaldo is not Cristiano Ronaldo Jr.
    if let best, mention.count > 1 {
      let own = Int(byName.value(of: text.hash(of: mention)))
      if own >= 0, !isFuller(best, than: own) { return nil }
    }
    return best.map { (entities[$0].words, isAmbiguous) }
  }

  /// Whether one of two names that hold each other is the fuller name of the same person. A last word that makes another person of him, or
  /// may be none of his (`Budi Santoso Keluar`), must stand there as often as it does not.
  private func isFuller(_ a: Int, than b: Int) -> Bool {
    let (first, second) = (entities[a], entities[b])
    if first.words.count > second.words.count { return !endsLoosely(first.words) || first.count > second.count }
    return first.words.count < second.words.count && endsLoosely(second.words) && first.count >= second.count
  }

  private func endsLoosely(_ name: Range<Int>) -> Bool {
    let last = name.upperBound - 1
    // Melissa Mitri Nutrition
    if name.count > 2, text.tags[last].isEmpty, name.dropLast().allSatisfy({ text.has($0, .name) }) { return true }
    return Self.generations.contains(text.tokens[last].hash) || text.has(last, .common) && !text.has(last, .name)
  }

  /// What tells a son from his father.
  private static let generations = Set(["jr", "jr.", "junior", "ii", "iii"].map { Vocabulary.hash(of: $0) })

  private func better(_ a: Int, than b: Int, for mention: Range<Int>) -> Bool {
    if entities[a].isPerson != entities[b].isPerson { return entities[a].isPerson }
    if entities[a].isTitled != entities[b].isTitled { return entities[a].isTitled }
    let (beforeA, beforeB) = (
      entities[a].words.lowerBound < mention.lowerBound, entities[b].words.lowerBound < mention.lowerBound
    )
    if beforeA != beforeB { return beforeA }
    if entities[a].count != entities[b].count { return entities[a].count > entities[b].count }
    return false
  }

  /// Whether one name is part of the other.
  private func related(_ a: Range<Int>, _ b: Range<Int>) -> Bool { text.holds(a, b) || text.holds(b, a) }
}
