import ArgumentParser
import Reading
import Writing

struct Read: ParsableCommand {
  enum Form: String, CaseIterable, ExpressibleByArgument {
    case text, jsonl
  }

  static let configuration = CommandConfiguration(
    abstract: "Show articles as they are read, before anything is looked for in them.",
    discussion: "FILE is what extract reads: a text, a saved web page, or JSON Lines. Without FILE, standard input.")

  @Argument(help: "Texts, web pages and .jsonl files.", completion: .file())
  var file: [String] = []

  @Option(help: "The output form.")
  var format = Form.text

  func run() throws {
    let output = try Output(path: nil)
    let allGood = try forEachArticle(of: ArticleReader(paths: file)) { article in
      try output.write(format == .jsonl ? readLine(article) : readText(article))
    }
    if !allGood { throw ExitCode.failure }
  }
}
