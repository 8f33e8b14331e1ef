import FoundationEssentials
import Kutip

/// Names the places of one article in an output, the same in all forms. They are numbers, since an id may hold what a link cannot.
struct ArticlePlace {
  /// Counts the articles of the output from 1.
  let number: Int

  var section: String { "a\(number)" }

  func words(_ statement: Statement) -> String { "a\(number)-s\(statement.id)" }

  func row(_ statement: Statement) -> String { "a\(number)-r\(statement.id)" }

  /// The article's address as a URI, which has no blanks or quotation marks in it; without an address its place in this output.
  func reference(to article: Article) -> String {
    article.link.flatMap { URL(string: $0)?.absoluteString } ?? "#" + section
  }
}

extension Article {
  /// The article's address on the web. One of another scheme could be a script.
  var link: String? {
    url.flatMap { $0.hasPrefix("https://") || $0.hasPrefix("http://") ? $0 : nil }
  }
}
