import Segmentation

/// Tells where a personal name begins behind the title or body whose own words may be names as well.
extension NameFinder {
  /// `kata | Bunga Hartati`, `pengamat musik | Bintang Santoso`: behind a small word, a common one with a capital belongs to the name.
  func behindSmallWord(_ start: Int, _ phrase: Range<Int>) -> Int {
    let first = start - 1
    guard first >= phrase.lowerBound, start < phrase.upperBound, text.isCapitalized(first),
      text.has(first, .common), text.tags[first].isSubset(of: Self.plain), text.kind(first - 1) == .word,
      !text.isCapitalized(first - 1), text.tokens[first - 1].range.count > 3,
      text.has(first - 1, [.common, .role, .cue]),
      !text.has(first - 1, [.conjunction, .preposition]), !text.headline.contains(first),
      !text.tokens[first].shape.contains(.lineBefore)
    else { return start }
    return first
  }

  private static let plain: Tags = [.common, .termHead, .nonVerb, .predicate, .auxiliary]

  /// `Tim Kampanye Prabowo-Gibran | Rina Hartati`: a pair of names is nobody's first name.
  func behindPair(_ start: Int, _ end: Int, _ phrase: Range<Int>) -> Int {
    end - start > 2 && start > phrase.lowerBound && text.isPair(start - 1..<start + 2) ? start + 1 : start
  }

  /// Unknown words before two known names or more are the end of the body that stands before them: `Garuda Angkasa | Danang Prihantoro`.
  func behindUnknown(_ start: Int, _ end: Int) -> Int {
    guard text.has(start - 1, [.role, .organizationHead, .common]) || text.hasNounAffixes(start - 1),
      !evidence.standsAlone(start), text.tokens[start].range.count > 2,
      let known = (start..<end).first(where: { text.has($0, .name) && !text.has($0, .nameParticle) }), end - known >= 2
    else { return start }
    return known
  }

  /// `Juru bicara Duterte | Harry Roque`: for whom somebody speaks the article names elsewhere.
  func behindPrincipal(_ start: Int, _ end: Int) -> Int {
    end - start > 2 && text.has(start - 1, .relation) && evidence.standsAlone(start) && !evidence.standsAlone(end - 1)
      ? start + 1 : start
  }

  /// The name behind a head that has a name of its own: `PT Surya | Rina Hartati`, `Kota Bima | Rina Hartati`. Two words are left; nil if there
  /// are no more, or no such head stands there.
  func behindNeededName(_ start: Int, _ end: Int) -> Int? {
    guard end - start > 2, (start..<end).allSatisfy({ text.has($0, .name) }) else { return nil }
    if text.has(start, .place), text.has(start - 1, [.organizationHead, .organization]) || text.is(start - 1, .region) {
      return start + 1
    }
    if heads(start - 1) { return end - 2 }
    // `PT Bumi Lestari | Rina Hartati`
    guard heads(start - 2) || heads(start - 3), !text.has(start - 1, .organization) else { return nil }
    let own = (start..<(end - 2)).first { !Self.ofBodies.contains(text.hash($0)) } ?? end - 2
    return own > start ? own : nil
  }

  private func heads(_ index: Int) -> Bool { Self.named.contains(text.hash(index)) && !text.isPhrase(index) }

  /// Words of names with which firms and associations end their names as often.
  private static let ofBodies = Set(
    [
      "abadi", "agung", "bakti", "gemilang", "indah", "jaya", "karya", "kencana", "lestari", "makmur", "mulia", "mulya",
      "perdana", "perkasa", "permata", "persada", "pratama", "prima", "raya", "sakti", "sejati", "sentosa", "surya",
      "utama", "utomo",
    ].map { Vocabulary.hash(of: $0) })

  /// Heads of bodies behind which a name must follow; behind dinas, desa or dewan the person may.
  private static let named = Set(
    [
      "pt", "pt.", "cv", "cv.", "ud", "bank", "bandara", "koperasi", "universitas", "sekolah", "hotel", "pasar",
      "partai",
      "pesantren", "masjid", "gereja", "klenteng", "kelenteng", "wihara", "stasiun", "pelabuhan", "sma", "sman", "smk",
      "smp", "smpn", "sd", "sdn", "tk", "mal", "km", "korem", "lanud", "sanggar", "ponpes", "rsia",
    ].map { Vocabulary.hash(of: $0) })

  /// `Hotman Paris`: a name and a place and nothing else. A country is that of a firm: Mercer Indonesia.
  func isNameAndPlace(_ phrase: Range<Int>) -> Bool {
    guard phrase.count == 2, !text.headline.contains(phrase.lowerBound) else { return false }
    let place = phrase.lowerBound + 1
    return text.isCapitalized(place) && text.tags[place] == .place && text.tags[phrase.lowerBound] == .name
      && text.hash(place) != Self.indonesia
  }

  private static let indonesia = Vocabulary.hash(of: "indonesia")
}
