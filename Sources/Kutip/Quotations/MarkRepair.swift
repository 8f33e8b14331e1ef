import Segmentation

/// Makes up for marks that are missing.
extension QuotationFinder {
  /// Where words begin that lack their opening mark; nil if nothing shows it, and the mark is astray.
  func repairedStart(of mark: Int, free: Int) -> Int? {
    let sentence = text.sentence(of: mark - 1)
    let floor = max(free, sentence.lowerBound)
    guard attributionFollows(mark) else {
      // Quoted words inside a sentence begin behind its reporting verb.
      return (floor..<mark).last { text.has($0, .strictThat) || text.cue($0)?.uses.contains(.active) == true }.map {
        $0 + 1
      }
    }
    // A short stretch without any other attribution is one utterance; of a long one only the last sentence is surely meant.
    let isShort =
      mark - free < 80
      && !(free..<mark).contains {
        text.cue($0).map { !$0.uses.isDisjoint(with: [.active, .afterQuotation]) } ?? false
      }
    return isShort && free == text.paragraphs[text.paragraphNumber(of: mark)].lowerBound ? free : floor
  }

  func behindPunctuation(_ start: Int, _ limit: Int) -> Int {
    (start..<limit).first { text.tokens[$0].isWordLike || text.kind($0) == .number || text.kind($0) == .openBracket }
      ?? limit
  }

  /// Closes the quotation that began at `start` and lacks its closing mark before `limit`. Returns the token behind it.
  mutating func close(_ start: Int, before limit: Int, in paragraph: Range<Int>) -> Int {
    faults.append((.unclosedQuotation, start))
    let end = attributedEnd(start, limit) ?? limit
    add(Quotation(content: (start + 1)..<end, outer: start..<end, repairedClose: true))
    return end
  }

  /// Where an attribution inside the words shows that they ended: behind the comma of `..., kata X`.
  private func attributedEnd(_ start: Int, _ limit: Int) -> Int? {
    ((start + 2)..<max(limit, start + 2)).first { index in
      guard let cue = text.cue(index), !cue.uses.isDisjoint(with: [.afterQuotation]), !text.isCapitalized(index) else {
        return false
      }
      let before = text.kind(index - 1)
      return (before == .comma || before == .stop)
        && (cue.uses.contains(.clitic) || text.isCapitalized(index + 1) || text.has(index + 1, Self.speakers))
    }
  }

  private static let speakers: Tags = [.pronoun, .role, .group, .quantifier, .article, .anonymous, .rank, .honorific]

  /// Closes a quotation that its paragraph leaves open: it goes on in the next paragraph, or its mark is missing.
  mutating func finish(_ start: Int, paragraph number: Int) {
    let end = text.paragraphs[number].upperBound
    if let attributed = attributedEnd(start, end) {
      faults.append((.unclosedQuotation, start))
      return add(Quotation(content: (start + 1)..<attributed, outer: start..<attributed, repairedClose: true))
    }
    let next = text.paragraphs[(number + 1)...].first { !text.isBoilerplate[$0.lowerBound] }
    let reopens = next.map { look($0.lowerBound) == .opening && text.kind($0.lowerBound) == .doubleMark } ?? false
    let goesOn = reopens || next.map(closesOnly) ?? false
    if !reopens {
      faults.append((.unclosedQuotation, start))
      if goesOn { carriedInto = next?.lowerBound }
    }
    let close = ownEnd(start, end)
    add(Quotation(content: (start + 1)..<close, outer: start..<close, repairedClose: !reopens, continues: goesOn))
  }

  /// Whether the first mark of a paragraph closes words that began before it: nothing opens them there, and an attribution or the
  /// paragraph's end stands behind it.
  private func closesOnly(_ paragraph: Range<Int>) -> Bool {
    let marks = text.lists.marks
    let place = marks[marks.partitioningIndex { $0 >= paragraph.lowerBound }...].first { text.kind($0) == .doubleMark }
    guard let mark = place, paragraph.contains(mark), look(mark) == .closing else { return false }
    return attributionFollows(mark) || mark == paragraph.upperBound - 1
  }

  private func ownEnd(_ start: Int, _ end: Int) -> Int {
    (start..<end).first { text.isBoilerplate[$0] } ?? end
  }
}
