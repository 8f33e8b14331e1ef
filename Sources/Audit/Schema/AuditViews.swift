extension Schema {
  /// A view for each way to count.
  static let audits = [byAgency, bySpeaker, unsourced, byOutlet, byChain]

  private static let kinds = """
    sum(statement.kind = 'direct') AS direct, sum(statement.kind = 'partial') AS partial,
    sum(statement.kind = 'indirect') AS claims
    """

  /// Texts with how often each occurs, the most frequent first, in one cell: `AFP 12, Reuters 3`.
  /// - Parameters:
  ///   - text: an expression over the tables in `tables`.
  ///   - owner: whose texts they are.
  private static func list(_ text: String, of owner: String, from tables: String) -> String {
    """
    SELECT owner, group_concat(text || ' ' || number, ', ') AS list
    FROM (
      SELECT \(owner) AS owner, \(text) AS text, count(*) AS number FROM \(tables)
      GROUP BY owner, text ORDER BY owner, number DESC, text
    )
    GROUP BY owner
    """
  }

  private static let byAgency = """
    CREATE VIEW by_agency AS
    WITH
      cited AS (
        SELECT
          citation.agency_id, count(*) AS statements, count(DISTINCT statement.article_id) AS articles,
          count(DISTINCT article.outlet_id) AS outlets, count(DISTINCT speaker_name.speaker_id) AS speakers,
          sum(NOT citation.relayed) AS first_hand,
          sum(citation.relayed) AS relayed, count(*) FILTER (WHERE article.outlet_id = citation.agency_id) AS own, \(kinds)
        FROM citation
          JOIN statement ON statement.id = citation.statement_id
          JOIN article ON article.id = statement.article_id
          LEFT JOIN speaker_name ON speaker_name.id = statement.speaker_name_id
        GROUP BY citation.agency_id
      ),
      through AS (\(list("agency.name", of: "relay.agency_id", from: "relay JOIN agency ON agency.id = relay_id"))),
      written AS (\(list("name", of: "agency_id", from: "source"))),
      credited AS (SELECT agency_id, count(DISTINCT article_id) AS credits FROM credit GROUP BY agency_id)
    SELECT
      agency.name AS agency, agency.kind, agency.country, ifnull(statements, 0) AS statements,
      ifnull(articles, 0) AS articles, ifnull(outlets, 0) AS outlets, ifnull(speakers, 0) AS speakers,
      ifnull(first_hand, 0) AS first_hand, ifnull(relayed, 0) AS relayed, ifnull(own, 0) AS own,
      ifnull(direct, 0) AS direct,
      ifnull(partial, 0) AS partial, ifnull(claims, 0) AS claims, ifnull(credits, 0) AS credits, through.list AS through,
      written.list AS names, agency.joined_by
    FROM agency
      LEFT JOIN cited ON cited.agency_id = agency.id
      LEFT JOIN through ON through.owner = agency.id
      LEFT JOIN written ON written.owner = agency.id
      LEFT JOIN credited ON credited.agency_id = agency.id
    WHERE statements > 0 OR credits > 0
    """

  private static let bySpeaker = """
    CREATE VIEW by_speaker AS
    WITH
      said AS (
        SELECT
          speaker_name.speaker_id, count(*) AS statements, count(DISTINCT statement.article_id) AS articles,
          count(DISTINCT article.outlet_id) AS outlets, \(kinds)
        FROM statement
          JOIN article ON article.id = statement.article_id
          JOIN speaker_name ON speaker_name.id = statement.speaker_name_id
        GROUP BY speaker_name.speaker_id
      ),
      cited AS (\(list("agency.name", of: "speaker_name.speaker_id", from: """
        citation
          JOIN agency ON agency.id = citation.agency_id JOIN statement ON statement.id = citation.statement_id
          JOIN speaker_name ON speaker_name.id = statement.speaker_name_id
        """))),
      written AS (\(list("speaker_name.name", of: "speaker_name.speaker_id", from: """
        statement JOIN speaker_name ON speaker_name.id = statement.speaker_name_id
        """))),
      reason AS (
        SELECT speaker_id, group_concat(why, '; ') AS why
        FROM (
          SELECT DISTINCT
            speaker_id,
            CASE WHEN joined_by = 'full name' AND speaker_name.name <> speaker.name THEN 'spelling' ELSE joined_by END AS why
          FROM speaker_name JOIN speaker ON speaker.id = speaker_id
          WHERE speaker_name.id IN (SELECT speaker_name_id FROM statement)
          ORDER BY speaker_id, why
        )
        GROUP BY speaker_id
      )
    SELECT
      speaker.name AS speaker, speaker.kind, statements, articles, outlets, direct, partial, claims,
      cited.list AS agencies, written.list AS names, reason.why AS joined_by
    FROM said
      JOIN speaker ON speaker.id = said.speaker_id
      LEFT JOIN cited ON cited.owner = speaker.id
      LEFT JOIN written ON written.owner = speaker.id
      LEFT JOIN reason ON reason.speaker_id = speaker.id
    """

  private static let byOutlet = """
    CREATE VIEW by_outlet AS
    WITH
      published AS (SELECT outlet_id, count(*) AS articles FROM article GROUP BY outlet_id),
      said AS (
        SELECT
          article.outlet_id, count(*) AS statements, count(DISTINCT speaker_name.speaker_id) AS speakers, \(kinds),
          sum(statement.id IN (SELECT statement_id FROM source)) AS sourced,
          sum(statement.id IN (SELECT id FROM unsourced)) AS unsourced
        FROM article
          JOIN statement ON statement.article_id = article.id
          LEFT JOIN speaker_name ON speaker_name.id = statement.speaker_name_id
        GROUP BY article.outlet_id
      ),
      cited AS (
        SELECT article.outlet_id, count(DISTINCT source.agency_id) AS agencies
        FROM article
          JOIN statement ON statement.article_id = article.id
          JOIN source ON source.statement_id = statement.id
        GROUP BY article.outlet_id
      )
    SELECT
      agency.name AS outlet, articles, ifnull(statements, 0) AS statements, ifnull(speakers, 0) AS speakers,
      ifnull(agencies, 0) AS agencies, ifnull(direct, 0) AS direct, ifnull(partial, 0) AS partial,
      ifnull(claims, 0) AS claims, ifnull(sourced, 0) AS sourced, ifnull(unsourced, 0) AS unsourced
    FROM published
      LEFT JOIN agency ON agency.id = published.outlet_id
      LEFT JOIN said ON said.outlet_id IS published.outlet_id
      LEFT JOIN cited ON cited.outlet_id IS published.outlet_id
    """

  private static let byChain = """
    CREATE VIEW by_chain AS
    SELECT
      chain, length, count(*) AS statements, count(DISTINCT statement.article_id) AS articles,
      count(DISTINCT article.outlet_id) AS outlets, count(DISTINCT speaker_name.speaker_id) AS speakers, \(kinds)
    FROM chain
      JOIN statement ON statement.id = chain.statement_id
      JOIN article ON article.id = statement.article_id
      LEFT JOIN speaker_name ON speaker_name.id = statement.speaker_name_id
    GROUP BY chain
    """

  /// What nobody stands for by name: no speaker and no source, or a speaker without a name; with the formula used.
  private static let unsourced = """
    CREATE VIEW unsourced AS
    SELECT
      statement.id, article.key AS article, agency.name AS outlet, article.published,
      statement.no, statement.kind, CASE WHEN speaker_name.id IS NULL THEN 'no speaker' ELSE 'anonymous' END AS lack,
      coalesce(speaker_name.name, cue.text) AS formula, statement.words, chain.chain AS sources,
      statement.confidence, sentence.text AS sentence, article.url
    FROM statement
      JOIN article ON article.id = statement.article_id
      LEFT JOIN agency ON agency.id = article.outlet_id
      LEFT JOIN speaker_name ON speaker_name.id = statement.speaker_name_id
      LEFT JOIN chain ON chain.statement_id = statement.id
      \(["cue", "sentence"].map(evidence).joined(separator: "\n  "))
    WHERE speaker_name.kind = 'anonymous' OR speaker_name.id IS NULL AND chain.chain IS NULL
    """
}
