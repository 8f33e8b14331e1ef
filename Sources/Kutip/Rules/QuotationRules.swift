extension RuleFamily {
  /// Quotations with their attribution beside them.
  static let attributedQuotations = RuleFamily(
    name: "attributed-quotations",
    summary: "A quotation with its attribution right beside it.",
    rules: [
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
        confidence: 0.95,
        examples: [
          "[content: “Harga beras turun,”] [cue: kata] [role: Menteri Pertanian] [speaker: Budi Santoso] di Jakarta.",
          "[content: “Kami menunggu hasil uji,”] [cue: ujar] [speaker: Rini Marlina], [role: peneliti vaksin].",
        ],
        counterexamples: ["Film “Laskar Samudra” karya Riri Hartono."],
        objection: { match, setting in directObjection(match, setting) }),
      Rule(
        name: "quote-thus-report-source",
        summary: "The quotation, then demikian or begitu with a reporting verb or noun, then who reports.",
        kind: .direct,
        pattern: [
          .quotation, .optional([.comma]), .word(.thus), .cue([.noun, .passive, .active, .afterQuotation]), .speaker,
        ],
        confidence: 0.93,
        examples: ["[content: “Kapal itu tiba dengan selamat,”] demikian [cue: laporan] [speaker: Xinhua]."],
        counterexamples: ["Lagu “Pulang” demikian terkenal."],
        objection: { match, setting in directObjection(match, setting) }),
      Rule(
        name: "quote-according-to-speaker",
        summary: "The quotation, then menurut, then the speaker.",
        kind: .direct,
        pattern: [.quotation, .optional([.comma]), .optional([.word(.thus)]), .cue(.accordingTo), .speaker],
        confidence: 0.9,
        examples: [
          "[content: “Stok pupuk cukup sampai akhir tahun,”] [cue: menurut] [role: Direktur Utama] [speaker: Tono Prakoso]."
        ],
        counterexamples: ["Istilah “petani milenial” menurut kamus belum baku."],
        objection: { match, setting in
          setting.beginsAsSentence(match.content) && setting.wordCount(match.content) > 3
            ? directObjection(match, setting) : "a term"
        }),
      Rule(
        name: "quote-relayed",
        summary: "The quotation, then only the formula that names the outlet; the speaker is the one before.",
        kind: .direct,
        pattern: [.quotation, .optional([.comma]), .optional([.word(.like)]), .cue(.passive), .source],
        confidence: 0.7,
        examples: ["[content: “Jembatan itu aman dilalui,”] seperti [cue: dikutip] [source: Antara]."],
        counterexamples: ["Spanduk “Selamat Datang” dipasang di gerbang."],
        objection: { match, setting in
          setting.beginsAsSentence(match.content) && setting.wordCount(match.content) > 3
            ? directObjection(match, setting) : "a term"
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
        name: "speaker-verb-quote",
        summary: "The speaker, a reporting verb, and behind a comma or colon the quotation.",
        kind: .direct,
        pattern: [.speaker, .cue(.active), .gap(18), .quotation],
        confidence: 0.9,
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
    ])

  /// Quoted words built into a sentence that attributes them.
  static let quotationsInSentence = RuleFamily(
    name: "quotations-in-sentence",
    summary: "Quoted words built into the journalist's own sentence.",
    rules: [
      Rule(
        name: "speaker-verb-words",
        summary: "The speaker, a reporting verb, and further on the quoted words.",
        kind: .partial,
        pattern: [.speaker, .cue(.active), .gap(45), .quotation],
        confidence: 0.8,
        examples: ["[speaker: Rina Hartati] [cue: menyebut] aturan itu sebagai [content: “pukulan bagi nelayan”]."],
        counterexamples: ["Rina Hartati membintangi film “Laut Biru”."],
        objection: { match, setting in partialObjection(match, setting) }),
      Rule(
        name: "verb-speaker-words",
        summary: "A passive or menurut, the speaker, and further on the quoted words.",
        kind: .partial,
        pattern: [.cue([.passive, .accordingTo]), .speaker, .gap(40), .quotation],
        confidence: 0.75,
        examples: ["[cue: Menurut] [speaker: Agus Wibowo], rencana itu [content: “terlalu tergesa-gesa”]."],
        counterexamples: ["Dikutip dari laman itu, lagu “Pulang” diputar sejuta kali."],
        objection: { match, setting in
          guard let mention = match.mention,
            [.person, .bareRole, .pronoun, .clitic, .group, .organization, .anonymous].contains(mention.kind)
          else { return "no person or body behind the cue" }
          return partialObjection(match, setting)
        }),
      Rule(
        name: "words-verb-speaker",
        summary: "The quoted words, and at the end of the sentence a comma, a reporting verb and the speaker.",
        kind: .partial,
        pattern: [.quotation, .gap(50), .comma, .cue(.afterClause), .speaker],
        confidence: 0.75,
        examples: [
          "Kota itu kini [content: “seperti bangun dari tidur panjang”] sejak pasar dibuka, [cue: kata] [speaker: Yanti Susanti]."
        ],
        counterexamples: ["Film “Senja” diputar di Solo, kota kelahiran Yanti Susanti."],
        objection: { match, setting in
          setting.wordCount(match.content) > 2 ? partialObjection(match, setting) : "a term in what is reported"
        }),
      Rule(
        name: "words-according-to-speaker",
        summary: "The quoted words, and behind them menurut and the speaker.",
        kind: .partial,
        pattern: [.quotation, .gap(40), .cue(.accordingTo), .speaker],
        confidence: 0.7,
        examples: [
          "Rencana itu [content: “terlalu mahal untuk desa kecil”] [cue: menurut] [role: pengamat] [speaker: Joko Prasetyo]."
        ],
        counterexamples: ["Buku “Angin Timur” laris sejak pekan lalu."],
        objection: { match, setting in partialObjection(match, setting) }),
    ])

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
        confidence: 0.88,
        examples: ["“Kami senang,” kata Budi Santoso. [content: “Semua sudah bekerja keras sejak awal tahun.”]"],
        counterexamples: ["Lagu “Pulang” diputar di radio."],
        objection: { match, setting in
          guard setting.followsQuotation else { return "no quotation before it in the paragraph" }
          return setting.fillsSentence(match.whole) && setting.wordCount(match.content) > 2
            ? nil : "stands inside a sentence"
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
          return setting.wordCount(match.content) > 4 && setting.beginsAsSentence(match.content)
            ? nil : "too short for speech"
        }),
    ])

  /// Why quoted words with an attribution behind them are no direct quotation, or nil.
  private static func directObjection(_ match: Match, _ setting: Setting) -> String? {
    let outer = setting.quotation?.outer ?? match.content
    if setting.isTerm(outer), setting.wordCount(match.content) < 6 { return "a term or title" }
    if setting.beginsAsSentence(match.content) && (setting.opensSentence(outer) || setting.wordCount(match.content) > 3)
    {
      return nil
    }
    return setting.opensSentence(outer) ? nil : "stands inside a sentence"
  }

  /// Why a quotation behind its cue is no direct one, or nil.
  private static func preposedObjection(_ match: Match, _ setting: Setting) -> String? {
    let text = setting.text
    let outer = setting.quotation?.outer ?? match.content
    let before = outer.lowerBound - 1
    guard [.comma, .colon].contains(text.kind(before)) || match.gap?.isEmpty == true else {
      return "no comma or colon before it"
    }
    guard setting.beginsAsSentence(match.content), setting.wordCount(match.content) > 2 else {
      return "no sentence of its own"
    }
    if setting.isTerm(outer) { return "a term or title" }
    if let gap = match.gap,
      gap.contains(where: { text.has($0, .strictThat) || text.cue($0)?.uses.contains(.active) == true })
    {
      return "a clause stands between cue and quotation"
    }
    return nil
  }

  /// Why quoted words in a sentence are not attributed by its cue, or nil.
  private static func partialObjection(_ match: Match, _ setting: Setting) -> String? {
    let outer = setting.quotation?.outer ?? match.content
    if setting.isTerm(outer) { return "a term or title" }
    if setting.quotation?.isSingle == true, setting.wordCount(match.content) < 4 { return "single marks around a term" }
    let words = match.content.filter { setting.text.tokens[$0].isWordLike }
    if words.count > 1, words.allSatisfy({ setting.text.isCapitalized($0) }) { return "a title or name" }
    guard let gap = match.gap else { return nil }
    let cueTakesMarks = match.cue.flatMap { setting.text.cue($0) }?.takes.contains(.quote) == true
    if words.count < 2, gap.count > 3, !cueTakesMarks, !setting.text.is(outer.lowerBound - 1, [.sebagai, .dan]) {
      return "one word far from the cue"
    }
    if gap.contains(where: { setting.text.kind($0) == .semicolon }) { return "another clause stands between" }
    return nil
  }
}
