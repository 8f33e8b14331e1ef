import Segmentation
import Testing

@Suite("Tokens with a vocabulary")
struct RefinerTests {
  @Test(
    "keep the point of an abbreviation",
    arguments: [
      ("Dr. Budi", ["Dr.", "Budi"]),
      ("Jl. Merdeka No. 5", ["Jl.", "Merdeka", "No.", "5"]),
      ("Rini, S.H., hadir", ["Rini", ",", "S.H.", ",", "hadir"]),
      ("Rini, M.Si. Ia", ["Rini", ",", "M.Si.", "Ia"]),
      ("Rini, M.Si, hadir", ["Rini", ",", "M.Si", ",", "hadir"]),
      ("Tono, S.Hut., hadir", ["Tono", ",", "S.Hut.", ",", "hadir"]),
      ("Ahmad M. Ramli", ["Ahmad", "M.", "Ramli"]),
      ("A. M. Hendro", ["A.", "M.", "Hendro"]),
      ("vitamin C. Menurut", ["vitamin", "C", ".", "Menurut"]),
      ("naik kuda. Budi", ["naik", "kuda", ".", "Budi"]),
    ] as [(String, [String])])
  func abbreviations(text: String, expected: [String]) throws {
    let known = vocabulary([
      "dr": .abbreviation, "jl": .abbreviation, "no": .abbreviation, "s.h": .finalAbbreviation,
      "m.si": .finalAbbreviation,
      "menurut": [.anyCase, .ownWord],
    ])
    #expect(try tokens(text, known) == expected)
  }

  @Test(
    "part sentences without a space between them, and neither sites nor degrees",
    arguments: [
      ("hari.Dia", ["hari", ".", "Dia"]),
      ("WIB.Dia", ["WIB", ".", "Dia"]),
      ("@rina_h.Dia", ["@rina_h", ".", "Dia"]),
      ("@rina.hartati", ["@rina.hartati"]),
      ("kemarin.Menurut dia", ["kemarin", ".", "Menurut", "dia"]),
      ("S.Pd", ["S.Pd"]), ("M.Kom", ["M.Kom"]), ("d.h", ["d.h"]), ("Anda.In", ["Anda", ".", "In"]),
      ("Kompas.com", ["Kompas.com"]), ("CNNIndonesia.COM", ["CNNIndonesia.COM"]),
      ("TIRTO.ID", ["TIRTO.ID"]), ("Lembah.pk", ["Lembah.pk"]), ("Subsp.PL", ["Subsp", ".", "PL"]),
    ] as [(String, [String])])
  func missingSpaces(text: String, expected: [String]) throws {
    #expect(try tokens(text) == expected)
  }

  private static let glue = vocabulary([
    "mengatakan": [.glueHead, .glueTail, .ownWord], "dilansir": [.glueHead, .ownWord],
    "presiden": [.glueHead, .ownWord],
    "dari": [.glueHead, .ownWord], "detikfinance": .ownWord, "afp": .ownWord, "iphone": .ownWord,
  ])

  @Test(
    "part words that were glued together",
    arguments: [
      ("Trumpmengatakan", ["Trump", "mengatakan"]),
      ("dilansirAFP", ["dilansir", "AFP"]),
      ("PresidenDonald Trump", ["Presiden", "Donald", "Trump"]),
      ("daridetikFinance", ["dari", "detikFinance"]),
      ("mengatakanBudi", ["mengatakan", "Budi"]),
      ("daridetikfinance", ["dari", "detikfinance"]),
    ] as [(String, [String])])
  func glued(text: String, expected: [String]) throws {
    let found = try segments(text, Self.glue)
    #expect(found.tokens.map { found.text(of: $0) } == expected)
    #expect(found.tokens[1].shape.contains(.glued))
    #expect(!found.tokens[1].shape.contains(.spaceBefore))
  }

  private static let names = vocabulary([
    "pada": [.glueHead, .glueTail, .ownWord, .anyCase], "setelah": [.glueTail, .ownWord, .anyCase],
    "dengan": [.glueTail, .ownWord, .anyCase, .endsNoName], "bila": [.ownWord, .anyCase], "kpk": .ownWord,
    "rina": .ownWord, "tengah": [.ownWord, .anyCase],
  ])

  @Test(
    "are parted from a name that the article also writes alone, or that the vocabulary knows",
    arguments: [
      ("Hartatipada Senin, kata Hartati", ["Hartati", "pada", "Senin", ",", "kata", "Hartati"]),
      ("Hartati lalu Hartatimendatangi", ["Hartati", "lalu", "Hartati", "mendatangi"]),
      ("Hartatipada Senin", ["Hartatipada", "Senin"]),
      ("RinaHartati, Hartati", ["Rina", "Hartati", ",", "Hartati"]),
      ("HartatimengakuiSantoso, Hartati, Santoso", ["Hartati", "mengakui", "Santoso", ",", "Hartati", ",", "Santoso"]),
      ("Hartatidengan Budi", ["Hartati", "dengan", "Budi"]),
      ("RinaHartatidengan Budi", ["Rina", "Hartati", "dengan", "Budi"]),
      ("TransHartati, Hartati", ["TransHartati", ",", "Hartati"]),
      ("Salsabila dan Salsa", ["Salsabila", "dan", "Salsa"]),
      ("Rinasetelah itu", ["Rinasetelah", "itu"]),
      ("KPKRina", ["KPK", "Rina"]), ("KPKtengah sibuk", ["KPK", "tengah", "sibuk"]), ("KPKs", ["KPKs"]),
      ("JPMorgan", ["JPMorgan"]),
      ("Lembah.com, RinaTerbang tinggi", ["Lembah.com", ",", "Rina", "Terbang", "tinggi"]),
    ] as [(String, [String])])
  func gluedNames(text: String, expected: [String]) throws {
    let found = try segments(text, Self.names)
    #expect(found.tokens.map { found.text(of: $0) } == expected)
    #expect(found.tokens.map(\.start) == found.tokens.map(\.start).sorted())
  }

  @Test(
    "leave brands whole", arguments: ["WhatsApp", "iPhone", "MotoGP", "McDonald", "YouTube", "GoTo", "PresidenCorp.id"])
  func brands(word: String) throws {
    #expect(try tokens(word, Self.glue) == [word])
  }

  @Test("are looked up without the clitic -nya")
  func clitic() throws {
    var known = Vocabulary()
    let (kata, tanya, ketua) = (known.insert(word: "kata"), known.insert(word: "tanya"), known.insert(word: "ketua"))
    let found = try segments("katanya Katanya tanya tanyanya ketua-ketua lainnya", known).tokens
    #expect(found.map(\.word) == [kata, kata, tanya, tanya, ketua, -1])
    #expect(found.map { $0.shape.contains(.clitic) } == [true, true, false, true, false, false])
  }

  @Test("are found with straight and curly apostrophes")
  func apostrophes() throws {
    var known = Vocabulary()
    let number = known.insert(word: "jum'at")
    #expect(try segments("Jum’at jum'at JUM‘AT", known).tokens.map(\.word) == [number, number, number])
  }

  @Test("have no number where the vocabulary does not know them")
  func unknown() throws {
    #expect(try segments("kuda 12 , @akun", vocabulary(["sapi": .ownWord])).tokens.map(\.word) == [-1, -1, -1, -1])
  }

  @Test("tell a vocabulary's words back")
  func text() {
    var known = Vocabulary()
    let (word, phrase) = (known.insert(word: "Kata"), known.insert(phrase: ["juru", "bicara"]))
    #expect(known.text(word) == "kata")
    #expect(known.text(phrase) == "juru bicara")
    #expect(known.number(of: "KATA") == word)
    #expect(known.number(of: "Juru Bicara") == phrase)
    #expect(known.number(of: "bicara kata") == nil)
    #expect(known.insert(word: "KATA", traits: .glueHead) == word)
    #expect(known.traits[Int(word)] == .glueHead)
  }

  @Test("are found in a vocabulary of many words")
  func growth() {
    var known = Vocabulary()
    let numbers = (0..<5000).map { known.insert(word: "kata\($0)") }
    #expect((0..<5000).allSatisfy { known.number(of: "kata\($0)") == numbers[$0] })
    #expect(known.number(of: "kata5000") == nil)
  }
}
