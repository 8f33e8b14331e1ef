/// What one article says against another, or against itself: to be checked, since either may be right, or both.
package struct Conflict: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    /// The same words, and another person.
    case speaker
    /// The same words, and another agency or outlet.
    case source
    /// The same words of the same speaker, and another office of the same rank: menteri perhubungan, menteri pertanian.
    case role
    /// A weekday that contradicts its date.
    case date
    /// The same words but for something that turns the meaning.
    case meaning(Contradiction)

    package var name: String {
      switch self {
      case .speaker: "speaker"
      case .source: "source"
      case .role: "role"
      case .date: "date"
      case .meaning(let contradiction): contradiction.rawValue
      }
    }
  }

  package let kind: Kind
  package let first: Occurrence
  /// Nil where a statement contradicts itself.
  package let other: Occurrence?
  package let diff: WordDiff?
}

extension Conflict {
  /// The conflicts within clusters, and the statements whose dates contradict themselves.
  package static func all(in clusters: [SameCluster], of occurrences: [Occurrence]) -> [Conflict] {
    clusters.flatMap(conflicts) + dates(occurrences)
  }

  /// Each date of an article once, with the first of its statements.
  private static func dates(_ occurrences: [Occurrence]) -> [Conflict] {
    var seen: Set<[String]> = []
    return occurrences.compactMap { occurrence in
      guard let date = occurrence.conflictingDate, seen.insert([occurrence.article, date]).inserted else { return nil }
      return Conflict(kind: .date, first: occurrence, other: nil, diff: nil)
    }
  }

  private static func conflicts(in cluster: SameCluster) -> [Conflict] {
    let first = cluster.first
    var seen: [(kind: Kind, occurrence: Occurrence)] = []
    return cluster.members.dropFirst().compactMap { member in
      guard let kind = kind(of: member, since: first) else { return nil }
      // What ten articles have of one agency is one conflict.
      if seen.contains(where: { $0.kind == kind && saysTheSame($0.occurrence, member.occurrence, kind) }) { return nil }
      seen.append((kind, member.occurrence))
      return Conflict(kind: kind, first: first, other: member.occurrence, diff: member.diff)
    }
  }

  private static func kind(of member: SameMember, since first: Occurrence) -> Kind? {
    if member.relation == .contrary {
      for case .meaning(let contradiction) in member.differences { return .meaning(contradiction) }
    }
    let other = member.occurrence
    // Of words that stand in one article twice the article says nothing against itself.
    guard member.relation != .otherPart, other.article != first.article, isTelling(first, other) else { return nil }
    if member.differences.contains(.otherSpeaker), first.isPerson, other.isPerson,
      !SpeakerNames(first).mayAgree(with: SpeakerNames(other))
    {
      return .speaker
    }
    if member.differences.contains(.otherSource) { return .source }
    if member.differences.contains(.otherRole) { return .role }
    return nil
  }

  private static func saysTheSame(_ one: Occurrence, _ other: Occurrence, _ kind: Kind) -> Bool {
    switch kind {
    case .speaker: SpeakerNames(one).agree(with: SpeakerNames(other))
    case .source: one.sources == other.sources
    case .role: one.role == other.role
    case .date, .meaning: one.words == other.words
    }
  }

  /// Whether the words are so many, and the articles so near in time, that two people have hardly said them each for himself.
  private static func isTelling(_ first: Occurrence, _ other: Occurrence) -> Bool {
    if min(Wording(first.words).contentCount, Wording(other.words).contentCount) < fewestContentWords { return false }
    guard let day = first.day, let otherDay = other.day else { return true }
    return abs(day.number - otherDay.number) <= mostDays
  }

  private static let fewestContentWords = 6
  private static let mostDays = 14
}
