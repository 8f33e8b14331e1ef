import Kutip
import Reading
import Writing

/// The embedded lexicons, with those of a folder in their place.
func lexicon(directory: String?) throws(LexiconError) -> Lexicon {
  guard let directory else { return try Lexicon.embedded() }
  return try Lexicon(directory: directory)
}

/// Writes what the extractor finds, an article at a time. Returns whether all articles could be read.
func extract(
  _ selection: Selection = Selection(), through pipeline: Pipeline, with lexicon: Lexicon,
  allQuotations: Bool = false, as writer: any Writer,
  report: (String) -> Void = { Command.report($0) }, to write: ([UInt8]) throws -> Void
) async throws -> Bool {
  var writer = writer
  try write(Array(writer.begin().utf8))
  let allGood = try await pipeline.run(
    work: {
      let extractor = try Extractor(lexicon: lexicon)
      return { selection.of(extractor.extract($0.article, allQuotations: allQuotations)) }
    }, report: report,
    take: { article, found in
      try write(Array(writer.write(article.completed(by: found), found).utf8))
    })
  try write(writer.end())
  return allGood
}
