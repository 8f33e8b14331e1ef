import Kutip

/// The article that a page of HTML holds. Its text is empty where the page holds none.
/// - Parameter page: its text in UTF-8. What pages say of their encoding is often wrong, and their bytes have been asked.
func pageArticle(of page: [UInt8], id: String, place: Place, phrases: PagePhrases = .embedded) throws(ReadingError)
  -> Article
{
  // The parser takes a null for the end of the page.
  guard let tree = PageTree(holdsNull(page) ? page.map { $0 == 0 ? 0x20 : $0 } : page) else { throw .tooLarge(place) }
  let outline = PageOutline(tree)
  let facts = PageFactFinder(outline)
  let heading = facts.heading
  let body = facts.isFrontPage ? nil : BodyFinder(outline).body(title: heading)
  let lines: [Int] =
    body.map { body in
      var bodyLines = BodyLines(outline, body: body, phrases: phrases)
      return bodyLines.lines(title: heading)
    } ?? []
  let texts = paragraphs(lines.map { withoutInsertedLinks(outline.lines[$0], outline) })
  let place = (lines.first ?? 0)..<(lines.last.map { $0 + 1 } ?? 0)
  let found = facts.facts(heading: heading, body: place, lastLine: texts.last)
  return Article(
    id: id, text: texts.joined(separator: "\n\n"), title: found.title, publisher: found.publisher, author: found.author,
    published: found.published, url: found.url)
}

/// The lines as paragraphs: a dateline that stands on a line of its own begins the first paragraph.
private func paragraphs(_ lines: [String]) -> [String] {
  guard lines.count > 1, endsInDash(Array(lines[0].utf8)[...]) else { return lines }
  return ["\(lines[0]) \(lines[1])"] + lines[2...]
}

/// The text of a line without links to other articles that stand in brackets inside it: `(Baca juga: ...)`.
private func withoutInsertedLinks(_ line: PageLine, _ outline: PageOutline) -> String {
  var text = outline.page.string(line)
  guard line.linked > 0 else { return text }
  for (opening, closing) in [("(baca", ")" as Character), ("(Baca", ")"), ("[baca", "]"), ("[Baca", "]")] {
    guard let start = text.firstRange(of: opening)?.lowerBound, let end = text[start...].firstIndex(of: closing) else {
      continue
    }
    text.removeSubrange(start...end)
  }
  return trimmed(text) ?? text
}
