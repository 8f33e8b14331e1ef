import ArgumentParser
import Kutip
import Reading

struct Read: AsyncParsableCommand {
  enum Form: String, CaseIterable, ExpressibleByArgument {
    case text, jsonl
  }

  static let configuration = CommandConfiguration(
    abstract: "Show articles as they are read, before anything is looked for in them.",
    discussion: InputOptions.discussion)

  @OptionGroup
  var input: InputOptions

  @Option(help: "The output form.")
  var format = Form.text

  @OptionGroup
  var lexicons: LexiconOption

  func run() async throws {
    let lexicon = try lexicon(directory: lexicons.directory)
    let output = try Output(path: nil)
    var pipeline = try input.pipeline(lexicons: lexicons)
    pipeline.progress = Progress(outputIsTerminal: Terminal.isThere)
    let (format, kept) = (format, input.keep)
    let allGood = try await pipeline.run(
      work: {
        let extractor = try Extractor(lexicon: lexicon)
        return { read in
          var read = read
          read.article = extractor.completed(read.article)
          return try format == .jsonl ? readLine(read, kept: kept) : readText(read.article, kept: kept)
        }
      },
      take: { _, text in try output.write(text) })
    if !allGood { throw ExitCode.failure }
  }
}
