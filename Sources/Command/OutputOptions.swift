import ArgumentParser
import Writing

extension Format: ExpressibleByArgument {}
extension Language: ExpressibleByArgument {}

/// In which form output goes where.
struct OutputOptions: ParsableArguments {
  @Option(help: "The output form. (default: by the ending of --output, else table on a terminal, csv in a pipe)")
  var format: Format?

  @Option(
    help: ArgumentHelp(
      "Write to FILE, which is replaced when all is done. (extract: with a folder, or FILE ending in /, files for each article are written there)",
      valueName: "file"), completion: .file())
  var output: String?

  @Option(help: ArgumentHelp("The width of a table, at least 40. (default: the terminal's)", valueName: "columns"))
  var width: Int?

  @Option(help: "The language of tables, workbooks and reports. (default: the locale's)")
  var lang: Language?

  @Option(
    help: ArgumentHelp(
      "What stands between the cells of csv. “;” suits spreadsheets set to Indonesian.", valueName: "mark"),
    transform: oneCharacter)
  var delimiter: Unicode.Scalar = ","

  @Flag(help: "Begin csv or tsv with a byte order mark, by which Excel knows UTF-8.")
  var bom = false

  /// The form asked for, or the one that fits where the output goes.
  var chosenFormat: Format {
    format ?? output.map { Format(fileName: $0) ?? .csv } ?? (Terminal.isThere ? .table : .csv)
  }

  func validate() throws {
    if let width, width < 40 { throw ValidationError("--width is \(width); expected at least 40") }
    if bom && !Format.spreadsheets.contains(chosenFormat) {
      throw ValidationError("--bom needs --format csv or tsv")
    }
    if delimiter != "," && chosenFormat != .csv { throw ValidationError("--delimiter needs --format csv") }
    if chosenFormat == .xlsx && output == nil && Terminal.isThere {
      throw ValidationError("--format xlsx is not for the terminal; expected --output FILE")
    }
  }

  /// What these options ask of a writer.
  /// - Parameter language: where none is asked for and the output has none of its own.
  func writerOptions(language: Language? = nil) -> WriterOptions {
    var options = WriterOptions()
    options.width = width ?? (output == nil ? Terminal.width : nil) ?? Terminal.usualWidth
    options.language = lang ?? language ?? Terminal.language
    options.delimiter = delimiter
    options.byteOrderMark = bom
    return options
  }
}

private func oneCharacter(_ argument: String) throws -> Unicode.Scalar {
  guard let mark = argument.unicodeScalars.first, argument.unicodeScalars.count == 1,
    !"\"\r\n".unicodeScalars.contains(mark)
  else {
    throw ValidationError(
      "the delimiter is “\(argument)”; expected one character other than a quotation mark or line break")
  }
  return mark
}
