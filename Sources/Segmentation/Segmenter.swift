/// Cuts Indonesian text into tokens, sentences and paragraphs: ICU's word and sentence breaks, and on top of them what ICU does
/// not know of Indonesian: reduplication (hati-hati), abbreviations and degrees (Prof., S.H.), the clitic -nya, dates (24/4/2019),
/// site names, accounts, glued words as scraping leaves them (Trumpmengatakan) and lines broken at links.
///
/// A segmenter serves one thread.
public final class Segmenter {
  private let vocabulary: Vocabulary
  private let words: BreakIterator
  private let sentences: BreakIterator
  private var rawTokens: [Token] = []
  private var recent: RecentWords? = RecentWords()
  private var sentenceStarts: [Int32] = []

  public init(vocabulary: Vocabulary = Vocabulary()) throws(SegmentationError) {
    self.vocabulary = vocabulary
    words = try BreakIterator(.words)
    sentences = try BreakIterator(.sentences)
  }

  /// Cuts `text`; the offsets that come back count its UTF-16 units.
  public func segment(_ text: String) -> Segments {
    var segments = Segments()
    segments.units = UTF16Units.of(text)
    segments.units.withUnsafeBufferPointer { units in
      scanWords(units)
      refine(units, into: &segments.tokens)
      segments.tokens.withUnsafeMutableBufferPointer { tokens in
        joinPhrases(tokens)
      }
      segments.tokens.removeLast(segments.tokens.count - joinedCount)
      segments.paragraphs = ParagraphFinder(vocabulary: vocabulary).paragraphs(of: segments.tokens)
      scanSentences(units)
    }
    segments.sentences = SentenceFinder(vocabulary: vocabulary).sentences(
      of: segments.tokens, paragraphs: segments.paragraphs, starts: sentenceStarts)
    return segments
  }

  private func scanWords(_ units: UnsafeBufferPointer<UInt16>) {
    var scanner = WordScanner(units: units, tokens: takeRawTokens())
    words.forEachBatch(in: units) { scanner.take($0) }
    rawTokens = scanner.tokens
  }

  /// The array of the article before, given up so that its memory is used again.
  private func takeRawTokens() -> [Token] {
    defer { rawTokens = [] }
    return rawTokens
  }

  private func takeRecent() -> RecentWords {
    defer { recent = nil }
    return recent ?? RecentWords()
  }

  private func refine(_ units: UnsafeBufferPointer<UInt16>, into tokens: inout [Token]) {
    var refiner = TokenRefiner(units: units, vocabulary: vocabulary, raw: rawTokens, recent: takeRecent())
    refiner.run()
    tokens = refiner.tokens
    recent = refiner.recent
  }

  private var joinedCount = 0

  /// Joins the words of each phrase that the vocabulary knows (juru bicara, Al Jazeera) into one token, in place.
  private func joinPhrases(_ tokens: UnsafeMutableBufferPointer<Token>) {
    var read = 0
    var write = 0
    while read < tokens.count {
      var token = tokens[read]
      var length = 1
      if token.word >= 0, vocabulary.traits[Int(token.word)].contains(.beginsPhrase),
        let phrase = vocabulary.longestPhrase(at: read, in: tokens)
      {
        let last = tokens[read + phrase.length - 1]
        token.end = last.end
        token.word = phrase.number
        token.shape.formUnion(last.shape.intersection([.clitic, .abbreviation]))
        length = phrase.length
      }
      tokens[write] = token
      read += length
      write += 1
    }
    joinedCount = write
  }

  private func scanSentences(_ units: UnsafeBufferPointer<UInt16>) {
    sentenceStarts.removeAll(keepingCapacity: true)
    sentences.forEachBatch(in: units) { sentenceStarts.append(contentsOf: $0) }
  }
}
