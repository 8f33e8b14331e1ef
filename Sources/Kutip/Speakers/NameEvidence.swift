import Segmentation

/// What the article itself shows of its capitalised words: which ones stand alone as names (kata Argo; Argo mengatakan), which ones are
/// places (di Kecamatan Margasari), and which paragraphs are written in capitals.
///
/// A class, so that the many parsers that hold it copy one reference.
final class NameEvidence {
  private let alone: HashTable<Bool>
  private let places: HashTable<Bool>
  private let shouting: [Range<Int>]
  private let text: TaggedText

  init(_ text: TaggedText) {
    self.text = text
    shouting = text.paragraphs.filter { Self.isShouting($0, text) }
    var alone = HashTable(missing: false)
    var places = HashTable(missing: false)
    // Four words of five stand beside nothing that shows what they are.
    for index in text.lists.capitals
    where text.has(index - 1, [.preposition, .rank, .honorific, .cue]) || text.has(index + 1, .cue) {
      if text.is(index - 1, .di), !text.isCapitalized(index - 1) || !text.isCapitalized(index - 2) {
        // A letter, as in SMA N 1, is an initial elsewhere.
        for word in Self.place(from: index, text) where text.tokens[word].range.count > 2 {
          places.add(text.tokens[word].hash)
        }
      } else if Self.showsName(index, text) {
        alone.add(text.tokens[index].hash)
      }
    }
    self.alone = alone
    self.places = places
  }

  /// Whether the word stands elsewhere where only a name can: alone beside a cue, or behind a rank or honorific.
  func standsAlone(_ index: Int) -> Bool { alone.value(of: text.tokens[index].hash) }

  /// Whether the word stands elsewhere where only a place can: behind di, with or without desa, kecamatan and the like.
  func isPlace(_ index: Int) -> Bool { places.value(of: text.tokens[index].hash) }

  /// Whether the paragraph of a token is written in capitals throughout, so that capitals mean nothing.
  func isShouting(_ index: Int) -> Bool {
    // In most articles none is; in a hostile one half of them are, and half of the words ask.
    if shouting.isEmpty { return false }
    return shouting[shouting.number(holding: index)].contains(index)
  }

  /// Whether a capitalised word stands where only a name can.
  private static func showsName(_ index: Int, _ text: TaggedText) -> Bool {
    if text.isBoilerplate[index] || text.has(index, never) { return false }
    // `“...,” kata Badai`: written so inside a sentence, a word is a name.
    if text.has(index, .common) {
      return !text.has(index, noWordAsName) && !text.isCapitalized(index - 1) && !text.isCapitalized(index + 1)
        && text.cue(index - 1)?.uses.contains(.afterQuotation) == true
        && (text.kind(index - 2) == .comma || index > 1 && text.quotationOf[index - 2] >= 0)
    }
    return introduces(index - 1, text) || !text.isCapitalized(index - 1) && reports(index + 1, text)
  }

  /// The words of the place that begins behind di: `di Desa Muara Jambu, ...` A name or a role in it, or a longer run, may be anything.
  private static func place(from start: Int, _ text: TaggedText) -> Range<Int> {
    var start = start
    while text.has(start, .organizationHead), text.isCapitalized(start + 1) { start += 1 }
    let end = (start..<text.tokens.count).first { !text.isCapitalized($0) || text.has($0, noPlace) } ?? start
    return text.isCapitalized(end) || end - start > 3 ? start..<start : start..<end
  }

  private static func reports(_ index: Int, _ text: TaggedText) -> Bool {
    text.cue(index).map { !$0.uses.isDisjoint(with: .active) } ?? false
  }

  private static let never: Tags = [
    .role, .roleModifier, .rank, .honorific, .degreeBefore, .organization, .organizationHead, .place, .agency, .pronoun,
    .group,
    .connective, .preposition, .subordinator, .weekday, .relativeDay,
  ]

  private static let noWordAsName: Tags = [
    .document, .mediaNoun, .accountNoun, .quantifier, .article, .anonymous, .genericMedia, .auxiliary, .firstPerson,
  ]

  private static let noPlace: Tags = [
    .role, .roleModifier, .rank, .honorific, .degreeBefore, .agency, .markedAgency, .pronoun, .common, .group, .name,
    .mediaNoun, .document,
    .month, .weekday,
  ]

  private static func introduces(_ index: Int, _ text: TaggedText) -> Bool {
    text.has(index, [.rank, .honorific])
      || text.cue(index).map { !$0.uses.isDisjoint(with: [.afterQuotation, .accordingTo]) } ?? false
  }

  private static func isShouting(_ paragraph: Range<Int>, _ text: TaggedText) -> Bool {
    var (capitals, words) = (0, 0)
    for index in paragraph where text.tokens[index].kind == .word {
      words += 1
      if text.tokens[index].shape.contains(.allCaps) { capitals += 1 }
      if words >= 12 { break }
    }
    return words > 3 && capitals * 4 > words * 3
  }
}

extension HashTable<Bool> {
  fileprivate mutating func add(_ key: UInt64) {
    if !value(of: key) { insert(key, true) }
  }
}
