import Kutip

/// An article's text as the body of a TEI document: its paragraphs, in them what was said, and the words that tell by whom. The text of the elements is the
/// article's, code point by code point, but for what XML cannot hold.
struct TEIText {
  private let text: CodePoints
  private let place: ArticlePlace
  private let elements: [TEIElement]
  private let steps: [NestingStep]

  init(_ article: Article, _ extraction: Extraction, _ place: ArticlePlace, _ parties: Parties) {
    let text = CodePoints(article.text)
    self.text = text
    self.place = place
    elements =
      Self.paragraphs(of: text).map { .paragraph($0) } + extraction.statements.map { .words(of: $0, parties) }
      + TEIElement.evidence(of: extraction.statements, place, parties)
    steps = nesting(of: elements.map(\.stretch), length: text.count)
  }

  var markup: Markup {
    guard text.count > 0 else { return "<p/>" }
    let neighbours = neighbours
    var pieces = PieceCounter()
    return steps.reduce(into: "") { markup, step in
      switch step {
      case .text(let range): markup += "\(xmlText(text[range]))"
      case .close(let index): markup += Markup(verbatim: "</\(elements[index].name)>")
      case .open(let index):
        let element = elements[index]
        let id = id(of: element, piece: pieces.next(of: index))
        let around = id.flatMap { neighbours[$0] }
        let links: Markup =
          "\(attribute("xml:id", id))\(attribute("prev", around?.before))\(attribute("next", around?.behind))"
        markup += "\(Markup(verbatim: "<" + element.name))\(links)\(element.attributes)>"
      }
    }
  }

  /// A paragraph holds the line breaks behind it, so that nothing stands between paragraphs.
  private static func paragraphs(of text: CodePoints) -> [Range<Int>] {
    func isBreak(_ place: Int) -> Bool { text[place] == "\n" || text[place] == "\r" }
    let starts = [0] + (0..<text.count).dropFirst().filter { isBreak($0 - 1) && !isBreak($0) }
    return zip(starts, starts.dropFirst() + [text.count]).map { $0..<$1 }
  }

  // MARK: - Words in several pieces

  private struct PieceCounter {
    private var counts: [Int: Int] = [:]

    /// Counts from 1.
    mutating func next(of index: Int) -> Int {
      counts[index, default: 0] += 1
      return counts[index, default: 0]
    }
  }

  /// Only words have one. The first piece has the statement's own.
  private func id(of element: TEIElement, piece: Int) -> String? {
    element.statement.map { place.words($0) + (piece > 1 ? "-\(piece)" : "") }
  }

  /// What stands before and behind each piece of an utterance, which may have several parts, and these several elements.
  private var neighbours: [String: (before: String?, behind: String?)] {
    var pieces = PieceCounter()
    var utterances: [Int: [String]] = [:]
    for case .open(let index) in steps {
      guard let statement = elements[index].statement, statement.kind != .none else { continue }
      let id = id(of: elements[index], piece: pieces.next(of: index))
      utterances[statement.utterance, default: []] += [id].compactMap(\.self)
    }
    var neighbours: [String: (before: String?, behind: String?)] = [:]
    for ids in utterances.values {
      let links = ids.map { "#" + $0 }
      for (index, id) in ids.enumerated() {
        neighbours[id] = (
          index > 0 ? links[index - 1] : nil, index + 1 < links.count ? links[index + 1] : nil
        )
      }
    }
    return neighbours
  }
}
