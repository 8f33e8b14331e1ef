import Testing

@testable import Kutip
@testable import Writing

let article = Article(id: "pasar-1", text: "…", title: "Harga cabai turun")

func span(_ text: String, _ start: Int = 0) -> Span {
  Span(text: text, start: start, end: start + text.unicodeScalars.count)
}

func source(_ name: String) -> Source {
  Source(name: name, kind: .agency, inherited: false, mention: span(name))
}

func statement(
  _ words: String, id: Int = 1, kind: Statement.Kind = .direct, speaker: String? = nil, role: String? = nil,
  cue: String? = nil, sources: [Source] = [], date: StatementDate? = nil, flags: [Flag] = []
) -> Statement {
  Statement(
    id: id, utterance: id, kind: kind, content: span(words, 1),
    speaker: speaker.map {
      Speaker(name: $0, kind: .person, resolvedBy: .name, mention: span($0), role: role.map { span($0) })
    },
    cue: cue.map { Cue(span: span($0), lemma: $0, sense: .say) }, addressee: nil, sources: sources, date: date,
    sentence: span("“\(words)”"), rule: "quote-verb-speaker", confidence: 0.976, flags: flags)
}

func extraction(_ statements: Statement...) -> Extraction {
  Extraction(statements: statements, credits: [], warnings: [], boilerplate: [])
}

/// Two statements, of which the second came through two agencies.
let twoStatements = extraction(
  statement("Harga cabai turun", speaker: "Wulan Sari", role: "Kepala Dinas Pasar", cue: "kata"),
  statement(
    "Panen raya mulai pekan ini di tiga kabupaten, dan gudang sudah penuh", id: 2, kind: .indirect, speaker: "Hadi",
    cue: "menyebut", sources: [source("KCNA"), source("AFP")]))

extension Writer {
  /// All that the writer gives for one article. An error is an issue of the test.
  func text(_ article: Article, _ extraction: Extraction) -> String {
    var writer = self
    do {
      return try writer.begin() + writer.write(article, extraction) + String(decoding: writer.end(), as: UTF8.self)
    } catch {
      Issue.record(error)
      return ""
    }
  }
}
