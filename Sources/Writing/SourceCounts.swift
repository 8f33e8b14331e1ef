import Kutip

/// How often sources are cited and speakers quoted, over all articles.
struct SourceCounts {
  struct Count {
    let name: String
    let kind: Bilingual
    let statements: Int
    let articles: Int
  }

  private struct Tally {
    let kind: Bilingual
    var statements = 0
    var articles = 0
    var lastArticle: Int?

    mutating func add(article: Int) {
      statements += 1
      if lastArticle != article { articles += 1 }
      lastArticle = article
    }
  }

  private var bySource: [String: Tally] = [:]
  private var bySpeaker: [String: Tally] = [:]
  private(set) var articleCount = 0
  /// Without quoted terms and titles.
  private(set) var statementCount = 0

  /// The most cited first.
  var sources: [Count] { sorted(bySource) }
  /// The most quoted first.
  var speakers: [Count] { sorted(bySpeaker) }

  mutating func add(_ extraction: Extraction) {
    articleCount += 1
    for statement in extraction.statements where statement.kind != .none {
      statementCount += 1
      for source in statement.sources {
        bySource[source.name, default: Tally(kind: source.kind.name)].add(article: articleCount)
      }
      if let speaker = statement.speaker {
        bySpeaker[speaker.name, default: Tally(kind: speaker.kind.name)].add(article: articleCount)
      }
    }
  }

  private func sorted(_ tallies: [String: Tally]) -> [Count] {
    tallies.map { Count(name: $0, kind: $1.kind, statements: $1.statements, articles: $1.articles) }
      .sorted { ($1.statements, $0.name) < ($0.statements, $1.name) }
  }
}
