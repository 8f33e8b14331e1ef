import ArgumentParser

struct Rules: ParsableCommand {
  enum Form: String, CaseIterable, ExpressibleByArgument {
    case text, markdown
  }

  static let configuration = CommandConfiguration(
    abstract: "List the rules in the order in which they are tried.")

  @Option(help: "The form of the list; markdown is the table of the README.")
  var format = Form.text

  func run() throws {
    try Output(path: nil).write(ruleList(as: format))
  }
}
