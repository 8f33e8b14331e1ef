import Kutip
import Testing

@testable import Reading

@Suite("Encodings")
struct EncodingTests {
  private static let text =
    "Bandarmadu – “Kami sudah siap,” kata Wulan Sari. Harga cabai naik menjadi Rp40.000 per kilogram di Pasar Pagi, Senin.\r\n"
  /// The same text, as Windows writes it.
  private static let windows1252 = text.unicodeScalars.map { scalar -> UInt8 in
    switch scalar {
    case "–": 0x96
    case "“": 0x93
    case "”": 0x94
    default: UInt8(truncatingIfNeeded: scalar.value)
    }
  }

  let folder: Folder

  init() throws {
    folder = try Folder()
  }

  private static func utf16(littleEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit -> [UInt8] in
      let (low, high) = (UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8))
      return littleEndian ? [low, high] : [high, low]
    }
  }

  @Test(
    "are known by byte order marks, and without them",
    arguments: [
      Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), [0xFF, 0xFE] + utf16(littleEndian: true),
      utf16(littleEndian: true), [0xFE, 0xFF] + utf16(littleEndian: false), utf16(littleEndian: false), windows1252,
    ])
  func known(bytes: [UInt8]) throws {
    let path = try folder.file("a.txt", bytes: bytes)
    #expect(outcomes([path], in: folder) == ["a: \(Self.text)"])
  }

  @Test(
    "bytes of no character become U+FFFD, and are warned of once",
    arguments: [
      (Array("é Harga ".utf8) + [0x93, 0x41], "é Harga \u{FFFD}A", 1, 9),
      (Array("“é”".utf8) + [0x0A, 0xE2, 0x80], "“é”\n\u{FFFD}", 1, 9),
      ([0xEF, 0xBB, 0xBF, 0x41, 0xC0, 0xC3, 0xA9, 0xC3, 0xA9, 0xFF], "A\u{FFFD}éé\u{FFFD}", 2, 4),
      ([0xFF, 0xFE, 0x41, 0x00, 0x00, 0xD8, 0x42, 0x00, 0x43], "A\u{FFFD}B\u{FFFD}", 2, 4),
    ])
  func replaced(bytes: [UInt8], text: String, count: Int, first: Int) throws {
    let path = try folder.file("a.txt", bytes: bytes)
    let places = count == 1 ? "place" : "places"
    #expect(
      outcomes([path], in: folder) == [
        "a: \(text)",
        "a.txt: bytes that belong to no character were replaced by U+FFFD, in \(count) \(places), the first at byte \(first)",
      ])
  }

  @Test("a character that two pieces of the input share is whole")
  func acrossPieces() {
    let decoder = TextDecoder(.utf8)
    let parts = [[0x41, 0xE2], [0x80], [0x9C, 0xE2, 0x80], []].map { decoder.decode($0[...], isLast: $0.isEmpty) }
    #expect(String(decoding: parts.joined(), as: UTF8.self) == "A“\u{FFFD}")
    #expect(decoder.replaced == ReplacedBytes(count: 1, first: 4))
  }

  @Test("of collections are known too, and warned of behind their articles")
  func collections() throws {
    let path = try folder.file("a.csv", bytes: Array("id;isi\r\n7;".utf8) + Self.windows1252)
    #expect(outcomes([path], in: folder) == ["7: \(Self.text.dropLast(1))"])
    let bytes = Array("{\"id\": 1, \"text\": \"“é".utf8) + [0xFF] + Array("”\"}\n{\"id\": 2, \"text\": \"B\"}".utf8)
    let lines = try folder.file("b.jsonl", bytes: bytes)
    #expect(
      outcomes([lines], in: folder) == [
        "1: “é\u{FFFD}”", "2: B",
        "b.jsonl: bytes that belong to no character were replaced by U+FFFD, in 1 place, the first at byte 24",
      ])
  }
}
