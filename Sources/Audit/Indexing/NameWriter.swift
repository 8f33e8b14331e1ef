import GRDB
import Kutip

/// Finds or makes the rows of agencies and speakers that names lead to, within one transaction: other processes write too.
final class NameWriter {
  private let database: Database
  private let lexicon: Lexicon
  private var agencies: [AgencyKey: Int64] = [:]

  init(_ database: Database, lexicon: Lexicon) {
    self.database = database
    self.lexicon = lexicon
  }

  /// The row of `agency`.
  /// - Parameter kind: nil for a publisher.
  func agency(_ name: String, kind: Source.Kind?) throws -> Int64 {
    let agency = AgencyKey(name, kind: kind, lexicon: lexicon)
    if let known = agencies[agency] { return known }
    // A publisher may be met before somebody cites it, and shows its kind.
    try database.cachedStatement(
      sql: """
        INSERT INTO agency (key, name, kind, country, joined_by) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (key) DO UPDATE SET kind = excluded.kind WHERE agency.kind IS NULL AND excluded.kind IS NOT NULL
        """
    ).execute(arguments: [agency.key, agency.name, agency.kind, agency.country, agency.joinedBy])
    let id = try id("SELECT id FROM agency WHERE key = ?", [agency.key])
    agencies[agency] = id
    return id
  }

  /// The row of `speaker_name`.
  func speaker(_ speaker: Speaker, of article: Article, _ number: Int64) throws -> Int64 {
    var speaker = speaker
    speaker.name = onOneLine(speaker.name)
    let key = SpeakerKey(speaker, lexicon: lexicon)
    let scope = key.key == nil ? number : nil
    let find = try database.cachedStatement(
      sql: "SELECT id FROM speaker_name WHERE name = ? AND kind = ? AND ifnull(article_id, 0) = ifnull(?, 0)")
    if let known = try Int64.fetchOne(find, arguments: [speaker.name, speaker.kind.rawValue, scope]) { return known }
    let speakerKey = key.key ?? SpeakerKey.within(article.id, kind: speaker.kind.rawValue, name: speaker.name)
    try database.cachedStatement(
      sql: "INSERT INTO speaker (key, name, kind) VALUES (?, ?, ?) ON CONFLICT (key) DO NOTHING"
    ).execute(arguments: [speakerKey, key.name, speaker.kind.rawValue])
    try database.cachedStatement(
      sql: "INSERT INTO speaker_name (speaker_id, article_id, name, kind, joined_by) VALUES (?, ?, ?, ?, ?)"
    ).execute(
      arguments: [
        id("SELECT id FROM speaker WHERE key = ?", [speakerKey]), scope, speaker.name, speaker.kind.rawValue,
        key.joinedBy,
      ])
    return database.lastInsertedRowID
  }

  private func id(_ sql: String, _ arguments: StatementArguments) throws -> Int64 {
    guard let id = try Int64.fetchOne(database.cachedStatement(sql: sql), arguments: arguments) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a row just written is not there")
    }
    return id
  }
}

/// The name with one plain space wherever white space stands in it: line breaks and fixed spaces are the page's, not the name's.
func onOneLine(_ name: String) -> String {
  name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}
