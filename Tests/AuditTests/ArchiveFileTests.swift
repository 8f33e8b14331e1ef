import FoundationEssentials
import GRDB
import Testing

@testable import Audit

@Suite("The file of an archive") struct ArchiveFileTests {
  let folder: Folder
  let path: String

  init() throws {
    folder = try Folder()
    path = folder.path + "/arsip.db"
  }

  @Test("says whose it is") func marks() throws {
    try index([Sample.ferry], into: .writable(at: path))
    let archive = try Archive.readable(at: path)
    #expect(try archive.rows("PRAGMA application_id") == ["\(Schema.application)"])
    #expect(try archive.rows("PRAGMA user_version") == ["\(Schema.version)"])
    #expect(try archive.rows("PRAGMA journal_mode") == ["wal"])
    #expect(try archive.count("statement") == 3)
  }

  @Test("has a version for its last migration") func version() throws {
    #expect(Schema.migrator.migrations.count == Schema.version)
    #expect(Schema.migrator.migrations.last?.hasPrefix("\(Schema.version): ") == true)
  }

  @Test("may be empty at first") func empty() throws {
    _ = try folder.file("arsip.db", "")
    #expect(try index([Sample.ferry], into: .writable(at: path)).added == 1)
  }

  @Test("is not read where it is not") func missing() {
    #expect(throws: ArchiveError.missing(path)) { try Archive.readable(at: path) }
  }

  @Test("is not made in a folder that is not there") func noFolder() {
    let path = folder.path + "/tak-ada/arsip.db"
    #expect(throws: ArchiveError.unwritable(path, reason: "unable to open database file")) {
      try Archive.writable(at: path)
    }
  }

  @Test("is left alone if it is no database", arguments: [true, false]) func text(writing: Bool) throws {
    let words = String(repeating: "Ini bukan basis data. ", count: 100)
    let path = try folder.file("arsip.db", words)
    #expect(throws: ArchiveError.foreign(path)) { try open(path, writing: writing) }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == words)
  }

  @Test("is left alone if it is another program's", arguments: [true, false]) func foreign(writing: Bool) throws {
    try alter("CREATE TABLE catatan (isi)")
    #expect(throws: ArchiveError.foreign(path)) { try open(path, writing: writing) }
    try alter("PRAGMA application_id = 7")
    #expect(throws: ArchiveError.foreign(path)) { try open(path, writing: writing) }
  }

  @Test("is left alone if a newer Kutip made it", arguments: [true, false]) func newer(writing: Bool) throws {
    _ = try Archive.writable(at: path)
    try alter("PRAGMA user_version = \(Schema.version + 1)")
    #expect(throws: ArchiveError.newer(path, version: Schema.version + 1)) { try open(path, writing: writing) }
  }

  @Test("is renewed by indexing if an older Kutip made it") func older() throws {
    try alter("PRAGMA application_id = \(Schema.application)")
    #expect(throws: ArchiveError.older(path, version: 0)) { try Archive.readable(at: path) }
    _ = try Archive.writable(at: path)
    #expect(try Archive.readable(at: path).count("statement") == 0)
  }

  @Test("gives its words to one writer at a time, and to readers meanwhile") func twoAtOnce() throws {
    let first = try Archive.writable(at: path)
    let second = try Archive.writable(at: path)
    try index([Sample.ferry], into: first)
    try index([Sample.ferry, Sample.market], into: second)
    #expect(try Archive.readable(at: path).count("article") == 2)
  }

  private func open(_ path: String, writing: Bool) throws -> Archive {
    try writing ? .writable(at: path) : .readable(at: path)
  }

  private func alter(_ sql: String) throws {
    try DatabaseQueue(path: path).inDatabase { try $0.execute(sql: sql) }
  }
}
