import Segmentation

/// Tells clauses from noun phrases.
extension ClauseFinder {
  /// Whether words make a clause of their own: a verb or other predicate stands in them outside relative clauses and phrases of purpose.
  func hasPredicate(_ range: Range<Int>) -> Bool {
    var walk = PredicateWalk(text: text)
    return range.contains { walk.isPredicate($0, in: range) }
  }

  /// Whether the words make a clause before their first comma, unless that closes a phrase set in front.
  ///
  /// `memastikan kemenangan besar, bahkan melampaui target` has a noun phrase as its object.
  func beginsAsClause(_ range: Range<Int>) -> Bool {
    let isFront = text.has(range.lowerBound, [.preposition, .subordinator])
    guard !isFront, let comma = range.first(where: { text.kind($0) == .comma && !isInAddress($0) }) else {
      return hasPredicate(range)
    }
    return hasPredicate(range.lowerBound..<comma)
  }

  /// `di Sukamaju, | Jawa Barat, dapat selesai`: the comma before a place or behind it.
  private func isInAddress(_ comma: Int) -> Bool {
    if text.has(comma + 1, .place) { return text.isCapitalized(comma - 1) }
    let last = comma - 1
    return text.has(last, .place) && (max(0, last - 3)..<last).contains { text.kind($0) == .comma }
  }
}

extension ClauseFinder {
  /// Where a phrase ends that only points back to what was said before: `hal itu | saat membuka rapat`, `itu | kepada wartawan`; nil where
  /// a clause is about it: `hal itu tidak benar`.
  func pointerEnd(at start: Int, in sentence: Range<Int>) -> Int? {
    let pointer = text.is(start, .hal) || RuleFamily.standsForSentence(start, text) ? start + 1 : start
    let end = pointer + 1
    guard end <= sentence.upperBound, text.has(pointer, .demonstrative) else { return nil }
    guard end < sentence.upperBound, ![.comma, .stop].contains(text.kind(end)) else { return end }
    return text.has(end, [.when, .while, .to, .weekday, .relativeDay])
      || text.is(end, [.dalam, .di, .pada, .melalui, .lewat, .via, .selaSela]) ? end : nil
  }
}

/// Walks over words from left to right, and keeps in mind which of them are subordinate.
private struct PredicateWalk {
  let text: TaggedText
  private var isSubordinate = false
  private var relative = Relative.none

  private enum Relative {
    case none
    /// Behind yang, its predicate still to come.
    case open
    /// Behind yang and other words than auxiliaries.
    case begun
    /// Behind its predicate.
    case closed
  }

  init(text: TaggedText) { self.text = text }

  /// Whether the word at `index` is the main predicate, given all words before it.
  mutating func isPredicate(_ index: Int, in range: Range<Int>) -> Bool {
    // `mobil yang baru ini | memiliki ...`: the phrase that yang qualifies is closed.
    if text.has(index, .demonstrative), relative != .none, !text.has(index - 1, .relative) { relative = .none }
    if index == range.lowerBound, text.has(index, .quantifier), text.is(index + 1, .yang),
      !text.is(index, [.salahSatu, .salahSeorang])
    {
      // `banyak yang iri`
      return true
    } else if text.has(index, .relative) {
      relative = .open
    } else if text.kind(index) == .comma {
      relative = .none
      isSubordinate = false
    } else if endsSubject(index, range) {
      return true
    } else if text.has(index, [.subordinator, .purpose]), !text.has(index, [.predicate, .preposition]) {
      isSubordinate = true
    } else if isSubordinate {
      return false
    } else if text.isVerb(index, orTer: true) || text.has(index, .predicate) {
      return takes(index, range)
    } else if relative == .open, !text.has(index, [.auxiliary, .negation]) {
      relative = .begun
    }
    return false
  }

  /// `penyebab serangan itu | jelas`: what stands behind the end of a noun phrase is its predicate.
  private func endsSubject(_ index: Int, _ range: Range<Int>) -> Bool {
    guard text.has(index, .demonstrative), relative != .open, !isSubordinate,
      index + 1 < range.upperBound, text.kind(index + 1) == .word
    else { return false }
    // `sekolah itu termasuk yang tertua`
    if text.is(index + 1, .belonging) { return true }
    return text.has(index + 1, .auxiliary) || !text.has(index + 1, Self.inPhrase)
  }

  /// What goes on with a noun phrase behind its demonstrative.
  private static let inPhrase: Tags = [
    .preposition, .relative, .conjunction, .subordinator, .purpose, .demonstrative, .weekday, .relativeDay,
  ]

  /// A predicate without a verb's prefix, which a verb may follow: `yang maju | mencalonkan diri`.
  private func isAdjective(_ index: Int) -> Bool {
    text.has(index, .predicate) && !text.has(index, [.auxiliary, .negation])
  }

  private func joins(_ index: Int) -> Bool { text.has(index, .conjunction) && !text.has(index, .auxiliary) }

  /// Whether a verb is the main one: not that of a relative clause or its second, and not one that a preposition leads on to.
  private mutating func takes(_ index: Int, _ range: Range<Int>) -> Bool {
    let isAuxiliary = text.has(index, [.auxiliary, .negation])
    switch relative {
    case .open:
      // `yang akan | berlangsung`
      if !isAuxiliary { relative = .closed }
      return false
    // `layanan yang baik juga | diberikan`, but `yang terpenting | adalah`
    case .begun
    where !isAuxiliary && !text.has(index - 1, .auxiliary) && (text.isVerb(index) || !text.has(index, .copula)):
      relative = .closed
      return false
    // `yang bertujuan | mendorong`, but `yang dibayar | mengaku`
    case .closed where text.isVerb(index - 1) && !text.isPassive(index - 1) || isAdjective(index - 1): return false
    // `warga yang datang dan | menunggu`, `kemenangan Persada dan | menjauhkan mereka`
    case .closed where joins(index - 1), .none where index > range.lowerBound && joins(index - 1): return false
    // `melaporkan | ditemukannya mayat`: a verb in front with -nya is a noun.
    case _ where index == range.lowerBound: return !text.isNominal(index)
    default: return !text.has(index - 1, .preposition) || text.has(index - 1, .auxiliary)
    }
  }
}
