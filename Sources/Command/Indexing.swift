import Audit
import Kutip

/// Puts what the extractor finds into an archive. Returns whether all articles could be read.
func index(
  through pipeline: Pipeline, with lexicon: Lexicon, into indexer: Indexer,
  report: (String) -> Void = { Command.report($0) }
) async throws -> Bool {
  let allGood = try await pipeline.run(
    work: {
      let extractor = try Extractor(lexicon: lexicon)
      return { extractor.extract($0.article) }
    }, report: report, take: { article, found in try indexer.add(article, found) })
  try indexer.finish()
  for id in indexer.tally.clashes { report("“\(id)” is the id of several articles; the last of them is kept") }
  return allGood
}

/// What became of the articles, in a line.
func indexText(_ tally: Indexer.Tally, database: String) -> String {
  let articles = counted(tally.added + tally.replaced + tally.known, "article")
  return "\(database): \(articles) with \(counted(tally.statements, "statement")): "
    + "\(tally.added) added, \(tally.replaced) replaced, \(tally.known) there already\n"
}

private func counted(_ number: Int, _ noun: String) -> String {
  "\(number) \(noun)\(number == 1 ? "" : "s")"
}
