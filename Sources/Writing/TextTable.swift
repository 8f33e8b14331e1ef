/// Rows of cells fitted to a width, in columns under their labels; or, where the columns would get too narrow to read, each row as a block of lines.
struct TextTable {
  /// How a column shares in the width.
  enum Fit {
    /// As much as it needs, at the right.
    case number
    /// A few words: what it needs, up to an eighth of the width.
    case words
    /// Sentences: what is left.
    case text
  }

  struct Column {
    let label: String
    let fit: Fit
  }

  /// A table needs so many terminal columns for each of its own but numbers, else its texts get too narrow.
  private static let leastWidthOfColumn = 12
  private static let leastWidthOfText = 16
  private static let gap = "  "

  let width: Int
  let columns: [Column]

  /// Nil if it would be too narrow to read.
  func table(_ rows: [[String]]) -> [String]? {
    let cells = [columns.map(\.label)] + rows.map { $0.map(onOneLine) }
    guard let widths = columnWidths(cells) else { return nil }
    let rule = widths.map { String(repeating: "─", count: $0) }
    return ([cells[0], rule] + cells.dropFirst()).flatMap { line($0, widths) }.map(withoutTrailingSpaces)
  }

  /// A line that says what the row is about, then each of these cells that is filled on lines of its own, after its label.
  /// - Parameter indent: at which the cells stand, all alike.
  static func block(_ head: String, _ cells: [(label: String, text: String)], indent: Int, width: Int) -> [String] {
    let lines = cells.filter { !$0.text.isEmpty }.flatMap { label, text in
      wrapped(text, to: width - indent).enumerated().map { index, line in
        padded(index == 0 ? "    " + label : "", to: indent) + line
      }
    }
    return ([head] + lines).map(withoutTrailingSpaces)
  }

  /// Where the cells of blocks begin that have these labels.
  static func indent(of labels: [String]) -> Int {
    4 + labels.map(displayWidth).reduce(0, max) + gap.count
  }

  /// What each column needs; where there is no room for that, an eighth of the width for each but the numbers and the texts, which share what is
  /// left, and what they do not need goes to the others.
  private func columnWidths(_ cells: [[String]]) -> [Int]? {
    let needed = columns.indices.map { column in cells.map { displayWidth($0[column]) }.reduce(0, max) }
    let least = zip(columns, needed).map { $0.fit == .number ? $1 + Self.gap.count : Self.leastWidthOfColumn }
    guard width >= least.reduce(4, +) else { return nil }
    let room = width - Self.gap.count * (columns.count - 1)
    let isText = columns.map { $0.fit == .text }
    let others = zip(needed, columns).map { needed, column in
      switch column.fit {
      case .number: needed
      case .words: min(needed, width / 8)
      case .text: 0
      }
    }
    let share = (room - others.reduce(0, +)) / max(isText.count(where: \.self), 1)
    guard share >= (isText.contains(true) ? Self.leastWidthOfText : 0) else { return nil }
    var widths = columns.indices.map { isText[$0] ? min(needed[$0], share) : others[$0] }
    var spare = room - widths.reduce(0, +)
    for column in columns.indices {
      let more = min(needed[column] - widths[column], spare)
      widths[column] += more
      spare -= more
    }
    return widths
  }

  /// One row, on as many lines as its longest cell takes.
  private func line(_ cells: [String], _ widths: [Int]) -> [String] {
    let lines = zip(cells, widths).map { wrapped($0, to: $1) }
    return (0..<(lines.map(\.count).max() ?? 0)).map { index in
      columns.indices.map { column in
        let text = index < lines[column].count ? lines[column][index] : ""
        let space = String(repeating: " ", count: max(0, widths[column] - displayWidth(text)))
        return columns[column].fit == .number ? space + text : text + space
      }.joined(separator: Self.gap)
    }
  }
}
