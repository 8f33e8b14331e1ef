import Kutip

@testable import Reading

/// What comes of inputs, in order: an article's id and text, or a message without the folder's path.
func outcomes(_ paths: [String], _ options: ReadingOptions = ReadingOptions(), in folder: Folder) -> [String] {
  ArticleReader(paths: paths, options: options).items.flatMap { item -> [String] in
    switch item {
    case .unread(let unread):
      switch unread.read() {
      case .success(let read): ["\(read.article.id): \(read.article.text)"] + read.warnings.map { "\($0)" }
      case .failure(let error): ["\(error)"]
      }
    case .failure(let error): ["\(error)"]
    case .warning(let warning): ["\(warning)"]
    }
  }.map { $0.replacing(folder.path + "/", with: "") }
}

/// The articles of one file.
func articles(_ path: String, _ options: ReadingOptions = ReadingOptions()) throws -> [Article] {
  try ArticleReader(paths: [path], options: options).map { try $0.get() }
}
