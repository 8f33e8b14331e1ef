import Segmentation

/// Pairs quotation marks, paragraph by paragraph. A missing or wrong mark is repaired from the attribution beside it, noted, never fatal,
/// and never reaches the next paragraph.
struct QuotationFinder {
  let text: TaggedText
  var quotations: [Quotation] = []
  private(set) var faults: [(code: Warning.Code, token: Int)] = []

  init(_ text: TaggedText) { self.text = text }

  /// The quotations of the article's own text, in order.
  static func find(in text: TaggedText) -> QuotationFinder {
    var finder = QuotationFinder(text)
    var marks = text.lists.marks[...]
    for (number, paragraph) in text.paragraphs.enumerated() where !marks.isEmpty {
      let own = marks.takeMembers(below: paragraph.upperBound)
      if !own.isEmpty { finder.search(number, own) }
    }
    return finder
  }

  /// Pairs the marks of a paragraph.
  private mutating func search(_ number: Int, _ marks: ArraySlice<Int>) {
    let own = marks.filter { !text.isBoilerplate[$0] }
    let first = quotations.count
    let doubles = own.filter { text.kind($0) == .doubleMark }
    if !doubles.isEmpty { pair(doubles, in: number) }
    if doubles.count < own.count { findSingles(own, besides: quotations[first...].map(\.outer)) }
  }

  /// How a mark looks from the spaces around it, and where these are silent, from its glyph.
  private enum Look { case opening, closing, either }

  private func look(_ mark: Int) -> Look {
    let spaceBefore = opensSpace(before: mark)
    let spaceBehind = opensSpace(behind: mark)
    if spaceBefore != spaceBehind { return spaceBefore ? .opening : .closing }
    switch text.units[Int(text.tokens[mark].start)] {
    case 0x201C, 0x201E, 0x00AB: return .opening
    case 0x201D, 0x00BB: return .closing
    default: return .either
    }
  }

  private func opensSpace(before mark: Int) -> Bool {
    let mark = isBackslash(mark - 1) ? mark - 1 : mark
    guard mark > 0 else { return true }
    let token = text.tokens[mark]
    return token.shape.contains(.spaceBefore)
      || [.openBracket, .dash, .singleMark].contains(text.kind(mark - 1))
        && text.tokens[mark - 1].shape.contains(.spaceBefore)
      || text.kind(mark - 1) == .openBracket
  }

  private func opensSpace(behind mark: Int) -> Bool {
    guard mark + 1 < text.tokens.count else { return true }
    let next = text.tokens[mark + 1]
    if next.shape.contains(.spaceBefore) { return true }
    return [.comma, .stop, .colon, .semicolon, .closeBracket].contains(next.kind) && !isEllipsis(mark + 1)
  }

  /// `"...tetapi` opens with an ellipsis.
  private func isEllipsis(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return token.kind == .stop
      && (text.units[Int(token.start)] == 0x2026
        || text.kind(index + 1) == .stop && text.tokens[index + 1].start == token.end)
  }

  private mutating func pair(_ marks: [Int], in number: Int) {
    let paragraph = text.paragraphs[number]
    var open: Int?
    var free = paragraph.lowerBound
    var position = 0
    while position < marks.count {
      let mark = marks[position]
      let left = marks.count - position - 1
      if let start = open {
        if nests(marks, position, start) {
          position += 2
          continue
        }
        if look(mark) == .opening, reopens(mark, left: left) {
          free = close(start, before: mark, in: paragraph)
          open = mark
        } else {
          add(Quotation(content: (start + 1)..<max(start + 1, content(endingAt: mark)), outer: start..<(mark + 1)))
          free = mark + 1
          open = nil
        }
      } else if look(mark) == .closing, lacksOpening(mark, left: left, free: free) {
        faults.append((.unopenedQuotation, mark))
        if let start = repairedStart(of: mark, free: free).map({ behindPunctuation($0, mark) }), start < mark {
          add(Quotation(content: start..<mark, outer: start..<(mark + 1), repairedOpen: true))
        }
        free = mark + 1
      } else {
        open = mark
      }
      position += 1
    }
    if let start = open { finish(start, paragraph: number) }
  }

  private mutating func add(_ quotation: Quotation) {
    if !quotation.content.isEmpty { quotations.append(quotation) }
  }

  /// Whether the mark and the next one hold a quotation inside the one that began at `start`: “A "B" C”, or "A "B" C".
  private func nests(_ marks: [Int], _ position: Int, _ start: Int) -> Bool {
    guard position + 2 < marks.count, look(marks[position]) == .opening, !attributionFollows(marks[position]) else {
      return false
    }
    let (inner, innerEnd, outerEnd) = (marks[position], marks[position + 1], marks[position + 2])
    guard look(innerEnd) == .closing, look(outerEnd) == .closing, innerEnd - inner < 16 else { return false }
    // Behind a stop the inner mark opens the next quotation, and the first one lacks its end.
    return text.kind(inner - 1) != .stop && !attributionFollows(innerEnd)
  }

  /// Whether an opening mark inside an open quotation shows that the closing one is missing, and is not a closing one set astray
  /// (`pembenahan, "katanya`).
  private func reopens(_ mark: Int, left: Int) -> Bool { !attributionFollows(mark) && left % 2 == 1 }

  /// Whether a closing mark without an opening one stands for a quotation, and is not an opening one set astray (`kata" Kami`).
  private func lacksOpening(_ mark: Int, left: Int, free: Int) -> Bool {
    if mark == free || (mark > 0 && text.tokens[mark].shape.contains(.lineBefore)) { return false }
    return attributionFollows(mark) || left % 2 == 0
  }

  /// Whether an attribution stands right behind a closing mark: kata X, katanya, menurut X, demikian ...
  private func attributionFollows(_ mark: Int) -> Bool {
    var next = mark + 1
    if text.kind(next) == .comma { next += 1 }
    guard next < text.tokens.count, !text.isCapitalized(next) else { return false }
    if let cue = text.cue(next) { return !cue.uses.isDisjoint(with: [.afterQuotation, .accordingTo]) }
    return text.has(next, [.thus]) && text.cue(next + 1) != nil
  }

  /// Where words begin that lack their opening mark; nil if nothing shows it, and the mark is astray.
  private func repairedStart(of mark: Int, free: Int) -> Int? {
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

  private func behindPunctuation(_ start: Int, _ limit: Int) -> Int {
    (start..<limit).first { text.tokens[$0].isWordLike || text.kind($0) == .number || text.kind($0) == .openBracket }
      ?? limit
  }

  /// Closes the quotation that began at `start` and lacks its closing mark before `limit`. Returns the token behind it.
  private mutating func close(_ start: Int, before limit: Int, in paragraph: Range<Int>) -> Int {
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
  private mutating func finish(_ start: Int, paragraph number: Int) {
    let end = text.paragraphs[number].upperBound
    if let attributed = attributedEnd(start, end) {
      faults.append((.unclosedQuotation, start))
      return add(Quotation(content: (start + 1)..<attributed, outer: start..<attributed, repairedClose: true))
    }
    let goesOn =
      nextOwnParagraph(number).map { look($0.lowerBound) == .opening && text.kind($0.lowerBound) == .doubleMark }
      ?? false
    if !goesOn { faults.append((.unclosedQuotation, start)) }
    let close = ownEnd(start, end)
    add(Quotation(content: (start + 1)..<close, outer: start..<close, repairedClose: !goesOn, continues: goesOn))
  }

  private func nextOwnParagraph(_ number: Int) -> Range<Int>? {
    text.paragraphs[(number + 1)...].first { !text.isBoilerplate[$0.lowerBound] }
  }

  private func ownEnd(_ start: Int, _ end: Int) -> Int {
    (start..<end).first { text.isBoilerplate[$0] } ?? end
  }
}
