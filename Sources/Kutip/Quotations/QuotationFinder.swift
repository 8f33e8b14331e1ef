import Segmentation

/// Pairs quotation marks, paragraph by paragraph. A missing or wrong mark is repaired from the attribution beside it, noted, never fatal,
/// and never reaches the next paragraph.
struct QuotationFinder {
  let text: TaggedText
  var quotations: [Quotation] = []
  var faults: [(code: Warning.Code, token: Int)] = []

  /// Where the paragraph begins into which a quotation goes on without a mark of its own.
  var carriedInto: Int?

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
    var (doubles, singles): ([Int], [Int]) = ([], [])
    doubles.reserveCapacity(marks.count)
    for mark in marks where !text.isBoilerplate[mark] {
      if text.kind(mark) == .doubleMark { doubles.append(mark) } else { singles.append(mark) }
    }
    let first = quotations.count
    doubles = withoutMarkup(doubles)
    if !doubles.isEmpty { pair(doubles, in: number) }
    if !singles.isEmpty { findSingles(singles, besides: quotations[first...].map(\.outer)) }
  }

  /// The marks without those that scraping left of markup: `{target="_self"}`.
  private func withoutMarkup(_ marks: [Int]) -> [Int] {
    func isMarkup(_ place: Int) -> Bool {
      guard marks.indices.contains(place), !text.tokens[marks[place]].shape.contains(.spaceBefore) else { return false }
      let before = marks[place] - 1
      return text.kind(before) == .other && text.units[Int(text.tokens[before].start)] == 0x3D
    }
    guard marks.indices.contains(where: isMarkup) else { return marks }
    return marks.indices.filter { !isMarkup($0) && !isMarkup($0 - 1) }.map { marks[$0] }
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
      } else if closes(mark), lacksOpening(mark, left: left, free: free) {
        faults.append((.unopenedQuotation, mark))
        let carried = carriedInto == free ? free : nil
        if let start = (carried ?? repairedStart(of: mark, free: free)).map({ behindPunctuation($0, mark) }),
          start < mark
        {
          add(Quotation(content: start..<mark, outer: start..<(mark + 1), repairedOpen: true))
        }
        free = mark + 1
      } else if !isStray(mark) {
        open = mark
      }
      position += 1
    }
    if let start = open { finish(start, paragraph: number) }
  }

  mutating func add(_ quotation: Quotation) {
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
  /// (`pembenahan, "katanya`). Behind a stop and before a capital it surely does; elsewhere the number of marks tells.
  private func reopens(_ mark: Int, left: Int) -> Bool {
    if attributionFollows(mark) { return false }
    return left % 2 == 1 || text.kind(mark - 1) == .stop && text.isCapitalized(mark + 1) && left > 0
  }

  /// Whether a mark closes words, as far as it and what stands beside it tell.
  private func closes(_ mark: Int) -> Bool {
    switch look(mark) {
    case .closing: true
    case .either: attributionFollows(mark)
    case .opening: false
    }
  }

  /// Whether a closing mark without an opening one stands for a quotation, and is not an opening one set astray (`kata" Kami`).
  private func lacksOpening(_ mark: Int, left: Int, free: Int) -> Bool {
    if mark == free || (mark > 0 && text.tokens[mark].shape.contains(.lineBefore)) { return false }
    return attributionFollows(mark) || left % 2 == 0
  }

  /// Whether a mark that looks closing where none is open neither closes nor opens anything: 15" itu, masjid”.
  private func isStray(_ mark: Int) -> Bool {
    look(mark) == .closing && mark > 0 && !text.isCapitalized(mark + 1)
      && (text.kind(mark - 1) == .number || [.stop, .comma].contains(text.kind(mark + 1)))
  }

  /// Whether an attribution stands right behind a closing mark: kata X, katanya, menurut X, demikian ...
  func attributionFollows(_ mark: Int) -> Bool {
    var next = mark + 1
    if text.kind(next) == .comma { next += 1 }
    guard next < text.tokens.count, !text.isCapitalized(next) else { return false }
    if let cue = text.cue(next) { return !cue.uses.isDisjoint(with: [.afterQuotation, .accordingTo]) }
    return text.has(next, [.thus]) && text.cue(next + 1) != nil
  }
}
