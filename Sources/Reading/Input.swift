import Glibc

/// How articles stand in an input.
public enum InputFormat: String, Sendable, CaseIterable {
  /// The whole input is one article.
  case text, html
  /// Several articles: an object a line, objects or an array of them, a row each.
  case jsonl, json, csv, tsv

  /// The form of the files that have an ending, which is given in lower case.
  init?(ending: Substring) {
    switch ending {
    case "txt", "text": self = .text
    case "html", "htm", "xhtml": self = .html
    case "jsonl", "ndjson": self = .jsonl
    case "json": self = .json
    case "csv": self = .csv
    case "tsv", "tab": self = .tsv
    default: return nil
    }
  }

  /// Whether an input of this form may hold more than one article.
  var holdsSeveral: Bool { self != .text && self != .html }
}

/// A file to read, or standard input.
struct Input: Sendable {
  /// Nil for standard input.
  let path: String?
  /// The form asked for, or the one that the name tells; nil where the input has to be looked at.
  let format: InputFormat?

  /// - Parameter argument: a path, or `-` for standard input.
  init(_ argument: String, format: InputFormat? = nil) {
    path = argument == "-" ? nil : argument
    self.format = format ?? path.flatMap(Self.format)
  }

  /// As messages give it.
  var name: String { path ?? "standard input" }

  /// The file's name without its endings: `a` for `a.txt` and `a.html.gz`, `kompas.com` for `kompas.com.txt`.
  var id: String {
    guard let path else { return "stdin" }
    let name = path.split(separator: "/").last ?? "stdin"
    return String(Self.parted(Self.unzipped(name)).name)
  }

  /// In bytes; nil where it is not known before all is read.
  var size: Int? {
    var status = stat()
    let isKnown = path.map { stat($0, &status) } ?? fstat(STDIN_FILENO, &status)
    return isKnown == 0 && status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : nil
  }

  private static func format(of path: String) -> InputFormat? {
    InputFormat(ending: parted(unzipped(path.lowercased()[...])).ending)
  }

  private static func unzipped(_ name: Substring) -> Substring {
    name.lowercased().hasSuffix(".gz") ? parted(name).name : name
  }

  /// The name up to its last dot, and what follows that. A name that only begins with a dot has no ending.
  private static func parted(_ path: Substring) -> (name: Substring, ending: Substring) {
    let name = path.split(separator: "/").last ?? path
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return (path, "") }
    return (path[..<dot], path[path.index(after: dot)...])
  }
}
