import Segmentation

/// An article cut into tokens, each with its classes. All steps read it; token numbers are its coordinates.
///
/// A class, so that the many small readers of it copy one reference and not ten arrays.
final class TaggedText {
  let lexicon: Lexicon
  let units: [UInt16]
  let tokens: [Token]
  let tags: [Tags]
  let lists: TokenLists
  let paragraphs: [Range<Int>]
  /// Consecutive token ranges; after the quotations are known, none ends inside one.
  @exclusivity(unchecked) var sentences: [Range<Int>]
  /// Which tokens are menus, links and the like, by token.
  ///
  /// Like the other variables here it is changed only while the text is prepared, by one thread, so that checks at each access are spared.
  @exclusivity(unchecked) private(set) var isBoilerplate: [Bool]
  /// The stretches of such tokens, in order, none touching another.
  @exclusivity(unchecked) private(set) var boilerplate: [Range<Int>] = []
  /// The quotation that a token belongs to, marks included; -1 outside.
  @exclusivity(unchecked) var quotationOf: [Int32]
  /// Which quotations are speech; empty before that is known, and where none is.
  @exclusivity(unchecked) var speech: [Bool] = []
  /// The tokens of the headline.
  @exclusivity(unchecked) var headline: Range<Int> = 0..<0

  init(_ segments: Segments, lexicon: Lexicon) {
    self.lexicon = lexicon
    units = segments.units
    tokens = segments.tokens
    tags = lexicon.tags(of: segments.tokens)
    lists = TokenLists(tokens, tags)
    paragraphs = segments.paragraphs
    sentences = segments.sentences
    isBoilerplate = Array(repeating: false, count: tokens.count)
    quotationOf = Array(repeating: -1, count: tokens.count)
  }

  /// Notes a stretch of boilerplate; each begins behind the one noted before, or in it.
  func markBoilerplate(_ tokens: Range<Int>) {
    for index in tokens { isBoilerplate[index] = true }
    if let last = boilerplate.last, last.upperBound >= tokens.lowerBound {
      boilerplate[boilerplate.count - 1] = last.lowerBound..<max(last.upperBound, tokens.upperBound)
    } else {
      boilerplate.append(tokens)
    }
  }

  /// Notes which tokens stand in quotations, and joins the sentences that a boundary parts inside one.
  func take(_ quotations: [Quotation]) {
    for (number, quotation) in quotations.enumerated() {
      for index in quotation.outer { quotationOf[index] = Int32(number) }
    }
    var joined: [Range<Int>] = []
    joined.reserveCapacity(sentences.count)
    for sentence in sentences {
      let start = sentence.lowerBound
      if let last = joined.last, quotationOf[start] >= 0, quotationOf[start] == quotationOf[start - 1] {
        joined[joined.count - 1] = last.lowerBound..<sentence.upperBound
      } else {
        joined.append(sentence)
      }
    }
    sentences = joined
  }

  /// Whether a token stands in a quotation that is speech, or, before that is known, in any.
  func isSpeech(_ index: Int, ifUnknown: Bool) -> Bool {
    let quotation = Int(quotationOf[index])
    return quotation >= 0 && (speech.isEmpty ? ifUnknown : speech[quotation])
  }

  @inline(__always)
  func has(_ index: Int, _ wanted: Tags) -> Bool {
    index >= 0 && index < tags.count && tags[index].hasAny(wanted)
  }

  @inline(__always)
  func kind(_ index: Int) -> Token.Kind { index >= 0 && index < tokens.count ? tokens[index].kind : .other }

  @inline(__always)
  func isCapitalized(_ index: Int) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].isWordLike && tokens[index].isCapitalized
  }

  @inline(__always)
  func cue(_ index: Int) -> CueForm? { has(index, .cue) ? lexicon.cue(of: tokens[index]) : nil }

  func text(_ range: Range<Int>) -> String {
    guard let (start, end) = unitBounds(range) else { return "" }
    return String(utf16: units, start..<end)
  }

  func text(_ index: Int) -> String { String(utf16: units, tokens[index].range) }

  /// The hash of a token's case-folded text; 0 outside the text.
  func hash(_ index: Int) -> UInt64 { index >= 0 && index < tokens.count ? tokens[index].hash : 0 }

  /// Whether a token begins with those letters, given small.
  func begins(_ index: Int, with letters: [UInt16]) -> Bool {
    let range = tokens[index].range
    return range.count >= letters.count && zip(range, letters).allSatisfy { units[$0] | 0x20 == $1 }
  }

  /// Whether a token is one of the few words that rules name, however it is written.
  func `is`(_ index: Int, _ words: Keyword) -> Bool {
    guard index >= 0, index < tokens.count else { return false }
    return !lexicon.keyword(of: tokens[index]).isDisjoint(with: words)
  }

  /// Whether one of these words stands in a range, written alike.
  func repeats(_ words: Range<Int>, in range: Range<Int>) -> Bool {
    range.contains { index in
      isCapitalized(index) && words.contains { units[tokens[$0].range] == units[tokens[index].range] }
    }
  }

  /// The UTF-16 offsets of a range of tokens.
  func unitBounds(_ range: Range<Int>) -> (Int, Int)? {
    range.isEmpty ? nil : (Int(tokens[range.lowerBound].start), Int(tokens[range.upperBound - 1].end))
  }

  /// Whether a token is a verb by its prefix: meN-, ber-, di-, and on request ter-. Written small, since names and titles begin so as well.
  func isVerb(_ index: Int, orTer: Bool = false) -> Bool {
    guard index >= 0, index < tokens.count, tokens[index].kind == .word, !tokens[index].isCapitalized else {
      return false
    }
    if tags[index].hasAny(Self.neverVerbs) { return false }
    let token = tokens[index]
    return Morphology.hasVerbPrefix(units[token.range], orTer: orTer)
  }

  /// Whether a token at the head of a sentence may be a verb by its prefix.
  func beginsAsVerb(_ index: Int) -> Bool {
    has(index, .common) && !has(index, Self.neverVerbs)
      && Morphology.hasVerbPrefix(units[tokens[index].range], orTer: true)
  }

  /// Whether a token is a verb in di-; on request also at the head of a sentence.
  func isPassive(_ index: Int, orCapitalized: Bool = false) -> Bool {
    let isVerb =
      isVerb(index)
      || orCapitalized && isCapitalized(index) && cue(index)?.uses.isDisjoint(with: [.passive, .clitic]) == false
    return isVerb && units[Int(tokens[index].start)] | 0x20 == 0x64
  }

  /// Whether a verb ends in -nya, as one does that is made a noun: berakhirnya, ditemukannya.
  func isNominal(_ index: Int) -> Bool {
    isVerb(index, orTer: true) && units[tokens[index].range].suffix(3).elementsEqual("nya".utf16)
  }

  /// Whether a token is several words that the lexicons join.
  func isPhrase(_ index: Int) -> Bool { units[tokens[index].range].contains(0x20) }

  private static let neverVerbs: Tags = [
    .nonVerb, .role, .organizationHead, .organization, .document, .group, .preposition, .subordinator, .connective,
    .mediaNoun, .question,
  ]

  /// The number of the sentence that holds a token.
  func sentenceNumber(of index: Int) -> Int { sentences.number(holding: index) }

  /// The number of the paragraph that holds a token.
  func paragraphNumber(of index: Int) -> Int { paragraphs.number(holding: index) }

  func paragraph(of index: Int) -> Range<Int> { paragraphs[paragraphNumber(of: index)] }

  func sentence(of index: Int) -> Range<Int> { sentences.isEmpty ? 0..<0 : sentences[sentenceNumber(of: index)] }

  /// The token behind a bracketed insertion that begins at `index`; `index` itself if none begins there or it is not closed soon.
  func skipBrackets(_ index: Int, limit: Int) -> Int {
    guard kind(index) == .openBracket else { return index }
    var end = index + 1
    while end < limit, end - index < 14 {
      if kind(end) == .closeBracket { return end + 1 }
      end += 1
    }
    return index
  }
}
