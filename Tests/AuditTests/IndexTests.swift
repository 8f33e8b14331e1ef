import GRDB
import Kutip
import Testing

@testable import Audit

@Suite("An archive") struct IndexTests {
  @Test("holds each article with all that was found in it") func whole() throws {
    let archive = try Archive.holding([Sample.ferry, Sample.market])
    let extractor = try Extractor(lexicon: lexicon)
    let found = [Sample.ferry, Sample.market].flatMap { extractor.extract($0).statements }
    #expect(found.count == 5)
    #expect(try archive.count("statement") == found.count)
    #expect(try archive.count("source") == found.map(\.sources.count).reduce(0, +))
    #expect(try archive.count("flag") == found.map(\.flags.count).reduce(0, +))
    #expect(
      try archive.rows("SELECT no, kind, speaker, words, sources FROM quote WHERE article = 'feri' ORDER BY no") == [
        "1|direct|Luis Bautista|Kapal itu laik berlayar,|Xinhua > Reuters",
        "2|indirect|Luis Bautista|pelabuhan sudah dibuka|", "3|direct|seorang warga|Kami menunggu kabar,|AFP",
      ])
  }

  @Test("has offsets that count in its text", arguments: ["statement", "evidence", "source"])
  func offsets(table: String) throws {
    let archive = try Archive.holding([Sample.ferry, Sample.market])
    let (words, of) =
      switch table {
      case "statement": ("words", "statement")
      case "evidence": ("evidence.text", "evidence JOIN statement ON statement.id = statement_id")
      default: ("mention", "source JOIN statement ON statement.id = statement_id")
      }
    let rows = try archive.rows(
      """
      SELECT \(words) = substr(article.text, \(table)."start" + 1, \(table)."end" - \(table)."start")
      FROM \(of) JOIN article ON article.id = article_id
      """)
    #expect(!rows.isEmpty && rows.allSatisfy { $0 == "1" })
  }

  @Test("is not changed by articles that it has") func twice() throws {
    let archive = try Archive.inMemory()
    #expect(try index([Sample.ferry, Sample.market], into: archive).added == 2)
    let changes = try archive.queue.read { $0.totalChangesCount }
    let tally = try index([Sample.market, Sample.ferry], into: archive)
    #expect(tally == Indexer.Tally(added: 0, replaced: 0, known: 2, statements: 5))
    #expect(try archive.queue.read { $0.totalChangesCount } == changes)
  }

  @Test("replaces an article by other content under its id, and keeps nothing of it") func replaced() throws {
    let archive = try Archive.holding([Sample.ferry, Sample.market])
    let number = try archive.rows("SELECT id FROM article WHERE key = 'feri'")
    var other = Sample.market
    other.id = "feri"
    #expect(try index([other], into: archive).replaced == 1)
    #expect(try archive.rows("SELECT id FROM article WHERE key = 'feri'") == number)
    let fresh = try Archive.holding([other, Sample.market])
    for table in ["article", "statement", "evidence", "source", "speaker", "speaker_name", "agency", "flag"] {
      #expect(try archive.count(table) == fresh.count(table), "\(table)")
    }
    #expect(try archive.rows("SELECT words FROM statement WHERE words LIKE '%laik%'") == [])
    #expect(try archive.rows("SELECT rowid FROM statement_words WHERE statement_words MATCH 'laik'") == [])
    try archive.queue.write {
      try $0.execute(sql: "INSERT INTO statement_words (statement_words, rank) VALUES ('integrity-check', 1)")
    }
  }

  @Test("tells apart articles that differ in anything", arguments: [\Article.title, \.publisher, \.author, \.url])
  func differing(fact: WritableKeyPath<Article, String?> & Sendable) throws {
    let archive = try Archive.holding([Sample.market])
    var other = Sample.market
    other[keyPath: fact] = "lain"
    #expect(try index([other], into: archive).replaced == 1)
  }

  @Test("holds articles without statements, and without a publisher") func empty() throws {
    let archive = try Archive.holding([Article(id: "kosong", text: ""), Article(id: "nul", text: "a\u{0}b")])
    #expect(try archive.rows("SELECT * FROM by_outlet") == ["|2|0|0|0|0|0|0|0|0"])
  }

  @Test("finds words whatever their case and diacritics") func words() throws {
    let text = "“Café itu sudah buka,” kata Rina Hartati."
    let archive = try Archive.holding([Article(id: "a", text: text)])
    #expect(try archive.rows("SELECT words FROM statement_words WHERE statement_words MATCH 'CAFE'").count == 1)
  }

  @Test("refers to rows that are there") func references() throws {
    let archive = try Archive.holding([Sample.ferry, Sample.market])
    #expect(try archive.rows("PRAGMA foreign_key_check") == [])
    #expect(try archive.rows("PRAGMA foreign_keys") == ["1"])
  }
}
