import Kutip
import Reading

/// Measures all passes over the articles of a file, turn by turn, so that a change of the machine's pace meets all of them.
func measure(_ options: Options) throws -> Report {
  let articles = try ArticleReader(paths: [options.path]).map { try $0.get() }
  let lexicon = try Lexicon.embedded()
  let extractor = try Extractor(lexicon: lexicon)
  let passes: [Pass] = try [
    .icuWords(articles), .segmentation(articles, lexicon), .extraction(articles, extractor), .reading(options.path),
    .writing(articles, extractor),
  ]
  let command = CommandRun()
  var seconds = passes.map { _ in [Double]() }
  var counts = passes.map { _ in 0 }
  var commands: [CommandSeconds] = []
  for _ in 0..<options.repeats {
    for (number, pass) in passes.enumerated() {
      seconds[number].append(try Clock.own.seconds { counts[number] = try pass.run() })
    }
    if let command { commands.append(try CommandSeconds(of: command, on: options.path)) }
  }
  var lines = passes.indices.map { number in
    Report.Line(
      name: passes[number].name, seconds: median(seconds[number]), count: counts[number],
      counted: passes[number].counted)
  }
  if !commands.isEmpty { lines.append(Report.Line(name: "command", seconds: median(commands.map(\.processor)))) }
  return Report(
    articles: articles.count, bytes: articles.reduce(0) { $0 + $1.text.utf8.count }, repeats: options.repeats,
    lines: lines,
    gainOfSecondJob: commands.isEmpty ? nil : median(commands.map(\.oneJob)) / median(commands.map(\.twoJobs)))
}

/// What the whole command took: processor time in one job, and the time that passed in one job and in two.
private struct CommandSeconds {
  let processor: Double
  let oneJob: Double
  let twoJobs: Double

  init(of command: CommandRun, on path: String) throws {
    var processor = 0.0
    oneJob = try Clock.wall.seconds {
      processor = try Clock.children.seconds { try command.extract(path, jobs: 1) }
    }
    twoJobs = try Clock.wall.seconds { try command.extract(path, jobs: 2) }
    self.processor = processor
  }
}
