import GRDB

/// A table of what an archive answers.
public struct Answer: Sendable, Equatable {
  public enum Value: Sendable, Equatable {
    case null
    case text(String)
    case integer(Int)
    case real(Double)
  }

  public let columns: [String]
  /// Those of `columns` that a person reads first.
  public let mainColumns: [String]
  public let rows: [[Value]]
}

extension Archive {
  /// The answer to a question, its largest counts first.
  /// - Parameter limit: the most rows that are given; nil for all.
  public func answer(_ question: Question, limit: Int? = nil) throws -> Answer {
    let columns = question.columns.joined(separator: ", ")
    let rows = try rows(
      "SELECT \(columns) FROM \(question.view) ORDER BY \(question.order) LIMIT ?", [limit ?? -1])
    return Answer(columns: question.columns, mainColumns: question.mainColumns, rows: rows)
  }

  func rows(_ sql: String, _ arguments: StatementArguments) throws -> [[Answer.Value]] {
    try guarded(writing: false) {
      try queue.read { database in
        try Row.fetchAll(database, sql: sql, arguments: arguments).map { $0.databaseValues.map(Answer.Value.init) }
      }
    }
  }
}

extension Answer.Value {
  init(_ value: DatabaseValue) {
    switch value.storage {
    case .null, .blob: self = .null
    case .string(let text): self = .text(text)
    case .int64(let number): self = .integer(Int(number))
    case .double(let number): self = .real(number)
    }
  }
}
