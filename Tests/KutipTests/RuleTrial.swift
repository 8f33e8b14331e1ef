import Segmentation

@testable import Kutip

/// Tries one rule by itself, at every place of a text where it could fit.
struct RuleTrial {
  private let rule: Rule
  private let compiled: CompiledRule
  private let text: TaggedText
  private let quotations: [Quotation]
  private let parser: MentionParser
  private let clauses: ClauseFinder

  init(_ rule: Rule, on plain: String, lexicon: Lexicon) throws {
    let text = TaggedText(try Segmenter(vocabulary: lexicon.vocabulary).segment(plain), lexicon: lexicon)
    BoilerplateFinder().mark(text)
    text.headline = HeadFinder.headline(of: text)
    quotations = QuotationFinder.find(in: text).quotations
    text.take(quotations)
    parser = MentionParser(text)
    clauses = ClauseFinder(text)
    self.rule = rule
    compiled = CompiledRule(rule)
    self.text = text
  }

  func statements() -> [Statement] {
    var findings = rule.kind == .indirect ? claims() : quoted()
    SpeakerResolver(parser).resolve(&findings)
    SourceAssigner(text: text, citations: clauses.citations).assign(to: &findings)
    let builder = StatementBuilder(text, published: nil)
    return findings.compactMap { builder.statement($0) }
  }

  private var matcher: Matcher { Matcher(text: text, parser: parser, clauses: clauses) }

  private func claims() -> [Finding] {
    text.sentences.flatMap { sentence in
      sentence.compactMap { cue -> Finding? in
        guard let form = text.cue(cue), text.quotationOf[cue] < 0, !text.isBoilerplate[cue],
          let anchor = compiled.anchor, form.serves(anchor.uses, anchor.takes)
        else { return nil }
        let setting = Setting(text: text, clauses: clauses, sentence: sentence, reach: sentence)
        guard case .match(let match) = matcher.match(compiled, cue: cue, in: setting) else { return nil }
        return finding(match, outer: match.content)
      }
    }
  }

  private func quoted() -> [Finding] {
    quotations.compactMap { quotation in
      guard case .match(let match) = matcher.match(compiled, quotation: quotation, in: setting(quotation)) else {
        return nil
      }
      return finding(match, outer: quotation.outer)
    }
  }

  /// As the extractor makes it, but that any earlier quotation counts as speech.
  private func setting(_ quotation: Quotation) -> Setting {
    let start = quotation.outer.lowerBound
    let number = text.sentenceNumber(of: start)
    let paragraph = text.paragraphs[text.paragraphNumber(of: start)]
    let last =
      text.sentences[number...].prefix(2).last { $0.upperBound <= paragraph.upperBound } ?? text.sentences[number]
    let follows = quotations.contains { paragraph.contains($0.outer.lowerBound) && $0.outer.upperBound <= start }
    return Setting(
      text: text, clauses: clauses, sentence: text.sentences[number],
      reach: text.sentences[number].lowerBound..<last.upperBound, quotation: quotation,
      followsQuotation: follows, hasSpeaker: follows)
  }

  private func finding(_ match: Match, outer: Range<Int>) -> Finding {
    Finding(
      rule: compiled, kind: rule.kind, content: match.content, outer: outer, cue: match.cue, mention: match.mention,
      addressee: match.addressee, whole: match.whole)
  }
}
