/// What a rule found. Ranges count tokens.
struct Match {
  var content: Range<Int>
  var cue: Int?
  var mention: Mention?
  var addressee: Range<Int>?
  /// The first and last token that the pattern took.
  var whole: Range<Int>
  /// Filled by steps behind and before the anchor: how far a gap reached.
  var gap: Range<Int>?
}
