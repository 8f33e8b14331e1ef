import ArgumentParser
import Reading
import Writing

extension Preset: ExpressibleByArgument {}

struct Extract: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the statements of articles.", discussion: InputOptions.discussion)

  @OptionGroup
  var input: InputOptions

  @OptionGroup
  var output: OutputOptions

  @Flag(help: "List quoted terms and titles too, with kind none.")
  var allQuotations = false

  @Flag(help: "Add the article's text to JSON Lines or JSON-LD.")
  var withText = false

  @OptionGroup
  var rows: RowOptions

  @OptionGroup
  var lexicons: LexiconOption

  var chosenFormat: Format { output.chosenFormat }

  /// Where files for each article go; nil where all goes into one.
  private var folder: String? {
    output.output.flatMap { chosenFormat == .brat || FolderWriter.isFolder($0) ? $0 : nil }
  }

  func validate() throws {
    if withText && !Format.withOwnText.contains(chosenFormat) {
      throw ValidationError("--with-text needs --format jsonl or jsonld")
    }
    if chosenFormat == .brat && folder == nil {
      throw ValidationError("--format brat gives two files for each article; expected --output FOLDER")
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
    pipeline.progress = Progress(outputIsTerminal: output.output == nil && Terminal.isThere)
    let writer: any Writer =
      if let folder {
        FolderWriter(folder: folder, format: chosenFormat, options: writerOptions(severalArticles: false))
      } else {
        chosenFormat.writer(writerOptions(severalArticles: pipeline.reader.mayGiveSeveral))
      }
    let file = try Output(path: folder == nil ? output.output : nil)
    let allGood = try await extract(
      rows.selection, through: pipeline, with: lexicon, allQuotations: allQuotations, as: writer, to: file.write)
    try file.finish()
    if !allGood { throw ExitCode.failure }
  }

  private func writerOptions(severalArticles: Bool) -> WriterOptions {
    var options = output.writerOptions(language: rows.preset?.language)
    options.severalArticles = severalArticles
    options.withText = withText
    options.kept = input.keep
    rows.apply(to: &options)
    return options
  }
}
