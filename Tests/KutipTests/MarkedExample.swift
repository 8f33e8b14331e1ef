@testable import Kutip

/// A sentence with its expected spans marked: `[content: “Harga turun,”] [cue: kata] [speaker: Budi].`
struct MarkedExample: CustomStringConvertible {
  enum Key: String, CaseIterable { case content, cue, role, speaker, source, addressee, date }

  struct Mark: Equatable {
    var key: Key
    var text: String
    /// Where it begins in the plain text, in code points.
    var start: Int
  }

  /// The sentence as a newspaper prints it.
  private(set) var text = ""
  private(set) var marks: [Mark] = []

  var description: String { text }

  /// Nil if a mark has an unknown key or is not closed.
  init?(_ marked: some StringProtocol) {
    var rest = Substring(marked)
    while let open = rest.firstIndex(of: "[") {
      text += rest[..<open]
      let inside = rest[rest.index(after: open)...]
      guard let close = inside.firstIndex(of: "]") else { return nil }
      let parts = inside[..<close].split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, let key = Key(rawValue: String(parts[0])), parts[1].first == " " else { return nil }
      let words = String(parts[1].dropFirst())
      marks.append(Mark(key: key, text: words, start: text.unicodeScalars.count))
      text += words
      rest = inside[inside.index(after: close)...]
    }
    text += rest
  }

  func texts(_ key: Key) -> [String] { marks.filter { $0.key == key }.map(\.text) }

  /// What `statement` has otherwise than marked; empty if it is as expected. What is not marked is not looked at.
  func differences(from statement: Statement) -> [String] {
    var differences: [String] = []
    func compare(_ key: Key, _ found: String?) {
      guard let wanted = texts(key).first, Self.trimmed(wanted) != found.map(Self.trimmed) else { return }
      differences.append(
        "\(key): wanted “\(Self.trimmed(wanted))”, found \(found.map { "“\(Self.trimmed($0))”" } ?? "none")")
    }
    compare(.content, statement.content.text)
    compare(.cue, statement.cue?.span.text)
    compare(.speaker, statement.speaker?.mention?.text)
    compare(.role, statement.speaker?.role?.text)
    compare(.addressee, statement.addressee?.text)
    compare(.date, statement.date?.span.text)
    // Marked in the order of the sentence, given in the order in which the words travelled.
    let (wanted, found) = (texts(.source).sorted(), statement.sources.map(\.mention.text).sorted())
    if !wanted.isEmpty, wanted != found { differences.append("sources: wanted \(wanted), found \(found)") }
    return differences
  }

  /// Why none of `statements` is the one marked, told by the nearest of them; nil if one is.
  func fault(in statements: [Statement]) -> String? {
    let compared = statements.map { ($0, differences(from: $0)) }
    guard let (nearest, differences) = compared.min(by: { $0.1.count < $1.1.count }) else { return "no statement" }
    return differences.isEmpty ? nil : "\(nearest.rule): " + differences.joined(separator: "; ")
  }

  /// The words without marks, punctuation and white space at their edges.
  static func trimmed(_ text: String) -> String {
    func isLoose(_ character: Character) -> Bool { character.isWhitespace || "“”\"'‘’«»„.,;:!?".contains(character) }
    var words = Substring(text)
    while words.first.map(isLoose) == true { words.removeFirst() }
    while words.last.map(isLoose) == true { words.removeLast() }
    return String(words)
  }
}
