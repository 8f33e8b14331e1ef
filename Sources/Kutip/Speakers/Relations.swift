import Segmentation

/// Tells the name of a speaker from the name of somebody whom he belongs to: `ibunda | Alfin`, `pengacara | Benzema`.
extension MentionParser {
  /// Whether the name at the end of a phrase is not that of the speaker, but of his kin or of whom he speaks for.
  ///
  /// In a corpus of 9,000 articles kin that stand right before a name never bear it, and of 15 lawyers and spokesmen before a name of one word
  /// 13 do not: those who bear one are named in full.
  func isAnother(_ name: Range<Int>, in phrase: Range<Int>) -> Bool {
    let head = phrase.first { !text.has($0, [.quantifier, .article]) } ?? phrase.lowerBound
    guard text.has(head, .relation), head < name.lowerBound, name.upperBound == phrase.upperBound, opensPhrase(head)
    else { return false }
    let between = (head + 1)..<name.lowerBound
    // `kuasa hukum aktor | Budi Santoso`; but `kuasa hukum korban | Budi Santoso`
    if Self.agents.contains(text.hash(head)), between.count == 1, !text.isCapitalized(head + 1),
      text.has(head + 1, .role), !text.has(head + 1, [.relation, .group])
    {
      return true
    }
    guard between.allSatisfy({ !text.has($0, Tags.title) && !text.isCapitalized($0) }) else { return false }
    let hash = text.hash(head)
    if Self.agents.contains(hash) { return name.count == 1 && name.lowerBound == head + 1 }
    guard Self.kin.contains(hash) else { return false }
    // Putri Diana, Anak Agung: titles; `kata Kakak Rina`: a form of address.
    return !text.isCapitalized(head)
      || !Self.titles.contains(hash) && !(text.has(head, .honorific) && text.has(head - 1, .cue))
  }

  /// Whether no noun stands before the word whose end it may be: `kepribadian anak | Rina mengatakan`.
  private func opensPhrase(_ head: Int) -> Bool {
    text.kind(head - 1) != .word || text.isCapitalized(head)
      || text.has(head - 1, [.cue, .connective, .conjunction, .by, .auxiliary, .quantifier, .article])
  }

  private static func hashes(_ words: [String]) -> Set<UInt64> { Set(words.map { Vocabulary.hash(of: $0) }) }

  /// The first words of what tells kin and company. Not ibu, paman and the like, by which the bearer of the name is called as well.
  private static let kin = hashes([
    "adik", "anak", "ayah", "ayahanda", "cucu", "ibunda", "istri", "kakak", "kekasih", "keponakan", "kerabat", "mantan",
    "menantu", "mertua", "orangtua", "putra", "putri", "sahabat", "saudara", "sepupu", "suami", "tunangan",
  ])
  private static let titles = hashes(["anak", "ayah", "ayahanda", "cucu", "putra", "putri", "sahabat", "saudara"])
  /// The first words of kuasa hukum, juru bicara, penasihat hukum and the like.
  private static let agents = hashes(["juru", "kuasa", "penasihat", "pengacara", "tim"])
}
