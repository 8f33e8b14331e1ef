/// One argument of the command line: a file, or standard input.
struct Input {
  /// How articles stand in an input. Each form has a file of its own that turns such an input into articles.
  enum Form {
    case text, page, jsonLines
  }

  /// Nil for standard input.
  let path: String?

  /// `-` is standard input.
  init(_ argument: String) {
    path = argument == "-" ? nil : argument
  }

  /// As messages give it.
  var name: String { path ?? "standard input" }

  /// The file's name without its endings: `a` for `a.txt` and `a.html.gz`, `kompas.com` for `kompas.com.txt`.
  var id: String {
    guard let path else { return "stdin" }
    let name = path.split(separator: "/").last ?? "stdin"
    return String(Self.withoutEnding(name.hasSuffix(".gz") ? Self.withoutEnding(name) : name))
  }

  var form: Form {
    guard let path else { return .text }
    if path.hasSuffix(".jsonl") { return .jsonLines }
    let name = path.lowercased()
    return Self.pageEndings.contains { name.hasSuffix($0) || name.hasSuffix($0 + ".gz") } ? .page : .text
  }

  private static let pageEndings = [".html", ".htm", ".xhtml"]

  /// The name up to its last dot. A name that only begins with a dot has no ending.
  private static func withoutEnding(_ name: Substring) -> Substring {
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
    return name[..<dot]
  }
}
