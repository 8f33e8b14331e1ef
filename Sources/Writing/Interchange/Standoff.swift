/// The lines of a standoff file in the making. What is said twice stands there once.
struct Standoff {
  private(set) var lines: [String] = []
  private let text: CodePoints
  private var idsByLine: [String: String] = [:]
  private var counts: [Character: Int] = [:]

  init(text: CodePoints) {
    self.text = text
  }

  /// The id of that stretch of the text, given in code points; nil if nothing can be seen there. It is cut in pieces at line breaks and tabs, which would
  /// break the line of the annotation.
  mutating func entity(_ type: String, _ range: Range<Int>) -> String? {
    let pieces = range.clamped(to: 0..<text.count).split { isBreaking(text[$0]) }
      .compactMap { piece in piece.first.map { $0..<($0 + piece.count) } }
    guard !pieces.isEmpty else { return nil }
    let places = pieces.map { "\($0.lowerBound) \($0.upperBound)" }.joined(separator: ";")
    return add("T", "\(type) \(places)\t" + pieces.map { text[$0] }.joined(separator: " "))
  }

  mutating func relate(_ first: String, _ type: String, _ second: String) {
    add("R", "\(type) Arg1:\(first) Arg2:\(second)")
  }

  /// Without a value the attribute is true.
  mutating func describe(_ id: String, _ attribute: String, _ value: String? = nil) {
    add("A", ([attribute, id] + [value].compactMap(\.self)).joined(separator: " "))
  }

  mutating func note(_ note: String, on id: String) {
    add("#", "AnnotatorNotes \(id)\t\(onOneLine(note))")
  }

  @discardableResult
  private mutating func add(_ letter: Character, _ line: String) -> String {
    if let id = idsByLine[line] { return id }
    counts[letter, default: 0] += 1
    let id = "\(letter)\(counts[letter, default: 0])"
    idsByLine[line] = id
    lines.append("\(id)\t\(line)")
    return id
  }
}
