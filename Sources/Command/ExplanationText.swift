import Kutip
import Writing

/// Every step from text to statements, for people to read, in lines of at most `width` columns.
func explanationText(_ explanation: Explanation, of article: Article, width: Int) -> String {
  let table = StatementTable(width: max(width, 40))
  let sections: [(heading: String, lines: [String])] = [
    ("Sentences and tokens", sentenceLines(explanation, width: width)),
    ("Quotations", explanation.quotations.flatMap { hanging("\(place($0.span)) \($0.span.text) (\($0.note))", width) }),
    ("Rules tried", attemptLines(explanation.attempts, width: width)),
    ("Statements", table.lines(of: explanation.extraction.statements.map { Row($0, of: article) })),
  ]
  let head = [article.id, article.title ?? explanation.extraction.title].compactMap(\.self).joined(separator: ": ")
  let body = sections.flatMap { ["", $0.heading] + ($0.lines.isEmpty ? ["None."] : $0.lines) }
  return ([head] + body).map { $0 + "\n" }.joined()
}

/// Each sentence, and below it its tokens with their tags: `“ Harga turun , ” kata{verb}`.
private func sentenceLines(_ explanation: Explanation, width: Int) -> [String] {
  var tokens = explanation.tokens[...]
  return explanation.sentences.flatMap { sentence in
    let own = tokens.prefix { $0.span.start < sentence.end }
    tokens = tokens.dropFirst(own.count)
    let tagged = own.map { $0.tags.isEmpty ? $0.span.text : "\($0.span.text){\($0.tags.joined(separator: " "))}" }
    return hanging("\(place(sentence)) \(sentence.text)", width)
      + wrapped(tagged.joined(separator: " "), to: width - 4).map { "    " + $0 }
  }
}

/// The rules in the order in which they were tried, under the words at which they were tried.
private func attemptLines(_ attempts: [Explanation.Attempt], width: Int) -> [String] {
  var anchor: Span?
  return attempts.flatMap { attempt in
    let heading = attempt.anchor == anchor ? [] : hanging("\(place(attempt.anchor)) \(attempt.anchor.text)", width)
    anchor = attempt.anchor
    return heading + hanging("  \(attempt.fits ? "+" : "-") \(attempt.rule): \(attempt.reason)", width)
  }
}

private func place(_ span: Span) -> String {
  "\(span.start)–\(span.end)"
}

/// The text in lines, of which all but the first are indented. An indent of its own is kept.
private func hanging(_ text: String, _ width: Int) -> [String] {
  let indent = text.prefix { $0 == " " }
  let lines = wrapped(text, to: width - indent.count - 4)
  return lines.enumerated().map { $0.offset == 0 ? indent + $0.element : indent + "    " + $0.element }
}
