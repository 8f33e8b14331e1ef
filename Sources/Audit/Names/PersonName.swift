/// The words of a person's name, folded, with the spellings of Muhammad made one.
struct PersonName: Hashable {
  let words: [String]

  init(_ name: String) {
    var words = FoldedName(name).words
    // With two names more beside it. With one, Mohammad Ali and Muhammad Ali may be two people.
    if words.count > 2, Self.spellings.contains(words[0]) { words[0] = "muhammad" }
    self.words = words
  }

  /// The same for all ways to write the name.
  var key: String { "person:" + words.joined() }

  /// Whether the other name has these words, in their order, and more.
  func isPart(of other: PersonName) -> Bool {
    var rest = words[...]
    for word in other.words where word == rest.first { rest = rest.dropFirst() }
    return rest.isEmpty && words.count < other.words.count
  }

  private static let spellings: Set<String> = [
    "mohammad", "mohamad", "mohammed", "mohamed", "muhamad", "muhammed", "mochammad", "mochamad", "muchammad",
    "muchamad",
    "moh", "muh", "moch", "much",
  ]
}
