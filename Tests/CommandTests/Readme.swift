import FoundationEssentials

/// What stands in README.md.
struct Readme {
  /// The repository's folder.
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  let text: String

  init() throws {
    text = try String(contentsOfFile: Self.root + "/README.md", encoding: .utf8)
  }

  /// The lines behind `<!-- NAME -->`, up to the first that `isLast` takes.
  private func lines(behind name: String, upTo isLast: (Substring) -> Bool) -> [Substring] {
    let all = text.split(separator: "\n", omittingEmptySubsequences: false)
    return Array(all.drop { $0 != "<!-- \(name) -->" }.dropFirst().prefix { !isLast($0) })
  }

  /// What stands between `<!-- NAME -->` and `<!-- /NAME -->`.
  func section(_ name: String) -> String {
    lines(behind: name) { $0 == "<!-- /\(name) -->" }.map { $0 + "\n" }.joined()
  }

  /// The table or fenced block behind `<!-- NAME -->`, without fences.
  func block(_ name: String) -> String {
    lines(behind: name, upTo: \.isEmpty).filter { !$0.hasPrefix("```") }.map { $0 + "\n" }.joined()
  }

  /// The text under a heading, up to the next of its kind.
  func chapter(_ heading: String) -> String {
    let level = heading.prefix { $0 == "#" } + " "
    let all = text.split(separator: "\n", omittingEmptySubsequences: false)
    return all.drop { $0 != heading }.dropFirst().prefix { !$0.hasPrefix(level) }.joined(separator: "\n")
  }
}
