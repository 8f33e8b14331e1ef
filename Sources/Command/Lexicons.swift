import ArgumentParser

struct Lexicons: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check lexicon files and report all their faults at once.")

  @Argument(help: "A folder of lexicon files; those embedded in kutip without it.", completion: .directory)
  var dir: String?

  func run() throws {
    try Output(path: nil).write(lexiconCheck(directory: dir) + "\n")
  }
}
