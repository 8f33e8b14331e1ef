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
    findings.reserveCapacity(quotations.count)
    for (number, quotation) in quotations.enumerated() {
      findings.append(finding(quotation, before: number > 0 ? findings[number - 1] : nil, number))
    }
    linkParagraphs(&findings)
    linkTouching(&findings)
    linkAlone(&findings)
    return findings
  }

  private func finding(_ quotation: Quotation, before: Finding?, _ number: Int) -> Finding? {
    let setting = self.setting(quotation, before: before)
    for rule in rules {
      let match = matcher.match(rule, quotation: quotation, in: setting)
      trace?.note(rule, at: quotation.content, match == nil ? matcher.failure : nil)
      if let match { return finding(rule, match, quotation) }
    }
    return before.flatMap { shared($0, quotation, setting) }
  }

  private func finding(_ rule: CompiledRule, _ match: Match, _ quotation: Quotation) -> Finding {
    let finding = Finding(rule, match, content: quotation.content, outer: quotation.outer)
    finding.flags = flags(quotation)
    finding.continuesUtterance = rule.rule.name == "quote-resumes"
    return finding
  }

  func flags(_ quotation: Quotation) -> [Flag] {
    if !quotation.repairedOpen, !quotation.repairedClose { return [] }
    return (quotation.repairedOpen ? [.repairedOpen] : []) + (quotation.repairedClose ? [.repairedClose] : [])
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
      quotation: quotation, followsQuotation: follows,
      previousEnd: before.flatMap {
        $0.cue != nil && sentence.contains($0.outer.lowerBound) ? $0.whole.upperBound : nil
      },
      hasSpeaker: before != nil)
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
          findings[part] = share(model, quotations[part])
          findings[part]?.continuesUtterance = part > start
        }
        if attributed > start { findings[attributed]?.continuesUtterance = true }
      } else if findings[start]?.continuesUtterance == true {
        // `“A,” kata X. “B.` and in the next paragraph `“C.”`
        for part in start..<end { findings[part + 1]?.continuesUtterance = true }
      }
      start = end + 1
    }
  }

  /// A quotation to which another attribution is due: that of the utterance whose part it is.
  private func share(_ model: Finding, _ quotation: Quotation) -> Finding {
    let finding = Finding(like: model, content: quotation.content, outer: quotation.outer)
    finding.flags = flags(quotation)
    return finding
  }

  /// Quotations set one right behind the other, `“A,”“B,” kata X`, lost the paragraph that parted them: they are one utterance.
  private func linkTouching(_ findings: inout [Finding?]) {
    for number in quotations.indices.dropLast().reversed() {
      let (own, mark) = (quotations[number], quotations[number + 1].outer.lowerBound)
      guard findings[number] == nil, let next = findings[number + 1], next.kind == .direct, next.cue != nil,
        own.outer.upperBound == mark, !text.tokens[mark].shape.contains(.spaceBefore),
        own.content.count > 4, [.comma, .stop].contains(text.kind(own.content.upperBound - 1))
      else { continue }
      findings[number] = share(next, quotations[number])
      findings[number]?.continuesUtterance = false
      findings[number + 1]?.continuesUtterance = true
    }
  }

  /// A quotation that is a paragraph of its own is a part of the one that opens the next paragraph, if that has its attribution: news
  /// sites break long quotations so, and close each part. In a corpus the speaker before it was another one in 13 cases of 100.
  private func linkAlone(_ findings: inout [Finding?]) {
    for number in quotations.indices.dropLast().reversed() {
      guard let alone = findings[number], alone.cue == nil, alone.mention == nil, !alone.continuesUtterance,
        let next = findings[number + 1], next.kind == .direct, let mention = next.mention,
        standsForItself(mention), opensNextParagraph(number + 1, behind: number)
      else { continue }
      findings[number]?.mention = mention
      findings[number]?.cue = next.cue
      findings[number]?.addressee = next.addressee
      findings[number]?.whole = alone.outer.lowerBound..<next.whole.upperBound
      findings[number + 1]?.continuesUtterance = true
    }
  }

  /// Whether a mention needs no other one before it to be understood.
  private func standsForItself(_ mention: Mention) -> Bool {
    switch mention.kind {
    case .person, .organization, .agency, .account, .document, .group:
      !text.has(mention.whole.upperBound - 1, .demonstrative)
    case .pronoun, .clitic, .bareRole, .anonymous: false
    }
  }

  private func opensNextParagraph(_ number: Int, behind previous: Int) -> Bool {
    let (own, next) = (quotations[previous].outer, quotations[number].outer)
    let paragraph = text.paragraphNumber(of: own.lowerBound)
    let nextParagraph = text.paragraphNumber(of: next.lowerBound)
    guard nextParagraph > paragraph, text.paragraphs[paragraph].lowerBound == own.lowerBound,
      text.paragraphs[nextParagraph].lowerBound == next.lowerBound
    else { return false }
    return (own.upperBound..<next.lowerBound).allSatisfy { !text.tokens[$0].isWordLike || text.isBoilerplate[$0] }
  }
}
