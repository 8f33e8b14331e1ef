import Segmentation
import Testing

@Suite("Phrases")
struct PhraseTests {
  private static let known = vocabulary(
    ["bicara": .ownWord],
    phrases: [
      "juru bicara": [.anyCase, .ownWord], "juru bicara kepresidenan": [.anyCase, .ownWord], "Al Jazeera": .ownWord,
      "The Star": .ownWord,
    ])

  @Test(
    "become one token",
    arguments: [
      ("kata juru bicara itu", ["kata", "juru bicara", "itu"]),
      ("kata Juru Bicara itu", ["kata", "Juru Bicara", "itu"]),
      ("kata juru  bicara itu", ["kata", "juru  bicara", "itu"]),
      ("kata juru\nbicara itu", ["kata", "juru\nbicara", "itu"]),
      ("laporan Al Jazeera, Senin", ["laporan", "Al Jazeera", ",", "Senin"]),
      ("laporan AL JAZEERA", ["laporan", "AL JAZEERA"]),
      ("juru bicaranya pergi", ["juru bicaranya", "pergi"]),
    ] as [(String, [String])])
  func joined(text: String, expected: [String]) throws {
    #expect(try tokens(text, Self.known) == expected)
  }

  @Test("take the longest that fits")
  func longest() throws {
    #expect(try tokens("juru bicara kepresidenan", Self.known) == ["juru bicara kepresidenan"])
    #expect(try tokens("juru bicara presiden", Self.known) == ["juru bicara", "presiden"])
  }

  @Test("that are names count only with a capital")
  func capitals() throws {
    #expect(try tokens("al jazeera", Self.known) == ["al", "jazeera"])
    #expect(try tokens("Al jazeera", Self.known) == ["Al jazeera"])
  }

  @Test(
    "end at marks, blank lines and the text's end",
    arguments: [
      ("juru, bicara", ["juru", ",", "bicara"]),
      ("juru \"bicara\"", ["juru", "\"", "bicara", "\""]),
      ("juru\n\nbicara", ["juru", "bicara"]),
      ("juru", ["juru"]),
      ("Al", ["Al"]),
    ] as [(String, [String])])
  func ends(text: String, expected: [String]) throws {
    #expect(try tokens(text, Self.known) == expected)
  }

  @Test("end at their clitic, and have it")
  func clitic() throws {
    let found = try segments("juru bicaranya kepresidenan", Self.known)
    #expect(found.tokens.map { found.text(of: $0) } == ["juru bicaranya", "kepresidenan"])
    #expect(found.tokens[0].shape.contains(.clitic))
    #expect(found.tokens[0].word == Self.known.number(of: "juru bicara"))
  }
}
