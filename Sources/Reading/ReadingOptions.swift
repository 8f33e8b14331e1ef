/// What may be asked of reading.
public struct ReadingOptions: Sendable {
  /// The form of all inputs; nil where their names, or else their beginnings, tell.
  public var format: InputFormat?
  /// The field of a record that holds the article's text; nil for the usual names.
  public var textField: String?
  /// The field of a record that holds its id; nil for the usual names.
  public var idField: String?
  /// The fields of a record that pass through to the output.
  public var kept: [String] = []
  /// The phrases by which lines of pages are known not to be the article's own.
  public var phrases = PagePhrases.embedded

  public init() {}
}
