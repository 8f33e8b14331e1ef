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

  private func expectSame(_ pieces: [String], batch: Int) throws {
    let fast = try Segmenter(vocabulary: Vocabulary())
    let slow = try Segmenter(vocabulary: Vocabulary(), trustsTable: false)
    for seed in (batch * 250)..<((batch + 1) * 250) {
      let text = text(seed, pieces)
      let (found, expected) = (fast.segment(text), slow.segment(text))
      #expect(found.tokens == expected.tokens, "seed \(seed): \(text.debugDescription)")
      #expect(found.sentences == expected.sentences, "seed \(seed): \(text.debugDescription)")
      #expect(found.paragraphs == expected.paragraphs, "seed \(seed): \(text.debugDescription)")
    }
  }

  @Test("in plain lines", arguments: 0..<8)
  func plainLines(batch: Int) throws { try expectSame(Self.pieces, batch: batch) }

  @Test("between lines that are ICU's", arguments: 0..<4)
  func mixedLines(batch: Int) throws { try expectSame(Self.pieces + Self.foreign, batch: batch) }
}
