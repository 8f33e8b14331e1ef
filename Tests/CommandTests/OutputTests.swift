import FoundationEssentials
import Glibc
import Testing

@testable import Command

@Suite struct OutputTests {
  let folder: Folder
  let path: String

  init() throws {
    folder = try Folder()
    path = folder.path + "/hasil.csv"
  }

  @Test func theFileTakesItsNameWhenItIsWhole() throws {
    let output = try Output(path: path)
    try output.write("satu\n")
    #expect(!FileManager.default.fileExists(atPath: path))
    try output.write("dua\n")
    try output.finish()
    #expect(try content() == "satu\ndua\n")
    #expect(try files() == ["hasil.csv"])
  }

  @Test func anUnfinishedRunLeavesTheOldFile() throws {
    _ = try folder.file("hasil.csv", "lama")
    do {
      let output = try Output(path: path)
      try output.write("baru")
    }
    #expect(try content() == "lama")
    #expect(try files() == ["hasil.csv"])
  }

  @Test func theOldFilesPermissionsStay() throws {
    _ = try folder.file("hasil.csv", "lama")
    chmod(path, 0o600)
    try Output(path: path).finish()
    var status = stat()
    stat(path, &status)
    #expect(status.st_mode & 0o777 == 0o600)
  }

  @Test func aLinkStays() throws {
    let target = try folder.file("tujuan.csv", "lama")
    symlink(target, path)
    let output = try Output(path: path)
    try output.write("baru")
    try output.finish()
    #expect(try String(contentsOfFile: target, encoding: .utf8) == "baru")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path) == target)
  }

  @Test func devicesAreWrittenTo() throws {
    let output = try Output(path: "/dev/null")
    try output.write("apa saja")
    try output.finish()
    var status = stat()
    stat("/dev/null", &status)
    #expect(status.st_mode & S_IFMT == S_IFCHR)
  }

  @Test func whatCannotBeWrittenIsNamed() throws {
    let missing = #expect(throws: OutputError.self) { try Output(path: "tiada/hasil.csv") }
    #expect(missing?.description == "tiada/hasil.csv: cannot be written: No such file or directory")
    let full = #expect(throws: OutputError.self) { try Output(path: "/dev/full").write("penuh") }
    #expect(full?.description == "/dev/full: cannot be written: No space left on device")
  }

  private func content() throws -> String {
    try String(contentsOfFile: path, encoding: .utf8)
  }

  private func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
  }
}
