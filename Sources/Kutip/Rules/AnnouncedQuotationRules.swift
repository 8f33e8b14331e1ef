extension RuleFamily {
  /// Quotations that what stands before them announces, or the next sentence points back to.
  static let announcedQuotations: [Rule] = [
    Rule(
      name: "speaker-verb-quote",
      summary: "The speaker, a reporting verb, and behind a comma or colon the quotation.",
      kind: .direct,
      pattern: [.speaker, .cue(.active), .gap(18), .quotation],
      confidence: 0.85,
      examples: [
        "[role: Bupati] [speaker: Sari Wulandari] [cue: mengatakan], [content: “Jalan itu selesai bulan depan.”]"
      ],
      counterexamples: ["Budi membaca buku “Jalan Pulang”."],
      objection: { match, setting in preposedObjection(match, setting) }),
    Rule(
      name: "verb-speaker-quote",
      summary: "Kata or menurut and the speaker in front, then the quotation.",
      kind: .direct,
      pattern: [.cue([.accordingTo, .afterClause]), .speaker, .gap(12), .quotation],
      confidence: 0.85,
      examples: ["[cue: Menurut] [speaker: Dewi Lestari], [content: “Pasar harus dibuka lagi.”]"],
      counterexamples: ["Menurut jadwal, film “Senja” diputar malam ini."],
      objection: { match, setting in preposedObjection(match, setting) }),
    Rule(
      name: "verb-nya-quote",
      summary: "A reporting verb or menurut with -nya at the head of the sentence, then the quotation.",
      kind: .direct,
      pattern: [.cue(.clitic), .gap(4), .quotation],
      confidence: 0.85,
      examples: ["[cue: Ditambahkannya]: [content: “Loket dibuka lagi besok pagi.”]"],
      counterexamples: ["Menurutnya, lagu “Pulang” terlalu panjang."],
      objection: { match, setting in
        guard let cue = match.cue, setting.clauses.start(of: setting.sentence) == cue else {
          return "does not open the sentence"
        }
        return preposedObjection(match, setting)
      }),
    Rule(
      name: "speaker-colon-quote",
      summary: "The speaker, a colon, the quotation, as headlines and interviews write it.",
      kind: .direct,
      pattern: [.speaker, .colon, .quotation],
      confidence: 0.85,
      examples: ["[speaker: Budi Santoso]: [content: “Kami siap bertanding.”]"],
      counterexamples: ["Tema: “Bersama Membangun Desa”."],
      objection: { match, setting in
        if setting.isTerm(match.whole) || !setting.beginsAsSentence(match.content) { return "a term" }
        return match.mention.map { [.person, .bareRole, .agency].contains($0.kind) } == true
          ? nil : "no person before the colon"
      }),
    Rule(
      name: "quote-this-said-speaker",
      summary: "The quotation as a sentence; the next sentence says who said it: Hal itu disampaikan X.",
      kind: .direct,
      pattern: [
        .quotation, .gap(3), .word([.demonstrative, .thus]), .gap(2), .cue([.passive, .noun, .afterQuotation]),
        .speaker,
      ],
      confidence: 0.8,
      examples: ["[content: “Kantor pindah bulan depan.”] Hal itu [cue: disampaikan] [speaker: Rudi Hartawan]."],
      counterexamples: ["Ia membaca “Malam Panjang”. Buku itu ditulis pada 1990."],
      reachesOn: true,
      objection: { match, setting in
        setting.fillsSentence(setting.quotation?.outer ?? match.content)
          ? directObjection(match, setting) : "stands inside a sentence"
      }),
    Rule(
      name: "quote-speaker-said-this",
      summary: "The quotation as a sentence; the next sentence says who said it: X menyampaikan hal itu saat ...",
      kind: .direct,
      pattern: [.quotation, .speaker, .cue(.active, taking: .clause)],
      confidence: 0.8,
      examples: [
        "[content: “Kantor pindah bulan depan.”] [speaker: Rudi Hartawan] [cue: menyampaikan] hal itu usai rapat."
      ],
      counterexamples: ["Ia membaca “Malam Panjang”. Rudi Hartawan mengatakan buku itu tebal."],
      reachesOn: true,
      objection: { match, setting in
        guard let cue = match.cue, setting.clauses.pointerEnd(at: cue + 1, in: setting.reach) != nil else {
          return "the verb has a content of its own"
        }
        return setting.fillsSentence(setting.quotation?.outer ?? match.content)
          ? directObjection(match, setting) : "stands inside a sentence"
      }),
  ]
}
