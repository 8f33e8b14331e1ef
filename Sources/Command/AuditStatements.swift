import ArgumentParser
import Audit
import Reading
import Writing

extension Question: ExpressibleByArgument {
  /// Those that `--by` may name.
  static let groupings = allCases.filter { $0 != .unsourced }
}

struct AuditStatements: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract:
      "Count over many articles who is cited for what, and list what nobody named stands for, what several say alike and what contradicts.",
    discussion: "Articles come from FILE, or from a database that kutip index has made. " + InputOptions.discussion)

  @OptionGroup
  var input: InputOptions

  @Option(
    name: .customLong("db"), help: ArgumentHelp("Ask this database in place of articles.", valueName: "file"),
    completion: .file())
  var database: String?

  @Option(help: "Count by agency, speaker, outlet or chain.")
  var by: Question?

  @Flag(help: "List statements without speaker and source, and those of somebody without a name.")
  var unsourced = false

  @Flag(help: "List the same words in several articles, and what differs between them.")
  var same = false

  @Flag(
    help:
      "List the same words of different speakers or through different agencies, other figures, and dates that contradict."
  )
  var conflicts = false

  @Option(help: ArgumentHelp("At most so many rows.", valueName: "n"))
  var limit: Int?

  @OptionGroup
  var output: OutputOptions

  @OptionGroup
  var lexicons: LexiconOption

  func validate() throws {
    if by == .unsourced || [by != nil, unsourced, same, conflicts].count(where: \.self) != 1 {
      throw ValidationError(
        "expected one of --by agency, --by speaker, --by outlet, --by chain, --unsourced, --same and --conflicts")
    }
    try output.validateForListing()
    if let limit, limit < 1 { throw ValidationError("--limit is \(limit); expected at least 1") }
    if database != nil && !input.file.isEmpty { throw ValidationError("--db and FILE exclude each other") }
    if !input.keep.isEmpty {
      throw ValidationError("--keep is not for kutip audit; its tables have columns of their own")
    }
  }

  func run() async throws {
    let (archive, allGood) = try await archive()
    try output.write(answer(of: archive))
    if !allGood { throw ExitCode.failure }
  }

  private func answer(of archive: Archive) throws -> Answer {
    if same { return try archive.same(limit: limit) }
    if conflicts { return try archive.conflicts(limit: limit) }
    return try archive.answer(by ?? .unsourced, limit: limit)
  }

  /// The database, or one in memory with the articles; and whether all of these could be read.
  private func archive() async throws -> (Archive, allGood: Bool) {
    if let database { return (try .readable(at: database), true) }
    let lexicon = try lexicon(directory: lexicons.directory)
    var pipeline = try input.pipeline(lexicons: lexicons)
    pipeline.progress = Progress(outputIsTerminal: false)
    let archive = try Archive.inMemory()
    return (archive, try await index(through: pipeline, with: lexicon, into: Indexer(archive, lexicon: lexicon)))
  }
}
