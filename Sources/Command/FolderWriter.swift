import Glibc
import Kutip
import Writing

/// A folder with files of its own for each article, named after the article's id. They are whole when they take their names; nothing is left to stream.
struct FolderWriter: Writer {
  private let folder: String
  private let format: Format
  private let options: WriterOptions
  private var names = FileNames()

  /// - Parameter folder: made where there is none.
  init(folder: String, format: Format, options: WriterOptions) {
    self.folder = folder
    self.format = format
    self.options = options
  }

  /// Whether that is to be a folder: one that is there, or a path that says so by the stroke at its end.
  static func isFolder(_ path: String) -> Bool {
    path.hasSuffix("/") || isThere(path)
  }

  private static func isThere(_ folder: String) -> Bool {
    var status = stat()
    return stat(folder, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  func begin() throws -> String {
    if !Self.isThere(folder) && mkdir(folder, 0o777) != 0 { throw OutputError(name: folder) }
    for (name, text) in format.filesOfFolder { try write(Array(text.utf8), to: name) }
    return ""
  }

  mutating func write(_ article: Article, _ extraction: Extraction) throws -> String {
    let name = names.new(for: article.id)
    for (ending, writer) in format.files(options) {
      var writer = writer
      let text = try writer.begin() + writer.write(article, extraction)
      try write(Array(text.utf8) + writer.end(), to: "\(name).\(ending)")
    }
    return ""
  }

  private func write(_ bytes: [UInt8], to name: String) throws {
    let output = try Output(path: "\(folder)/\(name)")
    try output.write(bytes)
    // Waiting for the disk at each of some thousand files takes many times as long as all the rest.
    try output.finish(surely: false)
  }
}
