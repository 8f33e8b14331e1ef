/// One entry of a lexicon file, by column.
struct Entry {
  let line: Int
  let cells: [Substring]
}

/// A lexicon file as read: comments dropped, columns checked, faults gathered.
struct TSV {
  private(set) var entries: [Entry] = []
  private(set) var faults: [LexiconFault] = []

  private let name: String
  private let columns: [String]
  private var hasHeader = false
  private var previous: Substring?

  init(name: String, text: String, columns: [String]) {
    self.name = name
    self.columns = columns
    // By bytes: by characters the 25,000 entries took a tenth of a second.
    let bytes = text.utf8
    var start = bytes.startIndex
    var number = 0
    while true {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.endIndex
      number += 1
      take(bytes[start..<end], line: number)
      if end == bytes.endIndex { break }
      start = bytes.index(after: end)
    }
    if !hasHeader { faults.append(LexiconFault(file: name, line: 0, message: "the file has no header line")) }
  }

  private mutating func take(_ rawLine: Substring.UTF8View, line number: Int) {
    let line = rawLine.last == 0x0D ? rawLine.dropLast() : rawLine
    if line.isEmpty || line.first == UInt8(ascii: "#") { return }
    let cells = line.split(separator: 0x09, omittingEmptySubsequences: false).map { Substring($0) }
    guard hasHeader else {
      hasHeader = true
      if cells.map(String.init) != columns {
        fault(
          "expected the columns “\(columns.joined(separator: ", "))”, found “\(cells.joined(separator: ", "))”", number)
      }
      return
    }
    guard cells.count == columns.count else {
      return fault("expected \(columns.count) columns, found \(cells.count)", number)
    }
    if cells[0].isEmpty { fault("the first column is empty", number) }
    if let previous, !precedes(previous, cells[0]) {
      let isSame = previous.lowercased() == cells[0].lowercased()
      fault(
        isSame ? "“\(cells[0])” stands here twice" : "“\(cells[0])” stands out of order; sort by the first column",
        number)
    }
    previous = cells[0]
    entries.append(Entry(line: number, cells: cells))
  }

  private mutating func fault(_ message: String, _ line: Int) {
    faults.append(LexiconFault(file: name, line: line, message: message))
  }

  /// Whether `a` stands before `b` in the order of code points, without case.
  private func precedes(_ a: Substring, _ b: Substring) -> Bool {
    if a.utf8.allSatisfy({ $0 < 0x80 }), b.utf8.allSatisfy({ $0 < 0x80 }) {
      return a.utf8.lexicographicallyPrecedes(b.utf8) { Self.lowered($0) < Self.lowered($1) }
    }
    return a.lowercased().unicodeScalars.lexicographicallyPrecedes(b.lowercased().unicodeScalars)
  }

  private static func lowered(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
}

/// Finds what a mistyped value may have been meant to be.
enum Suggestion {
  /// The nearest of `known` if it is at most two edits away.
  static func nearest(to value: some StringProtocol, among known: [String]) -> String? {
    let scored = known.map { (distance(Array(value), Array($0)), $0) }
    return scored.filter { $0.0 <= 2 }.min { $0.0 < $1.0 }?.1
  }

  static func message(unknown value: some StringProtocol, known: [String]) -> String {
    let hint =
      nearest(to: value, among: known).map { "; did you mean “\($0)”?" }
      ?? "; expected one of \(known.joined(separator: ", "))"
    return "unknown value “\(value)”\(hint)"
  }

  /// Levenshtein's distance.
  private static func distance(_ a: [Character], _ b: [Character]) -> Int {
    var row = Array(0...b.count)
    for (i, x) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, y) in b.enumerated() {
        let above = row[j + 1]
        row[j + 1] = min(above + 1, row[j] + 1, diagonal + (x == y ? 0 : 1))
        diagonal = above
      }
    }
    return row[b.count]
  }
}
