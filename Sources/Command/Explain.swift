import ArgumentParser
import Kutip
import Reading

struct Explain: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show every step from text to statements.",
    discussion: "Places are counted in code points. A rule that fits is marked +, one that does not -. "
      + InputOptions.discussion)

  @OptionGroup
  var input: InputOptions

  @OptionGroup
  var lexicons: LexiconOption

  func run() async throws {
    let lexicon = try lexicon(directory: lexicons.directory)
    let output = try Output(path: nil)
    let width = Terminal.width ?? Terminal.usualWidth
    let allGood = try await input.pipeline(lexicons: lexicons).run(
      work: {
        let extractor = try Extractor(lexicon: lexicon)
        return { explanationText(extractor.explain($0.article), of: $0.article, width: width) }
      }, take: { _, text in try output.write(text) })
    if !allGood { throw ExitCode.failure }
  }
}
