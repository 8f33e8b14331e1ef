import Segmentation

/// Marks menus, links to other articles, section heads with the headlines under them, share texts and video teasers.
/// Nothing is taken out: offsets stay those of the text.
struct BoilerplateFinder {
  /// Marks the tokens of `text` that are not the article's own, and parts sentences at the marks inside a paragraph.
  func mark(_ text: TaggedText) {
    // Half of the articles have none.
    if text.lists.boilerplate.isEmpty { return }
    var left = text.lists.boilerplate[...]
    var insideSection = false
    let lastReport = lastReport(in: text)
    for paragraph in text.paragraphs {
      let phrases = left.takeMembers(below: paragraph.upperBound)
      // Without such a phrase in it, only a section head before it makes a paragraph boilerplate.
      guard insideSection || !phrases.isEmpty else { continue }
      if isSectionHead(paragraph, text), closesArticle(paragraph, lastReport, text) { insideSection = true }
      if insideSection || isBoilerplateLine(paragraph, text) {
        text.markBoilerplate(paragraph)
      } else {
        markInside(paragraph, phrases, text)
      }
    }
    text.sentences = parted(text)
  }

  /// A line of its own such as `Berita Terkait` or `Populer`, under which other articles stand.
  private func isSectionHead(_ paragraph: Range<Int>, _ text: TaggedText) -> Bool {
    paragraph.count <= 3 && text.has(paragraph.lowerBound, .boilerplateEnd)
      && paragraph.dropFirst().allSatisfy { !text.tokens[$0].isWordLike }
  }

  /// Whether what stands behind a section head is the tail of the page: less than what stood before, or nothing that reports.
  private func closesArticle(_ head: Range<Int>, _ lastReport: Int, _ text: TaggedText) -> Bool {
    text.tokens.count - head.upperBound < head.lowerBound * 3 || lastReport < head.upperBound
  }

  /// The last cue right behind a quotation mark; -1 if there is none. Found once: a hostile text may have a section head in each line.
  private func lastReport(in text: TaggedText) -> Int {
    text.lists.marks.last { text.kind($0) == .doubleMark && text.has($0 + 1, .cue) }.map { $0 + 1 } ?? -1
  }

  private func isBoilerplateLine(_ paragraph: Range<Int>, _ text: TaggedText) -> Bool {
    let first = firstWord(paragraph, text)
    if text.has(first, .boilerplateStart) { return !mayHoldArticle(paragraph) }
    if text.has(first, [.boilerplateLine, .boilerplateAnywhere, .boilerplateEnd]) {
      return paragraph.allSatisfy { $0 <= first || !text.tokens[$0].isWordLike || text.has($0, .anyBoilerplate) }
    }
    return false
  }

  /// One paragraph may hold the whole article, and begin with a link: then only its sentences are judged.
  private func mayHoldArticle(_ paragraph: Range<Int>) -> Bool { paragraph.count > 60 }

  private func firstWord(_ paragraph: Range<Int>, _ text: TaggedText) -> Int {
    paragraph.first { text.tokens[$0].isWordLike || text.kind($0) == .number } ?? paragraph.lowerBound
  }

  /// Marks insertions such as `SCROLL TO CONTINUE WITH CONTENT` or `[Gambas:Video 20detik]` inside a paragraph, and links as sentences.
  private func markInside(_ paragraph: Range<Int>, _ phrases: ArraySlice<Int>, _ text: TaggedText) {
    var free = paragraph.lowerBound
    for index in phrases {
      if index < free { continue }
      let (start, end): (Int, Int)
      if text.has(index, .boilerplateAnywhere)
        || text.has(index, .boilerplateLine) && text.tokens[index].shape.contains(.allCaps)
      {
        (start, end) = (insertionStart(index, text), insertionEnd(index, paragraph.upperBound, text))
      } else if text.has(index, .boilerplateStart), opensSentence(index, paragraph, text) {
        (start, end) = (insertionStart(index, text), LinkedHeadline(text: text).end(of: index, paragraph.upperBound))
      } else {
        continue
      }
      text.markBoilerplate(start..<end)
      free = end
    }
  }

  private func opensSentence(_ index: Int, _ paragraph: Range<Int>, _ text: TaggedText) -> Bool {
    if index == paragraph.lowerBound || text.isBoilerplate[index - 1] { return true }
    let before = text.kind(index - 1)
    return before == .stop || before == .openBracket || text.tokens[index].shape.contains(.lineBefore)
      || (before == .doubleMark && text.isCapitalized(index)) || before == .closeBracket
      || text.isCapitalized(index) && text.kind(index + 1) == .colon
  }

  private func insertionStart(_ index: Int, _ text: TaggedText) -> Int {
    text.kind(index - 1) == .openBracket ? index - 1 : index
  }

  /// An insertion in brackets ends with them, another with its own words.
  private func insertionEnd(_ index: Int, _ limit: Int, _ text: TaggedText) -> Int {
    guard text.kind(index - 1) == .openBracket else { return index + 1 }
    return (index..<min(limit, index + 14)).first { text.kind($0) == .closeBracket }.map { $0 + 1 } ?? index + 1
  }

  /// The sentences, with one more boundary at each edge of boilerplate.
  private func parted(_ text: TaggedText) -> [Range<Int>] {
    let edges = text.boilerplate.flatMap { [$0.lowerBound, $0.upperBound] }
    if edges.isEmpty { return text.sentences }
    var sentences: [Range<Int>] = []
    sentences.reserveCapacity(text.sentences.count)
    var next = 0
    for sentence in text.sentences {
      var start = sentence.lowerBound
      while next < edges.count, edges[next] <= start { next += 1 }
      while next < edges.count, edges[next] < sentence.upperBound {
        sentences.append(start..<edges[next])
        start = edges[next]
        next += 1
      }
      sentences.append(start..<sentence.upperBound)
    }
    return sentences
  }
}
