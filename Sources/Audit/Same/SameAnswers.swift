extension Archive {
  /// The same words in several articles, a row for each statement of a cluster.
  /// - Parameter limit: the most rows that are given; nil for all.
  public func same(limit: Int? = nil) throws -> Answer {
    let clusters = SameFinder.clusters(of: try occurrences())
    let rows = clusters.enumerated().flatMap { number, cluster in
      cluster.members.map { member in
        [.integer(number + 1), .integer(cluster.articleCount), .text(member.relation.rawValue)]
          + member.occurrence.values + [.listed(member.differences.map(\.name)), .of(member.changes)]
      }
    }
    return Answer(
      columns: Answer.sameColumns, mainColumns: Answer.mainSameColumns, rows: Array(rows.prefix(limit ?? rows.count)))
  }

  /// What articles say against each other, or against themselves, a row for each pair.
  /// - Parameter limit: the most rows that are given; nil for all.
  public func conflicts(limit: Int? = nil) throws -> Answer {
    let occurrences = try occurrences()
    let conflicts = Conflict.all(in: SameFinder.clusters(of: occurrences), of: occurrences)
    let rows = conflicts.prefix(limit ?? conflicts.count).map { conflict in
      [.text(conflict.kind.name)] + conflict.first.values
        + (conflict.other?.values ?? Answer.occurrenceColumns.map { _ in .null })
        + [.of(conflict.diff?.text ?? conflict.first.conflictingDate)]
    }
    return Answer(columns: Answer.conflictColumns, mainColumns: Answer.mainConflictColumns, rows: Array(rows))
  }
}

extension SameMember {
  /// The words of the first appearance, and of the others what has become of them; nil where they are the same.
  fileprivate var changes: String? {
    relation == .first ? occurrence.words : diff.isEmpty ? nil : diff.text
  }
}

extension Answer {
  static let occurrenceColumns = [
    "article", "outlet", "published", "no", "speaker", "role", "sources", "words",
  ]
  package static let sameColumns = ["cluster", "articles", "relation"] + occurrenceColumns + ["differences", "diff"]
  static let mainSameColumns = [
    "cluster", "relation", "outlet", "published", "speaker", "sources", "differences", "diff",
  ]
  package static let conflictColumns =
    ["conflict"] + occurrenceColumns + occurrenceColumns.map { "other_" + $0 } + ["diff"]
  static let mainConflictColumns = [
    "conflict", "outlet", "speaker", "sources", "other_outlet", "other_speaker", "other_sources", "diff",
  ]
}

extension Occurrence {
  /// Its cells, one for each of `Answer.occurrenceColumns`.
  fileprivate var values: [Answer.Value] {
    [.text(article), .of(outlet), .of(published), .integer(number), .of(speaker), .of(role)]
      + [.listed(sources, by: " > "), .text(words)]
  }
}

extension Answer.Value {
  fileprivate static func of(_ text: String?) -> Answer.Value { text.map { .text($0) } ?? .null }

  fileprivate static func listed(_ texts: [String], by mark: String = ", ") -> Answer.Value {
    texts.isEmpty ? .null : .text(texts.joined(separator: mark))
  }
}
