import Segmentation

/// Decides for each quotation whether it is speech, and what attributes it: the first rule that fits wins.
struct QuotationMatcher {
  let text: TaggedText
  let matcher: Matcher
  let rules: [CompiledRule]
  let quotations: [Quotation]
  let trace: Trace?

  /// One finding for each quotation, in order; kind `none` where no rule fits.
  func findings() -> [Finding?] {
    var findings: [Finding?] = []
    for (number, quotation) in quotations.enumerated() {
      findings.append(finding(quotation, before: number > 0 ? findings[number - 1] : nil, number))
    }
    linkParagraphs(&findings)
    return findings
  }

  private func finding(_ quotation: Quotation, before: Finding?, _ number: Int) -> Finding? {
    let setting = self.setting(quotation, before: before)
    for rule in rules {
      let outcome = matcher.match(rule, quotation: quotation, in: setting)
      trace?.note(rule.rule, at: quotation.content, outcome)
      if case .match(let match) = outcome { return finding(rule, match, quotation) }
    }
    return nil
  }

  private func finding(_ rule: CompiledRule, _ match: Match, _ quotation: Quotation) -> Finding {
    var finding = Finding(
      rule: rule, kind: rule.rule.kind, content: quotation.content, outer: quotation.outer, cue: match.cue,
      mention: match.mention,
      addressee: match.addressee, whole: match.whole)
    if quotation.repairedOpen { finding.flags.append(.repairedOpen) }
    if quotation.repairedClose { finding.flags.append(.repairedClose) }
    finding.continuesUtterance = rule.rule.name == "quote-resumes"
    return finding
  }

  private func setting(_ quotation: Quotation, before: Finding?) -> Setting {
    let number = text.sentenceNumber(of: quotation.outer.lowerBound)
    let sentence = Setting.window(text.sentences[number], around: quotation.outer)
    let paragraph = text.paragraphs[text.paragraphNumber(of: quotation.outer.lowerBound)]
    let hasNext = number + 1 < text.sentences.count && text.sentences[number + 1].upperBound <= paragraph.upperBound
    let follows = before.map { paragraph.contains($0.outer.lowerBound) && $0.kind == .direct } ?? false
    return Setting(
      matcher: matcher, sentence: sentence,
      reach: hasNext
        ? sentence.lowerBound..<min(text.sentences[number + 1].upperBound, sentence.upperBound + 300) : sentence,
      quotation: quotation, followsQuotation: follows, hasSpeaker: before != nil)
  }

  /// The parts of a quotation that runs over paragraphs share the one attribution, whichever part has it.
  private func linkParagraphs(_ findings: inout [Finding?]) {
    var start = 0
    while start < quotations.count {
      var end = start
      while end + 1 < quotations.count, quotations[end].continues { end += 1 }
      if end > start, let attributed = (start...end).first(where: { findings[$0]?.cue != nil }),
        let model = findings[attributed]
      {
        for part in start...end where part != attributed {
          var finding = model
          finding.content = quotations[part].content
          finding.outer = quotations[part].outer
          finding.continuesUtterance = part > start
          finding.whole =
            min(
              finding.outer.lowerBound, model.whole.lowerBound)..<max(finding.outer.upperBound, model.whole.upperBound)
          findings[part] = finding
        }
        if attributed > start { findings[attributed]?.continuesUtterance = true }
      }
      start = end + 1
    }
  }
}
