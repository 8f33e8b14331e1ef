import GRDB
import Kutip

/// Brings the joins up to date that depend on what other articles say: see `OfficeJoins`.
struct SpeakerJoins {
  private static let reason = "office: "

  private struct Held {
    let name: OfficeJoins.Name
    let written: String
    /// The speaker that the name leads to by itself.
    let ownKey: String
    let ownReason: String
    let key: String
    let reason: String
  }

  private let database: Database
  private let lexicon: Lexicon

  init(_ database: Database, lexicon: Lexicon) {
    self.database = database
    self.lexicon = lexicon
  }

  /// Writes only what has changed.
  func run() throws {
    let held = try heldNames()
    let offices = OfficeJoins(held.map(\.name))
    let joins = held.map { offices.join($0.name) }
    // Where a fuller name leads further, all that lead to it do.
    let next = Dictionary(zip(held, joins).compactMap { name, join in join.map { (name.ownKey, $0.key) } }) { $1 }
    for (name, join) in zip(held, joins) {
      let key = join.map { next[$0.key] ?? $0.key } ?? name.ownKey
      let reason = join.map { Self.reason + $0.office.name } ?? name.ownReason
      if key != name.key || reason != name.reason { try lead(name, to: key, because: reason) }
    }
  }

  /// The persons who bear an office, or are joined by one.
  private func heldNames() throws -> [Held] {
    var offices: [Int64: Set<Office>] = [:]
    for row in try Row.fetchAll(database, sql: Self.roles) {
      if let office = Office(row["role"], lexicon: lexicon) { offices[row["id"], default: []].insert(office) }
    }
    return try Row.fetchAll(database, sql: Self.persons).compactMap { row in
      let reason: String = row["joined_by"]
      let offices = offices[row["id"]] ?? []
      if offices.isEmpty && !reason.hasPrefix(Self.reason) { return nil }
      let name = PersonName(row["name"])
      let article: String? = row["article"]
      let ownKey = article.map { SpeakerKey.within($0, kind: row["kind"], name: row["name"]) } ?? name.key
      return Held(
        name: OfficeJoins.Name(row: row["id"], name: name, offices: offices), written: row["name"], ownKey: ownKey,
        ownReason: article == nil ? "full name" : "one article", key: row["key"], reason: reason)
    }
  }

  private func lead(_ name: Held, to key: String, because reason: String) throws {
    try database.cachedStatement(
      sql: "INSERT INTO speaker (key, name, kind) VALUES (?, ?, 'person') ON CONFLICT (key) DO NOTHING"
    ).execute(arguments: [key, name.written])
    try database.cachedStatement(
      sql: """
        UPDATE speaker_name SET speaker_id = (SELECT id FROM speaker WHERE key = ?), joined_by = ? WHERE id = ?
        """
    ).execute(arguments: [key, reason, name.name.row])
  }

  private static let roles = """
    SELECT DISTINCT speaker_name.id, evidence.text AS role
    FROM speaker_name
      JOIN statement ON statement.speaker_name_id = speaker_name.id
      JOIN evidence ON evidence.statement_id = statement.id AND evidence.what = 'role'
    WHERE speaker_name.kind = 'person' AND speaker_name.joined_by <> 'short form'
    """

  private static let persons = """
    SELECT speaker_name.id, speaker_name.name, speaker_name.kind, joined_by, speaker.key, article.key AS article
    FROM speaker_name JOIN speaker ON speaker.id = speaker_id LEFT JOIN article ON article.id = article_id
    WHERE speaker_name.kind = 'person' AND joined_by <> 'short form'
    ORDER BY speaker_name.name, speaker_name.id
    """
}
