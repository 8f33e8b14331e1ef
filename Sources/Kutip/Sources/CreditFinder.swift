import Segmentation

/// Finds what the article as a whole is credited to: `(sumber: cnnindonesia.com)`, `(Antara)`, `London (ANTARA/Reuters) -`.
struct CreditFinder {
  let text: TaggedText

  func credits() -> [Citation.Outlet] {
    var found: [Citation.Outlet] = []
    var brackets = text.lists.openBrackets[...]
    for paragraph in text.paragraphs {
      for open in brackets.takeMembers(below: paragraph.upperBound) { found += bracketed(open, paragraph) }
      found += sourceLine(paragraph)
    }
    var seen: Set<String> = []
    return found.filter { seen.insert($0.name.lowercased()).inserted }
  }

  /// Agencies alone in brackets, at a dateline or at the end of a paragraph.
  private func bracketed(_ open: Int, _ paragraph: Range<Int>) -> [Citation.Outlet] {
    let behind = text.skipBrackets(open, limit: paragraph.upperBound)
    guard behind > open, text.quotationOf[open] < 0 else { return [] }
    let inside = (open + 1)..<(behind - 1)
    let isDateline = open - paragraph.lowerBound < 6 && text.kind(behind) == .dash
    let isClosing = behind == paragraph.upperBound || behind + 1 == paragraph.upperBound && text.kind(behind) == .stop
    if let label = inside.first, text.is(label, [.sumber, .source]) {
      return outlets(in: (label + 1)..<inside.upperBound)
    }
    guard isDateline || isClosing else { return [] }
    let named = inside.filter { text.tokens[$0].isWordLike }
    // `Nusa Tenggara Barat (NTB).`: an abbreviation of what stands before it.
    guard !named.isEmpty,
      isDateline || !named.contains(where: { text.has($0, .markedAgency) && text.tokens[$0].shape.contains(.allCaps) }),
      named.allSatisfy({ text.has($0, .anyAgency) || text.kind($0) == .site || text.is($0, [.news, .ant]) })
    else { return [] }
    return outlets(in: inside)
  }

  /// A line of its own: `Sumber: Reuters`.
  private func sourceLine(_ paragraph: Range<Int>) -> [Citation.Outlet] {
    guard text.is(paragraph.lowerBound, .sumber), text.kind(paragraph.lowerBound + 1) == .colon, paragraph.count < 16
    else { return [] }
    return outlets(in: (paragraph.lowerBound + 2)..<paragraph.upperBound)
  }

  private func outlets(in range: Range<Int>) -> [Citation.Outlet] {
    range.compactMap { index in
      guard text.has(index, .anyAgency) || text.kind(index) == .site else { return nil }
      let kind = text.lexicon.agency(of: text.tokens[index])?.kind ?? .portal
      return Citation.Outlet(words: index..<(index + 1), name: text.text(index), kind: kind)
    }
  }
}
