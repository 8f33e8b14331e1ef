/// The same words in several articles.
package struct SameCluster: Sendable, Hashable {
  /// From the first appearance on: by date, then as in the input; what has no date comes last.
  package let members: [SameMember]
  package let articleCount: Int

  package var first: Occurrence { members[0].occurrence }

  /// Nil for what stands in one article only.
  /// - Parameter contrary: statements that say the same but for something that turns the meaning.
  init?(fullest: Wording, members: [Occurrence], contrary: [(Occurrence, Contradiction)]) {
    let sorted = members.enumerated()
      .sorted { one, other in
        one.element.isEarlier(than: other.element)
          || !other.element.isEarlier(than: one.element) && one.offset < other.offset
      }
      .map(\.element)
    guard let first = sorted.first else { return nil }
    articleCount = Set((sorted + contrary.map(\.0)).map(\.article)).count
    guard articleCount > 1 else { return nil }
    let wording = Wording(first.words)
    self.members =
      sorted.enumerated().map { SameMember($1, since: first, wording, fullest: fullest, isFirst: $0 == 0) }
      + contrary.map { SameMember($0, since: first, wording, fullest: fullest, contradicts: $1) }
  }
}

/// A statement of a cluster, with what sets it apart from the first appearance.
package struct SameMember: Sendable, Hashable {
  package enum Relation: String, Sendable {
    case first, same
    /// A part of the first appearance, or the first appearance a part of it.
    case part
    /// Another part of the utterance, which a longer statement of the cluster gives in full.
    case otherPart = "other-part"
    /// The same words but for something that turns the meaning: to be checked, not to be counted as the same.
    case contrary
  }

  package let occurrence: Occurrence
  package let relation: Relation
  package let differences: [SameDifference]
  package let diff: WordDiff

  init(
    _ occurrence: Occurrence, since first: Occurrence, _ wording: Wording, fullest: Wording, isFirst: Bool = false,
    contradicts contradiction: Contradiction? = nil
  ) {
    self.occurrence = occurrence
    let own = Wording(occurrence.words)
    if isFirst {
      (relation, differences, diff) = (.first, [], WordDiff(own, own))
      return
    }
    let overlap = Self.overlap(wording, own)
    if contradiction == nil, overlap < 0.4 {
      (relation, diff) = (.otherPart, WordDiff(fullest, own))
      differences = SameDifference.attribution(occurrence, since: first)
      return
    }
    diff = WordDiff(wording, own)
    let isPart = min(own.words.count, wording.words.count) * 4 < max(own.words.count, wording.words.count) * 3
    let found = contradiction ?? Contradiction.between(wording, own)
    relation = found != nil ? .contrary : isPart ? .part : .same
    differences =
      SameDifference.attribution(occurrence, since: first) + SameDifference.words(diff)
      + (found.map { [.meaning($0)] } ?? [])
  }

  /// How much of the content of the one that has less stands in the other.
  private static func overlap(_ one: Wording, _ other: Wording) -> Double {
    let (short, long) = one.contentCount <= other.contentCount ? (one, other) : (other, one)
    let keys = Set(long.words.map(\.key))
    let content = short.words.filter(\.isContent)
    return Double(content.count { keys.contains($0.key) }) / Double(max(content.count, 1))
  }
}

extension Contradiction {
  /// Of two statements that are known to be about the same; nil if they are too far apart to contradict each other.
  static func between(_ one: Wording, _ other: Wording) -> Contradiction? {
    let comparison = Comparison(one, other, Circumstance(speaker: .same, isNear: true))
    guard case .contradicts(let contradiction) = comparison.verdict else { return nil }
    return contradiction
  }
}

/// What sets a statement apart from the first appearance of its words.
package enum SameDifference: Sendable, Hashable {
  case otherSpeaker
  /// The first appearance names a speaker, this one does not; or the other way round.
  case speakerLost, speakerAdded
  case otherRole
  case otherSource
  /// An agency or outlet that the first appearance cites is not cited here; or the other way round.
  case sourceLost, sourceAdded
  case wordsDropped, wordsAdded, wordsChanged
  case meaning(Contradiction)

  package var name: String {
    switch self {
    case .otherSpeaker: "other-speaker"
    case .speakerLost: "speaker-lost"
    case .speakerAdded: "speaker-added"
    case .otherRole: "other-role"
    case .otherSource: "other-source"
    case .sourceLost: "source-lost"
    case .sourceAdded: "source-added"
    case .wordsDropped: "words-dropped"
    case .wordsAdded: "words-added"
    case .wordsChanged: "words-changed"
    case .meaning(let contradiction): "\(contradiction.rawValue)-changed"
    }
  }

  /// What sets its attribution apart.
  static func attribution(_ occurrence: Occurrence, since first: Occurrence) -> [SameDifference] {
    speakers(first, occurrence) + sources(first, occurrence)
  }

  private static func speakers(_ first: Occurrence, _ later: Occurrence) -> [SameDifference] {
    switch (first.speaker, later.speaker) {
    case (nil, nil): return []
    case (_?, nil): return [.speakerLost]
    case (nil, _?): return [.speakerAdded]
    case (_?, _?):
      if !SpeakerNames(first).agree(with: SpeakerNames(later)) { return [.otherSpeaker] }
      guard let role = first.role, let other = later.role else { return [] }
      return areOffices(Wording(role), differentFrom: Wording(other)) ? [.otherRole] : []
    }
  }

  /// Whether both are offices of one rank, and nothing else in them agrees. What is called by another title may be the same office.
  private static func areOffices(_ role: Wording, differentFrom other: Wording) -> Bool {
    guard let rank = role.words.first, rank.key == other.words.first?.key else { return false }
    let (rest, others) = (role.words.dropFirst().filter(\.isContent), other.words.dropFirst().filter(\.isContent))
    guard !rest.isEmpty, !others.isEmpty, Set(rest.map(\.key)).isDisjoint(with: others.map(\.key)) else { return false }
    let (names, otherNames) = (rest.map(role.letters), others.map(other.letters))
    return !names.contains { WordForm.stands($0, for: otherNames) }
      && !otherNames.contains { WordForm.stands($0, for: names) }
  }

  /// The outlet itself counts as cited: what Antara reports firsthand, others report of Antara.
  private static func sources(_ first: Occurrence, _ later: Occurrence) -> [SameDifference] {
    let (before, after) = (first.sourceKeys, later.sourceKeys)
    let lost = before.subtracting(after).subtracting(later.outletKeys)
    let added = after.subtracting(before).subtracting(first.outletKeys)
    if !lost.isEmpty, !added.isEmpty { return [.otherSource] }
    return (lost.isEmpty ? [] : [.sourceLost]) + (added.isEmpty ? [] : [.sourceAdded])
  }

  static func words(_ diff: WordDiff) -> [SameDifference] {
    let parts = diff.parts
    let changes = zip(parts, parts.dropFirst()).contains { $0.change == .dropped && $1.change == .added }
    if changes { return [.wordsChanged] }
    return (diff.has(.dropped) ? [.wordsDropped] : []) + (diff.has(.added) ? [.wordsAdded] : [])
  }
}

extension Occurrence {
  fileprivate var sourceKeys: Set<UInt64> { Set(sources.map { Wording($0).fingerprint }) }
  fileprivate var outletKeys: Set<UInt64> { outlet.map { [Wording($0).fingerprint] } ?? [] }
}
