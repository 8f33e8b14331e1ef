import Segmentation
import Testing

@Suite("Breaks found without ICU are ICU's")
struct PlainBreaksTests {
  private static let pieces = [
    "a", "B", "é", "É", "ß", "kata", "Budi", "S.H", "1", "23", "4.5", "1,5", "_", "-", "–", "—", ".", ".", "!", "?",
    "…", ",", ":", ";",
    "'", "’", "‘", "“", "”", "\"", "«", "»", "(", ")", "[", "]", "{", "}", "/", "&", "%", "*", "#", "@", "`", "´", "•",
    "°", "×", "÷", "©", "$",
    "|", "\\", "^", "~", "=", "+", "<", ">", " ", " ", " ", "  ", "\u{A0}", "\t", "\n", "\n\n", "\r\n", "\n ", "\r",
    "½", "²", "¿", "¡", "„", "‚",
  ]
  /// Units that make their line ICU's.
  private static let foreign = ["漢字", "e\u{301}", "🙂", "\u{200B}", "\u{200E}", "ā", "\u{0B}", "\u{85}", "µ", "\u{AD}"]

  private func text(_ seed: Int, _ pieces: [String]) -> String {
    var numbers = Numbers(state: UInt64(seed))
    return (0..<Int.random(in: 1...50, using: &numbers)).map { _ in pieces.randomElement(using: &numbers) ?? "" }
      .joined()
  }

  private func expectSame(_ text: String, _ fast: Segmenter, _ slow: Segmenter, _ name: String) {
    let (found, expected) = (fast.segment(text), slow.segment(text))
    #expect(found.tokens == expected.tokens, "\(name): \(text.debugDescription)")
    #expect(found.sentences == expected.sentences, "\(name): \(text.debugDescription)")
    #expect(found.paragraphs == expected.paragraphs, "\(name): \(text.debugDescription)")
  }

  private func expectSame(_ pieces: [String], batch: Int) throws {
    let fast = try Segmenter(vocabulary: Vocabulary())
    let slow = try Segmenter(vocabulary: Vocabulary(), trustsTable: false)
    for seed in (batch * 250)..<((batch + 1) * 250) { expectSame(text(seed, pieces), fast, slow, "seed \(seed)") }
  }

  @Test("in plain lines", arguments: 0..<8)
  func plainLines(batch: Int) throws { try expectSame(Self.pieces, batch: batch) }

  @Test("between lines that are ICU's", arguments: 0..<4)
  func mixedLines(batch: Int) throws { try expectSame(Self.pieces + Self.foreign, batch: batch) }

  /// All units of ASCII and Latin-1 but line ends, and the marks beside them.
  private static let units: [UInt16] =
    [0x09] + Array(0x20...0x7E) + Array(0xA0...0xFF) + [0x2013, 0x2014] + Array(0x2018...0x201F) + [0x2022, 0x2026]

  /// No rule of UAX #29 on words looks further than two units to either side, where nothing is passed over: a pair between letters, between
  /// digits and between spaces shows all of them but those on a mark between two others, which the next test has.
  @Test("between any two units", arguments: ["a", "1", " "])
  func pairs(beside: String) throws {
    let fast = try Segmenter(vocabulary: Vocabulary())
    let slow = try Segmenter(vocabulary: Vocabulary(), trustsTable: false)
    for first in Self.units {
      let lines = Self.units.map { beside + String(decoding: [first, $0], as: UTF16.self) + beside }
      expectSame(lines.joined(separator: "\n\n"), fast, slow, "unit \(first)")
    }
  }

  @Test("between any four units of each kind")
  func quadruples() throws {
    let fast = try Segmenter(vocabulary: Vocabulary())
    let slow = try Segmenter(vocabulary: Vocabulary(), trustsTable: false)
    let kinds = ["a", "É", "1", "_", ".", "'", "’", ",", ":", ";", "-", "@", "“", " ", "!"]
    for first in kinds {
      let rest = kinds.flatMap { a in kinds.flatMap { b in kinds.map { a + b + $0 } } }
      expectSame(rest.map { first + $0 }.joined(separator: "\n\n"), fast, slow, "unit \(first)")
    }
  }

  /// Words are read eight units at a time: whatever stands at whatever place in them, and however near the text's end is.
  @Test("in words of any length", arguments: ["a", "A", "É", "é", "1", ".", "'", "’", "-", "_", " ", "“", "漢"])
  func longWords(unit: String) throws {
    let fast = try Segmenter(vocabulary: Vocabulary())
    let slow = try Segmenter(vocabulary: Vocabulary(), trustsTable: false)
    for length in 1...20 {
      let word = String(repeating: "k", count: length)
      for place in 0...length {
        let changed = word.prefix(place) + unit + word.dropFirst(place)
        for end in ["", " di", " di Sukamaju"] { expectSame(changed + end, fast, slow, "place \(place) of \(length)") }
      }
    }
  }

  @Test("Words have the hashes that the vocabulary asks for")
  func hashes() throws {
    let segmenter = try Segmenter(vocabulary: Vocabulary())
    for length in 1...20 {
      let word = String(repeating: "Ka", count: length)
      for written in [word, word.lowercased(), word.uppercased(), word.lowercased() + "é", "é" + word.lowercased()] {
        for end in ["", " di Sukamaju"] {
          let token = try #require(segmenter.segment(written + end).tokens.first)
          #expect(token.hash == Vocabulary.hash(of: written), "\(written)")
          #expect(token.hash == Vocabulary.hash(of: written.lowercased()), "\(written)")
        }
      }
    }
    #expect(Vocabulary.hash(of: "Jum’at") == Vocabulary.hash(of: "jum'at"))
  }
}
