import ArgumentParser
import Reading

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show every step from text to statements.",
    discussion: "Places are counted in code points. A rule that fits is marked +, one that does not -.")

  @Argument(help: "A text or .jsonl file; standard input without it.", completion: .file())
  var file: String?

  @OptionGroup
  var lexicons: LexiconOption

  func run() throws {
    let extractor = try extractor(lexicons: lexicons.directory)
    let output = try Output(path: nil)
    let width = Terminal.width ?? Terminal.usualWidth
    let allGood = try forEachArticle(of: ArticleReader(paths: [file ?? "-"])) { article in
      try output.write(explanationText(extractor.explain(article), of: article, width: width))
    }
    if !allGood { throw ExitCode.failure }
  }
}
