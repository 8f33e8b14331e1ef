import Segmentation

/// What stands beside a name for the same: `Korps Garda Revolusi Islam (IRGC)`, `Zulkifli Hasan (Zulhas)`, `Maruarar Sirait atau Ara`.
struct AliasIndex {
  /// The numbers of the full forms of abbreviations, by their hashes.
  private var abbreviations = HashTable<Int32>(missing: -1)
  /// The numbers of the names of which other forms are given, by the hashes of these.
  private var others = HashTable<Int32>(missing: -1)
  private var names: [Range<Int>] = []
  private let text: TaggedText

  init(_ text: TaggedText) { self.text = text }

  /// Notes the abbreviation in brackets behind a run of capitalised words.
  mutating func noteAbbreviation(of run: Range<Int>) {
    let index = run.upperBound + 1
    guard isBracketed(index), text.tokens[index].shape.contains(.allCaps) else { return }
    // `Menurut | Badan Geologi (BG)`
    let first = run.first { !text.has($0, Self.openers) && text.cue($0)?.uses.contains(.accordingTo) != true }
    let run = listedBody(before: run) ?? (first ?? run.upperBound)..<run.upperBound
    guard run.count > 1 || run.count == 1 && text.isPhrase(run.lowerBound) else { return }
    let letters = Int(text.tokens[index].end - text.tokens[index].start)
    let initials = run.count { text.isCapitalized($0) }
    let isListed = initials < run.count
    let start =
      spelled(index, by: run)
      ?? (initials > letters && !text.isPhrase(index) && !isListed
        ? max(run.lowerBound, run.upperBound - letters) : run.lowerBound)
    let abbreviation = key(index)
    guard abbreviations.value(of: abbreviation) < 0 else { return }
    let number = keep(start..<run.upperBound)
    abbreviations.insert(abbreviation, number)
  }

  /// Where the words at the end of a run begin whose first letters are the abbreviation: `Bank | Otoritas Jasa Keuangan (OJK)`; nil if none do.
  private func spelled(_ abbreviation: Int, by run: Range<Int>) -> Int? {
    let letters = text.units[text.tokens[abbreviation].range]
    guard run.count >= letters.count else { return nil }
    let words = run.suffix(letters.count)
    return zip(words, letters).allSatisfy { text.units[Int(text.tokens[$0].start)] == $1 } ? words.startIndex : nil
  }

  /// The whole name of a body of which `run` is the last part of a list: `Pusat Pengendalian dan | Pencegahan Penyakit`; nil if it is none.
  private func listedBody(before run: Range<Int>) -> Range<Int>? {
    var start = run.lowerBound
    guard !run.contains(where: { text.has($0, .organizationHead) }), text.is(start - 1, .dan),
      text.isCapitalized(start - 2) || text.kind(start - 2) == .comma
    else { return nil }
    while start > 0, run.lowerBound - start < 12,
      text.isCapitalized(start - 1) || text.is(start - 1, .dan) || text.kind(start - 1) == .comma
    {
      start -= 1
      if text.has(start, .organizationHead), text.isCapitalized(start), !text.has(start - 1, .organizationHead) {
        return start..<run.upperBound
      }
    }
    return nil
  }

  private static let openers: Tags = [.preposition, .connective, .subordinator, .conjunction, .like, .when]

  /// Notes another form of a person's name behind it, which is made of a part of it or follows an honorific: `Budi Santoso (Cak San)`.
  mutating func noteForm(beside name: Range<Int>) {
    let before = name.upperBound
    let isHonored = text.has(before + 1, .honorific)
    let index = isHonored ? before + 2 : before + 1
    guard
      text.kind(before) == .openBracket && text.kind(index + 1) == .closeBracket
        || text.is(before, .atau) && !text.isCapitalized(index + 1),
      text.isCapitalized(index), text.kind(index) == .word, !text.tokens[index].shape.contains(.allCaps),
      isHonored || name.contains(where: { text.resembles(index, $0) })
    else { return }
    let form = text.tokens[index].hash
    guard others.value(of: form) < 0 else { return }
    let number = keep(name)
    others.insert(form, number)
  }

  private func isBracketed(_ index: Int) -> Bool {
    text.kind(index - 1) == .openBracket && text.kind(index + 1) == .closeBracket
  }

  /// Keeps a name, and gives its number.
  private mutating func keep(_ name: Range<Int>) -> Int32 {
    names.append(name)
    return Int32(names.count - 1)
  }

  /// The full form of an abbreviation that the article introduces in brackets.
  func fullForm(ofAbbreviation index: Int) -> Range<Int>? { name(abbreviations.value(of: key(index))) }

  /// Phrases such as BEM UI have the hash of their first word, and a number of their own.
  private func key(_ index: Int) -> UInt64 {
    let token = text.tokens[index]
    return text.isPhrase(index) ? UInt64(truncatingIfNeeded: token.word) &* 0x9E37_79B9_7F4A_7C15 : token.hash
  }

  /// The name of which the word is another form.
  func name(ofForm index: Int) -> Range<Int>? { name(others.value(of: text.tokens[index].hash)) }

  private func name(_ number: Int32) -> Range<Int>? { number < 0 ? nil : names[Int(number)] }
}
