import GRDB
import Kutip

/// What statements are looked for: all that is given must fit.
public struct Search: Sendable {
  /// Words that must all stand in the statement, whatever their case and diacritics. Words between double marks must stand one after the other; a word with a
  /// star behind it stands for all that begin with it.
  public var words = ""
  /// A name, or some words of it in a row.
  public var speaker: String?
  /// An agency or outlet in the chain, by any of its names.
  public var agency: String?
  /// The outlet that published the article.
  public var outlet: String?
  public var kind: Kutip.Statement.Kind?
  /// The first and the last day, month or year of publication, ISO 8601. Articles without a date do not fit.
  public var since: String?
  public var until: String?
  /// The most statements that are given.
  public var limit = 50

  public init() {}

  /// Whether anything is looked for.
  public var isEmpty: Bool {
    SearchWords(words).expression == nil
      && [speaker, agency, outlet, kind?.rawValue, since, until].allSatisfy { $0 == nil }
  }
}

extension Archive {
  private static let searchColumns = [
    "article", "outlet", "published", "no", "kind", "speaker", "role", "words", "cue", "sources", "confidence",
    "sentence", "url",
  ]
  private static let mainSearchColumns = ["article", "published", "kind", "speaker", "words", "sources"]

  /// The statements that fit, those first that the words fit best; without words, the latest first.
  public func find(_ search: Search) throws -> Answer {
    let conditions = try SearchConditions(search, names: guarded(writing: false) { try queue.read(NameList.init) })
    let columns = Self.searchColumns.map { "quote.\($0)" }.joined(separator: ", ")
    let rows = try rows(
      """
      WITH hit AS (
        SELECT statement.id, \(conditions.rank) AS rank
        FROM \(conditions.tables)
        WHERE \(conditions.sql)
        ORDER BY rank, statement.id LIMIT ?
      )
      SELECT \(columns) FROM hit JOIN quote ON quote.id = hit.id ORDER BY hit.rank, hit.id
      """, conditions.arguments + [search.limit])
    return Answer(columns: Self.searchColumns, mainColumns: Self.mainSearchColumns, rows: rows)
  }
}

/// Words as FTS5 asks for them. Each is given as a text in marks, so that nothing in it is taken for an operator or a fault.
struct SearchWords {
  /// Nil if there is no word.
  let expression: String?

  init(_ words: String) {
    // Every second piece stands between marks.
    let terms = words.split(separator: "\"", omittingEmptySubsequences: false).enumerated().flatMap { place, piece in
      place % 2 == 1 ? [String(piece)] : piece.split(whereSeparator: \.isWhitespace).map(String.init)
    }
    let asked = terms.filter {
      $0.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    }
    .map { term in "\"\(term.filter { $0 != "\u{0}" })\"" + (term.hasSuffix("*") ? "*" : "") }
    expression = asked.isEmpty ? nil : asked.joined(separator: " ")
  }
}

/// A search as SQL.
private struct SearchConditions {
  let tables: String
  let rank: String
  private(set) var sql = "1"
  private(set) var arguments = StatementArguments()

  init(_ search: Search, names: NameList) throws {
    let base = """
      statement JOIN article ON article.id = statement.article_id
        LEFT JOIN speaker_name ON speaker_name.id = statement.speaker_name_id
      """
    if let expression = SearchWords(search.words).expression {
      tables =
        "statement_words JOIN "
        + base.replacing("statement JOIN", with: "statement ON statement.id = statement_words.rowid JOIN")
      rank = "bm25(statement_words)"
      add("statement_words MATCH ?", [expression])
    } else {
      tables = base
      rank = "0"
    }
    if let kind = search.kind { add("statement.kind = ?", [kind.rawValue]) }
    if let speaker = search.speaker { add("speaker_name.speaker_id IN \(list(names.speakers(speaker)))") }
    if let agency = search.agency {
      add("statement.id IN (SELECT statement_id FROM source WHERE agency_id IN \(list(names.agencies(agency))))")
    }
    if let outlet = search.outlet { add("article.outlet_id IN \(list(names.agencies(outlet)))") }
    // A day is compared as far as both are known: 2025 has 2025-06-12 in it.
    if let since = search.since { add("substr(?, 1, length(article.published)) <= article.published", [since]) }
    if let until = search.until { add("substr(article.published, 1, ?) <= ?", [until.utf8.count, until]) }
  }

  private mutating func add(_ condition: String, _ values: StatementArguments = []) {
    sql += " AND " + condition
    arguments += values
  }

  private func list(_ numbers: Set<Int64>) -> String {
    "(" + numbers.sorted().map(String.init).joined(separator: ", ") + ")"
  }
}

/// The names in an archive, to find who is meant by one.
private struct NameList {
  private let speakerNames: [(name: String, number: Int64)]
  private let agencyNames: [(name: String, number: Int64)]

  init(_ database: Database) throws {
    let pairs = { (sql: String) in
      try Row.fetchAll(database, sql: sql).map { (name: $0[0] as String, number: $0[1] as Int64) }
    }
    speakerNames = try pairs("SELECT name, speaker_id FROM speaker_name UNION SELECT name, id FROM speaker")
    agencyNames = try pairs(
      """
      SELECT name, id FROM agency UNION SELECT name, agency_id FROM source UNION SELECT name, agency_id FROM credit
      UNION SELECT publisher, outlet_id FROM article WHERE outlet_id IS NOT NULL
      """)
  }

  /// Those one of whose names has these words in a row.
  func speakers(_ name: String) -> Set<Int64> {
    let words = FoldedName(name).words
    guard !words.isEmpty else { return [] }
    return Set(speakerNames.lazy.filter { FoldedName($0.name).words.contains(words) }.map(\.number))
  }

  /// Those that bear that name.
  func agencies(_ name: String) -> Set<Int64> {
    let key = FoldedName(name).key
    return Set(agencyNames.lazy.filter { FoldedName($0.name).key == key }.map(\.number))
  }
}
