extension RuleFamily {
  /// Claims attributed by menurut, or behind the clause.
  static let attributedClaims: [Rule] = [
    Rule(
      name: "according-to-speaker-claim",
      summary: "Menurut, the speaker, the reported clause.",
      kind: .indirect,
      pattern: [.cue(.accordingTo), .speaker, .optional([.comma]), .claim],
      confidence: 0.8,
      examples: [
        "[cue: Menurut] [role: Ketua RT] [speaker: Slamet Riyadi], [content: banjir surut sejak pagi].",
        "Pertandingan yang [cue: menurut] [speaker: panitia] [content: akan dimulai sore] itu ditunda.",
      ],
      counterexamples: ["Barang disusun menurut warna."],
      objection: { match, setting in
        guard let mention = match.mention, let cue = match.cue else { return nil }
        // berdasarkan leads to what was written; the rest is a reason, and nobody's words.
        if setting.text.cue(cue)?.root == .dasar, ![.document, .agency].contains(mention.kind),
          !setting.text.has(cue + 1, .document)
        {
          return "no document behind berdasarkan"
        }
        // `..., menurut pemiliknya, perusahaan X yang berkantor di Y`: an apposition.
        if setting.clauses.start(of: setting.sentence) < cue,
          match.content.contains(where: { setting.text.has($0, .relative) }),
          !setting.clauses.hasPredicate(match.content)
        {
          return "a noun phrase, no clause"
        }
        if setting.text.has(match.content.lowerBound, .like) { return "a source formula, no clause" }
        if let objection = speakerObjection(mention, setting.text) { return objection }
        // `Lima korban, menurut X, tenggelam`: the clause began before the comma.
        let text = setting.text
        if !text.has(cue - 1, .relative),
          text.isVerb(match.content.lowerBound, orTer: true) || text.has(match.content.lowerBound, .predicate),
          setting.clauses.start(of: setting.sentence) < (text.kind(cue - 1) == .comma ? cue - 2 : cue - 1)
        {
          return "the clause begins before the cue"
        }
        return claimObjection(match, setting)
      }),
    Rule(
      name: "claim-according-to-speaker",
      summary: "The reported clause, then menurut and the speaker.",
      kind: .indirect,
      pattern: [.claim, .optional([.comma]), .cue(.accordingTo), .speaker],
      confidence: 0.82,
      examples: ["[content: Rombongan itu berangkat dengan kereta malam], [cue: menurut] [speaker: Kyodo]."],
      counterexamples: ["Buku disusun menurut abjad."],
      objection: { match, setting in
        guard let mention = match.mention, let cue = match.cue else { return nil }
        if setting.text.cue(cue)?.root == .dasar { return "a reason, and nobody's words" }
        if let objection = speakerObjection(mention, setting.text) { return objection }
        return contentObjection(match, setting)
      }),
    Rule(
      name: "claim-verb-nya",
      summary: "The reported clause, a comma, a reporting verb whose -nya stands for the speaker.",
      kind: .indirect,
      pattern: [.claim, .comma, .cue(.clitic)],
      confidence: 0.75,
      examples: ["[content: Pengungsi mulai pulang ke rumah masing-masing], [cue: ujarnya]."],
      counterexamples: ["Ia pulang, rumahnya kosong."],
      objection: { match, setting in
        guard let cue = match.cue, setting.text.cue(cue)?.uses.contains(.afterClause) == true else {
          return "only behind a quotation"
        }
        return contentObjection(match, setting)
      }),
    Rule(
      name: "verb-nya-claim",
      summary: "A reporting verb with -nya at the head of the sentence, a comma, the reported clause.",
      kind: .indirect,
      pattern: [.cue(.clitic), .optional([.word(.auxiliary)]), .optional([.comma]), .claim],
      confidence: 0.7,
      examples: [
        "[cue: Ditambahkannya], [content: loket itu dibuka lagi besok pagi].",
        "Meski begitu, [cue: diakuinya] [content: loket itu belum dibuka].",
      ],
      counterexamples: ["Pamannya, Slamet Riyadi, pulang kemarin.", "Dikatakannya di loket, pintu itu dikunci."],
      objection: { match, setting in
        guard let cue = match.cue, setting.clauses.start(of: setting.sentence) == cue else {
          return "does not open the sentence"
        }
        let (text, first) = (setting.text, match.content.lowerBound)
        if text.kind(first - 1) != .comma, !text.has(first - 1, .that),
          !text.isPassive(cue, orCapitalized: true) || text.has(first, [.preposition, .to, .when, .purpose])
        {
          return "no clause behind it"
        }
        return clauseObjection(match, setting)
      }),
    Rule(
      name: "claim-verb-speaker",
      summary: "The reported clause, a comma, a reporting verb, the speaker.",
      kind: .indirect,
      pattern: [.claim, .optional([.comma]), .cue(.postposed), .speaker],
      confidence: 0.84,
      examples: [
        "[content: Gempa itu tidak berpotensi tsunami], [cue: kata] [role: Kepala BMKG] [speaker: Ratna Dewanti]."
      ],
      counterexamples: ["Ia diam, kata hatinya lain."],
      objection: { match, setting in
        guard let cue = match.cue, let form = setting.text.cue(cue), !form.uses.contains(.clitic) else {
          return "a clitic stands for the speaker"
        }
        // `Jalan itu kata Rina, akan diperbaiki`: without a comma before it, the clause goes on behind.
        if setting.text.kind(cue - 1) != .comma,
          !form.uses.contains(.afterClause) || form.uses.contains(.active) || setting.text.has(cue - 1, .like)
            || match.content.upperBound <= cue
        {
          return "no comma before it"
        }
        // jelas, tegas and the like are verbs here only before someone who is plainly a person.
        if !form.uses.contains(.afterClause), let mention = match.mention {
          let isPlain =
            mention.kind == .anonymous || mention.kind == .pronoun
            || mention.kind == .person && mention.words.allSatisfy { setting.isKnownName($0) }
          if !isPlain { return "only behind a quotation" }
        }
        return contentObjection(match, setting)
      }),
    Rule(
      name: "claim-speaker-verb",
      summary: "The reported clause, a comma, the speaker, and a reporting verb that ends the sentence.",
      kind: .indirect,
      pattern: [.claim, .comma, .speaker, .cue(.active, taking: .clause)],
      confidence: 0.75,
      examples: [
        "[content: Asap tebal terlihat di pelabuhan], [role: kantor berita] [source: Yonhap] [cue: melaporkan].",
        "[content: Asap tebal terlihat di pelabuhan], [source: Yonhap] [cue: melaporkan], mengutip dua pejabat.",
      ],
      counterexamples: ["Asap terlihat, warga melaporkan kebakaran itu."],
      objection: { match, setting in
        guard let cue = match.cue else { return nil }
        let rest = setting.clauses.behindDate(cue + 1, setting.sentence.upperBound)..<setting.sentence.upperBound
        // `..., X melaporkan, mengutip dua pejabat.`
        let cites = setting.text.kind(rest.lowerBound - 1) == .comma ? rest.lowerBound : rest.lowerBound + 1
        let isCited = setting.text.cue(cites).map { $0.sense == .relay && $0.uses.contains(.active) } ?? false
        if !isCited, rest.contains(where: { setting.text.tokens[$0].isWordLike }) {
          return "the verb does not end the sentence"
        }
        return clauseObjection(match, setting)
      }),
    Rule(
      name: "verb-speaker-claim",
      summary: "Kata and the speaker in front, a comma, the reported clause.",
      kind: .indirect,
      pattern: [.cue(.afterClause), .speaker, .comma, .claim],
      confidence: 0.75,
      examples: ["[cue: Kata] [speaker: Bayu Nugroho], [content: jalan itu sudah diperbaiki dua kali]."],
      counterexamples: ["Kata orang, sabar itu subur."],
      objection: { match, setting in
        guard let cue = match.cue, let mention = match.mention else { return nil }
        if setting.clauses.start(of: setting.sentence) < cue { return "does not open the sentence" }
        if ![.person, .pronoun, .bareRole].contains(mention.kind) { return "no person" }
        return clauseObjection(match, setting)
      }),
  ]
}
