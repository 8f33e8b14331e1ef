/// What a rule's pattern is made of. The anchor of a pattern is its `quotation`, or else its `cue`; steps before the anchor are matched
/// from right to left, steps behind it from left to right.
enum Step: Sendable {
  /// The words between marks.
  case quotation
  /// The reported clause, as far as it goes in the sentence.
  case claim
  /// The sentence before, as what is reported.
  case sentenceBefore
  /// A reporting form in one of these uses, of a verb that takes one of these contents (any, if none is named).
  case cue(CueForm.Uses, taking: CueForm.Takes = [])
  /// The noun phrase that stands for the speaker.
  case speaker
  /// The outlets of a source formula: `dikutip dari kantor berita AFP`. Its cue is the one before.
  case source
  /// `kepada` and to whom.
  case addressee
  case comma
  case colon
  /// A token of one of these classes.
  case word(Tags)
  /// One of the few words that rules name.
  case keyword(Keyword)
  /// A word written small that no lexicon has.
  case unknown
  /// Steps that may be left out.
  case optional([Step])
  /// Up to so many tokens of any kind inside the sentence, as few as will do.
  case gap(Int)

  /// How `kutip explain` and `kutip rules` name the step.
  var name: String {
    switch self {
    case .quotation: "quotation"
    case .claim: "claim"
    case .sentenceBefore: "sentence before"
    case .cue: "cue"
    case .speaker: "speaker"
    case .source: "source"
    case .addressee: "addressee"
    case .comma: "comma"
    case .colon: "colon"
    case .word(let tags): tags.names.joined(separator: "|")
    case .keyword(let keyword): Keyword.words.first { $0.keyword == keyword }?.word ?? "word"
    case .unknown: "unknown word"
    case .optional(let steps): "[" + steps.map(\.name).joined(separator: " ") + "]"
    case .gap: "..."
    }
  }
}
