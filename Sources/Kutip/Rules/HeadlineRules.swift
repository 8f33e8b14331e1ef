extension RuleFamily {
  /// Claims of headlines, which write the bare stem of a verb.
  static let headlines = RuleFamily(
    name: "headlines",
    summary: "Claims of headlines, which write the bare stem of a verb.",
    rules: [
      Rule(
        name: "headline-speaker-verb-claim",
        summary: "In a headline the speaker, the stem of a reporting verb, the claim.",
        kind: .indirect,
        pattern: [.speaker, .cue([.headline, .active]), .optional([.word([.purpose, .strictThat])]), .claim],
        confidence: 0.81,
        examples: [
          "[speaker: Rina Hartati] [cue: Sebut] [content: Harga Beras Turun Pekan Depan]",
          "[speaker: Rina Hartati] [cue: Pastikan] [content: Stok Beras Masih Aman]",
        ],
        counterexamples: ["Rina Hartati sebut saja seorang perawat.", "Rina Hartati Pastikan Kelancaran Lalu Lintas"],
        objection: { match, setting in
          guard setting.isHeadline else { return "not in a headline" }
          guard let cue = match.cue, let form = setting.text.cue(cue), form.takes != .quote, form.takes != .noun else {
            return "reports only between marks"
          }
          if form.uses.contains(.needsThat), !isPlainClause(match, setting) { return "a noun phrase, no clause" }
          // Everything is capitalised here: only names that are known, or that the body shows, can be told.
          return match.mention.map { $0.words.allSatisfy { setting.isKnownName($0) } } == true
            ? nil : "nobody that is known speaks"
        }),
      Rule(
        name: "headline-verb-speaker-claim",
        summary: "In a headline Kata and the speaker, and behind a colon the claim.",
        kind: .indirect,
        pattern: [.cue(.afterClause), .speaker, .gap(8), .colon, .claim],
        confidence: 0.7,
        examples: ["[cue: Kata] [speaker: Rina Hartati] soal Pasar Baru: [content: Pedagang Tidak Akan Digusur]"],
        counterexamples: ["Kata orang tua dulu, sabar itu penting."],
        objection: { _, setting in setting.isHeadline ? nil : "not in a headline" }),
    ])
}
