import Segmentation

/// Where a rule is tried: what an objection may look at besides the match.
struct Setting {
  let matcher: Matcher
  /// The sentence of the anchor.
  let sentence: Range<Int>
  /// The sentence and the one behind it in the same paragraph.
  let reach: Range<Int>
  /// The quotation at hand, if the anchor is one.
  var quotation: Quotation?
  /// Whether an attributed quotation stands before this one in the same paragraph.
  var followsQuotation = false
  /// Where the attributed quotation before this one in the same sentence ends, its attribution included.
  var previousEnd: Int?
  var text: TaggedText { matcher.text }
  var clauses: ClauseFinder { matcher.clauses }

  /// Whether the sentence before holds a claim.
  var previousIsReported = false
  /// Whether somebody has been quoted before.
  var hasSpeaker = false

  /// As much of a sentence as a rule looks at: real ones are far shorter, and endless ones must not cost the square of their length.
  static func window(_ sentence: Range<Int>, around anchor: Range<Int>) -> Range<Int> {
    let reach = 300
    return max(sentence.lowerBound, anchor.lowerBound - reach)..<min(sentence.upperBound, anchor.upperBound + reach)
  }

  /// Whether a capitalised word is a name that the lexicons know or the article's body shows to be one.
  func isKnownName(_ index: Int) -> Bool {
    text.has(
      index,
      [
        .name, .nameParticle, .place, .organization, .organizationHead, .role, .rank, .honorific, .pronoun, .agency,
        .group, .and,
      ])
      || matcher.parser.names.evidence.standsAlone(index)
  }

  var isHeadline: Bool { text.headline.overlaps(sentence) }

  /// How many words stand between the marks.
  func wordCount(_ content: Range<Int>) -> Int {
    content.count { text.tokens[$0].isWordLike || text.kind($0) == .number }
  }

  /// Whether the words between the marks begin as a sentence does.
  func beginsAsSentence(_ content: Range<Int>) -> Bool {
    guard let first = content.first(where: { text.tokens[$0].isWordLike || text.kind($0) == .number }) else {
      return false
    }
    return text.isCapitalized(first) || text.kind(first) == .number || text.kind(content.lowerBound) == .stop
  }

  /// Whether the quotation stands at the head of its sentence.
  func opensSentence(_ outer: Range<Int>) -> Bool {
    (sentence.lowerBound..<max(outer.lowerBound, sentence.lowerBound)).allSatisfy {
      !text.tokens[$0].isWordLike || text.has($0, .connective)
    }
  }

  /// Whether nothing but the quotation stands in its sentence.
  func fillsSentence(_ outer: Range<Int>) -> Bool {
    opensSentence(outer) && endsSentence(outer)
  }

  /// Whether nothing stands behind the quotation in its sentence, but for the initials of who wrote: (abc/def).
  func endsSentence(_ outer: Range<Int>) -> Bool {
    let hasInitials = text.kind(outer.upperBound) == .openBracket && !text.isCapitalized(outer.upperBound + 1)
    let behind =
      hasInitials ? text.skipBrackets(outer.upperBound, limit: sentence.upperBound) : outer.upperBound
    return (behind..<max(sentence.upperBound, behind)).allSatisfy { !text.tokens[$0].isWordLike }
  }

  /// Whether nothing behind a verb can be its object: the sentence ends, or a comma, a preposition, a date follows.
  func endsClause(_ verb: Int) -> Bool {
    let next = verb + 1
    guard next < sentence.upperBound else { return true }
    if text.quotationOf[next] >= 0
      || text.kind(next) == .comma && text.quotationOf[min(next + 1, sentence.upperBound - 1)] >= 0
    {
      return false
    }
    switch text.kind(next) {
    case .comma, .stop, .openBracket, .semicolon: return true
    default:
      return text.has(
        next, [.preposition, .to, .when, .while, .like, .conjunction, .weekday, .relativeDay, .auxiliary])
    }
  }

  /// Whether the word before the marks announces a term, title or name: film "...", berjudul "...".
  func isTerm(_ outer: Range<Int>) -> Bool {
    var before = outer.lowerBound - 1
    if text.kind(before) == .colon { before -= 1 }
    return before >= sentence.lowerBound && text.has(before, .termHead)
  }
}
