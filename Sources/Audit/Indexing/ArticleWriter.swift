import GRDB
import Kutip

/// Writes articles within one transaction.
final class ArticleWriter {
  enum Outcome { case added, replaced, known }

  private let database: Database
  private let names: NameWriter

  init(_ database: Database, lexicon: Lexicon) {
    self.database = database
    names = NameWriter(database, lexicon: lexicon)
  }

  /// - Parameter article: completed by the extraction.
  func write(_ article: Article, _ extraction: Extraction) throws -> Outcome {
    let hash = ContentHash.of(article, extraction)
    let find = try database.cachedStatement(sql: "SELECT id, hash FROM article WHERE key = ?")
    let known = try Row.fetchOne(find, arguments: [article.id])
    if known?["hash"] == hash { return .known }
    let number = try write(article, hash: hash, at: known?["id"])
    let chains = ChainLinks(article.text)
    for statement in extraction.statements where statement.kind != .none {
      try write(statement, of: article, number, chains)
    }
    for (place, credit) in extraction.credits.enumerated() {
      try insert(
        "credit (article_id, place, agency_id, name, mention, start, \"end\")",
        [
          number, place + 1, names.agency(credit.name, kind: credit.kind), onOneLine(credit.name), credit.mention.text,
          credit.mention.start, credit.mention.end,
        ])
    }
    for (place, warning) in extraction.warnings.enumerated() {
      try insert(
        "warning (article_id, place, code, start, \"end\")",
        [number, place + 1, warning.code.rawValue, warning.start, warning.end])
    }
    return known == nil ? .added : .replaced
  }

  /// Writes the article alone, in place of what stood at `known`, and returns its number.
  private func write(_ article: Article, hash: String, at known: Int64?) throws -> Int64 {
    if let known {
      for table in ["statement", "credit", "warning"] {
        try execute("DELETE FROM \(table) WHERE article_id = ?", [known])
      }
    }
    let outlet = try article.publisher.map { try names.agency($0, kind: nil) }
    try execute(
      """
      INSERT INTO article (id, key, hash, title, publisher, outlet_id, author, published, url, text)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET
        hash = excluded.hash, title = excluded.title, publisher = excluded.publisher, outlet_id = excluded.outlet_id,
        author = excluded.author, published = excluded.published, url = excluded.url, text = excluded.text
      """,
      [
        known, article.id, hash, article.title, article.publisher, outlet, article.author, article.published,
        article.url, article.text,
      ])
    return known ?? database.lastInsertedRowID
  }

  private func write(_ statement: Kutip.Statement, of article: Article, _ number: Int64, _ chains: ChainLinks) throws {
    let speaker = try statement.speaker.map { try names.speaker($0, of: article, number) }
    try insert(
      """
      statement (article_id, no, utterance, kind, speaker_name_id, resolved_by, words, start, "end", lemma, sense, date, rule, confidence)
      """,
      [
        number, statement.id, statement.utterance, statement.kind.rawValue, speaker,
        statement.speaker?.resolvedBy.rawValue, statement.content.text, statement.content.start, statement.content.end,
        statement.cue?.lemma, statement.cue?.sense.rawValue, statement.date?.value, statement.rule,
        statement.confidence,
      ])
    let id = database.lastInsertedRowID
    for (what, span) in statement.evidenceSpans {
      try insert("evidence (statement_id, what, text, start, \"end\")", [id, what, span.text, span.start, span.end])
    }
    for (place, (source, link)) in zip(statement.sources, chains.links(of: statement.sources)).enumerated() {
      try insert(
        "source (statement_id, place, link, agency_id, name, inherited, mention, start, \"end\")",
        [
          id, place + 1, link, names.agency(source.name, kind: source.kind), onOneLine(source.name), source.inherited,
          source.mention.text, source.mention.start, source.mention.end,
        ])
    }
    for flag in statement.flags { try insert("flag (statement_id, flag)", [id, flag.rawValue]) }
  }

  /// - Parameter columns: the table and the columns in brackets.
  private func insert(_ columns: String, _ values: StatementArguments) throws {
    let marks = columns.split(separator: ",").map { _ in "?" }.joined(separator: ", ")
    try execute("INSERT INTO \(columns) VALUES (\(marks))", values)
  }

  private func execute(_ sql: String, _ values: StatementArguments) throws {
    try database.cachedStatement(sql: sql).execute(arguments: values)
  }
}

extension Kutip.Statement {
  /// What the statement rests on, sources apart, under the names that the table `evidence` has for it.
  fileprivate var evidenceSpans: [(what: String, span: Span)] {
    let spans = [
      ("cue", cue?.span), ("mention", speaker?.mention), ("role", speaker?.role), ("addressee", addressee),
      ("date", date?.span), ("sentence", sentence),
    ]
    return spans.compactMap { what, span in span.map { (what, $0) } }
  }
}
