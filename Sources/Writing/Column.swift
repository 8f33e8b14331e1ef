/// What a row tells of a statement. The raw value is the column's heading in every output form.
public enum Column: String, Sendable, CaseIterable {
  /// The article's id.
  case article
  /// The statement's number in its article.
  case number = "no"
  case kind
  /// The speaker's name.
  case speaker
  case role
  /// The words themselves, without marks.
  case words
  /// The word that reports, as it stands in the article.
  case cue
  /// The chain that the words came through, nearest to the utterance first: `KCNA > AFP`.
  case sources
  case confidence
  case addressee
  /// The day in ISO 8601, or as the article has it where the year cannot be known.
  case date
  case rule
  /// Where the words begin and end, in code points.
  case start, end
  case flags
  /// The sentence or sentences that hold the words, so that a row can be judged without the article.
  case sentence

  /// Where the article was published: the outlet and the address, or the id where neither is known.
  case outlet
  /// The time of publication in ISO 8601, as exact as it is known.
  case published
  /// Who said what, in one cell: the words of a direct statement, else the sentence, since a few words of it, or what somebody denies, are not what
  /// he says.
  case quote
  /// Empty, for the fact-checker.
  case verdict, references, checker, notes

  /// What a person reads first.
  public static let main: [Column] = [.number, .kind, .speaker, .role, .words, .cue, .sources, .confidence]

  /// All that is known of a statement.
  public static let allOfOneArticle: [Column] = [
    .number, .kind, .speaker, .role, .words, .cue, .sources, .confidence, .addressee, .date, .rule, .start, .end,
    .flags,
    .sentence,
  ]
}
