import ArgumentParser
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
    let output = try Output(path: nil)
    var pipeline = try input.pipeline(lexicons: lexicons)
    pipeline.progress = Progress(outputIsTerminal: Terminal.isThere)
    let (format, kept) = (format, input.keep)
    let allGood = try await pipeline.run(
      work: { { try format == .jsonl ? readLine($0, kept: kept) : readText($0.article, kept: kept) } },
      take: { _, text in try output.write(text) })
    if !allGood { throw ExitCode.failure }
  }
}
