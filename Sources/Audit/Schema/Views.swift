extension Schema {
  /// The common questions, as a person asks them in Datasette and as `kutip audit` does.
  static let views = [quote, citation, chain] + audits

  /// The quote table.
  private static let quote = """
    CREATE VIEW quote AS
    SELECT
      statement.id, article.key AS article, agency.name AS outlet, article.published,
      statement.no, statement.kind, speaker_name.name AS speaker, role.text AS role, statement.words, cue.text AS cue,
      chain.written AS sources, coalesce(statement.date, date.text) AS date, statement.confidence,
      (SELECT group_concat(flag, ' ') FROM flag WHERE flag.statement_id = statement.id) AS flags,
      sentence.text AS sentence, article.url
    FROM statement
      JOIN article ON article.id = statement.article_id
      LEFT JOIN agency ON agency.id = article.outlet_id
      LEFT JOIN speaker_name ON speaker_name.id = statement.speaker_name_id
      LEFT JOIN chain ON chain.statement_id = statement.id
      \(["role", "cue", "date", "sentence"].map(evidence).joined(separator: "\n  "))
    """

  static func evidence(_ what: String) -> String {
    "LEFT JOIN evidence AS \(what) ON \(what).statement_id = statement.id AND \(what).what = '\(what)'"
  }

  /// The agencies of each statement's chain, each once, with the agency that passed it on; none where the outlet cites it first-hand.
  private static let citation = """
    CREATE VIEW citation AS
    SELECT cited.statement_id, cited.agency_id, relay.agency_id AS relay_id
    FROM (SELECT statement_id, agency_id, max(place) AS place FROM source GROUP BY statement_id, agency_id) AS cited
      LEFT JOIN source AS relay ON relay.statement_id = cited.statement_id AND relay.place = cited.place + 1
    """

  /// The path of each statement that came through an agency or outlet, by the agencies' own names and as written.
  private static let chain = """
    CREATE VIEW chain AS
    SELECT statement_id, count(*) AS length, group_concat(agency, ' > ') AS chain, group_concat(name, ' > ') AS written
    FROM (
      SELECT source.statement_id, agency.name AS agency, source.name
      FROM source JOIN agency ON agency.id = source.agency_id
      ORDER BY source.statement_id, source.place
    )
    GROUP BY statement_id
    """
}
