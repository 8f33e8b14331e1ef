import Segmentation

/// What the article itself shows of its capitalised words: which ones stand alone as names (kata Argo; Argo mengatakan), and which
/// paragraphs are written in capitals.
///
/// A class, so that the many parsers that hold it copy one reference.
final class NameEvidence {
  private var alone = HashTable()
  private var shouting: [Range<Int>] = []
  private let text: TaggedText

  init(_ text: TaggedText) {
    self.text = text
    for paragraph in text.paragraphs {
      if isShouting(paragraph) { shouting.append(paragraph) }
    }
    for index in text.lists.capitals { note(index) }
  }

  /// Whether the word stands elsewhere where only a name can: alone beside a cue, or behind a rank or honorific.
  func standsAlone(_ index: Int) -> Bool { alone.value(of: text.tokens[index].hash) >= 0 }

  /// Whether the paragraph of a token is written in capitals throughout, so that capitals mean nothing.
  func isShouting(_ index: Int) -> Bool {
    // In most articles none is; in a hostile one half of them are, and half of the words ask.
    if shouting.isEmpty { return false }
    return shouting[shouting.number(holding: index)].contains(index)
  }

  private func note(_ index: Int) {
    let token = text.tokens[index]
    guard !text.isBoilerplate[index], !text.has(index, Self.never) else { return }
    let isIntroduced = introduces(index - 1)
    guard isIntroduced || !text.isCapitalized(index - 1) && reports(index + 1), !standsAlone(index) else { return }
    alone.insert(token.hash, 0)
  }

  private func reports(_ index: Int) -> Bool { text.cue(index).map { !$0.uses.isDisjoint(with: .active) } ?? false }

  private static let never: Tags = [
    .role, .roleModifier, .rank, .honorific, .degreeBefore, .organization, .organizationHead, .place, .agency, .pronoun,
    .common, .group,
    .connective, .preposition, .subordinator,
  ]

  private func introduces(_ index: Int) -> Bool {
    text.has(index, [.rank, .honorific])
      || text.cue(index).map { !$0.uses.isDisjoint(with: [.afterQuotation, .accordingTo]) } ?? false
  }

  private func isShouting(_ paragraph: Range<Int>) -> Bool {
    var (capitals, words) = (0, 0)
    for index in paragraph where text.tokens[index].kind == .word {
      words += 1
      if text.tokens[index].shape.contains(.allCaps) { capitals += 1 }
      if words >= 12 { break }
    }
    return words > 3 && capitals * 4 > words * 3
  }
}
