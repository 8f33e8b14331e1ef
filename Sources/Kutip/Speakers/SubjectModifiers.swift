import Segmentation

/// What stands between a subject and its verb, and ends in a noun phrase of its own.
struct Modifier {
  var start: Int
  /// The preposition or verb whose object the phrase at its end is.
  var governor: Int
  var phrase: Range<Int>
  var isRelative: Bool
}

/// Reads over what stands between a subject and its verb and ends in a noun phrase of its own: relative clauses, circumstances, places.
extension MentionParser {
  /// Where the modifier begins of which `phrase` is the end: `Rina, | yang duduk di samping Asep | mengatakan`, `Rina | selama berada di Ambon |
  /// mengatakan`; nil if `phrase` is governed by nothing, and so may be the subject itself.
  func modifier(endingWith phrase: Range<Int>, _ floor: Int) -> Modifier? {
    let pointsBack = phrase.isEmpty && text.has(phrase.lowerBound - 1, .demonstrative)
    guard
      let governor = governor(
        of: pointsBack ? phrase.lowerBound - 1 : phrase.lowerBound, floor, isPlain: phrase.isEmpty),
      !opensWithPlace(phrase), let start = start(of: governor, floor, before: phrase), start > floor
    else { return nil }
    let isRelative = text.has(start, .relative)
    // `Budi Santoso atau yang akrab disapa Cak Bud`
    let joint = isRelative && text.has(start - 1, .conjunction) && start - 1 > floor ? 1 : 0
    return Modifier(start: start - joint, governor: governor, phrase: phrase, isRelative: isRelative)
  }

  /// The subject before a modifier; nil if nobody stands there.
  func subject(before modifier: Modifier, _ floor: Int, _ depth: Int) -> Mention? {
    let start = modifier.start
    guard
      let subject = mention(before: start, floor: floor, depth: depth + 1) ?? behindStrayComma(start, floor, depth),
      modifier.isRelative || subject.kind == .pronoun || governor(of: subject.whole.lowerBound, floor) == nil,
      subject.kind != .document || !text.isVerb(subject.whole.lowerBound - 1)
    else { return nil }
    // `pria yang akrab disapa Cak Bud | mengatakan`: the only name that there is.
    if subject.kind == .anonymous, text.is(modifier.governor, .called), !modifier.phrase.isEmpty {
      return parse(modifier.phrase)
    }
    return start == modifier.governor
      ? joined(subject, modifier.phrase, start) : pointingBack(subject, modifier.phrase)
  }

  /// Whether the noun phrase at `start` is the end of an apposition behind a comma: `Rina, sahabat | Asep`.
  func endsApposition(_ start: Int, _ floor: Int) -> Bool {
    var index = start - 1
    while index > floor, start - index < 4, text.kind(index) == .word, !text.isCapitalized(index), isNoun(index) {
      index -= 1
    }
    return index > floor && text.kind(index) == .comma
  }

  /// `Kementerian Keuangan, dalam keterangan tertulis | menyatakan`
  private func behindStrayComma(_ end: Int, _ floor: Int, _ depth: Int) -> Mention? {
    guard text.kind(end - 1) == .comma, end - 1 > floor else { return nil }
    return mention(before: end - 1, floor: floor, depth: depth + 1)
  }

  /// A nameless speaker keeps what tells where he belongs: `seorang warga di pasar itu`, `data dari Badan Geologi`.
  private func joined(_ subject: Mention, _ phrase: Range<Int>, _ link: Int) -> Mention {
    let start = subject.whole.lowerBound
    // `warga yang lain`, `sumber yang sama`
    if text.has(link, .relative), phrase.upperBound - link == 2, subject.whole.upperBound == link, isNameless(subject) {
      let words = subject.words.lowerBound..<phrase.upperBound
      return Mention(kind: subject.kind, words: words, role: nil, whole: start..<phrase.upperBound)
    }
    guard text.is(link, [.di, .dari, .untuk]), subject.whole.upperBound == link, isNameless(subject) else {
      return pointingBack(subject, phrase)
    }
    // `Wali Kota Ambon di forum itu`: that is where an office spoke.
    if subject.kind == .bareRole, subject.words.count > 1, text.isCapitalized(subject.words.lowerBound + 1),
      text.is(link, .di)
    {
      return subject
    }
    if subject.kind == .document { return parse(start..<phrase.upperBound) }
    let words = subject.words.lowerBound..<phrase.upperBound
    return Mention(kind: subject.kind, words: words, role: nil, whole: start..<phrase.upperBound)
  }

  private func isNameless(_ subject: Mention) -> Bool {
    [.group, .anonymous, .document, .bareRole].contains(subject.kind)
  }

  /// `Pria yang bekerja di Ambon itu | mengatakan`: itu belongs to the whole.
  private func pointingBack(_ subject: Mention, _ phrase: Range<Int>) -> Mention {
    let words = subject.words.lowerBound..<phrase.upperBound
    guard text.has(phrase.upperBound - 1, .demonstrative), !phrase.isEmpty, words.count < 12,
      [.bareRole, .anonymous, .organization].contains(subject.kind),
      text.has(words.lowerBound, [.role, .roleModifier, .anonymous, .organizationHead])
    else { return subject }
    // `Lembaga Bantuan Hukum yang membela warga itu`: a name is whole without itu.
    if subject.kind == .organization, subject.words.count > 1 { return subject }
    let kind = subject.kind == .organization ? subject.kind : .bareRole
    return Mention(kind: kind, words: words, role: nil, whole: subject.whole.lowerBound..<phrase.upperBound)
  }

  /// `di Ambon Asep Sunandar | mengatakan`: behind the place, the subject.
  private func opensWithPlace(_ phrase: Range<Int>) -> Bool {
    guard text.has(phrase.lowerBound, .place), let name = names.name(in: phrase) else { return false }
    return name.lowerBound > phrase.lowerBound && isKnown(name)
  }

  /// Where the modifier begins whose last preposition or verb is `governor`. What governs the reporting verb itself is none, unless a clause of its
  /// own holds it: `yang datang | mengatakan`, but not `memutuskan untuk | mengatakan`.
  private func start(of governor: Int, _ floor: Int, before phrase: Range<Int>) -> Int? {
    if text.has(governor, .relative) { return governor }
    if let opener = opener(before: governor, floor) { return opener }
    if text.has(governor, [.preposition, .when]) { return governor + 1 < phrase.upperBound ? governor : nil }
    // `keterangan tertulis diterima | di Ambon`
    if phrase.isEmpty, text.isPassive(governor), text.cue(governor) == nil,
      text.has(governor - 1, .document) || text.has(governor - 2, .document)
    {
      return governor
    }
    // `mengatakan`, `disebut`: what follows is said, and its subject another.
    return !phrase.isEmpty && (text.cue(governor) == nil || text.has(governor, .contact)) ? governor : nil
  }
}
