import ArgumentParser
import Audit

import struct Kutip.Statement

struct SearchStatements: ParsableCommand {
  /// Quoted terms are in no database.
  private static let kinds = Statement.Kind.allCases.filter { $0 != .none }

  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find statements in a database by their words and by who said them.",
    discussion: """
      All WORDS must stand in a statement, whatever their case and diacritics: '"harga beras"' stands for the words in a row, “impor*” for all words \
      that begin so. Those that fit best come first; without WORDS, in the order of the database.
      """)

  @Argument(help: "What was said.")
  var words: [String] = []

  @Option(
    name: .customLong("db"), help: ArgumentHelp("A database that kutip index has made.", valueName: "file"),
    completion: .file())
  var database: String

  @Option(help: ArgumentHelp("Only of speakers of that name, or that part of a name.", valueName: "name"))
  var speaker: String?

  @Option(help: ArgumentHelp("Only what came through that agency or outlet.", valueName: "name"))
  var agency: String?

  @Option(help: ArgumentHelp("Only in articles of that outlet.", valueName: "name"))
  var outlet: String?

  @Option(help: ArgumentHelp("Only direct, partial or indirect statements.", valueName: "kind"), transform: kind)
  var kind: Statement.Kind?

  @Option(
    help: ArgumentHelp("Only in articles published then or later: a day, month or year, 2025-06-12.", valueName: "date")
  )
  var since: String?

  @Option(help: ArgumentHelp("Only in articles published then or earlier.", valueName: "date"))
  var until: String?

  @Option(help: ArgumentHelp("At most so many statements.", valueName: "n"))
  var limit = 50

  @OptionGroup
  var output: OutputOptions

  private var search: Search {
    var search = Search()
    search.words = words.joined(separator: " ")
    search.speaker = speaker
    search.agency = agency
    search.outlet = outlet
    search.kind = kind
    search.since = since
    search.until = until
    search.limit = limit
    return search
  }

  func validate() throws {
    if search.isEmpty {
      throw ValidationError(
        "nothing to search for; expected words, or one of --speaker, --agency, --outlet, --kind, --since and --until")
    }
    for (name, date) in [("since", since), ("until", until)] {
      if let date, !isDate(date) {
        throw ValidationError("--\(name) is “\(date)”; expected a date such as 2025-06-12, 2025-06 or 2025")
      }
    }
    if limit < 1 { throw ValidationError("--limit is \(limit); expected at least 1") }
    try output.validateForListing()
  }

  func run() throws {
    try output.write(Archive.readable(at: database).find(search))
  }

  private static func kind(_ argument: String) throws -> Statement.Kind {
    guard let kind = kinds.first(where: { $0.rawValue == argument }) else {
      throw ValidationError(
        "unknown kind “\(argument)”; expected one of \(kinds.map(\.rawValue).joined(separator: ", "))")
    }
    return kind
  }

  /// A year, month or day of ISO 8601.
  private func isDate(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let isWritten = zip(parts, [4, 2, 2]).allSatisfy { part, digits in
      part.utf8.count == digits && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
    guard isWritten, parts.count <= 3 else { return false }
    return zip(parts, [1...9999, 1...12, 1...31]).allSatisfy { Int($0).map($1.contains) ?? false }
  }
}
