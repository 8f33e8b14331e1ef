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
    let run = (first ?? run.upperBound)..<run.upperBound
    guard run.count > 1 else { return }
    let letters = Int(text.tokens[index].end - text.tokens[index].start)
    let initials = run.count { text.isCapitalized($0) }
    let start = initials > letters ? max(run.lowerBound, run.upperBound - letters) : run.lowerBound
    let abbreviation = text.tokens[index].hash
    guard abbreviations.value(of: abbreviation) < 0 else { return }
    let number = keep(start..<run.upperBound)
    abbreviations.insert(abbreviation, number)
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
  func fullForm(ofAbbreviation index: Int) -> Range<Int>? { name(abbreviations.value(of: text.tokens[index].hash)) }

  /// The name of which the word is another form.
  func name(ofForm index: Int) -> Range<Int>? { name(others.value(of: text.tokens[index].hash)) }

  private func name(_ number: Int32) -> Range<Int>? { number < 0 ? nil : names[Int(number)] }
}
