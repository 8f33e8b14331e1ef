import ArgumentParser
import Audit
import Kutip
import Reading

struct Index: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Put articles and their statements into a database to audit and search.",
    discussion: "An article that is there already is left as it is, one of the same id with other content is replaced. "
      + InputOptions.discussion)

  @OptionGroup
  var input: InputOptions

  @Option(
    name: .customLong("db"), help: ArgumentHelp("The SQLite file; it is made where there is none.", valueName: "file"),
    completion: .file())
  var database: String

  @OptionGroup
  var lexicons: LexiconOption

  func validate() throws {
    if !input.keep.isEmpty { throw ValidationError("--keep is not for kutip index; a database has its own columns") }
  }

  func run() async throws {
    let lexicon = try lexicon(directory: lexicons.directory)
    var pipeline = try input.pipeline(lexicons: lexicons)
    pipeline.progress = Progress(outputIsTerminal: false)
    let indexer = Indexer(try Archive.writable(at: database), lexicon: lexicon)
    let allGood = try await index(through: pipeline, with: lexicon, into: indexer)
    try Output(path: nil).write(indexText(indexer.tally, database: database))
    if !allGood { throw ExitCode.failure }
  }
}
