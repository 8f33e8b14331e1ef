import Segmentation

/// Gathers the entries of all files into tables.
struct LexiconBuilder {
  private(set) var vocabulary = Vocabulary()
  private(set) var anyCase: [Tags] = []
  private(set) var capitalized: [Tags] = []
  private(set) var allCaps: [Tags] = []
  private(set) var cueNumbers: [Int32] = []
  private(set) var agencyNumbers: [Int32] = []
  private(set) var values: [Int8] = []
  private(set) var keywords: [Keyword] = []
  private(set) var cues: [CueForm] = []
  /// The roots of the cues.
  private(set) var lemmas: [String] = []
  private(set) var agencies: [Agency] = []
  private(set) var fullForms: [Int32: [UInt64]] = [:]
  /// What short forms stand for wherever they stand: persons whom nobody else is called like, and offices.
  private(set) var fullNames: [Int32: String] = [:]
  private(set) var fullRoles: [Int32: String] = [:]

  /// A letter or sign that no entry can hold, since the segmenter parts words at it.
  static func foreignSign(in text: Substring) -> Character? {
    if text.utf8.allSatisfy({ isPlain($0) }) { return nil }
    return text.first { !($0.isLetter || $0.isNumber || " .'’-/@".contains($0)) }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte | 0x20 &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x20 || byte == 0x27 || byte &- 0x2D < 3
  }

  /// Adds `tags` to a word or phrase. Lower-case entries count however they are written, capitalised ones only so, and those in
  /// capitals only in capitals. Returns the number of the entry.
  @discardableResult
  mutating func add(_ text: some StringProtocol, _ tags: Tags, traits: Vocabulary.Traits = []) -> Int {
    let entry = WrittenEntry(text)
    var traits = traits.union(entry.isCapitalized ? .ownWord : [.anyCase, .ownWord])
    if !traits.contains(.finalAbbreviation) {
      // Kombes Pol., Letkol Inf.: the point belongs to the word in the phrase as well.
      if entry.words.count > 1 {
        for word in entry.abbreviations where word.count > 2 {
          _ = vocabulary.insert(word: word, traits: .abbreviation)
        }
      } else if !entry.abbreviations.isEmpty {
        traits.insert(.abbreviation)
      }
    }
    let number = Int(
      entry.words.count == 1
        ? vocabulary.insert(word: entry.words[0], traits: traits)
        : vocabulary.insert(phrase: entry.words, traits: traits))
    grow()
    if !entry.isCapitalized {
      anyCase[number].formUnion(tags)
    } else if entry.words.count == 1, entry.isAllCaps {
      allCaps[number].formUnion(tags)
    } else {
      capitalized[number].formUnion(tags)
    }
    return number
  }

  mutating func addCue(
    _ text: String, of root: String, uses: CueForm.Uses, takes: CueForm.Takes, sense: CueForm.Sense
  ) {
    var traits: Vocabulary.Traits = [.glueHead, .continues]
    if !uses.isDisjoint(with: .active), !text.contains(" ") { traits.insert(.glueTail) }
    let number = add(text, .cue, traits: traits)
    if cueNumbers[number] >= 0 {
      let known = Int(cueNumbers[number])
      cues[known].uses.formUnion(uses)
      cues[known].takes.formUnion(takes)
    } else {
      cues.append(CueForm(root: CueForm.Roots.names[root] ?? [], uses: uses, takes: takes, sense: sense))
      lemmas.append(root)
      cueNumbers[number] = Int32(cues.count - 1)
    }
  }

  /// The names are those of one agency; `marked` says that they are also ordinary words.
  mutating func addAgency(_ agency: Agency, names: [String], marked: Bool) {
    agencies.append(agency)
    for (index, name) in names.enumerated() {
      // A short name may be an ordinary word where the long one is not.
      let isMarked = marked && (index == 0 || !name.contains(" "))
      let number = add(name, isMarked ? .markedAgency : .agency)
      if agencyNumbers[number] < 0 { agencyNumbers[number] = Int32(agencies.count - 1) }
      if let last = WrittenEntry(name).words.last { _ = vocabulary.insert(word: last, traits: .outlet) }
    }
  }

  mutating func addKeywords() {
    for (word, keyword) in Keyword.words { addKeyword(word, keyword) }
  }

  mutating func addKeyword(_ word: some StringProtocol, _ keyword: Keyword) {
    keywords[add(word, [])].formUnion(keyword)
  }

  mutating func setValue(_ value: Int8, of number: Int) { values[number] = value }

  /// Notes the words that a short form stands for.
  mutating func setFullForm(_ words: [Substring], of number: Int) {
    fullForms[Int32(number)] = words.map { Vocabulary.hash(of: $0) }
  }

  mutating func setFullName(_ name: String, of number: Int) { fullNames[Int32(number)] = name }

  mutating func setFullRole(_ role: String, of number: Int) { fullRoles[Int32(number)] = role }

  func padded<T>(_ table: [T], _ filler: T) -> [T] {
    table + Array(repeating: filler, count: max(0, vocabulary.count - table.count))
  }

  private mutating func grow() {
    let missing = vocabulary.count - anyCase.count
    guard missing > 0 else { return }
    anyCase.append(contentsOf: repeatElement([], count: missing))
    capitalized.append(contentsOf: repeatElement([], count: missing))
    allCaps.append(contentsOf: repeatElement([], count: missing))
    cueNumbers.append(contentsOf: repeatElement(-1, count: missing))
    agencyNumbers.append(contentsOf: repeatElement(-1, count: missing))
    values.append(contentsOf: repeatElement(0, count: missing))
    keywords.append(contentsOf: repeatElement([], count: missing))
  }
}
