/// The names of those who are said to have said the same words.
struct SpeakerNames {
  private var names: [FoldedName] = []
  /// Whether all of them are persons, of whom one is not the other.
  private(set) var arePersons = true
  private static let most = 4

  var areKnown: Bool { !names.isEmpty }

  init(_ occurrence: Occurrence) { add(occurrence) }

  mutating func add(_ occurrence: Occurrence) {
    if !occurrence.isPerson || occurrence.speaker == nil { arePersons = false }
    guard let speaker = occurrence.speaker, names.count < Self.most else { return }
    let name = FoldedName(speaker)
    if !name.words.isEmpty, !names.contains(name) { names.append(name) }
  }

  /// Whether somebody is named by both. That the words are the same lets more names agree than a name alone would: all words of one stand
  /// in the other (Putin, Vladimir Putin), mistyped ones too.
  func agree(with other: SpeakerNames) -> Bool {
    names.contains { name in other.names.contains { Self.areOne(name, $0) } }
  }

  private static func areOne(_ name: FoldedName, _ other: FoldedName) -> Bool {
    if name.key == other.key { return true }
    let (short, long) = name.words.count < other.words.count ? (name, other) : (other, name)
    return short.words.allSatisfy { word in
      long.words.contains { $0 == word || WordForm.isMistyped(Array($0.utf8)[...], Array(word.utf8)[...]) }
    }
  }
}
