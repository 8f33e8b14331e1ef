import Segmentation

/// Which persons the article gives which roles: Presiden is Vladimir Putin.
///
/// A class, since it is filled by questions: most articles ask none, and the others about one role or two.
final class RoleIndex {
  private struct Holder {
    var words: Range<Int>
    var hash: UInt64
    /// The hashes of the words of the role, short forms written out.
    var role: Set<UInt64>
  }

  /// Those asked for so far, by the hash of the role's first word.
  private var holders: [UInt64: [Holder]] = [:]
  /// The article's roles by the hashes of their first words, those of one word in the order of the text: a long text has many roles, and is
  /// asked for many.
  private lazy var roles = text.lists.roles.lazy
    .filter { [text] in !text.isBoilerplate[$0] && !text.headline.contains($0) }
    .compactMap { index in self.firstWord(of: index).map { (head: $0, index: index) } }
    .sorted { $0 < $1 }
  private let text: TaggedText
  private let parser: MentionParser

  init(_ parser: MentionParser) {
    text = parser.text
    self.parser = parser
  }

  /// Who is given a role that begins with `head`: the first of them, since a hostile text has very many.
  private func holders(of head: UInt64) -> [Holder] {
    if let known = holders[head] { return known }
    var found: [Holder] = []
    for (_, index) in roles[roles.partitioningIndex { $0.head >= head }...].prefix(while: { $0.head == head }) {
      guard found.count < 16, !isInsideTitle(index), let (name, role) = holder(at: index) else { continue }
      let words = words(of: role)
      if words.first == head {
        found.append(Holder(words: name, hash: text.tokens[name.upperBound - 1].hash, role: Set(words)))
      }
    }
    holders[head] = found
    return found
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
      // `kuasa hukum Rina`: hers, and not she.
      if mention.words.lowerBound == index + 1, text.has(index, .relation) { return nil }
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
  private func words(of role: Range<Int>) -> [UInt64] { role.flatMap(words) }

  private func words(at index: Int) -> [UInt64] {
    guard let first = firstWord(at: index) else { return [] }
    let token = text.tokens[index]
    if let full = text.lexicon.fullForm(of: token) { return full }
    let units = text.units[token.range]
    return units.contains(0x20) ? units.split(separator: 0x20).map { Vocabulary.hash(of: $0) } : [first]
  }

  /// The first word of the role that begins at `index`, or nil.
  private func firstWord(of index: Int) -> UInt64? {
    (index..<min(index + 3, text.tokens.count)).lazy.compactMap { self.firstWord(at: $0) }.first
  }

  /// The first of the words at a token, or nil; the hash of one word is known.
  private func firstWord(at index: Int) -> UInt64? {
    let token = text.tokens[index]
    guard token.isWordLike, !text.has(index, [.demonstrative, .quantifier, .article]) else { return nil }
    if let full = text.lexicon.fullForm(of: token) { return full.first }
    let units = text.units[token.range]
    if units.allSatisfy({ $0 | 0x20 &- 0x61 < 26 }) { return token.hash }
    return units.split(separator: 0x20, maxSplits: 1).first.map { Vocabulary.hash(of: $0) }
  }

  /// The last person before `position` who is given the role that `words` name, or with `exactly` no more than that, and whether another one is
  /// too; nil if nobody is.
  ///
  /// Of several it is `speaker`, whose name ends in that word, unless another one is named since `start`.
  func holder(of words: Range<Int>, before position: Int, exactly: Bool, speaker: Int?, since start: Int) -> (
    words: Range<Int>, isAmbiguous: Bool
  )? {
    let asked = self.words(of: words.lowerBound..<words.upperBound)
    guard let list = asked.lazy.map({ self.holders(of: $0) }).first(where: { !$0.isEmpty }) else { return nil }
    // Kepala BNPB is not Kepala BPS; Kapolres Garut is Kapolres, and Bupati the Bupati Garut.
    let wanted = Set(asked)
    let fitting = list.filter {
      exactly ? $0.role == wanted : $0.role.isSuperset(of: wanted) || $0.role.count == 1
    }
    guard var last = fitting.last(where: { $0.words.lowerBound < position }) ?? fitting.first else { return nil }
    if last.words.lowerBound < start, let speaker,
      let same = fitting.last(where: { $0.hash == text.tokens[speaker].hash && $0.words.lowerBound < position })
    {
      last = same
    }
    return (last.words, fitting.contains { $0.hash != last.hash })
  }
}
