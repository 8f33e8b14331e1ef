import Segmentation

/// Which persons the article gives which roles: Presiden is Vladimir Putin.
///
/// A class, since it is filled at the first question: most articles ask none.
final class RoleIndex {
  private struct Holder {
    var words: Range<Int>
    var hash: UInt64
    /// The hashes of the words of the role, short forms written out.
    var role: Set<UInt64>
  }

  /// By the hash of the role's first word.
  private lazy var holders = findHolders()
  private let text: TaggedText
  private let parser: MentionParser

  init(_ parser: MentionParser) {
    text = parser.text
    self.parser = parser
  }

  private func findHolders() -> [UInt64: [Holder]] {
    var holders: [UInt64: [Holder]] = [:]
    for index in text.lists.roles where !text.isBoilerplate[index] && !text.headline.contains(index) {
      guard !isInsideTitle(index), let (name, role) = holder(at: index), let head = words(of: role).first else {
        continue
      }
      let hash = text.tokens[name.upperBound - 1].hash
      if holders[head, default: []].count < 16 {
        holders[head, default: []].append(Holder(words: name, hash: hash, role: Set(words(of: role))))
      }
    }
    return holders
  }

  /// The pedagang of `Ketua Persatuan Pedagang` is none.
  private func isInsideTitle(_ index: Int) -> Bool {
    if text.has(index - 1, [.role, .organizationHead]) { return true }
    return text.isCapitalized(index) && text.isCapitalized(index - 1) && text.cue(index - 1) == nil
      && !text.tokens[index].shape.contains(.lineBefore)
      && !text.has(index - 1, [.roleModifier, .connective, .preposition, .subordinator])
  }

  /// The person to whom the role at `index` is given: `Bupati Asep`, `kepala desa, Asep`, `Asep, kepala desa`.
  private func holder(at index: Int) -> (name: Range<Int>, role: Range<Int>)? {
    let limit = min(text.tokens.count, index + 16)
    let end = parser.phraseEnd(index, limit)
    guard end > index else { return nil }
    let mention = parser.parse(index..<end)
    if mention.kind == .person, mention.words.lowerBound > index {
      return (mention.words, index..<mention.words.lowerBound)
    }
    if text.kind(end) == .comma, text.isCapitalized(end + 1) {
      let name = parser.parse((end + 1)..<max(end + 2, parser.phraseEnd(end + 1, limit)))
      if name.kind == .person, name.role == nil, name.words.count > 1, parser.isKnown(name) {
        return (name.words, index..<end)
      }
    }
    guard text.kind(index - 1) == .comma, text.isCapitalized(index - 2) else { return nil }
    var start = index - 2
    while start > 0, index - start < 6, text.isCapitalized(start - 1) { start -= 1 }
    let name = parser.parse(start..<(index - 1))
    return name.kind == .person && parser.isKnown(name) ? (name.words, index..<end) : nil
  }

  /// The hashes of the single words of a role, short forms written out: those of menteri and keuangan for Menkeu.
  private func words(of role: Range<Int>) -> [UInt64] {
    role.flatMap { index -> [UInt64] in
      guard text.tokens[index].isWordLike, !text.has(index, [.demonstrative, .quantifier, .article]) else { return [] }
      if let full = text.lexicon.fullForm(of: text.tokens[index]) { return full }
      // The hash of one word is known; to make a text of each took 2 % of the extraction.
      let token = text.tokens[index]
      if text.units[token.range].allSatisfy({ $0 | 0x20 &- 0x61 < 26 }) { return [token.hash] }
      return text.text(index).split(separator: " ").map { Vocabulary.hash(of: $0) }
    }
  }

  /// The last person before `position` who is given the role that `words` name, or with `exactly` no more than that, and whether another one is
  /// too; nil if nobody is.
  func holder(of words: Range<Int>, before position: Int, exactly: Bool) -> (words: Range<Int>, isAmbiguous: Bool)? {
    let asked = self.words(of: words.lowerBound..<words.upperBound)
    guard let head = asked.first(where: { holders[$0] != nil }), let list = holders[head] else { return nil }
    // Kepala BNPB is not Kepala BPS; Kapolres Garut is Kapolres, and Bupati the Bupati Garut.
    let wanted = Set(asked)
    let fitting = list.filter {
      exactly ? $0.role == wanted : $0.role.isSuperset(of: wanted) || $0.role.count == 1
    }
    guard let last = fitting.last(where: { $0.words.lowerBound < position }) ?? fitting.first else { return nil }
    return (last.words, fitting.contains { $0.hash != last.hash })
  }
}
