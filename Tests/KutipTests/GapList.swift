import FoundationEssentials

/// Entries whose example does not come out as marked today. A gap that is mended fails the tests until it is taken out of the list.
enum KnownGaps {
  static func keys(of file: String) -> [String] {
    (lists[file] ?? "").split { $0 == "|" || $0 == "\n" }.map { $0.drop { $0 == " " } }.filter { !$0.isEmpty }.map {
      key in
      String(key.last == " " ? key.dropLast() : key)
    }
  }

  static let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "KnownGaps.swift").path()

  /// The text of KnownGaps.swift.
  static func source(of gaps: [(file: String, keys: [String])]) -> String {
    var text = "extension KnownGaps {\n  /// Keys by file, parted by “|”; written by LexiconExampleTests.\n"
    text +=
      gaps.isEmpty ? "  static let lists: [String: String] = [:]\n}\n" : "  static let lists: [String: String] = [\n"
    for (file, keys) in gaps { text += "    \"\(file)\": \"\"\"\n" + wrapped(keys) + "    \"\"\",\n" }
    return gaps.isEmpty ? text : text + "  ]\n}\n"
  }

  private static func wrapped(_ keys: [String]) -> String {
    var lines: [String] = []
    for key in keys {
      if let last = lines.last, last.count + key.count < 110 {
        lines[lines.count - 1] = last + " | " + key
      } else {
        lines.append("    " + key)
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
