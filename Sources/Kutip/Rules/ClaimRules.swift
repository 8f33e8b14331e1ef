extension RuleFamily {
  /// Reported speech without marks.
  static let claims = RuleFamily(
    name: "claims",
    summary: "Reported speech without marks.",
    // A verb behind its subject is the surest sign, so it comes first; formulas of sources come last, since an inner report outranks them.
    rules: speakerFirstClaims + passiveClaims + attributedClaims + claimsSaidBefore + relayedClaims)
}

extension RuleFamily {
  /// The speaker, the verb, the claim.
  static let speakerFirstClaims: [Rule] = [
    Rule(
      name: "speaker-verb-that-claim",
      summary: "The speaker, a reporting verb, bahwa, the reported clause.",
      kind: .indirect,
      pattern: [
        .speaker, .cue(.active, taking: [.clause, .that, .request, .promise, .noun]), .optional([.addressee]),
        .gap(14), .word(.strictThat), .claim,
      ],
      confidence: 0.87,
      examples: [
        "[role: Menteri Perhubungan] [speaker: Dedi Kurniawan] [cue: mengatakan] bahwa [content: pelabuhan itu dibuka lagi]."
      ],
      counterexamples: ["Dedi Kurniawan pergi ke pelabuhan itu."],
      objection: { match, setting in
        guard let gap = match.gap, let cue = match.cue else { return nil }
        let text = setting.text
        // `harus memastikan bahwa ...` is no promise yet; `ingin menegaskan bahwa ...` says it.
        if isDenied(cue, text) || text.has(cue - 1, .unreal) && text.cue(cue)?.sense == .promise {
          return "the act is not said to have happened"
        }
        if let form = text.cue(cue), form.takes.contains(.clause), !form.uses.contains(.needsThat),
          setting.clauses.hasPredicate(gap)
        {
          return "the clause begins before bahwa"
        }
        if gap.contains(where: { text.kind($0) == .comma }),
          !gap.contains(where: { text.has($0, [.weekday, .relativeDay]) })
        {
          return "a comma stands between"
        }
        // `menilai gugatan itu sebagai bukti bahwa ...`: all of it is said.
        let isPart = gap.contains {
          text.cue($0)?.uses.contains(.active) == true || text.has($0, .relative) || text.is($0, .sebagai)
        }
        return isPart ? "another clause stands between" : contentObjection(match, setting)
      }),
    Rule(
      name: "speaker-verb-whom-claim",
      summary: "The speaker, a verb of warning, whom, jika or kalau, the reported clause.",
      kind: .indirect,
      pattern: [.speaker, .cue(.active, taking: .clause), .gap(8), .word(.that), .claim],
      confidence: 0.8,
      examples: ["[speaker: Sri Handayani] [cue: memperingatkan] warga jika [content: sungai itu akan meluap]."],
      counterexamples: ["Sri Handayani memperingatkan sungai itu akan meluap jika hujan turun."],
      objection: { match, setting in
        guard let gap = match.gap, let cue = match.cue, setting.text.cue(cue)?.sense == .warn else {
          return "no verb of warning"
        }
        if let objection = actObjection(match, setting.text) { return objection }
        return gap.isEmpty || setting.clauses.hasPredicate(gap) || gap.contains { setting.text.kind($0) == .comma }
          ? "another clause stands between" : nil
      }),
    // Before the plain clause: meminta A untuk B reports B alone.
    Rule(
      name: "speaker-verb-request",
      summary: "The speaker, a verb of asking, whom, and behind untuk or agar what is asked.",
      kind: .indirect,
      pattern: [.speaker, .cue(.active, taking: .request), .gap(24), .word(.purpose), .claim],
      confidence: 0.86,
      examples: ["[speaker: Sri Handayani] [cue: meminta] warga untuk [content: tidak membakar sampah]."],
      counterexamples: ["Sri Handayani datang untuk melihat sawah."],
      objection: { match, setting in
        guard let gap = match.gap else { return nil }
        let text = setting.text
        if let objection = actObjection(match, text) { return objection }
        if isThing(match.mention, text) { return "a thing does not ask" }
        if isDeed(gap, text) { return "a thing cannot be asked" }
        if text.kind(gap.lowerBound) == .comma, gap.count > 1, !text.has(gap.lowerBound + 1, .to) {
          return "a clause follows"
        }
        // `berharap pemerintah bertindak untuk mencegah ...`: the whole clause is hoped for.
        let isParted =
          setting.clauses.hasPredicate(gap) || gap.count == 1 && text.isVerb(gap.lowerBound)
          || gap.contains { text.cue($0)?.uses.contains(.active) == true }
        return isParted ? "another clause stands between" : nil
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
      confidence: 0.7,
      examples: ["[speaker: Lina Marpaung] [cue: menyampaikan] [content: niatnya untuk mundur dari pengurus]."],
      counterexamples: ["Lina Marpaung menyampaikan bingkisan kepada warga."],
      objection: { match, setting in
        guard let cue = match.cue else { return nil }
        let (text, first) = (setting.text, match.content.lowerBound)
        if let objection = actObjection(match, text) { return objection }
        if text.kind(cue + 1) == .comma || text.isVerb(first) || text.has(first, .predicate) {
          return "a clause follows"
        }
        // niatnya untuk, kesiapannya untuk; not perasaan bahagianya, which is a feeling.
        return standsForWords(match.content, text)
          ? contentObjection(match, setting) : "the noun does not stand for words"
      }),
    Rule(
      name: "speaker-verb-claim",
      summary: "The speaker, a reporting verb, the reported clause.",
      kind: .indirect,
      pattern: [
        .speaker, .cue(.active, taking: [.clause, .that, .request]), .optional([.addressee]), .optional([.comma]),
        .claim,
      ],
      confidence: 0.87,
      examples: ["[speaker: Yusuf Ismail] [cue: mengaku] [content: tidak mengenal pelaku]."],
      counterexamples: ["Yusuf Ismail mengaku."],
      objection: { match, setting in
        guard let cue = match.cue, let form = setting.text.cue(cue) else { return nil }
        let before = match.content.lowerBound - 1
        let announced =
          setting.text.kind(before) == .comma || setting.text.has(before, .that) || setting.text.has(cue + 1, .that)
        let names = namesAs(match, setting.text)
        if form.uses.contains(.needsThat) && !announced && !names && !isPlainClause(match, setting) {
          return "reports only before bahwa or a comma"
        }
        if form.takes == .request, isThing(match.mention, setting.text) { return "a thing does not ask" }
        if form.takes == .request, !announced, !setting.text.isVerb(match.content.lowerBound),
          !setting.clauses.beginsAsClause(match.content)
        {
          return "an object, no request"
        }
        guard
          names || !form.takes.isDisjoint(with: [.clause, .request])
            || form.takes.contains(.that) && (announced || match.mention?.kind == .document)
        else {
          return "takes no clause"
        }
        return claimObjection(match, setting)
      }),
  ]
}
