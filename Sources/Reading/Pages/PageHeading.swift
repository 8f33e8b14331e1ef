/// The heading over an article: an element of the first rank, or a line that has the page's title.
struct PageHeading {
  let text: String
  /// From its element or first text to behind its last one.
  let nodes: Range<Int>

  /// Whether an element holds the heading.
  func isInside(_ node: Int, of tree: PageTree) -> Bool { tree.contains(node, nodes.lowerBound) }
}

/// Finds the heading: that which the page's title repeats, else the first of the first rank.
struct HeadingFinder {
  private let outline: PageOutline

  init(_ outline: PageOutline) {
    self.outline = outline
  }

  /// - Parameters:
  ///   - titles: what the data blocks and the head give as the article's title.
  ///   - window: the title of the window, which names the site too, and is asked only where there is nothing better.
  func heading(titles: [String], window: String?) -> PageHeading? {
    let names = (titles.isEmpty ? [window].compactMap(\.self) : titles).map(nameWords)
    let headings = outline.page.mainHeadings.filter { !outline.lines(inside: $0).isEmpty }.map(heading)
    let likest = headings.enumerated().map { item in
      (item.offset, names.map { likeness(nameWords(item.element.text), $0) }.max() ?? 0)
    }
    if let best = likest.max(by: { ($0.1, -$0.0) < ($1.1, -$1.0) }), best.1 >= 0.5 { return headings[best.0] }
    return names.isEmpty ? headings.first : line(with: names)
  }

  private func heading(_ node: Int) -> PageHeading {
    // A heading has one line, or a few; one that was never closed holds all the page.
    let lines = outline.lines(inside: node).prefix(4).map { outline.page.string(outline.lines[$0]) }
    return PageHeading(text: lines.joined(separator: " "), nodes: node..<outline.tree.end(node))
  }

  /// A line that has a title word for word, but for the site's name before or behind it.
  private func line(with names: [[Substring]]) -> PageHeading? {
    for line in outline.lines where line.count < 250 && line.linked * 2 < line.count {
      let words = nameWords(outline.page.string(line))
      guard words.count > 2,
        names.contains(where: { $0.starts(with: words) || $0.reversed().starts(with: words.reversed()) })
      else { continue }
      return PageHeading(text: outline.page.string(line), nodes: line.nodes.lowerBound..<line.nodes.upperBound + 1)
    }
    return nil
  }
}

/// The words of a title, without marks and in lower case.
private func nameWords(_ text: String) -> [Substring] {
  unescaped(text).lowercased().split { !$0.isLetter && !$0.isNumber }
}

/// How much two titles have in common: 1 for the same words, 0 for none of them.
private func likeness(_ words: [Substring], _ title: [Substring]) -> Double {
  if words.isEmpty || title.isEmpty { return 0 }
  let known = Set(title)
  let shared = Set(words).filter(known.contains).count
  return Double(shared * 2) / Double(Set(words).count + known.count)
}
