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
  private let refined = ScratchBuffer<Token>()
  private let places = ScratchBuffer<Int32>()

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
      let (tokens, foreignLines) = cut(units)
      var lineStarts: [Int] = []
      segments.tokens = Array(unsafeUninitializedCapacity: tokens.count) { joined, count in
        (lineStarts, count) = joinPhrases(of: tokens, into: joined)
      }
      segments.paragraphs = ParagraphFinder.paragraphs(of: segments.tokens, lineStarts: lineStarts)
      let finder = SentenceFinder(
        plain: PlainSentences(units: units, plain: plain.view), foreignLines: foreignLines,
        starts: sentenceStarts(units, foreignLines))
      segments.sentences = finder.sentences(of: segments.tokens, paragraphs: segments.paragraphs, places)
    }
    return segments
  }

  /// The tokens, each a single word, and the lines that ICU had to break.
  private func cut(_ units: UnsafeBufferPointer<UInt16>) -> (
    tokens: UnsafeBufferPointer<Token>, foreignLines: [Range<Int>]
  ) {
    raw.reserve(units.count)
    refined.reserve(units.count)
    return vocabulary.withLookup { lookup in
      var scanner = WordScanner(units, plain.view, lookup, into: raw.start)
      scanner.scan(words, trustsTable: trustsTable)
      let rawTokens = UnsafeMutableBufferPointer(start: raw.start, count: scanner.count)
      var refiner = TokenRefiner(units, rawTokens, lookup, into: refined.start)
      refiner.run(mending: refiner.lookUp(places))
      refiner.partNames()
      return (UnsafeBufferPointer(start: refined.start, count: refiner.count), scanner.foreignLines)
    }
  }

  /// Copies the tokens, and joins the words of each phrase that the vocabulary knows (juru bicara, Al Jazeera) into one. Returns those
  /// with which lines begin, and how many there are in all.
  private func joinPhrases(of tokens: UnsafeBufferPointer<Token>, into joined: UnsafeMutableBufferPointer<Token>)
    -> (lineStarts: [Int], count: Int)
  {
    var lineStarts: [Int] = []
    lineStarts.reserveCapacity(16)
    lineStarts.append(0)
    var (read, write) = (0, 0)
    for place in joints(in: tokens) where Int(place) >= read {
      write = joined[write...].initialize(fromContentsOf: tokens[read..<Int(place)])
      read = Int(place)
      if write > 0, tokens[read].shape.contains(.lineBefore) { lineStarts.append(write) }
      let phrase = tokens[read].traits.contains(.beginsPhrase) ? vocabulary.longestPhrase(in: tokens[read...]) : nil
      let end = read + (phrase?.length ?? 1)
      joined.initializeElement(at: write, to: phrase.map { self.phrase($0.number, tokens[read..<end]) } ?? tokens[read])
      (read, write) = (end, write + 1)
    }
    return (lineStarts, joined[write...].initialize(fromContentsOf: tokens[read...]))
  }

  /// The tokens with which lines begin, and those with which phrases may.
  private func joints(in tokens: UnsafeBufferPointer<Token>) -> UnsafeBufferPointer<Int32> {
    vocabulary.withPairs { pairs in
      var joints = Places(places, below: tokens.count)
      guard var token = tokens.first else { return joints.all }
      for index in tokens.indices {
        // The last token is its own next one: at worst it is noted in vain.
        let next = tokens[min(index &+ 1, tokens.count &- 1)]
        let begins = token.traits.beginsPhrase(with: next.traits) & pairs.mayBegin(token.word, next.word)
        joints.note(index, if: begins | Bit(token.shape.contains(.lineBefore)))
        token = next
      }
      return joints.all
    }
  }

  /// The token of a phrase with that number.
  private func phrase(_ number: Int32, _ words: Slice<UnsafeBufferPointer<Token>>) -> Token {
    var phrase = words[words.startIndex]
    if Vocabulary.opensName(words) { phrase.shape.insert(.capitalized) }
    let last = words[words.endIndex - 1]
    phrase.end = last.end
    phrase.take(vocabulary.word(number))
    phrase.shape.formUnion(last.shape.intersection([.clitic, .abbreviation]))
    return phrase
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
