import Segmentation
import Testing

@Suite("Whatever the text holds")
struct InvariantTests {
  private static let pieces = [
    "kata", "Budi", "juru", "bicara", "Dr", "S.H", "hari.Dia", "Trumpmengatakan", "dilansirAFP", "detik.com",
    "24/4/2019", "ke-2", "hati-hati",
    "katanya", "@akun", "#", "@", "-", "–", "/", ".", "...", "…", ",", ":", ";", "(", ")", "[", "“", "”", "\"", "'",
    "’", "‘", "«", "„", "\\", "&",
    "🙂", "👩‍👩‍👧", "é", "e\u{301}", "\u{200B}", "\u{FEFF}", "\u{A0}", " ", " ", " ", "\n", "\n\n", "\r\n", "\t", "漢字",
    "العربية", "ไทย", "_", "__a", "1", "٣",
    "Ⅷ", "ﬁ", "ẞ", "İ", "\u{0}", "\u{FFFD}",
  ]

  private static let known = vocabulary(
    [
      "dr": .abbreviation, "s.h": .finalAbbreviation, "mengatakan": [.glueHead, .glueTail, .ownWord],
      "dilansir": [.glueHead, .ownWord, .continues],
      "kata": [.glueHead, .continues, .ownWord, .anyCase],
    ], phrases: ["juru bicara": [.anyCase, .ownWord], "Budi Budi": .ownWord])

  private func text(_ seed: UInt64) -> String {
    var numbers = Numbers(state: seed)
    return (0..<Int.random(in: 1...60, using: &numbers)).map { _ in Self.pieces.randomElement(using: &numbers) ?? "" }
      .joined()
  }

  @Test("tokens are in order and inside it, sentences and paragraphs cover them", arguments: 0..<40)
  func covers(batch: Int) throws {
    let segmenter = try Segmenter(vocabulary: Self.known)
    for seed in 0..<50 {
      let text = text(UInt64(batch * 50 + seed) &* 0x9E37_79B9_7F4A_7C15)
      check(segmenter.segment(text), text)
    }
  }

  private func check(_ found: Segments, _ text: String) {
    #expect(found.units == Array(text.utf16))
    var end = 0
    for token in found.tokens {
      #expect(token.range.lowerBound >= end && !token.range.isEmpty, "\(token) in \(text.debugDescription)")
      end = token.range.upperBound
      #expect(token.word >= -1 && token.word < Self.known.count)
    }
    #expect(end <= found.units.count)
    for ranges in [found.sentences, found.paragraphs] {
      #expect(ranges.allSatisfy { !$0.isEmpty })
      #expect(ranges.flatMap { Array($0) } == Array(found.tokens.indices), "\(text.debugDescription)")
    }
    let starts = Set(found.sentences.map(\.lowerBound))
    #expect(found.paragraphs.allSatisfy { starts.contains($0.lowerBound) })
  }

  @Test("no letter or digit is lost", arguments: 0..<20)
  func keepsLetters(batch: Int) throws {
    let segmenter = try Segmenter(vocabulary: Self.known)
    for seed in 0..<20 {
      let text = text(UInt64(batch * 20 + seed) &* 0xD134_2543_DE82_EF95)
      let found = segmenter.segment(text)
      let kept = found.tokens.map { found.text(of: $0) }.joined().unicodeScalars.filter(\.properties.isAlphabetic)
      #expect(
        String(String.UnicodeScalarView(kept))
          == String(String.UnicodeScalarView(text.unicodeScalars.filter(\.properties.isAlphabetic))))
    }
  }

  @Test("it is cut the same way twice, whatever was cut between")
  func isRepeatable() throws {
    let segmenter = try Segmenter(vocabulary: Self.known)
    for seed in 0..<100 {
      let (first, between) = (text(UInt64(seed)), text(UInt64(seed + 1000)))
      let before = segmenter.segment(first)
      _ = segmenter.segment(between)
      let behind = segmenter.segment(first)
      #expect(before.tokens == behind.tokens)
      #expect(before.sentences == behind.sentences)
      #expect(before.paragraphs == behind.paragraphs)
    }
  }

  @Test("a text of many batches of boundaries is read to its end")
  func long() throws {
    let found = try segments(String(repeating: "Air naik. ", count: 5000), Self.known)
    #expect(found.tokens.count == 15_000)
    #expect(found.sentences.count == 5000)
    #expect(found.tokens.last?.range == 49_998..<49_999)
  }
}
