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
  case folder(Place)
  /// `code` is the system's error number.
  case unreadable(Place, code: Int32)
  /// `offset` counts the input's bytes from 0 and is that of the first byte that belongs to no character.
  case notUTF8(Place, offset: Int, byte: UInt8)
  /// A gzip file that is cut off or broken, or that unfolds to more than it should.
  case damaged(Place)
  case tooLarge(Place)
  /// Nothing, or white space only.
  case empty(Place)
  case notJSON(Place)
  case notAnObject(Place)
  case missingKey(Place, key: String)
  case wrongType(Place, key: String)
}

extension ReadingError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .missing(let place): "\(place): no such file"
    case .folder(let place): "\(place): is a folder; expected a text file"
    case .unreadable(let place, let code): "\(place): cannot be read: \(systemMessage(code))"
    case .notUTF8(let place, let offset, let byte):
      "\(place): is not UTF-8 at byte \(offset) (\(hex(byte))); expected UTF-8 text"
    case .damaged(let place): "\(place): is damaged, or unfolds to more than 256 MiB; expected a gzip file"
    case .tooLarge(let place): "\(place): is too large; expected a page of at most 1 GiB"
    case .empty(let place): "\(place): is empty; expected the text of an article"
    case .notJSON(let place): "\(place): is not JSON; expected one JSON object a line"
    case .notAnObject(let place): "\(place): is not a JSON object; expected one JSON object a line"
    case .missingKey(let place, let key): "\(place): lacks “\(key)”; expected it to hold the article's text"
    case .wrongType(let place, let key): "\(place): “\(key)” has the wrong type; expected a string"
    }
  }

  private func hex(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return "0x" + (digits.count < 2 ? "0" : "") + digits
  }
}
