/// What was noticed of an input that could be read.
public enum ReadingWarning: Sendable, Hashable {
  /// A page of HTML holds no article, as front pages and lists of articles do not.
  case noArticle(Place)
  /// Bytes that belong to no character; U+FFFD stands in their place.
  case replacedBytes(Place, ReplacedBytes)
  /// Files of a folder that are of no kind that can be read, and their endings.
  case leftOut(Place, count: Int, endings: [String])

  /// A name for programs.
  public var code: String {
    switch self {
    case .noArticle: "no-article"
    case .replacedBytes: "replaced-bytes"
    case .leftOut: "left-out"
    }
  }
}

extension ReadingWarning: CustomStringConvertible {
  public var description: String {
    switch self {
    case .noArticle(let place): "\(place): the page holds no article"
    case .replacedBytes(let place, let replaced):
      "\(place): bytes that belong to no character were replaced by U+FFFD, in \(replaced.count) "
        + "\(replaced.count == 1 ? "place" : "places"), the first at byte \(replaced.first)"
    case .leftOut(let place, let count, let endings):
      "\(place): \(count) \(count == 1 ? "file" : "files") of other kinds left out (\(endings.joined(separator: ", ")))"
    }
  }
}
