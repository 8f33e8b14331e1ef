/// A word of a statement, folded so that the spellings of one word are equal.
struct FoldedWord {
  enum Kind: UInt8 {
    /// Tells what is spoken of.
    case content
    /// Tells how words hang together, and may come and go with the translation: yang, telah, pun.
    case function
    /// A figure, or a word for one.
    case number
    /// A weekday or a month.
    case calendar
    case negation
  }

  /// A hash of the word without case, -nya, -lah, -kah and -pun; the same for words that stand for each other (tidak, tak; lima, 5).
  var key: UInt64
  /// A hash of the word as it is written but for case.
  var spelling: UInt64
  var kind: Kind
  /// Written with a capital inside a sentence.
  var isName: Bool
  /// A mark that ends a clause stands before it.
  var beginsClause: Bool
  /// In UTF-8 units of the statement.
  var range: Range<Int>

  var isContent: Bool { kind != .function }
  /// What the word counts for where both statements have it. Function words count little, since translators choose them; names little too,
  /// since many say other things of the same people.
  var sharedWeight: Double { kind == .function ? 1 : isName ? 4 : 5 }

  /// What it counts for where only one has it: names and figures much, since in a formula (harga X naik Y persen) they are all that is said.
  var unlikeWeight: Double {
    switch kind {
    case .function: 1
    case .number, .calendar: 7
    case .content, .negation: isName ? 7 : 5
    }
  }
}
