/// A listing as a page to read and print, in one file that needs no network: where it counts statements, with a chart of the most frequent.
struct ListingPage {
  let listing: Listing
  let language: Language

  var html: Markup {
    """
    \(ReportPage(language: language).head(Phrase.audit[language]))
    <body>
    <main>
    <h1>\(Phrase.audit[language])</h1>
    \(chart)<div class="drawing" role="region" tabindex="0" aria-label="\(Phrase.table[language])">
    <table class="listing"><thead><tr>\(headings)</tr></thead><tbody>
    \(rows)</tbody></table>
    </div>
    </main>
    </body>
    </html>

    """
  }

  private var shown: [Int] { listing.columns.indices.filter { listing.columns[$0].isMain } }

  private var headings: [Markup] {
    shown.map { "<th scope=\"col\">\(listing.columns[$0].heading[language])</th>" }
  }

  private var rows: [Markup] {
    listing.rows.map { row in
      let cells = shown.map { column -> Markup in
        let style: Markup = row[column].isNumber ? " class=\"figure\"" : ""
        return "<td\(style)>\(listing.columns[column].shown(row[column], in: language))</td>"
      }
      return "<tr>\(cells)</tr>\n"
    }
  }

  /// Bars of the statements, and of what the rows are; nothing where rows are statements themselves.
  private var chart: Markup {
    guard let statements = listing.columns.firstIndex(where: { $0.name == "statements" }),
      let articles = listing.columns.firstIndex(where: { $0.name == "articles" }), let first = listing.columns.first
    else { return "" }
    let counts = listing.rows.map { row in
      SourceCounts.Count(
        name: row[0].text.isEmpty ? Phrase.unknown[language] : row[0].text, kind: Bilingual("", ""),
        statements: row[statements].number, articles: row[articles].number)
    }
    return Chart(id: "counts", title: first.heading[language], counts: counts, language: language).html
  }
}
