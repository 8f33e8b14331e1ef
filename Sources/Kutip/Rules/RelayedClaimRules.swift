extension RuleFamily {
  /// Claims that a source formula attributes.
  static let relayedClaims: [Rule] = [
    Rule(
      name: "as-verb-speaker-claim",
      summary: "Seperti and a passive reporting verb, the speaker, a comma, the reported clause.",
      kind: .indirect,
      pattern: [.word(.like), .cue(.passive), .speaker, .comma, .claim],
      confidence: 0.7,
      examples: [
        "Seperti [cue: disampaikan] [role: Kepala Dinas Perhubungan] [speaker: Dewi Anggraini], [content: jalur itu ditutup sampai Lebaran]."
      ],
      counterexamples: ["Seperti diketahui warga, jalan itu rusak."],
      objection: { match, setting in
        guard let cue = match.cue, let mention = match.mention else { return nil }
        // An outlet is read with all that its formula names.
        if mention.kind == .agency || setting.text.cue(cue)?.sense == .relay { return "only a speaker says" }
        if setting.clauses.start(of: setting.sentence) < cue - 1 { return "does not open the sentence" }
        if setting.text.has(match.content.lowerBound, .relative) { return "no clause of its own" }
        return speakerObjection(mention, setting.text) ?? clauseObjection(match, setting)
      }),
    Rule(
      name: "claim-as-verb-speaker",
      summary: "The reported clause, then seperti and a passive reporting verb, and the speaker at the end.",
      kind: .indirect,
      pattern: [.claim, .optional([.comma]), .word(.like), .cue(.passive), .speaker],
      confidence: 0.7,
      examples: [
        "[content: Semua korban sudah dibawa pulang], seperti [cue: dikatakan] [role: Kapolsek] [speaker: Bambang Irawan]."
      ],
      counterexamples: ["Ia menari seperti diajarkan gurunya."],
      objection: { match, setting in
        guard let cue = match.cue, let mention = match.mention, setting.text.cue(cue)?.sense != .relay else {
          return "only an outlet relays"
        }
        if ![.person, .bareRole, .pronoun].contains(mention.kind) { return "no person" }
        if setting.text.is(match.content.lowerBound, .berikut) { return "announces a list" }
        return clauseObjection(match, setting)
      }),
    Rule(
      name: "claim-reported-source",
      summary: "The reported clause, then seperti or demikian with a source formula; the agency is the speaker.",
      kind: .indirect,
      pattern: [.claim, .optional([.comma]), .word([.like, .thus]), .cue(.passive), .source],
      confidence: 0.8,
      examples: [
        "[content: Kedua pihak sepakat menghentikan tembakan], seperti [cue: dilaporkan] [source: Anadolu]."
      ],
      counterexamples: ["Ia bekerja seperti disuruh."],
      objection: { match, setting in relayObjection(match, setting) ?? clauseObjection(match, setting) }),
    Rule(
      name: "claim-thus-report-source",
      summary: "The reported clause, then demikian and a noun of reporting, then who reports.",
      kind: .indirect,
      pattern: [.claim, .optional([.comma]), .word(.thus), .cue([.noun, .active, .afterClause]), .speaker],
      confidence: 0.85,
      examples: ["[content: Lima belas awak kapal selamat], demikian [cue: laporan] [source: Bernama]."],
      counterexamples: ["Keadaannya demikian parah."],
      objection: { match, setting in contentObjection(match, setting) }),
    Rule(
      name: "in-document-verb-claim",
      summary: "Dalam and a document, a passive reporting verb, what stands in the document.",
      kind: .indirect,
      pattern: [
        .keyword(.dalam), .speaker, .cue(.passive, taking: .clause), .optional([.comma]),
        .optional([.word(.strictThat)]),
        .claim,
      ],
      confidence: 0.7,
      examples: ["Dalam [speaker: surat edaran itu] [cue: disebutkan] bahwa [content: loket tutup lebih awal]."],
      counterexamples: [
        "Dalam rapat itu disebutkan bahwa loket tutup.", "Dalam surat itu disebutkan nama tiga orang.",
      ],
      objection: { match, setting in
        guard let mention = match.mention, mention.kind == .document, let cue = match.cue else { return "no document" }
        let before = match.content.lowerBound - 1
        if !setting.text.has(before, .that), setting.text.kind(before) != .comma { return "no bahwa and no comma" }
        return setting.text.cue(cue)?.sense == .relay ? "an outlet relays" : clauseObjection(match, setting)
      }),
    Rule(
      name: "source-claim",
      summary: "Melansir or dikutip dari and the outlet in front, then what it reports.",
      kind: .indirect,
      pattern: [.cue([.passive, .active]), .source, .claim],
      confidence: 0.88,
      examples: [
        "[cue: Melansir] [source: The Straits Times], [content: bandara itu ditutup sejak Minggu malam].",
        "Sebelumnya, [cue: dilaporkan] [source: Al Arabiya], [content: ledakan terdengar di dua kota].",
        "Sebelumnya, seperti [cue: dikutip] dari [source: Kontan], [content: pabrik itu menambah dua jalur].",
        "[cue: Dilansir] [source: Kyodo], Senin (3/2), [content: dalam lomba itu tiga kapal terbalik].",
      ],
      counterexamples: ["Melansir produk baru, perusahaan itu optimistis.", "Dilaporkan warga, jalan itu rusak."],
      objection: frontedRelayObjection),
    Rule(
      name: "claim-relayed",
      summary: "The reported clause, a comma, a source formula without seperti; the agency is the speaker.",
      kind: .indirect,
      pattern: [.claim, .comma, .cue([.passive, .active]), .source],
      confidence: 0.75,
      examples: [
        "[content: Harga emas menyentuh rekor baru], [cue: dikutip] dari [source: Bloomberg].",
        "[content: Harga emas menyentuh rekor baru], [cue: mengutip] [source: Bloomberg], Rabu (3/6).",
      ],
      counterexamples: ["Ia lelah, ditinggal temannya.", "Ia berpidato panjang, mengutip Bung Karno."],
      objection: { match, setting in
        guard let cue = match.cue, let form = setting.text.cue(cue), form.sense == .relay else {
          return "no verb of relaying"
        }
        if form.uses.contains(.active),
          match.mention?.kind != .agency || match.content.upperBound > cue || !endsSentence(match, setting)
            || !setting.clauses.hasPredicate(match.content)
        {
          return "tells what the subject did"
        }
        if setting.text.is(match.content.lowerBound, .berikut) { return "announces a list" }
        // A long clause has a predicate, even if the lexicons do not know it.
        if match.content.count < 8, !setting.clauses.hasPredicate(match.content) { return "a noun phrase, no clause" }
        return relayObjection(match, setting) ?? contentObjection(match, setting)
      }),
  ]

  /// Why what stands before a source formula is no claim of the outlet's, or nil.
  private static func relayObjection(_ match: Match, _ setting: Setting) -> String? {
    let (text, first) = (setting.text, match.content.lowerBound)
    if text.kind(first) == .doubleMark { return "a quotation" }
    if text.has(first, .thus) { return "a formula, and no clause" }
    if text.is(first, .berikut) { return "announces a list" }
    // `Sebelumnya, seperti dikutip X, ...`: the clause stands behind the formula.
    if let cue = match.cue, match.content.contains(cue),
      (first..<cue).allSatisfy({ !text.tokens[$0].isWordLike || text.has($0, [.like, .connective, .auxiliary]) })
    {
      return "nothing is said before the formula"
    }
    if text.is(first, .hal), text.has(first + 1, .demonstrative), text.cue(first + 2)?.uses.contains(.passive) == true {
      return "points back"
    }
    return nil
  }

  /// Why a source formula with a clause behind it does not tell what the outlet says, or nil.
  private static let frontedRelayObjection: @Sendable (Match, Setting) -> String? = { match, setting in
    let (text, first) = (setting.text, match.content.lowerBound)
    guard let cue = match.cue, let form = text.cue(cue),
      form.sense == .relay || text.has(cue - 1, .like)
        || form.sense == .report && form.uses.contains(.passive) && match.mention?.kind == .agency
    else { return "no verb of relaying" }
    let before = setting.sentence.lowerBound..<cue
    guard
      before.allSatisfy({
        !text.tokens[$0].isWordLike || text.has($0, [.like, .thus, .connective, .auxiliary])
      })
    else { return "does not open the sentence" }
    // `Demikian dilaporkan X, dilansir dari Y.`
    let next = text.has(first, [.like, .relative]) ? first + 1 : first
    if let next = text.cue(next), next.sense == .relay, next.uses.contains(.passive) { return "another formula" }
    if speaksOn(match, setting) { return "what someone else says begins here" }
    if let objection = relayObjection(match, setting) { return objection }
    // `Dilansir detikINET dari X`, but `Dilansir X, Senin (3/2), dalam lomba itu ...`
    let isClosed = text.kind(first - 1) == .comma && match.mention?.kind == .agency
    if text.is(first, [.dari, .dalam]), !isClosed || !setting.clauses.hasPredicate(match.content) {
      return "no clause"
    }
    if text.has(first, .from), !text.has(first, .preposition) { return "no clause" }
    return match.content.contains { text.isSpeech($0, ifUnknown: false) } ? "holds quoted words" : nil
  }

  /// Whether nothing but a date stands behind the formula.
  private static func endsSentence(_ match: Match, _ setting: Setting) -> Bool {
    let end = setting.clauses.behindDate(match.whole.upperBound, setting.sentence.upperBound)
    return (end..<setting.sentence.upperBound).allSatisfy { !setting.text.tokens[$0].isWordLike }
  }

  /// `Melansir X, gubernur itu, Budi Santoso, | mengatakan ...`: a noun phrase, and behind its comma the verb of another claim.
  private static func speaksOn(_ match: Match, _ setting: Setting) -> Bool {
    let (text, end) = (setting.text, match.content.upperBound)
    guard text.kind(end) == .comma, let cue = text.cue(end + 1), cue.uses.contains(.active), cue.sense != .relay else {
      return false
    }
    return !setting.clauses.hasPredicate(match.content)
  }
}
