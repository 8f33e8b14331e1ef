/// A bar chart of counts with the table of the same figures beside it.
struct Chart {
  /// As many bars as can be taken in at a glance; the table goes on below them.
  static let longest = 12
  /// Letters that fit the width of the drawing.
  private static let longestLabel = 44
  private static let width = 400
  private static let barHeight = 40

  let id: String
  let title: String
  /// The highest first.
  let counts: [SourceCounts.Count]
  let language: Language

  var html: Markup {
    let shown = Array(counts.prefix(Self.longest))
    let rest = Array(counts.dropFirst(Self.longest))
    return """
      <section class="chart" aria-labelledby="\(id)">
      <h3 id="\(id)">\(title)</h3>
      \(counts.isEmpty ? "<p>\(Phrase.nobody[language])</p>" as Markup : "<div class=\"columns\">\(drawing(shown))<div>\(table(shown))\(more(rest))</div></div>")
      </section>

      """
  }

  private func drawing(_ counts: [SourceCounts.Count]) -> Markup {
    let most = counts.first?.statements ?? 1
    let bars = counts.enumerated().map { index, count -> Markup in
      let top = index * Self.barHeight
      // Room for the number behind the longest bar.
      let length = max(2, count.statements * (Self.width - 60) / most)
      return """
        <text x="0" y="\(top + 14)">\(shortened(count.name))</text>\
        <rect x="0" y="\(top + 19)" width="\(length)" height="14"/>\
        <text x="\(length + 6)" y="\(top + 31)">\(count.statements)</text>

        """
    }
    return """
      <svg role="img" aria-label="\(title). \(Phrase.share[language])" viewBox="0 0 \(Self.width) \(counts.count * Self.barHeight)">
      \(bars)</svg>

      """
  }

  private func table(_ counts: [SourceCounts.Count]) -> Markup {
    let headings = [Phrase.name, Phrase.statements, Phrase.articles].map {
      "<th scope=\"col\">\($0[language])</th>" as Markup
    }
    let rows = counts.map { count -> Markup in
      "<tr><th scope=\"row\">\(count.name)</th><td>\(count.statements)</td><td>\(count.articles)</td></tr>\n"
    }
    return "<table class=\"figures\"><thead><tr>\(headings)</tr></thead><tbody>\n\(rows)</tbody></table>"
  }

  private func more(_ counts: [SourceCounts.Count]) -> Markup {
    counts.isEmpty
      ? "" : "<details><summary>\(counts.count) \(Phrase.others[language])</summary>\(table(counts))</details>"
  }

  private func shortened(_ name: String) -> String {
    name.count <= Self.longestLabel ? name : name.prefix(Self.longestLabel - 1) + "…"
  }
}
