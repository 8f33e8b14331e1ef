import GRDB

/// The tables of an archive and how they came to be.
///
/// A migration that has been released is never changed; what comes later is a migration of its own.
enum Schema {
  /// “KUTP”: by this SQLite's `application_id` tells the file from other databases.
  static let application = 0x4B_55_54_50
  /// SQLite's `user_version` after all migrations.
  static let version = 1

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1: articles, statements and views") { database in
      try database.execute(sql: "PRAGMA application_id = \(application)")
      try database.execute(sql: "PRAGMA user_version = 1")
      for statement in tables + words + views { try database.execute(sql: statement) }
    }
    return migrator
  }
}
