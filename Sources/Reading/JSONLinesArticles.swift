import FoundationEssentials
import Kutip

/// The articles of a JSON Lines file: one `Record` a line. A bad line is one error, and the next line follows.
struct JSONLinesArticles: IteratorProtocol {
  private let input: Input
  private let decoder = JSONDecoder()
  private var lines: LineReader
  private var isOver = false
  private var isEmpty = true

  init(of input: Input) throws(ReadingError) {
    self.input = input
    lines = try LineReader(input)
  }

  mutating func next() -> Result<Article, ReadingError>? {
    if isOver { return nil }
    do throws(ReadingError) {
      while let line = try lines.next() {
        let record = withoutByteOrderMark(line)
        if record.allSatisfy(isWhiteSpace) { continue }
        isEmpty = false
        return Result { () throws(ReadingError) in try article(in: record) }
      }
      isOver = true
      return isEmpty ? .failure(.empty(Place(input: input.name))) : nil
    } catch {
      isOver = true
      return .failure(error)
    }
  }

  private func article(in line: ArraySlice<UInt8>) throws(ReadingError) -> Article {
    let place = Place(input: input.name, line: lines.number)
    do {
      let record = try decoder.decode(Record.self, from: Data(line))
      guard !isBlank(record.text) else { throw ReadingError.empty(place) }
      return record.article(otherwise: "\(input.id):\(lines.number)")
    } catch let error as DecodingError {
      // JSONDecoder does not say at which byte a line ceases to be UTF-8.
      _ = try decode(line, at: place, offset: lines.offset)
      throw ReadingError(error, at: place)
    } catch let error as ReadingError {
      throw error
    } catch {
      throw .notJSON(place)
    }
  }

  private func withoutByteOrderMark(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    lines.number == 1 && line.starts(with: byteOrderMark) ? line.dropFirst(byteOrderMark.count) : line
  }
}

private func isWhiteSpace(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
}

extension ReadingError {
  fileprivate init(_ error: DecodingError, at place: Place) {
    self =
      switch error {
      case .keyNotFound(let key, _): .missingKey(place, key: key.stringValue)
      case .typeMismatch(_, let context), .valueNotFound(_, let context):
        context.codingPath.last.map { .wrongType(place, key: $0.stringValue) } ?? .notAnObject(place)
      default: .notJSON(place)
      }
  }
}
