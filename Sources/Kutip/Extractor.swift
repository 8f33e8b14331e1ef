import Segmentation

/// Finds the statements of articles. One extractor serves one thread; the lexicon is shared.
public final class Extractor {
  private let lexicon: Lexicon
  private let rules: RuleSet
  private let segmenter: Segmenter

  /// Throws a `SegmentationError` if ICU's data cannot be had.
  public convenience init(lexicon: Lexicon) throws { try self.init(lexicon: lexicon, families: RuleBook.families) }

  /// An extractor with other rules than those of the book.
  init(lexicon: Lexicon, families: [RuleFamily]) throws {
    self.lexicon = lexicon
    rules = RuleSet(families)
    segmenter = try Segmenter(vocabulary: lexicon.vocabulary)
  }

  /// The statements, credits and warnings of one article.
  public func extract(_ article: Article, allQuotations: Bool = false) -> Extraction {
    let (text, marks) = prepare(article)
    return extraction(article, text, marks, allQuotations: allQuotations, trace: nil)
  }

  /// The same, with every step that led there.
  public func explain(_ article: Article) -> Explanation {
    let (text, marks) = prepare(article)
    let trace = Trace()
    let extraction = extraction(article, text, marks, allQuotations: true, trace: trace)
    return Explanation(text, marks.quotations, trace, extraction)
  }

  /// The article with the title, publisher and day that the head of its text gives, as far as it has none.
  public func completed(_ article: Article) -> Article {
    if article.title != nil, article.publisher != nil, article.published != nil { return article }
    let text = prepare(article).0
    var completed = article
    completed.title = article.title ?? HeadFinder.title(of: text)
    completed.publisher = article.publisher ?? HeadFinder.publisher(of: text)
    completed.published = article.published ?? HeadFinder.published(of: text)
    return completed
  }

  /// Tokens with their classes, boilerplate, quotations, and sentences that none of these is cut by.
  private func prepare(_ article: Article) -> (TaggedText, QuotationFinder) {
    let text = TaggedText(segmenter.segment(article.text), lexicon: lexicon)
    BoilerplateFinder().mark(text)
    text.headline = HeadFinder.headline(of: text)
    let marks = QuotationFinder.find(in: text)
    text.take(marks.quotations)
    return (text, marks)
  }

  private func extraction(
    _ article: Article, _ text: TaggedText, _ marks: QuotationFinder, allQuotations: Bool, trace: Trace?
  ) -> Extraction {
    let parser = MentionParser(text)
    let clauses = ClauseFinder(text)
    let quoted = QuotationMatcher(
      text: text, matcher: Matcher(text: text, parser: parser, clauses: clauses, explains: trace != nil),
      rules: rules.quotations, quotations: marks.quotations, trace: trace
    ).findings()
    text.speech = quoted.map { $0 != nil }
    let claims = ClaimMatcher(
      text: text, matcher: Matcher(text: text, parser: parser, clauses: clauses, explains: trace != nil), rules: rules,
      taken: quoted.compactMap { $0?.cue }.sorted(), trace: trace
    ).findings()

    var findings = quoted.compacted { $0 } + claims
    findings.sort { $0.outer.lowerBound < $1.outer.lowerBound }
    SpeakerResolver(parser).resolve(findings)
    SourceAssigner(text: text, citations: clauses.citations).assign(to: findings)
    number(findings)

    let published = article.published ?? HeadFinder.published(of: text)
    let builder = StatementBuilder(text, published: published.flatMap { CalendarDay(iso: $0) })
    var statements = findings.compacted { builder.statement($0) }
    if allQuotations {
      let terms = quoted.indices.filter { quoted[$0] == nil }.compactMap {
        builder.term(marks.quotations[$0], utterance: 0)
      }
      statements = (statements + terms).sorted { $0.content.start < $1.content.start }
    }
    for index in statements.indices { statements[index].id = index + 1 }
    return Extraction(
      statements: statements, credits: credits(text, clauses.citations, findings, builder),
      warnings: warnings(marks, builder), boilerplate: text.boilerplate.map { builder.bounds($0) },
      title: HeadFinder.title(of: text), publisher: HeadFinder.publisher(of: text),
      published: published)
  }

  private func number(_ findings: [Finding]) {
    var utterance = 0
    for finding in findings {
      if !finding.continuesUtterance || utterance == 0 { utterance += 1 }
      finding.utterance = utterance
    }
  }

  private func credits(
    _ text: TaggedText, _ citations: CitationFinder, _ findings: [Finding], _ builder: StatementBuilder
  ) -> [Credit] {
    CreditFinder(text: text, citations: citations, findings: findings).credits().compactMap { outlet in
      builder.span(outlet.words).map { Credit(name: outlet.name, kind: outlet.kind, mention: $0) }
    }
  }

  private func warnings(_ marks: QuotationFinder, _ builder: StatementBuilder) -> [Warning] {
    marks.faults.map { fault in
      let place = builder.bounds(fault.token..<(fault.token + 1))
      return Warning(code: fault.code, start: place.lowerBound, end: place.upperBound)
    }
  }
}
