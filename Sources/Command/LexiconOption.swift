import ArgumentParser

/// The lexicons that a subcommand works with.
struct LexiconOption: ParsableArguments {
  @Option(
    name: .customLong("lexicons"),
    help: ArgumentHelp("Replace lexicons by the files of the same names in DIR.", valueName: "dir"),
    completion: .directory)
  var directory: String?
}
