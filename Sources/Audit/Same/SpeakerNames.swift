/// The names of those who are said to have said the same words.
struct SpeakerNames {
  private var names: [FoldedName] = []
  private var ids: Set<Int> = []
  /// Whether all of them are persons, of whom one is not the other.
  private(set) var arePersons = true
  private static let most = 4

  var areKnown: Bool { !names.isEmpty }

  init(_ occurrence: Occurrence) { add(occurrence) }

  mutating func add(_ occurrence: Occurrence) {
    if !occurrence.isPerson || occurrence.speaker == nil { arePersons = false }
    if let id = occurrence.speakerID, ids.count < Self.most { ids.insert(id) }
    guard let speaker = occurrence.speaker, names.count < Self.most else { return }
    let name = FoldedName(speaker)
    if !name.words.isEmpty, !names.contains(name) { names.append(name) }
  }

  /// Whether somebody is named by both. That the words are the same lets more names agree than a name alone would: all words of one stand
  /// in the other (Putin, Vladimir Putin), mistyped ones too.
  func agree(with other: SpeakerNames) -> Bool {
    !ids.isDisjoint(with: other.ids)
      || names.contains { name in other.names.contains { Self.areOne(name, $0) } }
  }

  /// Whether one person may be meant by both, so that the words are no conflict: a word of the names is the same, or one of them is made of
  /// the initials of the other.
  func mayAgree(with other: SpeakerNames) -> Bool {
    agree(with: other) || names.contains { name in other.names.contains { Self.mayBeOne(name, $0) } }
  }

  private static func mayBeOne(_ name: FoldedName, _ other: FoldedName) -> Bool {
    sharesWord(name, other) || stands(name, for: other) || stands(other, for: name)
  }

  private static func sharesWord(_ name: FoldedName, _ other: FoldedName) -> Bool {
    name.words.contains { $0.utf8.count > 3 && other.words.contains($0) }
  }

  private static func stands(_ short: FoldedName, for name: FoldedName) -> Bool {
    short.words.count == 1 && WordForm.stands(Array(short.key.utf8)[...], for: name.words.map { Array($0.utf8)[...] })
  }

  private static func areOne(_ name: FoldedName, _ other: FoldedName) -> Bool {
    if name.key == other.key { return true }
    let (short, long) = name.words.count < other.words.count ? (name, other) : (other, name)
    return short.words.allSatisfy { word in
      long.words.contains { $0 == word || WordForm.isMistyped(Array($0.utf8)[...], Array(word.utf8)[...]) }
    }
  }
}
