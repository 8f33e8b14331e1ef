extension Schema {
  /// The common questions, as a person asks them in Datasette and as `kutip audit` does.
  static let views = [quote, citation, relay, chain] + audits

  /// The quote table.
  private static let quote = """
    CREATE VIEW quote AS
    SELECT
      statement.id, article.key AS article, agency.name AS outlet, article.published,
      statement.no, statement.kind, speaker_name.name AS speaker, role.text AS role, statement.words, cue.text AS cue,
      (SELECT group_concat(name, ' > ') FROM (SELECT name FROM source WHERE statement_id = statement.id ORDER BY place))
        AS sources, coalesce(statement.date, date.text) AS date, statement.confidence,
      (SELECT group_concat(flag, ' ') FROM flag WHERE flag.statement_id = statement.id) AS flags,
      sentence.text AS sentence, article.url
    FROM statement
      JOIN article ON article.id = statement.article_id
      LEFT JOIN agency ON agency.id = article.outlet_id
      LEFT JOIN speaker_name ON speaker_name.id = statement.speaker_name_id
      \(["role", "cue", "date", "sentence"].map(evidence).joined(separator: "\n  "))
    """

  static func evidence(_ what: String) -> String {
    "LEFT JOIN evidence AS \(what) ON \(what).statement_id = statement.id AND \(what).what = '\(what)'"
  }

  /// The agencies of each statement's chain, each once, and whether another link stands behind it. The outlet itself cites the last link.
  private static let citation = """
    CREATE VIEW citation AS
    SELECT statement_id, agency_id, max(link) < length AS relayed
    FROM source JOIN (SELECT statement_id, max(link) AS length FROM source GROUP BY statement_id) USING (statement_id)
    GROUP BY statement_id, agency_id
    """

  /// Which agencies passed on what an agency says, statement by statement.
  private static let relay = """
    CREATE VIEW relay AS
    SELECT DISTINCT source.statement_id, source.agency_id, later.agency_id AS relay_id
    FROM source JOIN source AS later ON later.statement_id = source.statement_id AND later.link = source.link + 1
    WHERE later.agency_id <> source.agency_id
    """

  /// The path of each statement that came through agencies or outlets, by their own names: `KCNA > AFP + Reuters`, if these are cited beside each other.
  private static let chain = """
    CREATE VIEW chain AS
    SELECT statement_id, count(*) AS length, group_concat(names, ' > ') AS chain
    FROM (
      SELECT statement_id, link, group_concat(name, ' + ') AS names
      FROM (
        SELECT source.statement_id, source.link, agency.name
        FROM source JOIN agency ON agency.id = source.agency_id ORDER BY source.statement_id, source.place
      )
      GROUP BY statement_id, link ORDER BY statement_id, link
    )
    GROUP BY statement_id
    """
}
