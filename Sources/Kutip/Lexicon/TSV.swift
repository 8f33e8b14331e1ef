/// One entry of a lexicon file, by column.
struct Entry {
  let line: Int
  let cells: [Substring]
}

/// A lexicon file as read: comments dropped, columns checked, faults gathered.
struct TSV {
  private(set) var entries: [Entry] = []
  private(set) var faults: [LexiconFault] = []

  init(name: String, text: String, columns: [String]) {
    var header: [Substring]?
    var previous: String?
    var number = 0
    for rawLine in text.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      let line = rawLine.last == "\r" ? rawLine.dropLast() : rawLine
      if line.isEmpty || line.first == "#" { continue }
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      func fault(_ message: String) { faults.append(LexiconFault(file: name, line: number, message: message)) }
      guard header != nil else {
        header = cells
        if cells.map(String.init) != columns {
          fault("expected the columns “\(columns.joined(separator: ", "))”, found “\(cells.joined(separator: ", "))”")
        }
        continue
      }
      guard cells.count == columns.count else {
        fault("expected \(columns.count) columns, found \(cells.count)")
        continue
      }
      if cells[0].isEmpty { fault("the first column is empty") }
      let key = cells[0].lowercased()
      if let previous, !precedes(previous, key) {
        fault(previous == key ? "“\(cells[0])” stands here twice" : "“\(cells[0])” stands out of order; sort by the first column")
      }
      previous = key
      entries.append(Entry(line: number, cells: cells))
    }
    if header == nil { faults.append(LexiconFault(file: name, line: 0, message: "the file has no header line")) }
  }

  private func precedes(_ a: String, _ b: String) -> Bool { a.unicodeScalars.lexicographicallyPrecedes(b.unicodeScalars) }
}

/// Finds what a mistyped value may have been meant to be.
enum Suggestion {
  /// The nearest of `known` if it is at most two edits away.
  static func nearest(to value: some StringProtocol, among known: [String]) -> String? {
    let scored = known.map { (distance(Array(value), Array($0)), $0) }
    return scored.filter { $0.0 <= 2 }.min { $0.0 < $1.0 }?.1
  }

  static func message(unknown value: some StringProtocol, known: [String]) -> String {
    let hint = nearest(to: value, among: known).map { "; did you mean “\($0)”?" } ?? "; expected one of \(known.joined(separator: ", "))"
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
