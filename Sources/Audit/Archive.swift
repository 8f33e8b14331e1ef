import Foundation
import GRDB

/// A database of articles and what was said in them: an SQLite file, or one in memory.
///
/// Several processes may write into a file at once: each writes whole articles, and waits for the other.
public final class Archive: Sendable {
  /// How long one process waits for another. A transaction takes some milliseconds.
  private static let patience: TimeInterval = 60

  let queue: DatabaseQueue
  /// The file's path, or what stands for it in messages.
  let name: String

  private init(_ queue: DatabaseQueue, name: String) {
    self.queue = queue
    self.name = name
  }

  /// An archive in memory.
  public static func inMemory() throws -> Archive {
    let archive = Archive(try DatabaseQueue(), name: "memory")
    try Schema.migrator.migrate(archive.queue)
    return archive
  }

  /// The archive in that file, to write into. It is made where there is none, and its tables are renewed where an older Kutip made them.
  /// Throws an `ArchiveError`.
  public static func writable(at path: String) throws -> Archive {
    try guarded(path, writing: true) {
      var configuration = Configuration()
      configuration.busyMode = .timeout(patience)
      let archive = Archive(try DatabaseQueue(path: path, configuration: configuration), name: path)
      try archive.queue.read { try check($0, of: path, mayBeNew: true) }
      try archive.setUp()
      return archive
    }
  }

  /// The archive in that file, to ask. Throws an `ArchiveError`.
  public static func readable(at path: String) throws -> Archive {
    guard FileManager.default.fileExists(atPath: path) else { throw ArchiveError.missing(path) }
    return try guarded(path, writing: false) {
      var configuration = Configuration()
      configuration.busyMode = .timeout(patience)
      configuration.readonly = true
      let archive = Archive(try DatabaseQueue(path: path, configuration: configuration), name: path)
      try archive.queue.read { try check($0, of: path, mayBeNew: false) }
      return archive
    }
  }

  /// Does something with the database, with SQLite's faults told as those of this file.
  func guarded<Result>(writing: Bool, _ work: () throws -> Result) throws -> Result {
    try Self.guarded(name, writing: writing, work)
  }

  private static func guarded<Result>(_ name: String, writing: Bool, _ work: () throws -> Result) throws -> Result {
    do {
      return try work()
    } catch let error as DatabaseError {
      throw ArchiveError(error, file: name, writing: writing)
    }
  }

  /// Refuses what is no archive, or none that this Kutip knows. An empty file is a new one. In one transaction, since another process may be
  /// making the tables.
  private static func check(_ database: Database, of path: String, mayBeNew: Bool) throws {
    let application = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
    let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    if application != Schema.application {
      let isEmpty = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") == 0
      guard mayBeNew, isEmpty, application == 0 else { throw ArchiveError.foreign(path) }
    }
    if version > Schema.version { throw ArchiveError.newer(path, version: version) }
    if version < Schema.version, !mayBeNew { throw ArchiveError.older(path, version: version) }
  }

  /// Makes or renews the tables. Two processes may do so at once: the later one then fails, looks again, and finds it done.
  private func setUp() throws {
    let deadline = Date(timeIntervalSinceNow: Self.patience)
    while true {
      do {
        try queue.inDatabase { database in
          // Readers see whole articles while others are being written, and a kill leaves nothing half done. The mode stays with the file.
          try database.execute(sql: "PRAGMA journal_mode = WAL")
          try database.execute(sql: "PRAGMA synchronous = NORMAL")
        }
        return try Schema.migrator.migrate(queue)
      } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY || isDoneByNow() {
        if Date.now > deadline { throw error }
        Thread.sleep(forTimeInterval: 0.02)
      }
    }
  }

  /// Whether another process has just made the tables that this one was about to make.
  private func isDoneByNow() -> Bool {
    (try? queue.inDatabase { try Schema.migrator.hasCompletedMigrations($0) }) ?? false
  }
}
