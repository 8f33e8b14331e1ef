/// The words that stand for a speaker beside a cue. Ranges count tokens.
struct Mention {
  enum Kind { case person, pronoun, clitic, bareRole, group, organization, agency, document, account, anonymous }

  var kind: Kind
  /// The words themselves, without titles and apposition; for the clitic, the token that ends in it.
  var words: Range<Int>
  /// Role and affiliation.
  var role: Range<Int>?
  /// All that belongs to the noun phrase, appositions and insertions in brackets included.
  var whole: Range<Int>
}

extension Mention {
  /// A mention of one token and nothing beside it.
  init(_ kind: Kind, at index: Int) {
    let word = index..<(index + 1)
    self.init(kind: kind, words: word, role: nil, whole: word)
  }
}
