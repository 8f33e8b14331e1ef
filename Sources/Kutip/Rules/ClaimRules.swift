extension RuleFamily {
  /// Reported speech without marks.
  static let claims = RuleFamily(
    name: "claims",
    summary: "Reported speech without marks.",
    rules: [
      Rule(
        name: "speaker-verb-that-claim",
        summary: "The speaker, a reporting verb, bahwa, the reported clause.",
        kind: .indirect,
        pattern: [
          .speaker, .cue(.active, taking: [.clause, .that, .request, .promise, .noun]), .optional([.addressee]),
          .gap(14), .word(.strictThat), .claim,
        ],
        confidence: 0.9,
        examples: [
          "[role: Menteri Perhubungan] [speaker: Dedi Kurniawan] [cue: mengatakan] bahwa [content: pelabuhan itu dibuka lagi]."
        ],
        counterexamples: ["Dedi Kurniawan pergi ke pelabuhan itu."],
        objection: { match, setting in
          guard let gap = match.gap else { return nil }
          let text = setting.text
          if gap.contains(where: { text.kind($0) == .comma }),
            !gap.contains(where: { text.has($0, [.weekday, .relativeDay]) })
          {
            return "a comma stands between"
          }
          return gap.contains { text.cue($0)?.uses.contains(.active) == true || text.has($0, .relative) }
            ? "another clause stands between" : nil
        }),
      // Before the plain clause: meminta A untuk B reports B alone.
      Rule(
        name: "speaker-verb-request",
        summary: "The speaker, a verb of asking, whom, and behind untuk or agar what is asked.",
        kind: .indirect,
        pattern: [.speaker, .cue(.active, taking: .request), .gap(14), .word(.purpose), .claim],
        confidence: 0.8,
        examples: ["[speaker: Sri Handayani] [cue: meminta] warga untuk [content: tidak membakar sampah]."],
        counterexamples: ["Sri Handayani datang untuk melihat sawah."],
        objection: { match, setting in
          guard let gap = match.gap else { return nil }
          // `berharap pemerintah bertindak untuk mencegah ...`: the whole clause is hoped for.
          let text = setting.text
          return gap.contains {
            text.kind($0) == .comma || text.isVerb($0) || text.cue($0)?.uses.contains(.active) == true
          } ? "another clause stands between" : nil
        }),
      Rule(
        name: "speaker-verb-promise",
        summary: "The speaker, a verb of promising or threatening, what is promised.",
        kind: .indirect,
        pattern: [.speaker, .cue(.active, taking: .promise), .optional([.word(.purpose)]), .claim],
        confidence: 0.8,
        examples: ["[role: Wali Kota] [speaker: Hendra Gunadi] [cue: berjanji] [content: akan menata pasar lama]."],
        counterexamples: ["Hendra Gunadi menata pasar lama."],
        objection: { match, setting in
          claimObjection(match, setting)
        }),
      Rule(
        name: "speaker-verb-noun",
        summary: "The speaker, a reporting verb, and a noun phrase that stands for what was said: niatnya untuk ...",
        kind: .indirect,
        pattern: [.speaker, .cue(.active, taking: .noun), .claim],
        confidence: 0.75,
        examples: ["[speaker: Lina Marpaung] [cue: menyampaikan] [content: niatnya untuk mundur dari pengurus]."],
        counterexamples: ["Lina Marpaung menyampaikan bingkisan kepada warga."],
        objection: { match, setting in
          guard let cue = match.cue, let form = setting.text.cue(cue) else { return nil }
          let (text, first) = (setting.text, match.content.lowerBound)
          if text.has(cue - 1, .unreal) { return "the act is not said to have happened" }
          if text.kind(cue + 1) == .comma || text.isVerb(first) || text.has(first, .predicate) {
            return "a clause follows"
          }
          let leadsOn = text.has(first + 1, [.purpose, .strictThat]) || text.has(first + 2, [.purpose, .strictThat])
          // niatnya untuk, kesiapannya untuk; not perasaan bahagianya, which is a feeling.
          return leadsOn ? contentObjection(match, setting) : "the noun does not stand for words"
        }),
      Rule(
        name: "speaker-verb-claim",
        summary: "The speaker, a reporting verb, the reported clause.",
        kind: .indirect,
        pattern: [
          .speaker, .cue(.active, taking: [.clause, .that, .request]), .optional([.addressee]), .optional([.comma]),
          .claim,
        ],
        confidence: 0.85,
        examples: ["[speaker: Yusuf Ismail] [cue: mengaku] [content: tidak mengenal pelaku]."],
        counterexamples: ["Yusuf Ismail mengaku."],
        objection: { match, setting in
          guard let cue = match.cue, let form = setting.text.cue(cue) else { return nil }
          let announced = setting.text.kind(match.content.lowerBound - 1) == .comma || setting.text.has(cue + 1, .that)
          if form.uses.contains(.needsThat) && !announced && !isPlainClause(match, setting) {
            return "reports only before bahwa or a comma"
          }
          if form.takes == .request, !announced, !setting.text.isVerb(match.content.lowerBound),
            !setting.clauses.hasPredicate(match.content)
          {
            return "an object, no request"
          }
          guard form.takes.contains(.clause) || announced && form.takes.contains(.that) || form.takes.contains(.request)
          else {
            return "takes no clause"
          }
          return claimObjection(match, setting)
        }),
      Rule(
        name: "verb-speaker-that-claim",
        summary: "A passive reporting verb, the speaker, bahwa, the reported clause.",
        kind: .indirect,
        pattern: [.cue(.passive), .speaker, .optional([.comma]), .word(.strictThat), .claim],
        confidence: 0.8,
        examples: ["[cue: Ditegaskan] oleh [speaker: Nanang Suherman] bahwa [content: dana itu tidak dipotong]."],
        counterexamples: ["Ditegaskan bahwa dana itu tidak dipotong."]),
      Rule(
        name: "according-to-speaker-claim",
        summary: "Menurut, the speaker, the reported clause.",
        kind: .indirect,
        pattern: [.cue(.accordingTo), .speaker, .optional([.comma]), .claim],
        confidence: 0.88,
        examples: [
          "[cue: Menurut] [role: Ketua RT] [speaker: Slamet Riyadi], [content: banjir surut sejak pagi].",
          "Pertandingan yang [cue: menurut] [speaker: panitia] [content: akan dimulai sore] itu ditunda.",
        ],
        counterexamples: ["Barang disusun menurut warna."],
        objection: { match, setting in
          guard let mention = match.mention else { return nil }
          let (text, start) = (setting.text, mention.words.lowerBound)
          if mention.kind == .organization, !text.isCapitalized(start) { return "nobody speaks here" }
          // `Lima korban, menurut X, tenggelam`: the clause began before the comma.
          if let cue = match.cue, text.kind(cue - 1) == .comma,
            text.isVerb(match.content.lowerBound, orTer: true) || text.has(match.content.lowerBound, .predicate),
            setting.clauses.start(of: setting.sentence) < cue - 2
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
        confidence: 0.85,
        examples: ["[content: Rombongan itu berangkat dengan kereta malam], [cue: menurut] [speaker: Kyodo]."],
        counterexamples: ["Buku disusun menurut abjad."],
        objection: { match, setting in
          guard let mention = match.mention else { return nil }
          let (text, start) = (setting.text, mention.words.lowerBound)
          if mention.kind == .organization, !text.isCapitalized(start) { return "nobody speaks here" }
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
        name: "claim-verb-speaker",
        summary: "The reported clause, a comma, a reporting verb, the speaker.",
        kind: .indirect,
        pattern: [.claim, .comma, .cue(.postposed), .speaker],
        confidence: 0.88,
        examples: [
          "[content: Gempa itu tidak berpotensi tsunami], [cue: kata] [role: Kepala BMKG] [speaker: Ratna Dewanti]."
        ],
        counterexamples: ["Ia diam, kata hatinya lain."],
        objection: { match, setting in
          guard let cue = match.cue, let form = setting.text.cue(cue), !form.uses.contains(.clitic) else {
            return "a clitic stands for the speaker"
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
        confidence: 0.8,
        examples: [
          "[content: Asap tebal terlihat di pelabuhan], [role: kantor berita] [source: Yonhap] [cue: melaporkan]."
        ],
        counterexamples: ["Asap terlihat, warga melaporkan kebakaran itu."],
        objection: { match, setting in
          guard let cue = match.cue else { return nil }
          let rest = setting.clauses.behindDate(cue + 1, setting.sentence.upperBound)..<setting.sentence.upperBound
          if rest.contains(where: { setting.text.tokens[$0].isWordLike }) {
            return "the verb does not end the sentence"
          }
          return setting.clauses.hasPredicate(match.content)
            ? contentObjection(match, setting) : "a noun phrase, no clause"
        }),
      Rule(
        name: "verb-speaker-claim",
        summary: "Kata and the speaker in front, a comma, the reported clause.",
        kind: .indirect,
        pattern: [.cue(.afterClause), .speaker, .comma, .claim],
        confidence: 0.8,
        examples: ["[cue: Kata] [speaker: Bayu Nugroho], [content: jalan itu sudah diperbaiki dua kali]."],
        counterexamples: ["Kata orang, sabar itu subur."],
        objection: { match, setting in
          guard let cue = match.cue, let mention = match.mention else { return nil }
          if setting.clauses.start(of: setting.sentence) < cue { return "does not open the sentence" }
          if ![.person, .pronoun, .bareRole].contains(mention.kind) { return "no person" }
          return setting.clauses.hasPredicate(match.content)
            ? contentObjection(match, setting) : "a noun phrase, no clause"
        }),
      Rule(
        name: "sentence-thus-reported",
        summary: "A sentence, and in the next one who said it: Demikian dilaporkan X. Hal itu disampaikan X.",
        kind: .indirect,
        pattern: [.sentenceBefore, .word(.thus), .cue([.passive, .noun]), .speaker],
        confidence: 0.7,
        examples: ["[content: Dua kapal bertabrakan di selat itu]. Demikian [cue: dilaporkan] [source: Bernama]."],
        counterexamples: ["Ia datang terlambat. Demikian pula temannya."],
        objection: { match, setting in
          setting.previousIsReported ? "the sentence before is reported already" : contentObjection(match, setting)
        }),
      Rule(
        name: "sentence-this-said",
        summary: "A sentence, and in the next one who said it: Hal itu disampaikan X.",
        kind: .indirect,
        pattern: [.sentenceBefore, .keyword(.hal), .word(.demonstrative), .gap(1), .cue(.passive), .speaker],
        confidence: 0.65,
        examples: [
          "[content: Sekolah itu akan direnovasi bulan depan]. Hal itu [cue: disampaikan] [role: Kepala Dinas Pendidikan] [speaker: Siti Rahmawati]."
        ],
        counterexamples: ["Ia terlambat. Hal itu membuat gurunya marah."],
        objection: { match, setting in
          if setting.previousIsReported { return "the sentence before is reported already" }
          guard let mention = match.mention,
            mention.kind != .organization || setting.text.isCapitalized(mention.words.lowerBound)
          else { return "nobody speaks here" }
          return contentObjection(match, setting)
        }),
      Rule(
        name: "claim-reported-source",
        summary: "The reported clause, then seperti or demikian with a source formula; the agency is the speaker.",
        kind: .indirect,
        pattern: [.claim, .optional([.comma]), .word([.like, .thus]), .cue(.passive), .source],
        confidence: 0.85,
        examples: [
          "[content: Kedua pihak sepakat menghentikan tembakan], seperti [cue: dilaporkan] [source: Anadolu]."
        ],
        counterexamples: ["Ia bekerja seperti disuruh."],
        objection: { match, setting in
          setting.clauses.hasPredicate(match.content) ? contentObjection(match, setting) : "a noun phrase, no clause"
        }),
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
        name: "source-claim",
        summary: "Melansir or dikutip dari and the outlet in front, then what it reports.",
        kind: .indirect,
        pattern: [.cue([.passive, .active]), .source, .claim],
        confidence: 0.7,
        examples: ["[cue: Melansir] [source: The Straits Times], [content: bandara itu ditutup sejak Minggu malam]."],
        counterexamples: ["Melansir produk baru, perusahaan itu optimistis."],
        objection: { match, setting in
          guard let cue = match.cue, setting.text.cue(cue)?.sense == .relay else { return "no verb of relaying" }
          let before = setting.sentence.lowerBound..<cue
          guard
            before.allSatisfy({
              !setting.text.tokens[$0].isWordLike || setting.text.has($0, [.like, .thus, .connective])
            })
          else {
            return "does not open the sentence"
          }
          if setting.text.is(match.content.lowerBound, [.dari, .dalam]) { return "no clause" }
          if setting.text.has(match.content.lowerBound, .thus) || setting.text.is(match.content.lowerBound, .berikut) {
            return "announces a list"
          }
          return nil
        }),
      Rule(
        name: "claim-relayed",
        summary: "The reported clause, a comma, a source formula without seperti; the agency is the speaker.",
        kind: .indirect,
        pattern: [.claim, .comma, .cue(.passive), .source],
        confidence: 0.75,
        examples: ["[content: Harga emas menyentuh rekor baru], [cue: dikutip] dari [source: Bloomberg]."],
        counterexamples: ["Ia lelah, ditinggal temannya."],
        objection: { match, setting in
          guard let cue = match.cue, setting.text.cue(cue)?.sense == .relay else { return "no verb of relaying" }
          return contentObjection(match, setting)
        }),
    ])

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
        confidence: 0.7,
        examples: [],
        counterexamples: ["Rina Hartati sebut saja seorang perawat."],
        objection: { match, setting in
          guard setting.isHeadline else { return "not in a headline" }
          guard let cue = match.cue, let form = setting.text.cue(cue), form.takes != .quote, form.takes != .noun else {
            return "reports only between marks"
          }
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
        examples: [],
        counterexamples: ["Kata orang tua dulu, sabar itu penting."],
        objection: { _, setting in setting.isHeadline ? nil : "not in a headline" }),
    ])

  /// Whether somebody who can speak is the subject, and a whole clause the object: `Iran memastikan tidak ada bahan radioaktif di sana`.
  private static func isPlainClause(_ match: Match, _ setting: Setting) -> Bool {
    guard let mention = match.mention, mention.kind != .document, match.content.count > 3 else { return false }
    let first = match.content.lowerBound
    let opensClause =
      setting.text.has(first, [.negation, .predicate, .pronoun, .quantifier, .auxiliary])
      || setting.text.kind(first) == .number
    return opensClause && setting.clauses.hasPredicate(match.content)
  }

  /// Whether the verb also takes a plain object, so that a clause must show itself by its predicate: mengumumkan uji coba, membantah tuduhan.
  private static func takesNounPhrases(_ match: Match, _ text: TaggedText) -> Bool {
    guard let form = match.cue.flatMap({ text.cue($0) }) else { return false }
    return form.takes.contains(.noun) || form.uses.contains(.needsThat)
      || [.announce, .deny, .praise, .blame, .report].contains(form.sense)
      || ![.judge, .promise].contains(form.sense) && form.lemma != "kata" && form.lemma != "aku"
  }

  /// Why what stands behind a cue is no reported clause, or nil.
  private static func claimObjection(_ match: Match, _ setting: Setting) -> String? {
    let text = setting.text
    let isAnnounced = text.kind(match.content.lowerBound - 1) == .comma || text.has(match.content.lowerBound - 1, .that)
    if !isAnnounced, takesNounPhrases(match, text), !setting.clauses.hasPredicate(match.content) {
      return "a noun phrase, no clause"
    }
    if let cue = match.cue, text.has(cue - 1, [.negation, .unreal]) { return "the act is not said to have happened" }
    if text.has(match.content.lowerBound, [.demonstrative]) && match.content.count < 3 { return "a pronoun, no clause" }
    return contentObjection(match, setting)
  }

  /// Why a clause is no claim of its own: quoted words in it are the statement.
  private static func contentObjection(_ match: Match, _ setting: Setting) -> String? {
    let text = setting.text
    if match.content.count < 2 { return "too little is left" }
    if match.content.contains(where: {
      text.quotationOf[$0] >= 0 && text.quotedSpeech.contains(Int(text.quotationOf[$0]))
    }) {
      return "holds quoted words"
    }
    return nil
  }
}
