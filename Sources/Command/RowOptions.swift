import ArgumentParser
import Writing

// Kutip's own Flag would hide ArgumentParser's.
import struct Kutip.Statement

/// Which statements are written, and in which columns.
struct RowOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Only these columns of table, csv, tsv, markdown or xlsx, in this order: \(names(Column.allCases)).",
      valueName: "columns"), transform: { try values($0) })
  var columns: [Column]?

  @Option(help: "Columns for a line of work in their place, under its own headings.")
  var preset: Preset?

  @Option(
    help: ArgumentHelp("Only statements of these kinds: \(names(Statement.Kind.allCases)).", valueName: "kinds"),
    transform: { try values($0) })
  var kinds: [Statement.Kind]?

  @Option(help: ArgumentHelp("Only statements of at least this confidence, 0 to 1.", valueName: "chance"))
  var minConfidence = 0.0

  var selection: Selection {
    Selection(kinds: Set(kinds ?? Statement.Kind.allCases), minConfidence: minConfidence)
  }

  func validate() throws {
    guard (0...1).contains(minConfidence) else {
      throw ValidationError("--min-confidence is \(minConfidence); expected 0 to 1")
    }
  }

  /// Refuses what the form would ignore.
  func validate(for format: Format) throws {
    if columns != nil && preset != nil { throw ValidationError("--columns and --preset exclude each other") }
    if columns != nil || preset != nil, !Format.withColumns.contains(format) {
      throw ValidationError(
        "--\(preset == nil ? "columns" : "preset") needs --format table, csv, tsv, markdown or xlsx")
    }
  }

  /// Writes these choices into the options of a writer.
  func apply(to options: inout WriterOptions) {
    options.columns = columns
    options.preset = preset
  }
}

private func names<Value: RawRepresentable<String>>(_ values: [Value]) -> String {
  values.map(\.rawValue).joined(separator: ",")
}

private func values<Value: RawRepresentable<String> & CaseIterable>(_ argument: String) throws -> [Value] {
  try argument.split(separator: ",", omittingEmptySubsequences: false).map { name in
    guard let value = Value(rawValue: String(name)) else {
      throw ValidationError("unknown value “\(name)”; expected some of \(names(Array(Value.allCases)))")
    }
    return value
  }
}
