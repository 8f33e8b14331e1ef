import Kutip

/// The articles of files, of folders and of standard input, in the order given, read as they are asked for.
/// What cannot be read comes as an error in its place, and the next input follows.
public struct ArticleReader: Sequence {
  /// What an input gives, in order.
  public enum Item: Sendable {
    case unread(UnreadArticle)
    case failure(ReadingError)
    /// What was noticed of an input as a whole.
    case warning(ReadingWarning)
  }

  private enum Source {
    case input(Input)
    /// Opened already, to look at it.
    case open(TextStream, Input, InputFormat)
    case item(Item)
  }

  private let sources: [Source]
  private let options: ReadingOptions
  /// How far the items that have been asked for have come in the inputs.
  public let meter: ReadingMeter
  /// Whether more than one article may come, as far as the inputs tell.
  public let mayGiveSeveral: Bool

  /// - Parameter paths: of files and folders; `-`, or no path at all, is standard input.
  public init(paths: [String], options: ReadingOptions = ReadingOptions()) {
    self.options = options
    let sources = (paths.isEmpty ? ["-"] : paths).flatMap { Self.sources(of: $0, options) }
    meter = ReadingMeter(sources.map { if case .input(let input) = $0 { input.size } else { 0 } })
    guard sources.count == 1, case .input(let input) = sources[0] else {
      (self.sources, mayGiveSeveral) = (sources, true)
      return
    }
    if let format = input.format {
      (self.sources, mayGiveSeveral) = (sources, format.holdsSeveral)
      return
    }
    let looked = Self.looked(at: input, options)
    self.sources = [looked]
    if case .open(_, _, let format) = looked { mayGiveSeveral = format.holdsSeveral } else { mayGiveSeveral = false }
  }

  private static func sources(of path: String, _ options: ReadingOptions) -> [Source] {
    guard path != "-", isFolder(path) else { return [.input(Input(path, format: options.format))] }
    do throws(ReadingError) {
      let files = try FolderFiles(path, format: options.format)
      return files.inputs.map(Source.input) + (files.warning.map { [.item(.warning($0))] } ?? [])
    } catch {
      return [.item(.failure(error))]
    }
  }

  private static func looked(at input: Input, _ options: ReadingOptions) -> Source {
    do throws(ReadingError) {
      let stream = try TextStream(input)
      return .open(
        stream, input, input.format ?? FormatFinder(options: options).format(of: stream.beginning))
    } catch {
      return .item(.failure(error))
    }
  }

  /// The articles, read one after the other.
  public func makeIterator() -> AnyIterator<Result<Article, ReadingError>> {
    var items = self.items.makeIterator()
    return AnyIterator {
      while let item = items.next() {
        switch item {
        case .unread(let unread): return unread.read().map(\.article)
        case .failure(let error): return .failure(error)
        case .warning: continue
        }
      }
      return nil
    }
  }

  /// The articles before they are read.
  public var items: some Sequence<Item> {
    sources.lazy.flatMap { source -> AnyIterator<Item> in
      switch source {
      case .input(let input) where input.format.map { !$0.holdsSeveral } ?? false:
        // Opened only when it is read.
        measured(input, Self.single(.unread(UnreadArticle(.file(input, input.format ?? .text), options: options))))
      case .input(let input):
        switch Self.looked(at: input, options) {
        case .open(let stream, let input, let format): items(of: stream, input, format)
        case .item(let item): Self.single(item)
        case .input: Self.single(.failure(.missing(Place(input: input.name))))
        }
      case .open(let stream, let input, let format): items(of: stream, input, format)
      case .item(let item): Self.single(item)
      }
    }
  }

  private func items(of stream: TextStream, _ input: Input, _ format: InputFormat) -> AnyIterator<Item> {
    do throws(ReadingError) {
      switch format {
      case .text, .html:
        let text = try stream.rest()
        return measured(
          input, Self.single(.unread(UnreadArticle(.text(text, input, format, stream.replaced), options: options))))
      case .jsonl, .json:
        let isArray = stream.beginning.first { !isWhiteSpace($0) } == UInt8(ascii: "[")
        return warned(
          JSONArticles(stream, of: input, isLines: format == .jsonl && !isArray, options), stream)
      case .csv, .tsv:
        return warned(try TableArticles(stream, of: input, isTabbed: format == .tsv, options), stream)
      }
    } catch {
      return Self.single(.failure(error))
    }
  }

  /// Behind the articles of a collection comes what was noticed of it.
  private func warned(_ articles: some IteratorProtocol<Item>, _ stream: TextStream) -> AnyIterator<Item> {
    var articles = articles
    var isOver = false
    let start = meter.bytes
    return AnyIterator {
      if isOver { return nil }
      let item = articles.next()
      meter.bytes = start + stream.position
      if let item { return item }
      isOver = true
      return stream.replaced.map { .warning(.replacedBytes(stream.place, $0)) }
    }
  }

  /// The item of an input that is one article.
  private func measured(_ input: Input, _ item: AnyIterator<Item>) -> AnyIterator<Item> {
    meter.bytes += input.size ?? 0
    return item
  }

  private static func single(_ item: Item) -> AnyIterator<Item> {
    AnyIterator(CollectionOfOne(item).makeIterator())
  }
}

/// How far reading has come, in bytes of the inputs; zipped ones count as they are.
public final class ReadingMeter {
  public internal(set) var bytes = 0
  /// That of all inputs; nil where one is no file.
  public let total: Int?

  init(_ sizes: [Int?]) {
    let known = sizes.compactMap(\.self)
    total = known.count == sizes.count ? known.reduce(0, +) : nil
  }
}
