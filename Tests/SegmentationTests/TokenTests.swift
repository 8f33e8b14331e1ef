import Segmentation
import Testing

@Suite("Tokens without any vocabulary")
struct TokenTests {
  @Test(
    "keep together what is one word",
    arguments: [
      "hati-hati", "berhati-hati", "Kim-Jong-un", "COVID-19", "ke-2", "ke-17", "Ma'ruf", "Ma’ruf", "Jum'at", "Jum’at",
      "do'a",
      "24/4/2019", "1/2", "1.500.000", "18.55", "3,5", "Rp1.500.000", "detik.com", "ChannelNewsAsia.com",
      "kemenkes.go.id", "Lembah6.com",
      "@akun_warga", "#tagar", "éclair", "Müller", "Łukasz", "Владимир",
    ])
  func one(word: String) throws {
    #expect(try tokens(word) == [word])
    #expect(try tokens("di \(word) lalu") == ["di", word, "lalu"])
  }

  @Test(
    "part what are several words",
    arguments: [
      ("Kim Jong-un datang", ["Kim", "Jong-un", "datang"]),
      ("Senin (24/4/2019), pukul 18.55", ["Senin", "(", "24/4/2019", ")", ",", "pukul", "18.55"]),
      ("naik 5% saja", ["naik", "5", "%", "saja"]),
      ("Jakarta - Hujan", ["Jakarta", "-", "Hujan"]),
      ("hujan—lebat", ["hujan", "—", "lebat"]),
      ("dan/atau", ["dan", "/", "atau"]),
      ("AFP/Reuters", ["AFP", "/", "Reuters"]),
      ("“Ya,” katanya.", ["“", "Ya", ",", "”", "katanya", "."]),
      ("\"Ya,\" katanya", ["\"", "Ya", ",", "\"", "katanya"]),
      ("'Ya' katanya", ["'", "Ya", "'", "katanya"]),
      ("[Gambas]{x}", ["[", "Gambas", "]", "{", "x", "}"]),
      ("ayat 6.kata itu", ["ayat", "6", ".", "kata", "itu"]), ("surel a@b.id saja", ["surel", "a@b.id", "saja"]),
    ] as [(String, [String])])
  func several(text: String, expected: [String]) throws {
    #expect(try tokens(text) == expected)
  }

  @Test(
    "have their kinds",
    arguments: [
      ("kata", .word), ("Łódź", .word), ("12", .number), ("24/4/2019", .number), ("detik.com", .site),
      ("#tagar", .word),
      (",", .comma), (".", .stop), ("!", .stop), ("…", .stop), (":", .colon), (";", .semicolon), ("–", .dash),
      ("/", .slash),
      ("(", .openBracket), ("]", .closeBracket), ("“", .doubleMark), ("„", .doubleMark), ("«", .doubleMark),
      ("\"", .doubleMark),
      ("‘", .singleMark), ("'", .singleMark), ("´", .singleMark), ("&", .other), ("🙂", .other),
    ] as [(String, Token.Kind)])
  func kinds(text: String, kind: Token.Kind) throws {
    #expect(try segments(text).tokens.map(\.kind) == [kind])
  }

  @Test(
    "are what an HTML entity stands for, and keep its place",
    arguments: [
      ("&ldquo;Ya&rdquo; ", ["&ldquo;", "Ya", "&rdquo;"], [Token.Kind.doubleMark, .word, .doubleMark]),
      ("dari&nbsp;desa", ["dari", "desa"], [.word, .word]),
      ("&#8220;Ya&quot;", ["&#8220;", "Ya", "&quot;"], [.doubleMark, .word, .doubleMark]),
      ("3&ndash;4", ["3", "&ndash;", "4"], [.number, .dash, .number]),
      (
        "A & B; C&lembah;", ["A", "&", "B", ";", "C", "&", "lembah", ";"],
        [
          .word, .other, .word, .semicolon, .word, .other, .word, .semicolon,
        ]
      ),
    ])
  func entities(text: String, expected: [String], kinds: [Token.Kind]) throws {
    let found = try segments(text)
    #expect(found.tokens.map { found.text(of: $0) } == expected)
    #expect(found.tokens.map(\.kind) == kinds)
  }

  @Test("are accounts where they begin with an at sign", arguments: ["@akun", "@akun_warga", "@a.b2"])
  func accounts(account: String) throws {
    for lead in ["kata", "kāta"] {
      let found = try segments("\(lead) \(account), lalu")
      #expect(found.tokens.map { found.text(of: $0) } == [lead, account, ",", "lalu"])
      #expect(found.tokens[1].kind == .account)
    }
  }

  @Test("keep a hashtag whole")
  func hashtag() throws {
    #expect(try tokens("tagar #BijakBerkendara itu") == ["tagar", "#BijakBerkendara", "itu"])
  }

  @Test("count their offsets in UTF-16 units, surrogate pairs as two")
  func surrogates() throws {
    let found = try segments("🙂 Budi 👩‍👩‍👧 tertawa")
    #expect(found.tokens.map(\.range) == [0..<2, 3..<7, 8..<16, 17..<24])
    #expect(found.tokens.map { found.text(of: $0) } == ["🙂", "Budi", "👩‍👩‍👧", "tertawa"])
  }

  @Test("know how they are written")
  func shapes() throws {
    let found = try segments("Budi naik KA\nmalam\n\nke-2").tokens.map(\.shape)
    #expect(
      found == [
        [.capitalized, .spaceBefore], .spaceBefore, [.capitalized, .allCaps, .spaceBefore],
        [.spaceBefore, .lineBefore],
        [.spaceBefore, .lineBefore, .blankLineBefore, .hyphenated],
      ])
  }

  @Test("are parted by spaces of every width", arguments: ["\u{A0}", "\u{2009}", "\u{3000}", "\t", " \u{A0} "])
  func spaces(space: String) throws {
    let found = try segments("kata\(space)Budi")
    #expect(found.tokens.map { found.text(of: $0) } == ["kata", "Budi"])
    #expect(found.tokens.last?.shape == [.capitalized, .spaceBefore])
  }

  @Test("are parted by the narrow space of French and of some editors")
  func narrowSpace() throws {
    #expect(try tokens("kata\u{202F}Budi") == ["kata", "Budi"])
    #expect(try tokens("\u{202F}kata\u{202F}\u{202F}Budi\u{202F}") == ["kata", "Budi"])
  }

  @Test("leave a zero-width space out wherever it stands, and are not parted by it")
  func zeroWidthSpace() throws {
    let found = try segments("\u{200B}kata \u{200B}Budi\u{200B}, la\u{200B}lu lalu")
    #expect(found.tokens.map { found.text(of: $0) } == ["kata", "Budi", ",", "la\u{200B}lu", "lalu"])
    #expect(found.tokens[3].hash == found.tokens[4].hash)
    #expect(!found.tokens[2].shape.contains(.spaceBefore))
  }

  @Test("leave a byte-order mark before the text out")
  func byteOrderMark() throws {
    #expect(try tokens("\u{FEFF}kata Budi") == ["kata", "Budi"])
  }

  @Test("do not mind invisible marks in a word", arguments: ["\u{FEFF}", "\u{2060}", "\u{200E}", "\u{200F}", "\u{AD}"])
  func invisibleMarks(mark: String) throws {
    let found = try segments("kata kata\(mark) ka\(mark)ta")
    #expect(Set(found.tokens.map(\.hash)).count == 1)
  }

  @Test("have one hash for one word, however it is written")
  func hashes() throws {
    let found = try segments("Jum'at jum’at JUM'AT Senin").tokens.map(\.hash)
    #expect(Set(found.prefix(3)).count == 1)
    #expect(found[0] != found[3])
  }

  @Test("are none in an empty or blank text", arguments: ["", " ", "\n\n", "\u{200B}", "\u{A0}\r\n"])
  func blank(text: String) throws {
    let found = try segments(text)
    #expect(found.tokens.isEmpty)
    #expect(found.sentences.isEmpty)
    #expect(found.paragraphs.isEmpty)
  }

  @Test("take a Windows line end for one line end")
  func windowsLines() throws {
    let shapes = try segments("satu\r\ndua\r\n\r\ntiga").tokens.map(\.shape)
    #expect(shapes == [.spaceBefore, [.spaceBefore, .lineBefore], [.spaceBefore, .lineBefore, .blankLineBefore]])
  }
}
