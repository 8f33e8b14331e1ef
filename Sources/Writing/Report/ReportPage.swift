import EmbeddedReport
import Kutip

/// What stands before and behind the articles of a report.
struct ReportPage {
  /// One line of the list of articles.
  struct Content {
    let place: ArticlePlace
    let title: String
    let statements: Int
  }

  let language: Language

  private static let style = text(embedded_report_style())
  private static let script = text(embedded_report_script())

  func head(_ title: String) -> Markup {
    """
    <!DOCTYPE html>
    <html lang="\(language.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="\(Self.policy)">
    <meta name="referrer" content="no-referrer">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>\(title)</title>
    <style>\(Markup(verbatim: Self.style))</style>
    </head>
    """
  }

  var beginning: Markup {
    """
    \(head(Phrase.title[language]))
    <body>
    <header id="top">
    <h1>\(Phrase.title[language])</h1>
    <p>\(Phrase.lead[language]) <a href="#summary">\(Phrase.toSummary[language])</a></p>
    \(legend)
    </header>
    \(filters)
    <main>

    """
  }

  func ending(_ counts: SourceCounts, _ paths: PathCounts, _ times: TimeCounts, _ contents: [Content]) -> Markup {
    let quoted = Chart(id: "quoted", title: Phrase.quoted[language], counts: counts.speakers, language: language)
    let cited = Chart(id: "cited", title: Phrase.cited[language], counts: counts.sources, language: language)
    let flow = FlowChart(flow: Flow(paths), language: language)
    let time = TimeChart(counts: times, language: language)
    return """
      <section id="summary" aria-labelledby="summary-title">
      <h2 id="summary-title">\(Phrase.toSummary[language])</h2>
      <p>\(counts.articleCount) \(Phrase.articles[language]), \(counts.statementCount) \(Phrase.statements[language]). \
      <a href="#top">\(Phrase.toTop[language])</a></p>
      \(quoted.html)\(cited.html)\(flow.html)\(time.html)\(list(contents))</section>
      </main>
      <aside id="card" aria-label="\(Phrase.evidence[language])" hidden>\
      <button type="button" id="close" aria-label="\(Phrase.close[language])">×</button><div id="shown" aria-live="polite"></div></aside>
      <script>\(Markup(verbatim: Self.script))</script>
      </body>
      </html>

      """
  }

  private func list(_ contents: [Content]) -> Markup {
    let rows = contents.map { content -> Markup in
      """
      <tr><th scope="row" lang="id"><a href="#\(content.place.section)">\(content.title)</a></th><td>\(content.statements)</td></tr>

      """
    }
    return """
      <h3 id="contents">\(Phrase.contents[language])</h3>
      <table class="figures" id="articles" aria-labelledby="contents"><thead><tr><th scope="col">\(Phrase.name[language])</th>\
      <th scope="col">\(Phrase.statements[language])</th></tr></thead><tbody>
      \(rows)</tbody></table>

      """
  }

  /// Forbids every request, and every style and script but the page's own, which browsers know by these digests of `report.css` and
  /// `report.js`: the SHA-256 in Base64, as Content Security Policy has it. A test compares them with the files.
  static let digests = (
    style: "sha256-ToEjzwUMLhSBEbdYepgeRzISq38lof8gvDrEoE3KJgI=",
    script: "sha256-bA6oHSQ0FrKKhueGZ4nlGuYpfCDhXhQl0CfFZ4iKWVk="
  )
  private static let policy =
    "default-src 'none'; style-src '\(digests.style)'; script-src '\(digests.script)'; base-uri 'none'; form-action 'none'"

  private static func text(_ file: embedded_file) -> String {
    String(decoding: UnsafeBufferPointer(start: file.bytes, count: file.count), as: UTF8.self)
  }

  private var legend: Markup {
    let kinds = Statement.Kind.allCases.filter { $0 != .none }
      .map { "<li><mark class=\"\($0.rawValue)\">\($0.name[language])</mark></li>" as Markup }
    // The script takes the labels of evidence from here.
    let evidence = Evidence.allCases
      .map {
        "<li><span class=\"\($0.rawValue)\" data-name=\"\($0.rawValue)\">\($0.name[language])</span></li>" as Markup
      }
    return """
      <h2 class="unseen">\(Phrase.legend[language])</h2>
      <ul id="legend">\(kinds)\(evidence)<li><span class="boilerplate">\(Phrase.boilerplate[language])</span></li></ul>
      """
  }

  /// Of no use without a script, which shows them.
  private var filters: Markup {
    let fields = [
      ("speaker", Column.speaker.heading(in: language)), ("agency", Bilingual.agency[language]),
      ("kind", Column.kind.heading(in: language)),
    ].map { id, label -> Markup in
      """
      <label>\(label) <select id="\(id)"><option value="">\(Phrase.all[language])</option></select></label>

      """
    }
    return """
      <form id="filters" aria-label="\(Phrase.filter[language])" hidden>
      \(fields)<button type="reset">\(Phrase.reset[language])</button>
      <output id="count" data-of="\(Phrase.of[language])" data-statements="\(Phrase.statements[language])"></output>
      </form>
      """
  }
}
