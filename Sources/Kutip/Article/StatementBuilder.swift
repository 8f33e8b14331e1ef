import Segmentation

/// Turns findings into statements: token ranges into spans of code points, once, at the end.
struct StatementBuilder {
  let text: TaggedText
  private let points: CodePoints
  private let dates: DateFinder

  init(_ text: TaggedText, published: CalendarDay?) {
    self.text = text
    points = CodePoints(text.units)
    dates = DateFinder(text: text, published: published)
  }

  func span(_ tokens: Range<Int>) -> Span? {
    guard let (start, end) = text.unitBounds(tokens) else { return nil }
    return span(units: start..<end)
  }

  func span(units: Range<Int>) -> Span {
    Span(
      text: String(utf16: text.units, units), start: points.offset(units.lowerBound),
      end: points.offset(units.upperBound))
  }

  /// The code points of a range of tokens.
  func bounds(_ tokens: Range<Int>) -> Range<Int> {
    guard let (start, end) = text.unitBounds(tokens) else { return 0..<0 }
    return points.offset(start)..<points.offset(end)
  }

  /// The statement of a finding, its number still 0; nil if no words are left.
  func statement(_ finding: Finding) -> Statement? {
    guard let content = span(finding.content), let sentence = span(sentences(finding)) else { return nil }
    let speaker = finding.speaker.map { self.speaker($0, finding.mention) }
    let date = finding.kind == .none ? nil : self.date(of: finding)
    let sources = sources(finding)
    var flags = finding.flags
    if finding.speaker?.isAmbiguous == true { flags.append(.ambiguousSpeaker) }
    if speaker?.kind == .anonymous { flags.append(.anonymousSource) }
    if !sources.isEmpty { flags.append(.secondhand) }
    if date?.conflict == true { flags.append(.dateConflict) }
    let rule = finding.rule.rule
    return Statement(
      id: 0, utterance: finding.utterance, kind: finding.kind, content: content, speaker: speaker,
      cue: finding.cue.flatMap(cue),
      addressee: finding.addressee.flatMap(span), sources: sources, date: date, sentence: sentence,
      rule: rule.name,
      confidence: Confidence.of(speaker, isCited: !sources.isEmpty, flags, base: rule.confidence), flags: flags)
  }

  /// A quotation that is no statement.
  func term(_ quotation: Quotation, utterance: Int) -> Statement? {
    guard let content = span(quotation.content), let sentence = span(text.sentence(of: quotation.outer.lowerBound))
    else { return nil }
    return Statement(
      id: 0, utterance: utterance, kind: .none, content: content, speaker: nil, cue: nil, addressee: nil, sources: [],
      date: nil,
      sentence: sentence, rule: "none", confidence: 0, flags: [])
  }

  private func speaker(_ resolved: ResolvedSpeaker, _ mention: Mention?) -> Speaker {
    Speaker(
      name: resolved.name, kind: resolved.kind, resolvedBy: resolved.resolvedBy, mention: mention.flatMap(self.mention),
      role: mention?.role.flatMap(span))
  }

  private func mention(_ mention: Mention) -> Span? {
    guard mention.kind == .clitic, let (_, end) = text.unitBounds(mention.words) else { return span(mention.words) }
    var clitic = span(units: (end - 3)..<end)
    clitic.text = "-nya"
    return clitic
  }

  private func cue(_ index: Int) -> Cue? {
    guard let span = span(index..<(index + 1)), let form = text.cue(index),
      let lemma = text.lexicon.lemma(of: text.tokens[index])
    else { return nil }
    return Cue(span: span, lemma: lemma, sense: form.sense)
  }

  private func sources(_ finding: Finding) -> [Source] {
    finding.sources.enumerated().compactMap { index, outlet in
      guard let mention = span(outlet.words) else { return nil }
      let inherited = index >= finding.sources.count - finding.inheritedSources
      return Source(name: outlet.name, kind: outlet.kind, inherited: inherited, mention: mention)
    }
  }

  private func sentences(_ finding: Finding) -> Range<Int> {
    let first = text.sentence(of: min(finding.whole.lowerBound, finding.outer.lowerBound))
    let last = text.sentence(of: max(finding.whole.upperBound, finding.outer.upperBound) - 1)
    // An endless sentence is not told over with each of its statements.
    return Setting.window(first.lowerBound..<last.upperBound, around: finding.whole)
  }

  private func date(of finding: Finding) -> StatementDate? {
    guard let found = dates.date(of: finding), let span = span(found.words) else { return nil }
    return StatementDate(span: span, value: found.day?.iso, conflict: found.conflict)
  }
}
