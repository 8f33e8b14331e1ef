import Audit
import Reading
import Testing

@testable import Command
@testable import Kutip
@testable import Writing

@Suite("The README")
struct ReadmeTests {
  let readme: Readme

  init() throws {
    readme = try Readme()
  }

  @Test("has the table of rules as it is today")
  func rules() {
    #expect(
      readme.section("rules") == ruleList(as: .markdown),
      """
      The table of rules in README.md is out of date. Put what `swift run kutip rules --format markdown` prints between \
      <!-- rules --> and <!-- /rules -->.
      """)
  }

  /// The sentence at the top, and what is found in it.
  private var example: (Article, Extraction) {
    get throws {
      let article = Article(id: "readme", text: readme.block("sentence"))
      return (article, try Extractor(lexicon: .embedded()).extract(article))
    }
  }

  @Test("shows the table that its sentence gives")
  func table() throws {
    let (article, extraction) = try example
    let writer = MarkdownWriter(columns: ColumnList(Column.main))
    let table = writer.begin() + writer.write(article, extraction)
    #expect(
      readme.block("table") == table,
      "README.md shows another table than `kutip extract --format markdown` gives for the sentence above it.")
  }

  @Test("explains each column", arguments: Column.allCases)
  func column(_ column: Column) {
    #expect(readme.chapter("## Columns").contains("`\(column.rawValue)`"))
  }

  @Test("explains each kind", arguments: Statement.Kind.allCases)
  func kind(_ kind: Statement.Kind) {
    #expect(readme.chapter("## Kinds").contains("| `\(kind.rawValue)` |"))
  }

  @Test("explains each flag", arguments: Flag.allCases)
  func flag(_ flag: Flag) {
    #expect(readme.chapter("## Confidence and flags").contains("| `\(flag.rawValue)` |"))
  }

  @Test("names each format", arguments: Format.allCases)
  func format(_ format: Format) {
    #expect(readme.chapter("## Formats").contains("`\(format.rawValue)`"))
  }

  @Test("shows the fact-checkers' columns of its sentence")
  func preset() throws {
    let (article, extraction) = try example
    let writer = SeparatedValuesWriter.csv(ColumnList(.cekfakta))
    #expect(
      readme.block("preset") == (writer.begin() + writer.write(article, extraction)).replacing("\r\n", with: "\n"))
  }

  @Test("shows chosen columns of its sentence")
  func columns() throws {
    let (article, extraction) = try example
    let columns: ColumnList = [.kind, .speaker, .role, .words, .sources]
    let csv = SeparatedValuesWriter.csv(columns)
    #expect(readme.block("csv") == (csv.begin() + csv.write(article, extraction)).replacing("\r\n", with: "\n"))
    var table = TableWriter(width: 80, columns: columns)
    #expect("readme\n" + readme.block("terminal") == table.write(article, extraction))
  }

  @Test("shows the audit and the search of the articles in the repository")
  func audit() async throws {
    let names = ["feri-kandas", "panel-surya", "pasar-kembali-buka"]
    let reader = ArticleReader(paths: names.map { "\(Readme.root)/Tests/Articles/\($0).txt" })
    let archive = try Archive.inMemory()
    let indexer = Indexer(archive, lexicon: try .embedded())
    #expect(try await index(through: Pipeline(reader: reader), with: .embedded(), into: indexer))
    #expect(readme.chapter("### kutip index").contains(indexText(indexer.tally, database: "arsip.db")))
    #expect(try readme.block("audit") == table(archive.answer(.agency)))
    var search = Search()
    search.words = "kapal"
    #expect(
      try readme.block("search") == "$ kutip search kapal --db arsip.db --format table\n" + table(archive.find(search)))
  }

  private func table(_ answer: Answer) throws -> String {
    var options = WriterOptions()
    options.width = 120
    return String(decoding: try Listing(answer).bytes(as: .table, options), as: UTF8.self)
  }

  @Test("shows of its sentence what programs get", arguments: [Format.jsonl, .jsonld, .webannotation, .tei, .brat])
  func sample(_ format: Format) throws {
    let (article, extraction) = try example
    var writer = format.writer(WriterOptions())
    let sample = readme.block(format.rawValue)
    // The page breaks lines where it is wide enough.
    let output = try writer.write(article, extraction).filter { !$0.isWhitespace }
    #expect(!sample.isEmpty && output.contains(sample.filter { !$0.isWhitespace }))
  }

  @Test("explains each key and fixed value of JSON Lines")
  func keys() {
    let line = JSONLinesWriter(withText: true).write(Everything.article, Everything.extraction)
    let keys = Set(line.matches(of: /"([a-z_]+)":/).map { String($0.1) })
    #expect(keys.isSuperset(of: ["schema", "text", "lemma", "inherited", "conflict", "code"]))
    let chapter = readme.chapter("### JSON Lines")
    let values =
      Speaker.Kind.allCases.map(\.rawValue) + Speaker.Resolution.allCases.map(\.rawValue)
      + Source.Kind.allCases.map(\.rawValue) + CueForm.Sense.allCases.map(\.rawValue)
      + Warning.Code.allCases.map(\.rawValue)
    #expect((keys.sorted() + values).filter { !chapter.contains("`\($0)`") } == [])
  }

  @Test("shows each subcommand and option")
  func options() {
    let subcommands = Main.configuration.subcommands
    let options = subcommands.flatMap { Main.helpMessage(for: $0).matches(of: /--[a-z-]+/).map { String($0.0) } }
    let own = Set(options).subtracting(["--help", "--version"]).sorted()
    let names = subcommands.map { "kutip \($0._commandName)" } + own
    #expect(names.filter { !readme.chapter("## The command").contains($0) } == [])
  }
}

/// An article in which each key of JSON Lines has a value.
private enum Everything {
  static let article = Article(id: "a", text: "x")
  private static let span = Span(text: "x", start: 0, end: 1)

  static let extraction = Extraction(
    statements: [
      Statement(
        id: 1, utterance: 1, kind: .direct, content: span,
        speaker: Speaker(name: "x", kind: .person, resolvedBy: .name, mention: span, role: span),
        cue: Cue(span: span, lemma: "x", sense: .say), addressee: span,
        sources: [Source(name: "x", kind: .agency, inherited: false, mention: span)],
        date: StatementDate(span: span, value: "2024", conflict: false), sentence: span, rule: "x", confidence: 1,
        flags: [.secondhand])
    ],
    credits: [Credit(name: "x", kind: .agency, mention: span)],
    warnings: [Warning(code: .unclosedQuotation, start: 0, end: 1)], boilerplate: [])
}
