/// Bars of how many statements were published when, and how many of these came through an agency, with the table of the same figures.
struct TimeChart {
  let counts: TimeCounts
  let language: Language

  private static let width = 960
  private static let height = 180
  private static let top = 20

  var html: Markup {
    let periods = counts.periods
    return """
      <section class="chart" aria-labelledby="time">
      <h3 id="time">\(Phrase.time[language])</h3>
      \(periods.isEmpty ? "" : drawing(periods))<p>\(counts.undated.statements) \(Phrase.undated[language])</p>
      \(periods.isEmpty ? "" : table(periods))
      </section>

      """
  }

  private func drawing(_ periods: [(name: String, tally: TimeCounts.Tally)]) -> Markup {
    let most = max(1, periods.map(\.tally.statements).reduce(0, max))
    let step = Self.width / max(periods.count, 12)
    // A label takes the room of some bars.
    let labelled = (100 + step - 1) / step
    let bars = periods.enumerated().map { index, period -> Markup in
      let (x, all, sourced) = (
        index * step, period.tally.statements * Self.height / most, period.tally.sourced * Self.height / most
      )
      let floor = Self.top + Self.height
      let label: Markup =
        index % labelled == 0 ? "<text class=\"period\" x=\"\(x)\" y=\"\(floor + 18)\">\(period.name)</text>" : ""
      return """
        <rect class="all" data-count="\(period.tally.statements)" x="\(x)" y="\(floor - all)" width="\(step - 4)" height="\(all)"/>\
        <rect class="sourced" data-count="\(period.tally.sourced)" x="\(x)" y="\(floor - sourced)" width="\(step - 4)" height="\(sourced)"/>\
        <text class="count" x="\(x)" y="\(floor - all - 5)">\(period.tally.statements)</text>\(label)

        """
    }
    return """
      <ul class="key"><li><span class="all"></span>\(Phrase.allStatements[language])</li>\
      <li><span class="sourced"></span>\(Phrase.sourced[language])</li></ul>
      <div class="drawing" role="region" tabindex="0" aria-label="\(Phrase.time[language])">
      <svg role="img" aria-label="\(Phrase.time[language]). \(Phrase.share[language])" viewBox="0 0 \(Self.width) \(Self.top + Self.height + 24)">
      <defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">\
      <rect class="ground" width="6" height="6"/><rect class="line" width="3" height="6"/></pattern></defs>
      \(bars)</svg></div>

      """
  }

  private func table(_ periods: [(name: String, tally: TimeCounts.Tally)]) -> Markup {
    let headings = [Phrase.period, Phrase.statements, Phrase.sourced].map {
      "<th scope=\"col\">\($0[language])</th>" as Markup
    }
    let rows = periods.map { period -> Markup in
      "<tr><th scope=\"row\">\(period.name)</th><td>\(period.tally.statements)</td><td>\(period.tally.sourced)</td></tr>\n"
    }
    return """
      <details><summary>\(Phrase.timeFigures[language])</summary><table class="figures"><thead><tr>\(headings)</tr></thead><tbody>
      \(rows)</tbody></table></details>
      """
  }
}
