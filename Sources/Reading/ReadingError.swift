/// Where reading failed: an input, and the line of it where the input holds one article a line.
public struct Place: Sendable, Hashable, CustomStringConvertible {
  public var input: String
  /// Counted from 1.
  public var line: Int?

  public var description: String { line.map { "\(input):\($0)" } ?? input }
}

/// Why an input, or one record of it, gave no article.
public enum ReadingError: Error, Hashable {
  case missing(Place)
  /// Standard input that is a folder.
  case folder(Place)
  /// A folder without a file that can be read.
  case emptyFolder(Place)
  /// `code` is the system's error number.
  case unreadable(Place, code: Int32)
  /// A gzip file that is cut off or broken.
  case damaged(Place)
  /// An article, or a record of one, beyond all measure.
  case tooLarge(Place)
  /// Nothing, or white space only.
  case empty(Place)
  case notJSON(Place)
  case notAnObject(Place)
  case missingKey(Place, key: String)
  case wrongType(Place, key: String)
  /// A table whose columns have none of the names that texts go by.
  case noTextColumn(Place, columns: [String])
  case tooManyCells(Place, count: Int, expected: Int)
  /// A quotation mark opens a cell, and none closes it.
  case unclosedCell(Place)
}

extension ReadingError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .missing(let place): "\(place): no such file"
    case .folder(let place): "\(place): is a folder; expected a file"
    case .emptyFolder(let place):
      "\(place): holds nothing to read; expected files of these endings: .txt, .html, .jsonl, .json, .csv, .tsv, with or without .gz"
    case .unreadable(let place, let code): "\(place): cannot be read: \(systemMessage(code))"
    case .damaged(let place): "\(place): is damaged; expected a whole gzip file"
    case .tooLarge(let place): "\(place): is too large; expected an article of at most 256 MiB"
    case .empty(let place): "\(place): is empty; expected the text of an article"
    case .notJSON(let place): "\(place): is not JSON; expected an object for each article"
    case .notAnObject(let place): "\(place): is not a JSON object; expected an object for each article"
    case .missingKey(let place, let key): "\(place): lacks “\(key)”; expected it to hold the article's text"
    case .wrongType(let place, let key): "\(place): “\(key)” has the wrong type; expected a string"
    case .noTextColumn(let place, let columns):
      "\(place): has the columns \(columns.joined(separator: ", ")); expected one called text, isi or content, or --text-field NAME"
    case .tooManyCells(let place, let count, let expected): "\(place): has \(count) cells; expected \(expected)"
    case .unclosedCell(let place): "\(place): a quotation mark is not closed; expected a row of whole cells"
    }
  }
}
