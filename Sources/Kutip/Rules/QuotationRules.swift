extension RuleFamily {
  /// Quotations with their attribution beside them.
  static let attributedQuotations = RuleFamily(
    name: "attributed-quotations",
    summary: "A quotation with its attribution right beside it.",
    // What stands behind the marks binds closer than what stands before them, and a verb closer than a formula.
    rules: followedQuotations + relayedQuotations + looselyFollowedQuotations + announcedQuotations)
}

extension RuleFamily {
  /// The quotation, the verb, the speaker.
  private static let followedQuotations: [Rule] = [
    // The clitic comes first: behind katanya no noun phrase is the speaker.
    Rule(
      name: "quote-verb-nya",
      summary: "The quotation, then a reporting verb whose -nya stands for the speaker.",
      kind: .direct,
      pattern: [.quotation, .optional([.comma]), .cue(.clitic)],
      confidence: 0.92,
      examples: ["[content: “Panen tahun ini lebih baik,”] [cue: katanya] di Subang."],
      counterexamples: ["Toko “Harapan” katanya akan dijual."],
      objection: { match, setting in directObjection(match, setting) }),
    Rule(
      name: "quote-verb-speaker",
      summary: "The quotation, then a reporting verb, then the speaker.",
      kind: .direct,
      pattern: [.quotation, .optional([.comma]), .cue(.afterQuotation), .speaker],
      confidence: 0.94,
      examples: [
        "[content: “Harga beras turun,”] [cue: kata] [role: Menteri Pertanian] [speaker: Budi Santoso] di Jakarta.",
        "[content: “Kami menunggu hasil uji,”] [cue: ujar] [speaker: Rini Marlina], [role: peneliti vaksin].",
      ],
      counterexamples: ["Film “Laskar Samudra” karya Riri Hartono."],
      objection: { match, setting in directObjection(match, setting) }),
  ]

  /// Less sure signs behind the quotation: the speaker first, no speaker, a noun or an unknown word for the verb.
  private static let looselyFollowedQuotations: [Rule] = [
    Rule(
      name: "quote-speaker-verb",
      summary: "The quotation, the speaker, and a reporting verb that ends the clause.",
      kind: .direct,
      pattern: [.quotation, .optional([.comma]), .speaker, .cue(.active)],
      confidence: 0.85,
      examples: [
        "[content: “Air sungai mulai surut,”] [speaker: Rina Hartati] [cue: menambahkan].",
        "[content: “Tiga kapal kandas di pulau itu,”] [role: kantor berita] [source: Yonhap] [cue: melaporkan], Senin.",
      ],
      counterexamples: ["Film “Senja” Rina Hartati mengatakan semuanya."],
      objection: { match, setting in
        guard let cue = match.cue, setting.endsClause(cue) else { return "the verb has a content of its own" }
        return setting.wordCount(match.content) > 2 ? directObjection(match, setting) : "a term"
      }),
    Rule(
      name: "quote-verb",
      summary: "The quotation, then a reporting verb without a speaker behind it; the speaker is the one before.",
      kind: .direct,
      pattern: [.quotation, .optional([.comma]), .cue(.afterQuotation)],
      confidence: 0.6,
      examples: ["[content: “Kami akan banding,”] [cue: ujar] saat ditemui di pengadilan."],
      counterexamples: ["Film “Senja” tutup layar pekan ini."],
      objection: { match, setting in
        setting.wordCount(match.content) > 2 ? directObjection(match, setting) : "a term"
      }),
    Rule(
      name: "quote-noun-speaker",
      summary: "The quotation with its comma, then a noun that stands for what is said, then whose it is.",
      kind: .direct,
      pattern: [.quotation, .cue(.noun), .speaker],
      confidence: 0.8,
      examples: [
        "[content: “Dua jalur ditutup sampai pagi,”] [cue: keterangan] [speaker: Dinas Perhubungan Sukamaju]."
      ],
      counterexamples: ["Judul “Angin Timur” laporan Rina Hartati."],
      objection: { match, setting in
        setting.text.kind(match.content.upperBound - 1) == .comma
          ? directObjection(match, setting) : "no comma before the marks"
      }),
    Rule(
      name: "quote-misspelt-verb-speaker",
      summary: "The quotation, its comma, a word that no lexicon has, a person: a reporting verb was misspelt.",
      kind: .direct,
      pattern: [.quotation, .unknown, .speaker],
      confidence: 0.75,
      examples: ["[content: “Pasar dibuka lagi besok pagi,”] ujarr [speaker: Rina Hartati]."],
      counterexamples: ["Lagu “Pulang,” gubahan Rina Hartati, diputar di radio."],
      objection: { match, setting in
        guard setting.text.kind(match.content.upperBound - 1) == .comma else { return "no comma before the marks" }
        guard match.mention?.kind == .person || match.mention?.kind == .pronoun else { return "no person behind" }
        return setting.wordCount(match.content) > 3 ? directObjection(match, setting) : "a term"
      }),
    Rule(
      name: "quote-misspelt-verb",
      summary:
        "The quotation with its comma, a word that no lexicon has, the end of the clause; the speaker is the one before.",
      kind: .direct,
      pattern: [.quotation, .unknown],
      confidence: 0.6,
      examples: ["[content: “Pasar dibuka lagi besok pagi,”] ujarrnya."],
      counterexamples: ["Lagu “Pulang,” gubahann lama, diputar di radio."],
      objection: { match, setting in
        guard setting.text.kind(match.content.upperBound - 1) == .comma else { return "no comma before the marks" }
        guard setting.endsClause(match.whole.upperBound - 1) else { return "the word has an object" }
        return setting.wordCount(match.content) > 3 ? directObjection(match, setting) : "a term"
      }),
  ]
}
