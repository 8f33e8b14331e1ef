/// Finds statements of the same words in several articles.
///
/// Each cluster gathers round its longest statement: every other one was compared with that, and not only with a neighbour, so that
/// clusters cannot chain from one statement to another that says something else.
package struct SameFinder {
  /// Statements of equal words, which are compared once.
  private struct Group {
    var wording: Wording
    var members: [Int]
    /// The member that was published first.
    var first: Int
    var speakers: SpeakerNames
    var days: ClosedRange<Int>?
    /// The group that it was found to be the same as; its own number if none.
    var leader: Int
  }

  /// A group that says the same as the group `of` but for something that turns the meaning.
  struct Contrary {
    var group: Int
    var of: Int
    var contradiction: Contradiction
  }

  private let occurrences: [Occurrence]
  private var groups: [Group] = []
  private var contraries: [Contrary] = []

  private init(_ occurrences: [Occurrence]) {
    self.occurrences = occurrences
  }

  /// The clusters that stand in two articles or more, those that most articles share first.
  package static func clusters(of occurrences: [Occurrence]) -> [SameCluster] {
    var finder = SameFinder(occurrences)
    finder.group()
    finder.join()
    return finder.gather()
  }

  // MARK: - Steps

  private mutating func group() {
    var numbers: [UInt64: Int] = [:]
    for (index, occurrence) in occurrences.enumerated() {
      let wording = Wording(occurrence.words)
      guard wording.contentCount >= Self.fewestContentWords else { continue }
      var key = wording.fingerprint
      if Self.needsSpeaker(wording) {
        // Siapa pun berkata “kami siap bertanding”: of words that anybody says only the same speaker's are the same.
        guard let name = occurrence.speaker else { continue }
        key = WordHash.ordered(key, Wording(name).fingerprint)
      }
      let day = occurrence.day?.number
      if let number = numbers[key] {
        groups[number].members.append(index)
        if occurrence.isEarlier(than: occurrences[groups[number].first]) { groups[number].first = index }
        groups[number].speakers.add(occurrence)
        groups[number].days = Self.extended(groups[number].days, by: day)
      } else {
        numbers[key] = groups.count
        groups.append(
          Group(
            wording: wording, members: [index], first: index, speakers: SpeakerNames(occurrence),
            days: day.map { $0...$0 }, leader: groups.count))
      }
    }
  }

  private mutating func join() {
    var candidates = Candidates(groups.map(\.wording))
    // The longest first, so that what others trimmed is compared with the whole.
    let order = groups.indices.sorted {
      (groups[$1].wording.contentCount, $0) < (groups[$0].wording.contentCount, $1)
    }
    for index in order {
      let found = matches(of: index, among: candidates.candidates(for: index))
      if let leader = found.same {
        groups[index].leader = leader
      } else {
        candidates.enter(index)
        if let contrary = found.contrary { contraries.append(inOrder(contrary)) }
      }
    }
  }

  /// The leader that a group says the same as, and the first one that it contradicts.
  private func matches(of index: Int, among leaders: [Int]) -> (same: Int?, contrary: Contrary?) {
    var best: (leader: Int, likeness: Double)?
    var contrary: Contrary?
    for leader in leaders {
      let comparison = compare(index, leader)
      switch comparison.verdict {
      case .same:
        let found = (leader: leader, likeness: comparison.likeness)
        if best.map({ isBetter(found, than: $0) }) ?? true { best = found }
      case .contradicts(let contradiction):
        if contrary == nil { contrary = Contrary(group: index, of: leader, contradiction: contradiction) }
      case .different: break
      }
    }
    return (best?.leader, contrary)
  }

  private func gather() -> [SameCluster] {
    var members: [Int: [Int]] = [:]
    for group in groups { members[group.leader, default: []] += group.members }
    var contrary: [Int: [(Int, Contradiction)]] = [:]
    for found in contraries {
      contrary[groups[found.of].leader, default: []].append(
        (first(of: members[found.group] ?? []), found.contradiction))
    }
    let clusters = members.keys.sorted().compactMap { leader -> SameCluster? in
      SameCluster(
        fullest: groups[leader].wording, members: (members[leader] ?? []).map { occurrences[$0] },
        contrary: contrary[leader, default: []].map { (occurrences[$0], $1) })
    }
    return clusters.enumerated().sorted { ($1.element.articleCount, $0.offset) < ($0.element.articleCount, $1.offset) }
      .map(\.element)
  }

  // MARK: - Judging

  private static let fewestContentWords = 2

  private static func needsSpeaker(_ wording: Wording) -> Bool { wording.contentCount < 4 }

  private func compare(_ index: Int, _ leader: Int) -> Comparison {
    let (group, other) = (groups[index], groups[leader])
    let sharesSpeaker = group.speakers.agree(with: other.speakers)
    if Self.needsSpeaker(group.wording), !sharesSpeaker { return .different }
    let isNear = areNear(group, other, within: Self.daysOfOccasion)
    let areDated = group.days != nil && other.days != nil
    let circumstance = Circumstance(
      speaker: sharesSpeaker ? .same : group.speakers.arePersons && other.speakers.arePersons ? .other : .unknown,
      isNear: isNear && (sharesSpeaker || areDated))
    let comparison = Comparison(group.wording, other.wording, circumstance)
    guard case .contradicts = comparison.verdict else { return comparison }
    return mayContradict(group, other, sharesSpeaker: sharesSpeaker) ? comparison : .different
  }

  /// Figures change from month to month, and two people give their own: only what may be one utterance contradicts itself.
  private func mayContradict(_ group: Group, _ other: Group, sharesSpeaker: Bool) -> Bool {
    guard areNear(group, other, within: Self.daysToContradict) else { return false }
    let areUnknown = !group.speakers.areKnown || !other.speakers.areKnown
    let articles = Set(group.members.prefix(50).map { occurrences[$0].article })
    if other.members.contains(where: { articles.contains(occurrences[$0].article) }) { return false }
    return sharesSpeaker || areUnknown || group.wording.contentCount >= Self.tellingContentWords
  }

  /// Whether both may have been published within so many days.
  private func areNear(_ group: Group, _ other: Group, within count: Int) -> Bool {
    guard let days = group.days, let others = other.days else { return true }
    return days.lowerBound - others.upperBound <= count && others.lowerBound - days.upperBound <= count
  }

  private static let daysOfOccasion = 4
  private static let daysToContradict = 2
  /// So many content words that nobody comes upon them by chance.
  private static let tellingContentWords = 8

  /// The later one is contrary to the earlier one.
  private func inOrder(_ contrary: Contrary) -> Contrary {
    let (first, other) = (groups[contrary.of].first, groups[contrary.group].first)
    let isLater =
      occurrences[other].isEarlier(than: occurrences[first])
      || other < first && !occurrences[first].isEarlier(than: occurrences[other])
    return isLater ? Contrary(group: contrary.of, of: contrary.group, contradiction: contrary.contradiction) : contrary
  }

  /// What is a part of both a statement and its contrary belongs to the one that was there first.
  private func isBetter(_ one: (leader: Int, likeness: Double), than other: (leader: Int, likeness: Double)) -> Bool {
    if abs(one.likeness - other.likeness) > 0.1 { return one.likeness > other.likeness }
    return occurrences[groups[one.leader].first].isEarlier(than: occurrences[groups[other.leader].first])
  }

  private func first(of members: [Int]) -> Int {
    members.min { occurrences[$0].isEarlier(than: occurrences[$1]) } ?? 0
  }

  private static func extended(_ days: ClosedRange<Int>?, by day: Int?) -> ClosedRange<Int>? {
    guard let day else { return days }
    guard let days else { return day...day }
    return min(days.lowerBound, day)...max(days.upperBound, day)
  }
}

extension Occurrence {
  /// Whether it was published before `other`; what has no date comes last. Equal dates leave the order of the input.
  func isEarlier(than other: Occurrence) -> Bool {
    guard let published else { return false }
    guard let later = other.published else { return true }
    return published < later
  }
}
