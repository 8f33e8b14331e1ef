import ArgumentParser
import Glibc
import Reading

extension InputFormat: ExpressibleByArgument {}

/// What articles are read from, and how.
struct InputOptions: ParsableArguments {
  static let discussion = """
    FILE is a text with one article, a saved web page (.html), or a collection: JSON Lines (.jsonl), an array or objects of JSON (.json), a \
    table with a heading (.csv, .tsv); each also gzipped (.gz). Of a folder, all such files are read, also those in folders inside it. \
    Without FILE, or for “-”, articles come from standard input, whose form is known by its look.
    """

  @Argument(help: "Texts, web pages, collections and folders.", completion: .file())
  var file: [String] = []

  @Option(
    help: ArgumentHelp(
      "The form of all inputs. (default: by their names, or else by their look)", valueName: "format"))
  var inputFormat: InputFormat?

  @Option(
    help: ArgumentHelp(
      "The field or column with the text. (default: text, isi, content and the like)", valueName: "name"))
  var textField: String?

  @Option(
    help: ArgumentHelp("The field or column with the id. (default: id and the like)", valueName: "name"))
  var idField: String?

  @Option(
    help: ArgumentHelp(
      "Pass a field or column of the input through to the output. May be repeated.", valueName: "name"))
  var keep: [String] = []

  @Option(
    help: ArgumentHelp("How many articles are worked on at a time. (default: one for each core)", valueName: "n"))
  var jobs: Int?

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs is \(jobs); expected at least 1") }
  }

  /// - Parameter lexicons: the folder in place of the embedded lexicons, whose phrases tell what is no part of a page's article.
  func pipeline(lexicons: LexiconOption) throws -> Pipeline {
    var options = ReadingOptions()
    options.format = inputFormat
    options.textField = textField
    options.idField = idField
    options.kept = keep
    if let directory = lexicons.directory { options.phrases = try PagePhrases(directory: directory) }
    return Pipeline(
      reader: ArticleReader(paths: file, options: options), jobs: jobs ?? sysconf(Int32(_SC_NPROCESSORS_ONLN)))
  }
}
