import GRDB
import Kutip

/// Brings up to date what depends on all articles of an archive. Where nothing has changed it writes nothing.
struct Upkeep {
  private let database: Database
  private let lexicon: Lexicon

  init(_ database: Database, lexicon: Lexicon) {
    self.database = database
    self.lexicon = lexicon
  }

  func run() throws {
    try database.execute(sql: Self.leftoverNames)
    try SpeakerJoins(database, lexicon: lexicon).run()
    for sql in Self.leftovers + [Self.speakerNames, Self.agencyNames] { try database.execute(sql: sql) }
  }

  /// What articles that were replaced have left behind.
  private static let leftoverNames = """
    DELETE FROM speaker_name
    WHERE NOT EXISTS (SELECT 1 FROM statement WHERE statement.speaker_name_id = speaker_name.id)
    """

  /// What no name leads to any more.
  private static let leftovers = [
    "DELETE FROM speaker WHERE NOT EXISTS (SELECT 1 FROM speaker_name WHERE speaker_name.speaker_id = speaker.id)",
    """
    DELETE FROM agency
    WHERE NOT EXISTS (SELECT 1 FROM source WHERE source.agency_id = agency.id)
      AND NOT EXISTS (SELECT 1 FROM credit WHERE credit.agency_id = agency.id)
      AND NOT EXISTS (SELECT 1 FROM article WHERE article.outlet_id = agency.id)
    """,
  ]

  /// A speaker is called as most statements call him, if possible by more than one name: what the first article happened to write would depend on
  /// the order of articles.
  private static let speakerNames = """
    UPDATE speaker SET name = usual.name
    FROM (
      SELECT
        speaker_id, speaker_name.name,
        row_number() OVER (
          PARTITION BY speaker_id
          ORDER BY joined_by LIKE 'office:%' AND instr(speaker_name.name, ' ') = 0, count(*) DESC, speaker_name.name
        ) AS rank
      FROM speaker_name JOIN statement ON statement.speaker_name_id = speaker_name.id
      WHERE joined_by <> 'short form'
      GROUP BY speaker_id, speaker_name.name
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
