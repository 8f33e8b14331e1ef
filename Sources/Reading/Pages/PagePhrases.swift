import FoundationEssentials
import Glibc
import Kutip

/// The phrases by which a line is known not to be an article's own: those of the lexicon of boilerplate, by first word.
public struct PagePhrases: Sendable {
  /// Where a phrase stands in such a line, as the lexicon has it.
  enum Place: String, Sendable {
    case line, start, anywhere, end
  }

  private struct Phrase: Sendable {
    let words: [UInt8]
    let place: Place
    let isOneWord: Bool
  }

  private var phrases: [ArraySlice<UInt8>: [Phrase]] = [:]
  private var anywhere: [[UInt8]] = []

  /// Those that are embedded in the program.
  public static let embedded = PagePhrases(table: Lexicon.embeddedFile(fileName))

  /// Those of a folder of lexicons, if it has a file of them; else the embedded ones. Throws if that file cannot be read.
  public init(directory: String) throws {
    let path = directory + "/" + Self.fileName
    guard FileManager.default.fileExists(atPath: path) else {
      self = .embedded
      return
    }
    self.init(table: try String(contentsOfFile: path, encoding: .utf8))
  }

  private static let fileName = "boilerplate.tsv"

  /// - Parameter table: the text of such a lexicon. Its faults are told where lexicons are loaded; here a line with one is passed over.
  init(table: String) {
    for line in table.split(separator: "\n") where !line.hasPrefix("#") {
      let cells = line.split(separator: "\t", maxSplits: 2)
      guard cells.count > 1, let place = Place(rawValue: String(cells[1])) else { continue }
      add(String(cells[0]), place)
    }
  }

  private mutating func add(_ text: String, _ place: Place) {
    let words = plainWords(Array(text.utf8)[...])
    guard let first = words.split(separator: space, maxSplits: 1).first else { return }
    if place == .anywhere { anywhere.append(words) }
    let phrase = Phrase(words: words, place: place, isOneWord: first.count == words.count)
    phrases[Array(first)[...], default: []].append(phrase)
  }

  /// What is known of a line.
  struct Finding {
    /// The line heads a list of other articles.
    var isHead = false
    /// The line is nothing but such a phrase.
    var isWhole = false
    /// The line starts with such a phrase; a single word may as well start a sentence.
    var start: Start?

    enum Start { case word, phrase }
  }

  /// - Parameter line: words as `plainWords` gives them.
  func find(in line: [UInt8]) -> Finding {
    var finding = Finding()
    if line.count < 400, anywhere.contains(where: { holdsWords(line, $0) }) { finding.isWhole = true }
    let first = line.prefix { $0 != space }
    for phrase in phrases[first] ?? [] where line.starts(with: phrase.words) {
      guard line.count == phrase.words.count || line[phrase.words.count] == space else { continue }
      let isAll = line.count == phrase.words.count
      switch phrase.place {
      case .start:
        finding.start = phrase.isOneWord && finding.start == nil ? .word : phrase.isOneWord ? finding.start : .phrase
      case .line, .end, .anywhere: if isAll { finding.isWhole = true }
      }
      if isAll, phrase.place != .anywhere { finding.isHead = true }
    }
    return finding
  }

  private func holdsWords(_ line: [UInt8], _ words: [UInt8]) -> Bool {
    line.withUnsafeBufferPointer { line in
      words.withUnsafeBufferPointer { words in
        guard let first = words.first, let word = words.baseAddress, line.count >= words.count else { return false }
        return (0...line.count - words.count).contains { start in
          line[start] == first && line.baseAddress.map { memcmp($0 + start, word, words.count) == 0 } ?? false
        }
      }
    }
  }
}

private let space = UInt8(ascii: " ")

/// The words of a line in lower case, with one space between them; marks, but those inside words, count as spaces.
func plainWords(_ text: ArraySlice<UInt8>) -> [UInt8] {
  var words: [UInt8] = []
  words.reserveCapacity(text.count)
  for byte in text {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): words.append(byte | 0x20)
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"),
      UInt8(ascii: "'"), UInt8(ascii: "."), 0x80...:
      words.append(byte)
    default: if words.last != space && !words.isEmpty { words.append(space) }
    }
  }
  while let last = words.last, last == space || last == UInt8(ascii: ".") || last == UInt8(ascii: "-") {
    words.removeLast()
  }
  return words
}
