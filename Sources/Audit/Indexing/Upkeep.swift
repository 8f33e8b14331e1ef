import GRDB

/// Brings up to date what depends on all articles of an archive. Where nothing has changed it writes nothing.
struct Upkeep {
  private let database: Database

  init(_ database: Database) {
    self.database = database
  }

  func run() throws {
    for sql in Self.leftovers + [Self.speakerNames, Self.agencyNames] { try database.execute(sql: sql) }
  }

  /// What articles that were replaced have left behind.
  private static let leftovers = [
    """
    DELETE FROM speaker_name
    WHERE NOT EXISTS (SELECT 1 FROM statement WHERE statement.speaker_name_id = speaker_name.id)
    """,
    "DELETE FROM speaker WHERE NOT EXISTS (SELECT 1 FROM speaker_name WHERE speaker_name.speaker_id = speaker.id)",
    """
    DELETE FROM agency
    WHERE NOT EXISTS (SELECT 1 FROM source WHERE source.agency_id = agency.id)
      AND NOT EXISTS (SELECT 1 FROM credit WHERE credit.agency_id = agency.id)
      AND NOT EXISTS (SELECT 1 FROM article WHERE article.outlet_id = agency.id)
    """,
  ]

  /// A speaker is called as most statements call him: what the first article happened to write would depend on the order of articles.
  private static let speakerNames = """
    UPDATE speaker SET name = usual.name
    FROM (
      SELECT
        speaker_id, speaker_name.name,
        row_number() OVER (
          PARTITION BY speaker_id ORDER BY joined_by = 'full name' DESC, count(*) DESC, speaker_name.name
        ) AS rank
      FROM speaker_name JOIN statement ON statement.speaker_name_id = speaker_name.id
      GROUP BY speaker_name.id
    ) AS usual
    WHERE rank = 1 AND usual.speaker_id = speaker.id AND usual.name <> speaker.name
      AND speaker.key NOT LIKE 'agency:lexicon:%'
    """

  /// The same for agencies that the lexicon does not know, with those that only publish last.
  private static let agencyNames = """
    UPDATE agency SET name = usual.name
    FROM (
      SELECT agency_id, name, row_number() OVER (PARTITION BY agency_id ORDER BY sum(weight) DESC, name) AS rank
      FROM (
        SELECT agency_id, name, 1000 AS weight FROM source
        UNION ALL SELECT agency_id, name, 1000 FROM credit
        UNION ALL SELECT outlet_id, publisher, 1 FROM article WHERE outlet_id IS NOT NULL
      )
      GROUP BY agency_id, name
    ) AS usual
    WHERE rank = 1 AND usual.agency_id = agency.id AND agency.joined_by = 'name' AND usual.name <> agency.name
    """
}
