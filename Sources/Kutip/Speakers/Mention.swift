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
