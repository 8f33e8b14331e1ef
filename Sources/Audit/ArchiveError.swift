import GRDB

/// Why an archive cannot be opened, read or written. Each case carries the file's name.
public enum ArchiveError: Error, Equatable, CustomStringConvertible {
  case missing(String)
  /// `reason` is what SQLite or the system says.
  case unreadable(String, reason: String)
  case unwritable(String, reason: String)
  /// Some other file, or the database of another program.
  case foreign(String)
  /// An archive of a newer Kutip. `version` is that of its tables.
  case newer(String, version: Int)
  /// An archive whose tables are of an older Kutip; indexing renews it.
  case older(String, version: Int)
  /// Another run has held the file too long.
  case busy(String)

  public var description: String {
    switch self {
    case .missing(let file): "\(file): no such file; “kutip index” makes one"
    case .unreadable(let file, let reason): "\(file): cannot be read: \(reason)"
    case .unwritable(let file, let reason): "\(file): cannot be written: \(reason)"
    case .foreign(let file): "\(file): not a database of Kutip"
    case .newer(let file, let version):
      "\(file): made by a newer Kutip: its tables have version \(version), this Kutip knows \(Schema.version)"
    case .older(let file, let version):
      "\(file): made by an older Kutip: its tables have version \(version), not \(Schema.version); “kutip index” renews them"
    case .busy(let file): "\(file): in use by another program for too long"
    }
  }

  /// What a fault of SQLite means for somebody who wants to read or to write the file.
  init(_ error: DatabaseError, file: String, writing: Bool) {
    let reason = error.message ?? "SQLite error \(error.resultCode.rawValue)"
    switch error.resultCode {
    case .SQLITE_NOTADB: self = .foreign(file)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(file)
    default: self = writing ? .unwritable(file, reason: reason) : .unreadable(file, reason: reason)
    }
  }
}
