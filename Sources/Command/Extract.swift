import ArgumentParser
import Reading
import Writing

extension Format: ExpressibleByArgument {}
extension Language: ExpressibleByArgument {}
extension Preset: ExpressibleByArgument {}

struct Extract: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the statements of articles.", discussion: InputOptions.discussion)

  @OptionGroup
  var input: InputOptions

  @Option(help: "The output form. (default: by the ending of --output, else table on a terminal, csv in a pipe)")
  var format: Format?

  @Option(
    help: ArgumentHelp(
      "Write to FILE, which is replaced when all is done. With a folder, or FILE ending in /, files for each article are written there.",
      valueName: "file"), completion: .file())
  var output: String?

  @Option(help: ArgumentHelp("The width of a table, at least 40. (default: the terminal's)", valueName: "columns"))
  var width: Int?

  @Flag(help: "List quoted terms and titles too, with kind none.")
  var allQuotations = false

  @Flag(help: "Add the article's text to JSON Lines or JSON-LD.")
  var withText = false

  @Option(help: "The language of tables, workbooks and reports. (default: the locale's)")
  var lang: Language?

  @OptionGroup
  var rows: RowOptions

  @OptionGroup
  var lexicons: LexiconOption

  /// The form asked for, or the one that fits where the output goes.
  var chosenFormat: Format {
    format ?? output.map { Format(fileName: $0) ?? .csv } ?? (Terminal.isThere ? .table : .csv)
  }

  /// Where files for each article go; nil where all goes into one.
  private var folder: String? { output.flatMap { chosenFormat == .brat || FolderWriter.isFolder($0) ? $0 : nil } }

  func validate() throws {
    if let width, width < 40 { throw ValidationError("--width is \(width); expected at least 40") }
    if withText && !Format.withOwnText.contains(chosenFormat) {
      throw ValidationError("--with-text needs --format jsonl or jsonld")
    }
    if chosenFormat == .brat && folder == nil {
      throw ValidationError("--format brat gives two files for each article; expected --output FOLDER")
    }
    if chosenFormat == .xlsx && output == nil && Terminal.isThere {
      throw ValidationError("--format xlsx is not for the terminal; expected --output FILE")
    }
    if !input.keep.isEmpty && Format.withoutFields.contains(chosenFormat) {
      throw ValidationError(
        "--keep is not for --format \(chosenFormat.rawValue); expected a table, JSON Lines or a workbook")
    }
    try rows.validate(for: chosenFormat)
  }

  func run() async throws {
    let lexicon = try lexicon(directory: lexicons.directory)
    var pipeline = try input.pipeline(lexicons: lexicons)
    pipeline.progress = Progress(outputIsTerminal: self.output == nil && Terminal.isThere)
    let writer: any Writer =
      if let folder {
        FolderWriter(folder: folder, format: chosenFormat, options: writerOptions(severalArticles: false))
      } else {
        chosenFormat.writer(writerOptions(severalArticles: pipeline.reader.mayGiveSeveral))
      }
    let output = try Output(path: folder == nil ? output : nil)
    let allGood = try await extract(
      rows.selection, through: pipeline, with: lexicon, allQuotations: allQuotations, as: writer, to: output.write)
    try output.finish()
    if !allGood { throw ExitCode.failure }
  }

  private func writerOptions(severalArticles: Bool) -> WriterOptions {
    var options = WriterOptions()
    options.severalArticles = severalArticles
    options.width = width ?? (output == nil ? Terminal.width : nil) ?? Terminal.usualWidth
    options.withText = withText
    options.kept = input.keep
    options.language = lang ?? rows.preset?.language ?? Terminal.language
    rows.apply(to: &options)
    return options
  }
}
