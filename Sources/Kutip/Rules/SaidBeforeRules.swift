extension RuleFamily {
  /// Sentences that the next one says somebody said: Hal itu disampaikan X.
  static let claimsSaidBefore: [Rule] = [
    Rule(
      name: "sentence-thus-reported",
      summary: "A sentence, and in the next one who said it: Demikian dilaporkan X. Hal itu disampaikan X.",
      kind: .indirect,
      pattern: [.sentenceBefore, .word(.thus), .cue([.passive, .noun]), .speaker],
      confidence: 0.7,
      examples: ["[content: Dua kapal bertabrakan di selat itu]. Demikian [cue: dilaporkan] [source: Bernama]."],
      counterexamples: ["Ia datang terlambat. Demikian pula temannya."],
      objection: { match, setting in
        setting.previousIsReported ? "the sentence before is reported already" : contentObjection(match, setting)
      }),
    Rule(
      name: "sentence-this-said",
      summary: "A sentence, and in the next one who said it: Hal itu disampaikan X. Kabar tersebut dibenarkan oleh X.",
      kind: .indirect,
      pattern: [.sentenceBefore, .gap(2), .word(.demonstrative), .gap(1), .cue(.passive), .speaker],
      confidence: 0.6,
      examples: [
        "[content: Sekolah itu akan direnovasi bulan depan]. Hal itu [cue: disampaikan] [role: Kepala Dinas Pendidikan] [speaker: Siti Rahmawati].",
        "[content: Pasar induk pindah ke pinggir kota]. Kabar tersebut [cue: dibenarkan] oleh [role: Wali Kota] [speaker: Hendra Gunadi].",
      ],
      counterexamples: ["Ia terlambat. Hal itu membuat gurunya marah.", "Ia menulis lagu. Lagu itu disampaikan Rudi."],
      objection: { match, setting in
        let text = setting.text
        guard let noun = setting.sentence.first(where: { text.tokens[$0].isWordLike && !text.has($0, .connective) }),
          text.is(noun, .hal) || text.has(noun, .document) || standsForSentence(noun, text)
        else { return "what is said is not what stands before" }
        return saidBeforeObjection(match, setting)
      }),
    Rule(
      name: "sentence-speaker-said-this",
      summary:
        "A sentence, and in the next one the speaker, a reporting verb, and hal itu: X menyampaikan hal itu saat ...",
      kind: .indirect,
      pattern: [.sentenceBefore, .speaker, .cue(.active, taking: .clause)],
      confidence: 0.6,
      examples: [
        "[content: Terminal lama akan dibongkar tahun depan]. [role: Wali Kota] [speaker: Hendra Gunadi] [cue: menyampaikan] hal itu saat meninjau lokasi."
      ],
      counterexamples: ["Ia terlambat. Hendra Gunadi mengatakan hal itu tidak benar."],
      objection: { match, setting in
        let text = setting.text
        guard let cue = match.cue, setting.clauses.pointerEnd(at: cue + 1, in: setting.sentence) != nil else {
          return "has a content of its own"
        }
        // Who denies or asks for what stands before has not said it.
        guard [.say, .announce, .report].contains(text.cue(cue)?.sense) else {
          return "does not say it"
        }
        if let objection = actObjection(match, text) { return objection }
        return saidBeforeObjection(match, setting)
      }),
  ]

  /// Why the sentence before is not what the one at hand says that somebody said, or nil.
  private static func saidBeforeObjection(_ match: Match, _ setting: Setting) -> String? {
    if setting.previousIsReported { return "the sentence before is reported already" }
    guard let mention = match.mention else { return "nobody speaks here" }
    // `Bupati Rina mendukung ... Hal itu disampaikan Rina`: her deed, not her words.
    if mention.kind == .person, setting.text.repeats(mention.words, in: match.content) { return "tells of the speaker" }
    return speakerObjection(mention, setting.text) ?? contentObjection(match, setting)
  }
}
