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
        confidence: 0.82,
        examples: ["[speaker: Rina Hartati] [cue: menyebut] aturan itu sebagai [content: “pukulan bagi nelayan”]."],
        counterexamples: ["Rina Hartati membintangi film “Laut Biru”."],
        objection: { match, setting in partialObjection(match, setting) }),
      Rule(
        name: "verb-speaker-words",
        summary: "A passive or menurut, the speaker, and further on the quoted words.",
        kind: .partial,
        pattern: [.cue([.passive, .accordingTo]), .speaker, .gap(40), .quotation],
        confidence: 0.65,
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
