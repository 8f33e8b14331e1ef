import GRDB
import Kutip

/// Puts articles and what was found in them into an archive.
///
/// Some articles at a time go in together, all or none: whatever ends a run, the archive holds whole articles only, and the next run adds the others.
public final class Indexer {
  /// What became of the articles.
  public struct Tally: Sendable, Equatable {
    public var added = 0
    /// The archive had an article of the same id, and something else in it.
    public var replaced = 0
    /// The archive had the same article.
    public var known = 0
    /// In all of these articles.
    public var statements = 0
    /// The ids of articles that replaced another one of the same run.
    public var clashes: [String] = []
  }

  /// A transaction for each article takes half as much time again; more than so many gain nothing, and keep other processes waiting.
  private static let articlesAtATime = 32

  private let archive: Archive
  private let lexicon: Lexicon
  private var waiting: [(article: Article, extraction: Extraction)] = []
  /// The hashes of the ids in this run.
  private var ids: Set<Int> = []
  public private(set) var tally = Tally()

  /// - Parameter lexicon: tells which names mean the same agency or speaker.
  public init(_ archive: Archive, lexicon: Lexicon) {
    self.archive = archive
    self.lexicon = lexicon
  }

  /// Adds an article. An article of the same id in the archive is replaced, unless it is the same in all.
  public func add(_ article: Article, _ extraction: Extraction) throws {
    waiting.append((article.completed(by: extraction), extraction))
    if waiting.count == Self.articlesAtATime { try write() }
  }

  /// Writes what still waits, and brings what depends on all articles up to date.
  public func finish() throws {
    try write()
    try archive.guarded(writing: true) {
      try archive.queue.write { database in try Upkeep(database, lexicon: lexicon).run() }
    }
  }

  private func write() throws {
    if waiting.isEmpty { return }
    // Counted apart, since a transaction that fails adds nothing.
    var tally = tally
    try archive.guarded(writing: true) {
      try archive.queue.write { database in
        let writer = ArticleWriter(database, lexicon: lexicon)
        for (article, extraction) in waiting {
          tally.statements += extraction.statements.count
          let isNew = ids.insert(article.id.hashValue).inserted
          switch try writer.write(article, extraction) {
          case .added: tally.added += 1
          case .known: tally.known += 1
          case .replaced:
            tally.replaced += 1
            if !isNew { tally.clashes.append(article.id) }
          }
        }
      }
    }
    self.tally = tally
    waiting.removeAll(keepingCapacity: true)
  }
}
