import Kutip

/// What was noticed of an input that could be read.
public enum ReadingWarning: String, Sendable, Hashable, CaseIterable {
  /// A page of HTML holds no article, as front pages and lists of articles do not.
  case noArticle = "no-article"

  public var message: String {
    switch self {
    case .noArticle: "the page holds no article"
    }
  }
}

extension Article {
  /// What was noticed while this article was read. Other inputs than pages never give an empty text.
  public var readingWarnings: [ReadingWarning] {
    text.isEmpty ? [.noArticle] : []
  }
}
