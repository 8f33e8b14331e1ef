import Segmentation

/// Who takes the word from the last speaker without a verb of speech: `Bupati Garut menyambut rencana itu. “...,” katanya.` As often a
/// sentence tells of somebody who says nothing: `Sopir truk bernama Asep luka berat. “...,” katanya.` Points tell the two apart.
private enum HandOver {
  /// The verb reports or judges, though it has no content here (menyambut, mengapresiasi), or somebody is asked to speak (ditemui, dihubungi).
  static let reports = 3
  /// A title, age or apposition introduces the subject.
  static let introduces = 2
  /// The sentence opens a paragraph.
  static let opens = 1
  /// The words at hand stand in the same paragraph or one of the next two.
  static let isNear = 1
  /// ia right behind the sentence, in the same paragraph.
  static let isNext = 2
  /// A passive tells what is done to somebody.
  static let isPassive = -1
  /// Terlebih, apalagi: the sentence belongs to what the last speaker says.
  static let isReason = -2
  /// The last speaker has the word in the same paragraph.
  static let sharesParagraph = -1

  /// From here on the word is handed over.
  static let enough = 4
  /// Far behind the last speaker less is enough.
  static let enoughFarOff = 3
}

extension SpeakerResolver {
  /// Whom the nearest of these sentences hands the word to, and whether that is doubtful; nil if it stays with `speaker`.
  func taker(
    of numbers: [Int], from speaker: ResolvedSpeaker, before position: Int, _ context: Context,
    _ resolution: Speaker.Resolution
  ) -> (ResolvedSpeaker?, isDoubtful: Bool) {
    let isFarOff = text.paragraphNumber(of: position) - context.paragraph > 6
    let enough = isFarOff ? HandOver.enoughFarOff : HandOver.enough
    var isDoubtful = false
    for (steps, number) in numbers.enumerated() {
      let sentence = text.sentences[number]
      guard isOwnText(sentence) else { continue }
      let reporter = reporter(sentence) ?? attendant(sentence)
      guard let subject = reporter ?? namedSubject(sentence) ?? namelessSubject(sentence) else { continue }
      let resolved = holder(subject, context)
      guard [.person, .account, .anonymous].contains(resolved.kind) else { continue }
      if resolved.name == speaker.name { return (nil, isDoubtful) }
      var points = reporter != nil ? enough + 1 : points(of: subject, sentence, before: position, context)
      if steps == 0, resolution == .pronoun, !text.has(subject.whole.upperBound, .and),
        text.paragraph(of: sentence.lowerBound).contains(position)
      {
        points += HandOver.isNext
      }
      if points >= enough { return (resolved, isDoubtful) }
      isDoubtful = isDoubtful || points == enough - 1
    }
    return (nil, isDoubtful)
  }

  private func holder(_ subject: Mention, _ context: Context) -> ResolvedSpeaker {
    switch subject.kind {
    case .account: named(subject, .account, context)
    case .anonymous: named(subject, .anonymous, context)
    default: person(subject, context)
    }
  }

  /// `Turut hadir Kepala Dinas Sosial Asep Sunandar.`: the only one who is named behind the verb.
  private func attendant(_ sentence: Range<Int>) -> Mention? {
    guard let verb = sentence.prefix(12).first(where: { text.is($0, .hadir) }),
      !(sentence.lowerBound..<verb).contains(where: { text.has($0, Tags.title.union(.name)) }),
      let mention = parser.mention(behind: verb + 1, limit: sentence.upperBound), mention.kind == .person,
      mention.role != nil, parser.isKnown(mention), text.kind(mention.whole.upperBound) == .stop
    else { return nil }
    return mention
  }

  private func points(of subject: Mention, _ sentence: Range<Int>, before position: Int, _ context: Context) -> Int {
    // The names in captions and credits have no verb, and `pria asal Ambon itu` is somebody known.
    guard let verb = predicate(behind: subject.whole.upperBound, sentence.upperBound),
      !text.has(subject.whole.upperBound - 1, .demonstrative)
    else { return 0 }
    let number = text.paragraphNumber(of: sentence.lowerBound)
    let paragraph = text.paragraphs[number]
    let isIntroduced = subject.role != nil || subject.whole.upperBound > subject.words.upperBound
    var points = isIntroduced ? HandOver.introduces : 0
    if text.has(verb, .contact) || text.cue(verb)?.uses.contains(.active) == true && !RuleFamily.isDenied(verb, text) {
      points += HandOver.reports
    } else if text.isPassive(verb) {
      points += HandOver.isPassive
    }
    if text.paragraphNumber(of: position) - number < 3 { points += HandOver.isNear }
    if text.is(sentence.lowerBound, .reason) { points += HandOver.isReason }
    // Where the breaks of paragraphs are lost, one who is introduced may open one.
    if paragraph.lowerBound == sentence.lowerBound || isIntroduced && paragraph.count > 150 {
      points += HandOver.opens
    } else if number == context.paragraph {
      points += HandOver.sharesParagraph
    }
    return points
  }

  /// The verb behind a subject, over adverbs and phrases in between; an adverb or adjective that is a predicate only where no verb follows.
  private func predicate(behind start: Int, _ limit: Int) -> Int? {
    let reach = start..<max(start, min(limit, start + 40))
    let verb = reach.first {
      text.has($0, .contact) || text.isVerb($0, orTer: true) || text.cue($0)?.uses.contains(.active) == true
    }
    // `Rina Hartati, juga sependapat.`: any small word may be the predicate.
    return verb
      ?? reach.first {
        text.has($0, .predicate)
          || text.kind($0) == .word && !text.isCapitalized($0)
            && !text.has($0, [.auxiliary, .preposition, .conjunction])
      }
  }
}
