import GRDB
import Kutip

extension Archive {
  /// All statements, as the finder of equal words takes them, in the order of the articles.
  func occurrences() throws -> [Occurrence] {
    try guarded(writing: false) {
      try queue.read { database in
        let sources = try Dictionary(
          grouping: Row.fetchAll(database, sql: Self.sources), by: { $0["statement_id"] as Int }
        ).mapValues { $0.map { $0["name"] as String } }
        return try Row.fetchAll(database, sql: Self.statements).map { row in
          let id: Int = row["id"]
          return Occurrence(
            id: id, number: row["no"], words: row["words"], speaker: row["speaker"], speakerID: row["speaker_id"],
            isPerson: isPerson(row["speaker"], kind: row["speaker_kind"]), role: row["role"],
            sources: sources[id] ?? [], article: row["article"], outlet: row["outlet"], published: row["published"],
            conflictingDate: row["conflicting_date"])
        }
      }
    }
  }

  private static let statements = """
    SELECT
      statement.id, statement.no, statement.words, speaker_name.name AS speaker, speaker_name.kind AS speaker_kind,
      speaker_name.speaker_id,
      role.text AS role, article.key AS article, agency.name AS outlet, article.published,
      CASE WHEN flag.flag IS NOT NULL THEN ifnull(date.text, '') END AS conflicting_date
    FROM statement
      JOIN article ON article.id = statement.article_id
      LEFT JOIN agency ON agency.id = article.outlet_id
      LEFT JOIN speaker_name ON speaker_name.id = statement.speaker_name_id
      LEFT JOIN flag ON flag.statement_id = statement.id AND flag.flag = '\(Flag.dateConflict.rawValue)'
      \(["role", "date"].map(Schema.evidence).joined(separator: "\n  "))
    ORDER BY statement.article_id, statement.no
    """

  private static let sources = """
    SELECT source.statement_id, agency.name FROM source JOIN agency ON agency.id = source.agency_id
    ORDER BY source.statement_id, source.place
    """
}

/// Whether a speaker is one person by name. A judge or witness who is not named may be the one whom others name.
private func isPerson(_ name: String?, kind: String?) -> Bool {
  kind == Speaker.Kind.person.rawValue && name?.unicodeScalars.first?.properties.isLowercase == false
}
