/// A stretch between marks. Ranges count tokens.
struct Quotation {
  /// The words between the marks.
  var content: Range<Int>
  /// The words with the marks that stand there.
  var outer: Range<Int>
  /// A missing opening mark was made up for.
  var repairedOpen = false
  /// A missing closing mark was made up for.
  var repairedClose = false
  /// Single marks: most often a term, not speech.
  var isSingle = false
  /// The next quotation goes on with the same utterance in the next paragraph.
  var continues = false
}
