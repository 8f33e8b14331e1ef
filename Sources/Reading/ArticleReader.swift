import Kutip

/// The articles of files and of standard input, in the order given, read as they are asked for.
/// What cannot be read comes as an error in its place, and the next input follows.
public struct ArticleReader: Sequence {
  public typealias Element = Result<Article, ReadingError>

  private let inputs: [Input]

  /// `-`, or no path at all, is standard input.
  public init(paths: [String]) {
    inputs = (paths.isEmpty ? ["-"] : paths).map(Input.init)
  }

  /// Whether more than one article may come, as far as the inputs' names tell.
  public var mayGiveSeveral: Bool {
    inputs.count > 1 || inputs.contains { $0.form == .jsonLines }
  }

  public func makeIterator() -> AnyIterator<Element> {
    AnyIterator(inputs.lazy.flatMap(Self.articles).makeIterator())
  }

  private static func articles(of input: Input) -> AnyIterator<Element> {
    do throws(ReadingError) {
      switch input.form {
      case .page: return single(.success(try pageArticle(of: input)))
      case .text: return single(.success(try textArticle(of: input)))
      case .jsonLines: return AnyIterator(try JSONLinesArticles(of: input))
      }
    } catch {
      return single(.failure(error))
    }
  }

  private static func single(_ element: Element) -> AnyIterator<Element> {
    AnyIterator(CollectionOfOne(element).makeIterator())
  }
}
