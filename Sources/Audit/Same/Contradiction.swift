/// What turns the meaning of words that are the same otherwise.
package enum Contradiction: String, Sendable, CaseIterable {
  /// Naik 5 persen, naik 7 persen.
  case number
  /// Akan mundur, tidak akan mundur.
  case negation
  /// Another weekday or month.
  case calendar
  /// A word and its contrary: naik, turun.
  case opposite
  /// Menyerang, diserang.
  case voice
  /// Another name in the same place.
  case name
}

extension Contradiction {
  /// The first that is found in the words that `alignment` leaves unpaired; nil if they only say more or less, or the same in other words.
  init?(_ alignment: Alignment, _ short: Wording, _ long: Wording) {
    let finder = ContradictionFinder(alignment, short, long)
    guard let found = finder.find() else { return nil }
    self = found
  }
}

private struct ContradictionFinder {
  private let slots: [Alignment.Slot]
  private let short: Wording
  private let long: Wording
  /// Of the words that have no partner.
  private let shortKeys: Set<UInt64>
  private let longKeys: Set<UInt64>

  init(_ alignment: Alignment, _ short: Wording, _ long: Wording) {
    slots = alignment.slots
    self.short = short
    self.long = long
    shortKeys = Set(slots.flatMap { short.words[$0.first] }.map(\.key))
    longKeys = Set(slots.flatMap { long.words[$0.second] }.map(\.key))
  }

  func find() -> Contradiction? {
    for slot in slots {
      let (left, right) = (short.letters(slot.first), long.letters(slot.second))
      // Scraping glues words and tears them apart: private jettidak.
      if left == right { continue }
      if let found = replaced(slot) { return found }
      if negates(slot.first, of: short, against: slot.second, of: long)
        || negates(slot.second, of: long, against: slot.first, of: short)
      {
        return .negation
      }
    }
    return nil
  }

  /// What one slot puts in the place of the other side.
  private func replaced(_ slot: Alignment.Slot) -> Contradiction? {
    // What the other statement says in another place was not replaced.
    let only = short.words[slot.first].filter { !longKeys.contains($0.key) }
    let other = long.words[slot.second].filter { !shortKeys.contains($0.key) }
    if only.isEmpty || other.isEmpty { return nil }
    let (figures, others) = (Figures(only, of: short), Figures(other, of: long))
    if !figures.isEmpty, !others.isEmpty, !figures.agree(with: others) { return .number }
    if only.contains(where: { $0.kind == .calendar }), other.contains(where: { $0.kind == .calendar }) {
      return .calendar
    }
    for word in only {
      for candidate in other {
        if WordClasses.shared.areOpposite(word.key, candidate.key) { return .opposite }
        if isOtherVoice(word, candidate) { return .voice }
      }
    }
    return isOtherName(only, other) ? .name : nil
  }

  /// Menyerang and diserang, with the same words around them.
  private func isOtherVoice(_ word: FoldedWord, _ candidate: FoldedWord) -> Bool {
    let (first, second) = (short.letters(word), long.letters(candidate))
    let (active, passive) = first.starts(with: "me".utf8) ? (first, second) : (second, first)
    return active.starts(with: "me".utf8) && passive.starts(with: "di".utf8) && WordForm.areAlike(active, passive)
  }

  private func isOtherName(_ only: [FoldedWord], _ other: [FoldedWord]) -> Bool {
    let (names, others) = (only.filter(isName), other.filter(isName))
    // Where a name stands for a phrase, the phrase may be another word for it.
    guard !names.isEmpty, !others.isEmpty, names.count == only.filter(\.isContent).count,
      others.count == other.filter(\.isContent).count
    else { return false }
    let (left, right) = (names.map(short.letters), others.map(long.letters))
    let areAlike = left.contains { word in
      right.contains { WordForm.areAlike(word, $0) || WordForm.isMistyped(word, $0, fromLetters: 4) }
    }
    // Short ones are initials and abbreviations.
    if areAlike || (left + right).contains(where: { $0.count < 4 }) { return false }
    return !(left.count == 1 && WordForm.stands(left[0], for: right))
      && !(right.count == 1 && WordForm.stands(right[0], for: left))
  }

  private func isName(_ word: FoldedWord) -> Bool { word.isName && word.kind == .content }

  /// Whether a negation in a slot reaches the words behind it, which both have: `tidak akan | mundur`, but not `kami tidak takut, | dan`.
  private func negates(_ range: Range<Int>, of wording: Wording, against others: Range<Int>, of other: Wording) -> Bool
  {
    let letters = other.letters(others)
    guard range.upperBound < wording.words.count,
      let negation = range.last(where: { wording.words[$0].kind == .negation }),
      !Self.negations.contains(where: { letters.contains($0) })
    else { return false }
    let behind = wording.words[(negation + 1)...range.upperBound]
    // Tidak hanya, bukan cuma: no negation of what follows.
    if let next = behind.first, Self.only.contains(next.key) { return false }
    // Where both have something there, it is what the negation reaches: tidak akan menyiapkan, akan mempersiapkan.
    return behind.allSatisfy { !$0.beginsClause }
      && (other.words[others].contains(where: \.isContent) || behind.dropLast().allSatisfy { $0.kind == .function })
  }

  /// In both their spellings, to be looked for in glued words too.
  private static let negations = ["tidak", "bukan", "belum", "jangan", "tanpa", "tak", "gak"].map { Array($0.utf8) }

  private static let only: Set<UInt64> = Set(["hanya", "saja", "sekadar", "lagi"].map { WordHash.of($0) })
}
