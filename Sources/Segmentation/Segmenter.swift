/// Cuts Indonesian text into tokens, sentences and paragraphs: ICU's word and sentence breaks, and on top of them what ICU does
/// not know of Indonesian: reduplication (hati-hati), abbreviations and degrees (Prof., S.H.), the clitic -nya, dates (24/4/2019),
/// site names, accounts, and what scraping leaves: glued words (Trumpmengatakan), lines broken at links, and HTML entities.
///
/// A segmenter serves one thread.
public final class Segmenter {
  private let vocabulary: Vocabulary
  private let words: BreakIterator
  private let sentences: BreakIterator
  /// Whether the breaks of plain lines are found without ICU: the same ones in a fifth of the time.
  private let trustsTable: Bool
  private let plain = PlainUnits()
  private let raw = ScratchBuffer<Token>()
  private let firsts = ScratchBuffer<WordTable.Slot>()
  private let refined = ScratchBuffer<Token>()

  public convenience init(vocabulary: Vocabulary = Vocabulary()) throws(SegmentationError) {
    try self.init(vocabulary: vocabulary, trustsTable: true)
  }

  /// With `trustsTable` off, ICU finds all breaks: a test compares.
  package init(vocabulary: Vocabulary, trustsTable: Bool) throws(SegmentationError) {
    self.vocabulary = vocabulary
    self.trustsTable = trustsTable
    words = try BreakIterator(.words)
    sentences = try BreakIterator(.sentences)
  }

  /// Cuts `text`; the offsets that come back count its UTF-16 units.
  public func segment(_ text: String) -> Segments {
    var segments = Segments()
    segments.units = UTF16Units.of(text)
    (Entities.resolved(segments.units) ?? segments.units).withUnsafeBufferPointer { units in
      let (rawTokens, foreignLines) = scanWords(units)
      let tokens = refine(units, rawTokens)
      var lineStarts: [Int] = []
      segments.tokens = Array(unsafeUninitializedCapacity: tokens.count) { joined, count in
        (lineStarts, count) = joinPhrases(of: tokens, into: joined)
      }
      segments.paragraphs = ParagraphFinder(vocabulary: vocabulary).paragraphs(
        of: segments.tokens, lineStarts: lineStarts)
      let finder = SentenceFinder(
        vocabulary: vocabulary, plain: PlainSentences(units: units, plain: plain.view), foreignLines: foreignLines,
        starts: sentenceStarts(units, foreignLines))
      segments.sentences = finder.sentences(of: segments.tokens, paragraphs: segments.paragraphs)
    }
    return segments
  }

  /// The tokens as the breaks alone make them, and the lines that ICU had to break.
  private func scanWords(_ units: UnsafeBufferPointer<UInt16>) -> (UnsafeBufferPointer<Token>, [Range<Int>]) {
    raw.reserve(units.count)
    var scanner = WordScanner(units, plain.view, into: raw.start)
    scanner.scan(words, trustsTable: trustsTable)
    return (UnsafeBufferPointer(start: raw.start, count: scanner.count), scanner.foreignLines)
  }

  private func refine(_ units: UnsafeBufferPointer<UInt16>, _ rawTokens: UnsafeBufferPointer<Token>)
    -> UnsafeBufferPointer<Token>
  {
    refined.reserve(units.count)
    firsts.reserve(rawTokens.count)
    return vocabulary.withLookup { lookup in
      // A pass of its own: the vocabulary does not fit a processor's inner cache, and waiting for one word after the other took a third
      // of the segmenter's time. Here nothing waits.
      for index in rawTokens.indices { firsts.start[index] = lookup.first(rawTokens[index].hash) }
      var refiner = TokenRefiner(units, rawTokens, lookup, firsts.start, into: refined.start)
      refiner.run()
      refiner.partNames()
      return UnsafeBufferPointer(start: refined.start, count: refiner.count)
    }
  }

  /// Copies the tokens, and joins the words of each phrase that the vocabulary knows (juru bicara, Al Jazeera) into one. Returns those
  /// with which lines begin, and how many there are in all.
  private func joinPhrases(of tokens: UnsafeBufferPointer<Token>, into joined: UnsafeMutableBufferPointer<Token>)
    -> (lineStarts: [Int], count: Int)
  {
    var lineStarts: [Int] = []
    lineStarts.reserveCapacity(16)
    var (read, write) = (0, 0)
    while read < tokens.count {
      var token = tokens[read]
      var length = 1
      let next = read + 1 < tokens.count ? tokens[read + 1].shape : []
      // One question and not two, since no processor foresees the answers.
      if token.shape.beginsPhrase(with: next),
        vocabulary.mayJoin(token.word, tokens[read + 1].word),
        let phrase = vocabulary.longestPhrase(in: UnsafeBufferPointer(rebasing: tokens[read...]))
      {
        let last = tokens[read + phrase.length - 1]
        if Vocabulary.opensName(UnsafeBufferPointer(rebasing: tokens[read...])) { token.shape.insert(.capitalized) }
        token.end = last.end
        token.word = phrase.number
        token.group = vocabulary.group(phrase.number)
        token.shape.formUnion(last.shape.intersection([.clitic, .abbreviation]))
        length = phrase.length
      }
      if write == 0 || token.shape.contains(.lineBefore) { lineStarts.append(write) }
      token.shape.subtract(.notes)
      joined.initializeElement(at: write, to: token)
      read += length
      write += 1
    }
    return (lineStarts, write)
  }

  /// ICU's sentence boundaries in the lines that are not plain, their starts among them.
  private func sentenceStarts(_ units: UnsafeBufferPointer<UInt16>, _ lines: [Range<Int>]) -> [Int32] {
    var starts: [Int32] = []
    for line in lines {
      starts.append(Int32(line.lowerBound))
      sentences.forEachBatch(in: UnsafeBufferPointer(rebasing: units[line])) { boundaries in
        for boundary in boundaries { starts.append(Int32(line.lowerBound) + boundary) }
      }
    }
    return starts
  }
}
