extension RuleFamily {
  /// Claims with a passive reporting verb and the one who speaks behind it.
  static let passiveClaims: [Rule] = [
    Rule(
      name: "verb-speaker-that-claim",
      summary: "A passive reporting verb, the speaker, bahwa, the reported clause.",
      kind: .indirect,
      pattern: [.cue(.passive), .speaker, .optional([.comma]), .word(.strictThat), .claim],
      confidence: 0.75,
      examples: ["[cue: Ditegaskan] oleh [speaker: Nanang Suherman] bahwa [content: dana itu tidak dipotong]."],
      counterexamples: ["Ditegaskan bahwa dana itu tidak dipotong."]),
    Rule(
      name: "passive-speaker-claim",
      summary: "A passive reporting verb and the speaker in front, a comma, the reported clause.",
      kind: .indirect,
      pattern: [.cue(.passive, taking: [.clause, .that]), .speaker, .optional([.word(.auxiliary)]), .comma, .claim],
      confidence: 0.8,
      examples: [
        "[cue: Dijelaskan] [speaker: Nanang Suherman], [content: dana itu tidak dipotong].",
        "[cue: Ditambahkan] [role: Ketua RT] [speaker: Slamet Riyadi], [content: banjir surut sejak pagi].",
      ],
      counterexamples: ["Dijelaskan, dana itu tidak dipotong.", "Dilihat Nanang Suherman, dana itu tidak dipotong."],
      objection: { match, setting in
        guard let mention = match.mention, let cue = match.cue else { return nil }
        // An outlet is read with all that its formula names.
        if mention.kind == .agency || setting.text.cue(cue)?.sense == .relay { return "only a speaker says" }
        if setting.clauses.start(of: setting.sentence) < cue { return "does not open the sentence" }
        return speakerObjection(mention, setting.text) ?? clauseObjection(match, setting)
      }),
    Rule(
      name: "claim-passive-speaker",
      summary: "A clause into which a passive verb of saying or judging is set, with the speaker behind it.",
      kind: .indirect,
      pattern: [.claim, .cue(.passive, taking: [.clause, .naming]), .speaker],
      confidence: 0.75,
      examples: [
        "[content: Jembatan itu disebut Hendra Gunadi sudah lama rusak].",
        "[content: Jembatan itu dinilainya sudah lama rusak].",
      ],
      counterexamples: [
        "Hal itu dikatakan Hendra Gunadi menanggapi keluhan warga.", "Jembatan itu disebut sudah lama rusak.",
        "Jembatan yang disebut Hendra Gunadi akan dibongkar sudah tua.",
      ],
      objection: passiveObjection),
  ]

  /// Why a passive verb with its agent does not stand inside a clause that the agent said, or nil.
  private static let passiveObjection: @Sendable (Match, Setting) -> String? = { match, setting in
    let (text, first) = (setting.text, match.content.lowerBound)
    guard let cue = match.cue, let form = text.cue(cue), let mention = match.mention else { return nil }
    let names = form.takes.contains(.naming) || [.judge, .promise].contains(form.sense)
    if form.sense == .relay || !names && form.root.isDisjoint(with: [.kata, .aku]) {
      return "tells what was said, and not of what"
    }
    if text.has(cue - 1, .relative) { return "in a relative clause" }
    if text.has(first, [.preposition, .subordinator, .when, .auxiliary]) {
      return "the subject stands behind the verb"
    }
    if text.is(first, .hal) || text.has(first, .demonstrative) || standsForSentence(first, text) {
      return "points back"
    }
    let rest = max(cue + 1, mention.whole.upperBound)
    let goesOn = text.isVerb(rest) || text.has(rest, [.predicate, .auxiliary, .negation]) || text.is(rest, .sebagai)
    if match.content.upperBound <= rest || !goesOn { return "no predicate behind the speaker" }
    let isNamed = [.clitic, .pronoun].contains(mention.kind) || text.isCapitalized(mention.words.lowerBound)
    return isNamed ? contentObjection(match, setting) : "nobody is named"
  }
}
