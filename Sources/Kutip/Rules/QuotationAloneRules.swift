extension RuleFamily {
  /// Quotations without an attribution of their own.
  static let quotationsAlone = RuleFamily(
    name: "quotations-alone",
    summary: "A quotation that stands alone; what precedes it says who speaks.",
    rules: [
      Rule(
        name: "quote-resumes",
        summary: "A quotation as a sentence of its own behind an attributed one in the same paragraph.",
        kind: .direct,
        pattern: [.quotation],
        confidence: 0.85,
        examples: [
          "“Kami senang,” kata Budi Santoso. [content: “Semua sudah bekerja keras sejak awal tahun.”]",
          "“Pasar,” kata Budi Santoso, [content: “baru dibuka setelah lantainya kering.”]",
        ],
        counterexamples: ["Lagu “Pulang” diputar di radio."],
        objection: { match, setting in
          let words = setting.wordCount(match.content)
          if let end = setting.previousEnd, resumes(match, end, setting) { return words > 1 ? nil : "a term" }
          guard setting.followsQuotation else { return "no quotation before it in the paragraph" }
          let isSentence = setting.text.kind(match.content.upperBound - 1) == .stop
          return setting.fillsSentence(match.whole) && words > (isSentence ? 1 : 2) ? nil : "stands inside a sentence"
        }),
      Rule(
        name: "quote-alone",
        summary: "A quotation that is a sentence or paragraph of its own; the speaker is the last one.",
        kind: .direct,
        pattern: [.quotation],
        confidence: 0.6,
        examples: ["[content: “Semua pihak sudah sepakat untuk duduk bersama bulan depan.”]"],
        counterexamples: ["Lagu “Pulang” diputar di radio."],
        objection: { match, setting in
          guard setting.fillsSentence(match.whole) else { return "stands inside a sentence" }
          guard setting.beginsAsSentence(match.content) else { return "begins as no sentence does" }
          let isClause =
            setting.text.kind(match.content.upperBound - 1) == .stop && setting.clauses.hasPredicate(match.content)
          return setting.wordCount(match.content) > (isClause ? 2 : 4) ? nil : "too short for speech"
        }),
    ])

  /// Whether the words go on with a sentence that its attribution interrupted: `“A,” kata X, “b.”`
  private static func resumes(_ match: Match, _ previousEnd: Int, _ setting: Setting) -> Bool {
    let start = (setting.quotation?.outer ?? match.content).lowerBound
    let gap = previousEnd..<max(previousEnd, start)
    return setting.text.kind(start - 1) == .comma && gap.count < 12
      && !gap.contains { setting.text.cue($0) != nil || setting.text.quotationOf[$0] >= 0 }
      && setting.endsSentence(match.whole)
  }
}
