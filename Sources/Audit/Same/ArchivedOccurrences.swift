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
            id: id, number: row["no"], words: row["words"], speaker: row["speaker"],
            isPerson: row["speaker_kind"] == Speaker.Kind.person.rawValue, role: row["role"],
            sources: sources[id] ?? [], article: row["article"], outlet: row["outlet"], published: row["published"],
            hasDateConflict: row["date_conflict"])
        }
      }
    }
  }

  private static let statements = """
    SELECT
      statement.id, statement.no, statement.words, speaker_name.name AS speaker, speaker_name.kind AS speaker_kind,
      role.text AS role, article.key AS article, agency.name AS outlet, article.published,
      EXISTS (
        SELECT 1 FROM flag WHERE flag.statement_id = statement.id AND flag = '\(Flag.dateConflict.rawValue)'
      ) AS date_conflict
    FROM statement
      JOIN article ON article.id = statement.article_id
      LEFT JOIN agency ON agency.id = article.outlet_id
      LEFT JOIN speaker_name ON speaker_name.id = statement.speaker_name_id
      \(Schema.evidence("role"))
    ORDER BY statement.article_id, statement.no
    """

  private static let sources = """
    SELECT source.statement_id, agency.name FROM source JOIN agency ON agency.id = source.agency_id
    ORDER BY source.statement_id, source.place
    """
}
