import FoundationEssentials

/// What was measured. Seconds are processor time, the median of the repeats; bytes are those of the texts in UTF-8.
struct Report {
  let articles: Int
  let bytes: Int
  let repeats: Int
  let boundaries: Int
  let statements: Int
  let wordSeconds: Double
  let extractionSeconds: Double

  var wordSpeed: Double { megabytes / wordSeconds }
  var extractionSpeed: Double { megabytes / extractionSeconds }
  /// How many times longer the extraction takes than the bare pass.
  var ratio: Double { extractionSeconds / wordSeconds }

  private var megabytes: Double { Double(bytes) / 1e6 }

  var text: String {
    """
    \(articles) articles, \(rounded(megabytes)) MB, median of \(repeats)
    ICU words   \(rounded(wordSpeed)) MB/s  (\(boundaries) boundaries)
    extraction  \(rounded(extractionSpeed)) MB/s  (\(statements) statements)
    ratio       \(rounded(ratio))
    """
  }

  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    let figures = [
      "articles": Double(articles), "bytes": Double(bytes), "repeats": Double(repeats),
      "boundaries": Double(boundaries), "statements": Double(statements),
      "icu_words_mb_per_s": wordSpeed, "extraction_mb_per_s": extractionSpeed, "ratio": ratio,
    ]
    return String(decoding: try encoder.encode(figures), as: UTF8.self)
  }

  private func rounded(_ number: Double) -> String {
    String((number * 100).rounded() / 100)
  }
}
