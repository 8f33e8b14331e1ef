import Segmentation

/// Full names of which nothing but their use beside a cue shows that they are names: `kata Sabar` makes one of `Sabar Karyaman`.
///
/// A class, since it remembers what was looked up: most articles ask nothing.
final class LooseNames {
  private var found: [UInt64: Range<Int>?] = [:]
  private var titled: [UInt64: Bool] = [:]
  private let text: TaggedText
  private let names: NameFinder

  init(_ names: NameFinder) {
    text = names.text
    self.names = names
  }

  /// The first full name outside the headline that holds the word; nil if there is none, or many words have been asked for already.
  func fullName(holding word: Int) -> Range<Int>? {
    guard !text.has(word, Self.never), !text.tokens[word].shape.contains(.allCaps), !text.hasInnerCapital(word) else {
      return nil
    }
    let hash = text.tokens[word].hash
    if let known = found[hash] { return known }
    guard found.count < 24 else { return nil }
    var name: Range<Int>?
    for index in text.lists.capitals where name == nil && text.tokens[index].hash == hash {
      name = self.name(around: index)
    }
    found[hash] = .some(name)
    return name
  }

  /// Whether the article gives the name a title of its own somewhere; true if many words have been asked for already.
  func isTitled(_ word: Int) -> Bool {
    let hash = text.tokens[word].hash
    if let known = titled[hash] { return known }
    guard titled.count < 24 else { return true }
    let isTitled = text.lists.capitals.contains {
      text.tokens[$0].hash == hash && text.has($0 - 1, [.role, .rank]) && text.isCapitalized($0 - 1)
    }
    titled[hash] = isTitled
    return isTitled
  }

  private static let never: Tags = [
    .role, .rank, .group, .organization, .organizationHead, .place, .agency, .pronoun,
  ]

  private func name(around index: Int) -> Range<Int>? {
    guard !text.isBoilerplate[index], !text.headline.contains(index) else { return nil }
    var (start, end) = (index, index + 1)
    while end - index < 4, goesOn(end), isName(end) { end += 1 }
    // Sony Interactive Entertainment
    if text.is(end, .bodyTail) { return nil }
    if goesOn(end), names.mayEndName(end), !text.isDegree(end), !text.isCapitalized(end + 1) { end += 1 }
    // Of a title that goes on no part is a name: Anies Saweu Rakyat.
    if goesOn(end), !text.isDegree(end), !text.has(end, [.role, .roleModifier, .weekday, .month, .preposition]) {
      return nil
    }
    while index - start < 3, goesOn(start), text.has(start - 1, .name), isName(start - 1) { start -= 1 }
    // Of a product or body no word is a name: Uber Movement.
    let isPersonal =
      (start..<end).contains { text.has($0, .name) } || text.has(start - 1, Tags.title)
      || index == end - 1 && (text.isTitled(start) || text.has(start - 1, .place) && text.isTitled(start - 1))
    return end - start > 1 && isPersonal && !text.isPair(start..<end) ? start..<end : nil
  }

  /// Whether the word stands in one line with the one before it.
  private func goesOn(_ index: Int) -> Bool {
    text.isCapitalized(index) && text.kind(index) == .word && !text.tokens[index].shape.contains(.lineBefore)
  }

  private func isName(_ index: Int) -> Bool {
    if text.isDegree(index) { return false }
    let part = names.part(index)
    return part == .name || part == .possible
  }
}
