import Kutip

/// One article: its text with the statements marked, and the table of them beside it.
struct ArticleSection {
  let article: Article
  let extraction: Extraction
  let place: ArticlePlace
  let language: Language

  var html: Markup {
    """
    <article id="\(place.section)" aria-labelledby="\(place.section)-title">
    <header>
    <h2 id="\(place.section)-title" lang="id">\(title)</h2>
    <p class="facts">\(facts)</p>
    </header>
    <div class="columns">
    \(MarkedText(place: place, language: language).html(article.text, extraction))
    \(table)
    </div>
    </article>

    """
  }

  var title: String { article.title ?? article.id }

  private var facts: [Markup] {
    let known = [article.id, article.publisher, article.author, article.published]
    var facts = known.compactMap(\.self).map { fact -> Markup in "<span>\(fact)</span>" }
    facts += extraction.credits.map { "<span>\(Phrase.credit[language]): \($0.name)</span>" }
    if let url = article.link {
      facts.append("<a href=\"\(url)\" rel=\"noopener noreferrer\">\(Phrase.openArticle[language])</a>")
    }
    return facts
  }

  private var table: Markup {
    let label = "\(Phrase.statement[language]): \(title)"
    guard !extraction.statements.isEmpty else { return "<p class=\"pane\">\(Bilingual.noStatements[language])</p>" }
    let headings = [
      Phrase.numberAndKind[language], Column.speaker.heading(in: language), Column.words.heading(in: language),
    ]
    let rows = extraction.statements.map {
      StatementRow(
        statement: $0, row: Row($0, of: article), outlet: article.publisher, place: place, language: language
      ).html
    }
    return """
      <div class="pane" role="region" tabindex="0" aria-label="\(label)">
      <table><thead><tr>\(headings.map { "<th scope=\"col\">\($0)</th>" as Markup })</tr></thead>
      <tbody>
      \(rows)</tbody></table>
      </div>
      """
  }
}
