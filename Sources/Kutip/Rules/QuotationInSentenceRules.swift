extension RuleFamily {
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
        confidence: 0.88,
        examples: ["[speaker: Rina Hartati] [cue: menyebut] aturan itu sebagai [content: “pukulan bagi nelayan”]."],
        counterexamples: ["Rina Hartati membintangi film “Laut Biru”."],
        objection: { match, setting in partialObjection(match, setting) }),
      Rule(
        name: "headline-speaker-verb-words",
        summary: "In a headline the speaker, the stem of a reporting verb, and further on the quoted words.",
        kind: .partial,
        pattern: [.speaker, .cue([.headline, .active]), .gap(16), .quotation],
        confidence: 0.75,
        examples: ["[speaker: Rina Hartati] [cue: Sebut] Aturan Baru [content: “Pukulan bagi Nelayan”]"],
        counterexamples: ["Rina Hartati Bintangi Film “Laut Biru”"],
        objection: { match, setting in
          guard setting.isHeadline else { return "not in a headline" }
          guard match.mention.map({ $0.words.allSatisfy { setting.isKnownName($0) } }) == true else {
            return "nobody that is known speaks"
          }
          return setting.wordCount(match.content) > 1 ? partialObjection(match, setting) : "a term"
        }),
      Rule(
        name: "after-verb-words-speaker",
        summary:
          "In a clause before the main one a reporting verb and the quoted words; the subject of the main clause speaks.",
        kind: .partial,
        pattern: [
          .word([.subordinator, .when]), .cue(.active), .gap(20), .quotation, .optional([.comma]), .speaker,
        ],
        confidence: 0.75,
        examples: [
          "Setelah [cue: menyebut] pasar itu [content: “rumah kedua bagi kami”], [speaker: Yanti Susanti] pulang."
        ],
        counterexamples: ["Setelah membaca “Senja”, Yanti Susanti pulang."],
        objection: { match, setting in
          let text = setting.text
          guard let mention = match.mention, text.kind(mention.whole.lowerBound - 1) == .comma,
            [.person, .bareRole, .pronoun, .organization].contains(mention.kind),
            mention.kind != .organization || text.isCapitalized(mention.words.lowerBound),
            !(setting.sentence.lowerBound..<match.whole.lowerBound).contains(where: { text.isVerb($0) })
          else { return "no subject behind the clause" }
          return partialObjection(match, setting)
        }),
      Rule(
        name: "verb-words-by-speaker",
        summary: "A passive, the quoted words, oleh and the speaker.",
        kind: .partial,
        pattern: [.cue(.passive), .gap(6), .quotation, .gap(4), .word(.by), .speaker],
        confidence: 0.75,
        examples: ["Rencana itu [cue: dinilai] [content: “terlalu mahal”] oleh [speaker: Joko Prasetyo]."],
        counterexamples: ["Film “Senja” ditulis oleh Joko Prasetyo."],
        objection: { match, setting in partialObjection(match, setting) }),
      Rule(
        name: "verb-speaker-words",
        summary: "A passive or menurut, the speaker, and further on the quoted words.",
        kind: .partial,
        pattern: [.cue([.passive, .accordingTo, .clitic]), .speaker, .gap(40), .quotation],
        confidence: 0.65,
        examples: [
          "[cue: Menurut] [speaker: Agus Wibowo], rencana itu [content: “terlalu tergesa-gesa”].",
          "[cue: Menurut] [speaker: laporan itu], anggaran tersebut [content: “dipotong tanpa alasan”].",
        ],
        counterexamples: ["Dikutip dari laman itu, lagu “Pulang” diputar sejuta kali."],
        objection: { match, setting in
          let isWritten =
            match.cue.flatMap { setting.text.cue($0) }?.uses.contains(.accordingTo) == true
            && setting.wordCount(match.content) > 1
          guard let mention = match.mention,
            [.person, .bareRole, .pronoun, .clitic, .group, .organization, .anonymous].contains(mention.kind)
              || isWritten && [.document, .agency].contains(mention.kind)
          else { return "no person or body behind the cue" }
          if match.cue.flatMap({ setting.text.cue($0) })?.sense == .relay { return "published, and not said" }
          return partialObjection(match, setting)
        }),
      Rule(
        name: "words-verb-nya",
        summary:
          "The quoted words that end a sentence of the journalist's, and a reporting verb whose -nya stands for the speaker.",
        kind: .partial,
        pattern: [.quotation, .optional([.comma]), .cue(.clitic)],
        confidence: 0.75,
        examples: ["Setelah banjir itu, [content: “tidak ada lagi yang tersisa di ladang,”] [cue: katanya]."],
        counterexamples: ["Toko “Harapan” katanya akan dijual."],
        objection: { match, setting in
          setting.wordCount(match.content) > 2 ? partialObjection(match, setting) : "a term"
        }),
      Rule(
        name: "words-then-verb-speaker",
        summary:
          "The quoted words that end a sentence of the journalist's, and right behind them a reporting verb and the speaker.",
        kind: .partial,
        pattern: [.quotation, .optional([.comma]), .cue(.afterQuotation), .speaker],
        confidence: 0.75,
        examples: [
          "Di pasar itu, [content: “dua kios hangus tanpa sisa,”] [cue: kata] [role: Ketua RT] [speaker: Slamet Riyadi]."
        ],
        counterexamples: ["Film “Senja” karya Yanti Susanti."],
        objection: { match, setting in
          setting.wordCount(match.content) > 2 ? partialObjection(match, setting) : "a term"
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
          setting.wordCount(match.content) > 1 ? partialObjection(match, setting) : "a term in what is reported"
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
}
