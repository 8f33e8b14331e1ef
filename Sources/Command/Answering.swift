import ArgumentParser
import Audit
import Writing

extension OutputOptions {
  /// Refuses the forms that are for statements in their articles.
  func validateForListing() throws {
    if !Listing.formats.contains(chosenFormat) {
      let formats = Listing.formats.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("--format \(chosenFormat.rawValue) is for kutip extract; expected one of \(formats)")
    }
  }

  /// Writes what an archive has answered.
  func write(_ answer: Answer) throws {
    let file = try Output(path: output)
    try file.write(Listing(answer).bytes(as: chosenFormat, writerOptions()))
    try file.finish()
  }
}

extension Listing {
  init(_ answer: Answer) {
    self.init(columns: answer.columns, main: answer.mainColumns, rows: answer.rows.map { $0.map(Cell.init) })
  }
}

extension Listing.Cell {
  fileprivate init(_ value: Answer.Value) {
    switch value {
    case .null: self = .empty
    case .text(let text): self = .text(text)
    case .integer(let number): self = .count(number)
    case .real(let number): self = .chance(number)
    }
  }
}
