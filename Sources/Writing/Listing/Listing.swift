/// A table of any columns, such as counts. Unlike statements, which are written as their articles come, it is there as a whole.
public struct Listing: Sendable {
  public enum Cell: Sendable, Hashable {
    case empty
    case text(String)
    case count(Int)
    /// 0 to 1.
    case chance(Double)
  }

  /// The forms that a listing can be written in.
  public static let formats: [Format] = [.table, .csv, .tsv, .jsonl, .markdown, .xlsx, .html]

  /// Whether people are told what a column of that name means.
  package static func explains(_ name: String) -> Bool { !ListingColumn(name: name, isMain: true).meaning.en.isEmpty }

  let columns: [ListingColumn]
  let rows: [[Cell]]

  /// - Parameters:
  ///   - columns: their names, by which programs know them.
  ///   - main: those that a person reads first, on the terminal and in Markdown; nil for all.
  ///   - rows: each with a cell for each column.
  public init(columns: [String], main: [String]? = nil, rows: [[Cell]]) {
    self.columns = columns.map { ListingColumn(name: $0, isMain: main?.contains($0) ?? true) }
    self.rows = rows
  }

  /// The listing in one of `formats`.
  public func bytes(as format: Format, _ options: WriterOptions) throws -> [UInt8] {
    switch format {
    case .csv: Array(text(.csv(delimiter: options.delimiter, byteOrderMark: options.byteOrderMark)).utf8)
    case .tsv: Array(text(.tsv(byteOrderMark: options.byteOrderMark)).utf8)
    case .jsonl: Array(jsonLines.utf8)
    case .markdown: Array(markdown.utf8)
    case .table: Array(terminalText(width: max(options.width, 40), language: options.language).utf8)
    case .xlsx: try workbook(language: options.language)
    case .html: Array(ListingPage(listing: self, language: options.language).html.text.utf8)
    case .jsonld, .webannotation, .tei, .brat:
      preconditionFailure("\(format) is for statements in their articles")
    }
  }

  private func text(_ form: SeparatedValues) -> String {
    form.head(columns.map(\.name)) + rows.map { form.line($0.map(\.text)) }.joined()
  }

  private var jsonLines: String {
    let json = JSONText()
    return rows.map { row in
      json(JSONObject(zip(columns, row).map { ($0.name, $1) })) + "\n"
    }.joined()
  }

  private var markdown: String {
    let main = columns.indices.filter { columns[$0].isMain }
    let head = main.map { markdownText(columns[$0].name) }
    let marks = main.map { column in rows.contains { $0[column].isNumber } ? "---:" : "---" }
    let lines = rows.map { row in main.map { markdownText(row[$0].text) } }
    return ([head, marks] + lines).map(markdownRow).joined()
  }
}

extension Listing.Cell: Encodable {
  /// As CSV shows it.
  var text: String {
    switch self {
    case .empty: ""
    case .text(let text): text
    case .count(let number): String(number)
    case .chance(let chance): twoDecimals(chance)
    }
  }

  /// The count; 0 for what is none.
  var number: Int {
    switch self {
    case .count(let number): number
    case .empty, .text, .chance: 0
    }
  }

  var isNumber: Bool {
    switch self {
    case .count, .chance: true
    case .empty, .text: false
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var value = encoder.singleValueContainer()
    switch self {
    case .empty: try value.encodeNil()
    case .text(let text): try value.encode(text)
    case .count(let number): try value.encode(number)
    case .chance(let chance): try value.encode(chance)
    }
  }
}
