/// What became of the words of one statement in another.
package struct WordDiff: Sendable, Hashable {
  package enum Change: Sendable, Hashable {
    case kept, dropped, added
  }

  package struct Part: Sendable, Hashable {
    package var change: Change
    package var text: String
  }

  package private(set) var parts: [Part] = []

  /// Compares `later` with `first`, word by word; marks and case do not count.
  package init(_ first: String, _ later: String) {
    self.init(Wording(first), Wording(later))
  }

  init(_ first: Wording, _ later: Wording) {
    let alignment = Alignment(first.words, later.words)
    var start = 0
    for gap in alignment.gaps where !gap.first.isEmpty || !gap.second.isEmpty {
      add(.kept, later.text(start..<gap.second.lowerBound))
      add(.dropped, first.text(gap.first))
      add(.added, later.text(gap.second))
      start = gap.second.upperBound
    }
    add(.kept, later.text(start..<later.words.count))
  }

  private mutating func add(_ change: Change, _ text: String) {
    if !text.isEmpty { parts.append(Part(change: change, text: text)) }
  }

  package var isEmpty: Bool { parts.allSatisfy { $0.change == .kept } }
  package func has(_ change: Change) -> Bool { parts.contains { $0.change == change } }

  /// As `wdiff` writes it, `naik [-5-] {+7+} persen`, with long stretches of kept words cut in the middle.
  package var text: String {
    parts.enumerated().map { index, part in
      switch part.change {
      case .dropped: "[-\(part.text)-]"
      case .added: "{+\(part.text)+}"
      case .kept: shortened(part.text, isFirst: index == 0, isLast: index == parts.count - 1)
      }
    }.joined(separator: " ")
  }

  /// Words on each side of a change that are shown.
  private static let context = 4

  private func shortened(_ text: String, isFirst: Bool, isLast: Bool) -> String {
    let words = text.split(separator: " ")
    guard words.count > Self.context * 2 + 1 else { return text }
    let head = isFirst ? [] : words.prefix(Self.context)
    let tail = isLast ? [] : words.suffix(Self.context)
    return (head + ["…"] + tail).joined(separator: " ")
  }
}
