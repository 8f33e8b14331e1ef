import ArgumentParser
import Glibc

/// The command `kutip`.
@main
struct Main: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kutip",
    abstract: "Finds what was said in Indonesian news, who said it, and through which agency it came.",
    version: "0.1.0",
    subcommands: [
      Extract.self, Index.self, AuditStatements.self, SearchStatements.self, Read.self, Explain.self, Rules.self,
      Lexicons.self,
    ])

  /// Every way out of the program: misuse is argument-parser's matter, the rest is said as `kutip: MESSAGE`.
  static func main() async {
    // A closed pipe is then seen where it is written to, instead of killing the process.
    signal(SIGPIPE, SIG_IGN)
    do {
      try await run(Array(CommandLine.arguments.dropFirst()))
    } catch OutputError.closed {
      return
    } catch {
      if error is ExitCode || exitCode(for: error) != .failure { exit(withError: error) }
      report(error)
      exit(withError: ExitCode.failure)
    }
  }

  /// Does what the arguments ask for.
  static func run(_ arguments: [String]) async throws {
    var command = try parsed(arguments)
    if var command = command as? any AsyncParsableCommand {
      try await command.run()
    } else {
      try command.run()
    }
  }

  /// The subcommand that the arguments ask for. Where a file stands in its place, the error says what was probably meant.
  static func parsed(_ arguments: [String]) throws -> any ParsableCommand {
    do {
      return try parseAsRoot(arguments)
    } catch {
      guard let first = arguments.first, !configuration.subcommands.contains(where: { $0._commandName == first }),
        access(first, F_OK) == 0
      else { throw error }
      throw ValidationError("“\(first)” is not a subcommand; did you mean “kutip extract \(first)”?")
    }
  }
}
