import Testing

@testable import Command
@testable import Kutip

@Suite struct ExplanationTextTests {
  @Test func everyStepIsShown() {
    let quotation = Span(text: "“Siap,”", start: 0, end: 7)
    let explanation = Explanation(
      tokens: [
        .init(span: Span(text: "Siap", start: 1, end: 5), tags: []),
        .init(span: Span(text: "kata", start: 8, end: 12), tags: ["verb", "bare"]),
        .init(span: Span(text: "Rina", start: 13, end: 17), tags: []),
        .init(span: Span(text: "Hujan", start: 19, end: 24), tags: []),
      ],
      sentences: [Span(text: "“Siap,” kata Rina.", start: 0, end: 18), Span(text: "Hujan.", start: 19, end: 25)],
      quotations: [.init(span: quotation, note: "both marks")],
      attempts: [
        .init(anchor: quotation, rule: "speaker-verb-quote", fits: false, reason: "no speaker before it"),
        .init(anchor: quotation, rule: "quote-verb-speaker", fits: true, reason: "Rina"),
      ],
      extraction: Extraction(statements: [], credits: [], warnings: [], boilerplate: []))
    let article = Article(id: "a", text: "“Siap,” kata Rina. Hujan.", title: "Judul")
    #expect(
      explanationText(explanation, of: article, width: 60) == """
        a: Judul

        Sentences and tokens
        0–18 “Siap,” kata Rina.
            Siap kata{verb bare} Rina
        19–25 Hujan.
            Hujan

        Quotations
        0–7 “Siap,” (both marks)

        Rules tried
        0–7 “Siap,”
          - speaker-verb-quote: no speaker before it
          + quote-verb-speaker: Rina

        Statements
        No statements.

        """)
  }

  @Test func emptySections() {
    let nothing = Explanation(
      tokens: [], sentences: [], quotations: [], attempts: [],
      extraction: Extraction(statements: [], credits: [], warnings: [], boilerplate: []))
    let text = explanationText(nothing, of: Article(id: "a", text: "…"), width: 60)
    #expect(text.hasPrefix("a\n\nSentences and tokens\nNone.\n\nQuotations\nNone.\n"))
  }
}
