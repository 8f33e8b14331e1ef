import Kutip
import Reading
import Writing

/// The embedded lexicons, with those of a folder in their place.
func lexicon(directory: String?) throws(LexiconError) -> Lexicon {
  guard let directory else { return try Lexicon.embedded() }
  return try Lexicon(directory: directory)
}

func extractor(lexicons directory: String?) throws -> Extractor {
  try Extractor(lexicon: lexicon(directory: directory))
}

/// Does `body` for each article; what cannot be read is reported, and the next goes on. Returns whether all could be read.
func forEachArticle(
  of reader: ArticleReader, report: (ReadingError) -> Void = { Command.report($0) }, do body: (Article) throws -> Void
) rethrows -> Bool {
  var allGood = true
  for result in reader {
    switch result {
    case .success(let article):
      for warning in article.readingWarnings { Command.report("\(article.id): \(warning.message)") }
      try body(article)
    case .failure(let error):
      allGood = false
      report(error)
    }
  }
  return allGood
}

/// Writes what the extractor finds, an article at a time. Returns whether all articles could be read.
func extract(
  _ selection: Selection = Selection(), from reader: ArticleReader, with extractor: Extractor,
  allQuotations: Bool = false, as writer: any Writer,
  report: (ReadingError) -> Void = { Command.report($0) }, to write: ([UInt8]) throws -> Void
) throws -> Bool {
  var writer = writer
  try write(Array(writer.begin().utf8))
  let allGood = try forEachArticle(of: reader, report: report) { article in
    let found = extractor.extract(article, allQuotations: allQuotations)
    try write(Array(writer.write(article, selection.of(found)).utf8))
  }
  try write(writer.end())
  return allGood
}
