import Segmentation

/// All that the lexicons say of the words of one group: their classes however they are written, only capitalised, only in capitals.
struct WordGroup: Hashable {
  var anyCase: Tags = []
  var capitalized: Tags = []
  var allCaps: Tags = []
  var keyword: Keyword = []

  /// The classes by a token's `letterCase`.
  var tagsByLetterCase: [Tags] {
    [anyCase, anyCase.union(capitalized), anyCase.union(allCaps), anyCase.union(capitalized).union(allCaps)]
  }
}

extension Keyword: Hashable {}

extension LexiconBuilder {
  /// Puts the words of which the lexicons say the same into groups, notes these in `vocabulary`, and returns them. Group 0 says nothing.
  func group(_ vocabulary: inout Vocabulary) -> [WordGroup] {
    var groups = [WordGroup()]
    var numbers = [WordGroup(): UInt16(0)]
    let groupOf = anyCase.indices.map { word in
      let group = WordGroup(
        anyCase: anyCase[word], capitalized: capitalized[word], allCaps: allCaps[word], keyword: keywords[word])
      if let known = numbers[group] { return known }
      let number = UInt16(groups.count)
      groups.append(group)
      numbers[group] = number
      return number
    }
    vocabulary.setGroups(groupOf + Array(repeating: 0, count: vocabulary.count - groupOf.count))
    return groups
  }
}
