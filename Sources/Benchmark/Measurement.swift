import Glibc
import Kutip
import Reading

/// Measures both passes over all articles of a file, turn by turn, so that a change of the machine's pace meets both.
func measure(_ options: Options) throws -> Report {
  let articles = try ArticleReader(paths: [options.path]).map { try $0.get() }
  let texts = articles.map { Array($0.text.utf16) }
  let words = try WordPass()
  let extractor = try Extractor(lexicon: .embedded())
  var wordSeconds: [Double] = []
  var extractionSeconds: [Double] = []
  var boundaries = 0
  var statements = 0
  for _ in 0..<options.repeats {
    wordSeconds.append(try cpuSeconds { boundaries = try texts.reduce(0) { try $0 + words.boundaries(of: $1) } })
    extractionSeconds.append(
      cpuSeconds { statements = articles.reduce(0) { $0 + extractor.extract($1).statements.count } })
  }
  return Report(
    articles: articles.count, bytes: articles.reduce(0) { $0 + $1.text.utf8.count }, repeats: options.repeats,
    boundaries: boundaries, statements: statements,
    wordSeconds: median(wordSeconds), extractionSeconds: median(extractionSeconds))
}

/// The processor time that the whole process takes for it. Wall time would count other programs too.
func cpuSeconds(_ body: () throws -> Void) rethrows -> Double {
  let start = cpuSeconds()
  try body()
  return cpuSeconds() - start
}

private func cpuSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// Of two in the middle the greater: a benchmark does not flatter itself.
private func median(_ seconds: [Double]) -> Double {
  seconds.sorted()[seconds.count / 2]
}
