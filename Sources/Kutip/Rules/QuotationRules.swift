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
        confidence: 0.94,
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
        confidence: 0.85,
        examples: ["[content: “Kapal itu tiba dengan selamat,”] demikian [cue: laporan] [speaker: Xinhua]."],
        counterexamples: ["Lagu “Pulang” demikian terkenal."],
        objection: { match, setting in directObjection(match, setting) }),
      Rule(
        name: "quote-thus-document-speaker",
        summary: "The quotation, then demikian and a document, then whose it is.",
        kind: .direct,
        pattern: [.quotation, .optional([.comma]), .word(.thus), .word(.document), .speaker],
        confidence: 0.85,
        examples: [
          "[content: “Gim itu bisa diunduh bulan depan,”] demikian siaran pers [speaker: Kementerian Pariwisata]."
        ],
        counterexamples: ["Lagu “Pulang” demikian terkenal."],
        objection: { match, setting in
          match.mention.map { [.person, .organization, .agency, .group].contains($0.kind) } == true
            ? directObjection(match, setting) : "the document itself speaks"
        }),
      Rule(
        name: "quote-thus-document",
        summary: "The quotation, then demikian and the document that says so.",
        kind: .direct,
        pattern: [.quotation, .optional([.comma]), .word(.thus), .speaker],
        confidence: 0.75,
        examples: ["[content: “Kapal itu miring ke kiri,”] demikian [speaker: rekaman percakapan nakhoda]."],
        counterexamples: ["Lagu “Pulang” demikian terkenal."],
        objection: { match, setting in
          match.mention?.kind == .document ? directObjection(match, setting) : "no document"
        }),
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
        pattern: [
          .quotation, .optional([.comma]), .optional([.word(.thus)]), .optional([.word(.like)]), .cue(.passive),
          .source,
        ],
        confidence: 0.7,
        examples: [
          "[content: “Jembatan itu aman dilalui,”] seperti [cue: dikutip] [source: Antara].",
          "[content: “Jembatan itu dibuka lagi besok,”] demikian [cue: dikutip] dari [source: Kompas.com].",
        ],
        counterexamples: ["Spanduk “Selamat Datang” dipasang di gerbang."],
        objection: { match, setting in
          setting.beginsAsSentence(match.content) && setting.wordCount(match.content) > 3
            ? directObjection(match, setting) : "a term"
        }),
      Rule(
        name: "quote-thus-taken-from-speaker",
        summary: "The quotation, then demikian dikutip dari and where it stood, if that is no known outlet.",
        kind: .direct,
        pattern: [.quotation, .optional([.comma]), .word(.thus), .cue(.passive), .word(.from), .speaker],
        confidence: 0.75,
        examples: ["[content: “Loket buka sampai sore,”] demikian [cue: dikutip] dari [speaker: Dinas Kependudukan]."],
        counterexamples: ["Lagu “Pulang” demikian terkenal."],
        objection: { match, setting in directObjection(match, setting) }),
      Rule(
        name: "quote-thus-relayed",
        summary: "The quotation, then seperti dikutip and no outlet; the speaker is the one before.",
        kind: .direct,
        pattern: [.quotation, .optional([.comma]), .optional([.word(.thus)]), .word([.like, .thus]), .cue(.passive)],
        confidence: 0.6,
        examples: ["[content: “Jembatan itu aman dilalui,”] demikian seperti [cue: dikutip], Senin."],
        counterexamples: ["Lagu “Pulang” seperti biasa diputar."],
        objection: { match, setting in
          guard let cue = match.cue, !setting.text.has(cue + 1, .from), setting.endsClause(cue) else {
            return "somebody is cited"
          }
          return setting.wordCount(match.content) > 3 ? directObjection(match, setting) : "a term"
        }),
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
    ])
}
