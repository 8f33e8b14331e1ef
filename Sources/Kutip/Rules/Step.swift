/// What a rule's pattern is made of. The anchor of a pattern is its `quotation`, or else its `cue`; steps before the anchor are matched
/// from right to left, steps behind it from left to right.
enum Step: Sendable {
  /// The words between marks.
  case quotation
  /// The reported clause, as far as it goes in the sentence.
  case claim
  /// The sentence before, as what is reported.
  case sentenceBefore
  /// The noun phrase that stands for the speaker.
  case speaker
  /// The outlets of a source formula: `dikutip dari kantor berita AFP`. Its cue is the one before.
  case source
  /// `kepada` and to whom.
  case addressee
  /// One token that passes a test.
  case token(TokenTest)
  /// Steps that may be left out.
  case optional([Step])
  /// Up to so many tokens of any kind inside the sentence, as few as will do.
  case gap(Int)

  /// A reporting form in one of these uses, of a verb that takes one of these contents (any, if none is named).
  static func cue(_ uses: CueForm.Uses, taking takes: CueForm.Takes = []) -> Step { .token(.cue(uses, takes)) }
  /// A token of one of these classes.
  static func word(_ tags: Tags) -> Step { .token(.word(tags)) }
  /// One of the few words that rules name.
  static func keyword(_ keyword: Keyword) -> Step { .token(.keyword(keyword)) }
  static var comma: Step { .token(.comma) }
  static var colon: Step { .token(.colon) }
  /// A word written small that no lexicon has.
  static var unknown: Step { .token(.unknown) }

  /// How `kutip explain` and `kutip rules` name the step.
  var name: String {
    switch self {
    case .quotation: "quotation"
    case .claim: "claim"
    case .sentenceBefore: "sentence before"
    case .speaker: "speaker"
    case .source: "source"
    case .addressee: "addressee"
    case .token(let test): test.name
    case .optional(let steps): "[" + steps.map(\.name).joined(separator: " ") + "]"
    case .gap: "..."
    }
  }
}

/// What a step asks of one token. No case holds a list, so that asking counts no references.
enum TokenTest: Sendable {
  case comma
  case colon
  case word(Tags)
  case keyword(Keyword)
  case unknown
  case cue(CueForm.Uses, CueForm.Takes)

  fileprivate var name: String {
    switch self {
    case .comma: "comma"
    case .colon: "colon"
    case .word(let tags): tags.names.joined(separator: "|")
    case .keyword(let keyword): Keyword.words.first { $0.keyword == keyword }?.word ?? "word"
    case .unknown: "unknown word"
    case .cue: "cue"
    }
  }
}
