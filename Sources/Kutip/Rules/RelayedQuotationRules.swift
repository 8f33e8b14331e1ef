extension RuleFamily {
  /// Quotations with a formula behind them: demikian, menurut, seperti dikutip.
  static let relayedQuotations: [Rule] = [
    Rule(
      name: "quote-thus-report-source",
      summary: "The quotation, then demikian or begitu with a reporting verb or noun, then who reports.",
      kind: .direct,
      pattern: [
        .quotation, .optional([.comma]), .word(.thus), .cue([.noun, .passive, .active, .afterQuotation]),
        .optional([.keyword(.dari)]), .speaker,
      ],
      confidence: 0.85,
      examples: ["[content: “Kapal itu tiba dengan selamat,”] demikian [cue: laporan] [speaker: Xinhua]."],
      counterexamples: ["Lagu “Pulang” demikian terkenal."],
      objection: { match, setting in
        guard let cue = match.cue, let mention = match.mention else { return nil }
        // `demikian ucapan dari X`; what a passive was taken from is another rule's.
        if mention.whole.lowerBound > cue + 1, setting.text.cue(cue)?.uses.contains(.noun) != true {
          return "tells where the words stood"
        }
        return directObjection(match, setting)
      }),
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
      name: "quote-verb-in-document",
      summary: "The quotation, then a reporting verb, dalam and the document that holds the words.",
      kind: .direct,
      pattern: [
        .quotation, .optional([.comma]), .optional([.word(.thus)]), .cue(.afterQuotation), .word(.from), .speaker,
      ],
      confidence: 0.75,
      examples: [
        "[content: “Kapal dilarang sandar malam hari,”] demikian [cue: tertulis] dalam [speaker: surat edaran itu]."
      ],
      counterexamples: ["Spanduk “Selamat Datang” tertulis dalam huruf besar."],
      objection: { match, setting in
        match.mention?.kind == .document ? directObjection(match, setting) : "no document"
      }),
    Rule(
      name: "quote-thus-part-of-document",
      summary: "The quotation, then demikian, up to three words such as isi or bunyi, and the document that says so.",
      kind: .direct,
      pattern: [.quotation, .optional([.comma]), .word(.thus), .gap(3), .speaker],
      confidence: 0.75,
      examples: ["[content: “Warga wajib lapor ke balai desa,”] demikian isi [speaker: surat edaran itu]."],
      counterexamples: ["Lagu “Pulang” demikian terkenal."],
      objection: { match, setting in
        let text = setting.text
        guard match.mention?.kind == .document, let gap = match.gap,
          gap.allSatisfy({ text.kind($0) == .word && !text.isCapitalized($0) && text.cue($0) == nil })
        else { return "no document" }
        return directObjection(match, setting)
      }),
    Rule(
      name: "quote-thus-speaker-verb",
      summary: "The quotation, then demikian, the speaker and a reporting verb.",
      kind: .direct,
      pattern: [.quotation, .optional([.comma]), .word(.thus), .speaker, .cue(.active)],
      confidence: 0.85,
      examples: [
        "[content: “Stok beras masih cukup,”] demikian [speaker: Rina Hartati] [cue: menerangkan] kepada wartawan."
      ],
      counterexamples: ["Lagu “Pulang” demikian Rina Hartati menyukainya."],
      objection: { match, setting in
        guard let cue = match.cue, setting.endsClause(cue) else { return "the verb has a content of its own" }
        return directObjection(match, setting)
      }),
    Rule(
      name: "quote-thus-speaker",
      summary: "The quotation, then demikian and the speaker, and no verb.",
      kind: .direct,
      pattern: [.quotation, .optional([.comma]), .word(.thus), .speaker],
      confidence: 0.8,
      examples: [
        "[content: “Musim tanam mundur sebulan,”] demikian [role: Kepala Dinas Pertanian] [speaker: Slamet Riyadi]."
      ],
      counterexamples: ["Lagu “Pulang” demikian terkenal."],
      objection: { match, setting in
        guard let mention = match.mention, [.person, .bareRole].contains(mention.kind),
          setting.endsClause(mention.whole.upperBound - 1)
        else { return "nobody behind it whose words they are" }
        return directObjection(match, setting)
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
  ]
}
