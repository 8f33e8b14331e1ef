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

  /// What a person reads first.
  public static let main: [Column] = [.number, .kind, .speaker, .role, .words, .cue, .sources, .confidence]

  /// The headings of these columns, and of kept fields behind them.
  static func headings(_ columns: [Column], kept: [String]) -> [String] {
    columns.map(\.rawValue) + kept.map { keptName($0, beside: allCases.map(\.rawValue)) }
  }

  /// All there is, for one article.
  public static let allOfOneArticle: [Column] = allCases.filter { $0 != .article }
}
