/// Tells by the beginning of a text how articles stand in it, where neither its name nor its user says so.
struct FormatFinder {
  let options: ReadingOptions

  /// - Parameter text: the beginning, in UTF-8.
  func format(of text: ArraySlice<UInt8>) -> InputFormat {
    let text = text.drop { isWhiteSpace($0) }
    let next = text.dropFirst().drop { isWhiteSpace($0) }.first
    switch text.first {
    case UInt8(ascii: "{")? where next == UInt8(ascii: "\"") || next == UInt8(ascii: "}"):
      // An object on each of the first lines; that which the beginning cuts off is not asked.
      let lines = text.split(separator: UInt8(ascii: "\n"), maxSplits: 2).prefix(2)
      return lines.allSatisfy { $0.last { !isWhiteSpace($0) } == UInt8(ascii: "}") } ? .jsonl : .json
    case UInt8(ascii: "[")? where next == UInt8(ascii: "{") || next == UInt8(ascii: "]"): return .json
    case UInt8(ascii: "<")? where text.dropFirst().first.map(opensTag) ?? false: return .html
    default: return table(text) ?? .text
    }
  }

  /// A table's first line is a few short names, one of which is that of a column with texts.
  private func table(_ text: ArraySlice<UInt8>) -> InputFormat? {
    let line = String(decoding: text.prefix { !isLineBreak($0) }.prefix(4096), as: UTF8.self)
    guard let delimiter = delimiter(ofHeading: line) else { return nil }
    let names = line.split(separator: delimiter).map { cell in
      String(cell.filter { $0 != "\"" && !$0.isWhitespace })
    }
    guard names.count > 1, names.allSatisfy({ $0.count <= 40 }), !FieldRoles(names, options).texts.isEmpty else {
      return nil
    }
    return delimiter == "\t" ? .tsv : .csv
  }

  private func opensTag(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
      || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z"))
  }
}

/// What stands between the cells of a table, by its first line: the commonest of comma, semicolon, tab and bar.
func delimiter(ofHeading line: String) -> Character? {
  let marks: [Character] = [",", ";", "\t", "|"]
  let counts = marks.map { mark in line.count { $0 == mark } }
  guard let most = counts.max(), most > 0 else { return nil }
  return counts.firstIndex(of: most).map { marks[$0] }
}

func isWhiteSpace(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || isLineBreak(byte)
}

func isLineBreak(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
