/// How two statements stand to each other by their words alone.
struct Comparison {
  enum Verdict: Equatable {
    /// The same words, whole or in part.
    case same
    /// The same words but for something that turns the meaning: a figure, a negation, a name.
    case contradicts(Contradiction)
    case different
  }

  let verdict: Verdict
  /// What the words that they share weigh against those that they do not: 1 for the same words. Words at the ends of the longer
  /// statement that the shorter one leaves out do not count.
  let likeness: Double

  static let different = Comparison(verdict: .different, likeness: 0)

  private init(verdict: Verdict, likeness: Double) {
    self.verdict = verdict
    self.likeness = likeness
  }

  /// Compares two statements.
  init(_ one: Wording, _ other: Wording, _ circumstance: Circumstance) {
    let (short, long) = one.contentCount <= other.contentCount ? (one, other) : (other, one)
    if short.isShort {
      // Of four words the fifth decides what is meant.
      self = short.contentFingerprint == long.contentFingerprint ? Comparison(verdict: .same, likeness: 1) : .different
      return
    }
    guard short.mayEqual(long) else {
      self = .different
      return
    }
    let alignment = Alignment(short.words, long.words)
    let balance = Balance(alignment, short, long, circumstance)
    likeness = balance.likeness
    guard balance.sharedContent >= Wording.shortest - 1,
      balance.sharedNames + (circumstance.speaker == .same ? 3 : 4) <= balance.sharedContent,
      likeness >= circumstance.leastLikeness(ofContent: short.contentCount)
    else {
      verdict = .different
      return
    }
    if let contradiction = Contradiction(alignment, short, long) {
      verdict = likeness >= Self.leastToContradict ? .contradicts(contradiction) : .different
    } else {
      verdict = .same
    }
  }

  private static let leastToContradict = 0.8
}

/// What else tells whether two statements may be one.
struct Circumstance {
  enum Speaker {
    case same
    /// One of them is not named, or is a body or document.
    case unknown
    /// Two persons.
    case other
  }

  var speaker: Speaker
  /// Whether both may have been published within days: people repeat themselves over the years, and others find the same words.
  var isNear: Bool

  /// The likeness that statements must have, the shorter of which has `count` content words. Fitted to planted near-duplicates and to
  /// clusters of real articles read one by one.
  func leastLikeness(ofContent count: Int) -> Double {
    switch (speaker, isNear) {
    case (.same, true): count < 7 ? 0.7 : 0.62
    case (.same, false): 0.75
    // Penyebab kebakaran diduga korsleting listrik: a few words in a row are soon found twice, many are not.
    case (.unknown, true): count < 8 ? 0.9 : count < 14 ? 0.75 : 0.65
    case (.unknown, false): count < 6 ? 1 : count < 8 ? 0.9 : count < 14 ? 0.82 : 0.75
    case (.other, true): count < 8 ? 0.9 : count < 14 ? 0.8 : 0.7
    case (.other, false): count < 6 ? 1 : count < 8 ? 0.95 : 0.85
    }
  }

  /// Of two that only overlap, each has an end that the other has not. So much may be lost of the shorter one, by weight, for the ends of
  /// the longer one still to count as trimmed: newsrooms cut a speech each in their own way.
  var mostLossOfPart: Double { speaker == .same && isNear ? 0.5 : 0.3 }
}

/// The weights of what two aligned statements share and do not share.
private struct Balance {
  private(set) var sharedContent = 0
  /// Of these, how many are words of names, which statements about the same people share.
  private(set) var sharedNames = 0
  private(set) var likeness = 0.0

  init(_ alignment: Alignment, _ short: Wording, _ long: Wording, _ circumstance: Circumstance) {
    var shared = 0.0
    for (index, word) in short.words.enumerated()
    where alignment.partners[index] != nil || alignment.moved[index] != nil {
      shared += word.sharedWeight
      if word.isContent { sharedContent += 1 }
      if word.isName, word.isContent { sharedNames += 1 }
    }
    let slots = alignment.slots
    let isPart = Self.loss(slots, short) <= circumstance.mostLossOfPart
    var unlike = 0.0
    for slot in slots {
      let (left, right) = (Array(short.words[slot.first]), Array(long.words[slot.second]))
      if !left.isEmpty, short.letters(slot.first) == long.letters(slot.second) {
        // Only the spaces differ, as scraping leaves them: negara and ne gara.
        shared += left.reduce(0) { $0 + $1.sharedWeight }
        continue
      }
      let forms = Self.forms(left, right, short, long)
      shared += forms.shared
      unlike += Self.unlike(forms.left, forms.right, isTrimmed: isPart && slot.isEdge)
    }
    likeness = shared / (shared + unlike)
  }

  /// What part of the shorter statement the longer one has not.
  private static func loss(_ slots: [Alignment.Slot], _ short: Wording) -> Double {
    let lost = slots.reduce(0) { $0 + weight(Array(short.words[$1.first])) }
    return lost / weight(short.words)
  }

  /// The weight that an unlike slot has. What was replaced counts in full, what was only added half, what was dropped inside a third, and
  /// what was trimmed off nothing.
  private static func unlike(_ left: [FoldedWord], _ right: [FoldedWord], isTrimmed: Bool) -> Double {
    let (only, other) = (weight(left), weight(right))
    let replaced = min(only, other)
    return replaced + (only - replaced) * 0.5 + (isTrimmed ? 0 : (other - replaced) / 3)
  }

  private static func weight(_ words: [FoldedWord]) -> Double { words.reduce(0) { $0 + $1.unlikeWeight } }

  /// Takes other forms of a word (menaikkan, kenaikan) out of a slot: they are shared, for the most part.
  private static func forms(_ left: [FoldedWord], _ right: [FoldedWord], _ short: Wording, _ long: Wording)
    -> (shared: Double, left: [FoldedWord], right: [FoldedWord])
  {
    // In long slots forms are found by chance.
    guard left.count * right.count <= 64 else { return (0, left, right) }
    var (shared, right, rest) = (0.0, right, [FoldedWord]())
    for word in left {
      let form = right.firstIndex { other in
        word.kind == .content && other.kind == .content && WordForm.areAlike(short.letters(word), long.letters(other))
      }
      if let form {
        right.remove(at: form)
        shared += word.sharedWeight * 0.8
      } else {
        rest.append(word)
      }
    }
    return (shared, rest, right)
  }
}
