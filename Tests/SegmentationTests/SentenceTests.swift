import Segmentation
import Testing

@Suite("Sentences and paragraphs")
struct SentenceTests {
  private static let known = vocabulary([
    "dr": .abbreviation, "s.h": .finalAbbreviation, "kata": [.continues, .ownWord, .anyCase],
    "dari": [.continues, .ownWord, .anyCase],
    "tbk": .finalAbbreviation,
  ])

  @Test(
    "end at stops",
    arguments: [
      ("Hujan turun. Air naik.", ["Hujan turun.", "Air naik."]),
      ("Banjir! Siapa salah? Tak ada.", ["Banjir!", "Siapa salah?", "Tak ada."]),
      ("Ia menunggu... Lalu pergi.", ["Ia menunggu...", "Lalu pergi."]),
      ("Pagi cerah.Siang hujan.", ["Pagi cerah.", "Siang hujan."]),
    ] as [(String, [String])])
  func stops(text: String, expected: [String]) throws {
    #expect(try sentences(text, Self.known) == expected)
  }

  @Test(
    "go on behind abbreviations, numbers, sites, and before small letters",
    arguments: [
      "Kemarin Dr. Rina datang.", "Harganya 1.500 rupiah.", "Menurut laman Kompas.com hari itu hujan.",
      "Rapat pukul 18.55 Wita.",
      "“Mau ke mana?” tanya Rina.", "“Awas!” teriaknya.", "Ia berkata... entah apa.", "Ahmad M. Ramli hadir.",
    ])
  func goesOn(text: String) throws {
    #expect(try sentences(text, Self.known) == [text])
  }

  @Test("may end at an abbreviation that often ends one")
  func finalAbbreviation() throws {
    #expect(
      try sentences("Hadir pula Tono, S.H. Acara ditutup.", Self.known) == ["Hadir pula Tono, S.H.", "Acara ditutup."])
    #expect(try sentences("Laba PT Sinar Tbk. Naik lagi", Self.known).count == 2)
  }

  @Test("end behind closing marks before a capital")
  func marks() throws {
    #expect(try sentences("“Kami menang.” Ia pulang.", Self.known) == ["“Kami menang.”", "Ia pulang."])
    #expect(try sentences("\"Kami menang.\" Ia pulang.", Self.known) == ["\"Kami menang.\"", "Ia pulang."])
  }

  @Test("end before and behind a mark that stands without a space between two of them")
  func gluedMarks() throws {
    #expect(
      try sentences("Ia pulang.\"Saya lelah,\" katanya.Hujan turun.", Self.known)
        == ["Ia pulang.", "\"", "Saya lelah,\" katanya.", "Hujan turun."])
    #expect(try sentences("“Kami menang.”Ia pulang.", Self.known) == ["“Kami menang.", "”", "Ia pulang."])
    #expect(try sentences("Ia berkata,\"Saya lelah.\"", Self.known) == ["Ia berkata,\"Saya lelah.\""])
  }

  @Test(
    "are parted by blank lines",
    arguments: [
      ("Satu dua\n\ntiga empat", ["Satu dua", "tiga empat"]),
      ("Satu dua\r\n\r\ntiga empat", ["Satu dua", "tiga empat"]),
      ("Satu dua\n \ntiga empat", ["Satu dua", "tiga empat"]),
      ("Satu dua\u{2029}\u{2029}tiga empat", ["Satu dua", "tiga empat"]),
    ] as [(String, [String])])
  func blankLines(text: String, expected: [String]) throws {
    #expect(try paragraphs(text, Self.known) == expected)
    #expect(try sentences(text, Self.known) == expected)
  }

  @Test("are parted by single lines that end a sentence")
  func singleLines() throws {
    #expect(
      try paragraphs("Judul Berita\nHujan turun.\nAir naik.\n“Awas”\nIa lari", Self.known)
        == ["Judul Berita", "Hujan turun.", "Air naik.", "“Awas”", "Ia lari"])
  }

  @Test("a headline is a paragraph whatever follows")
  func headline() throws {
    #expect(try paragraphs("Harga naik di\nbeberapa kota besar.", Self.known).count == 2)
  }

  @Test(
    "are joined over lines that a link broke",
    arguments: [
      "Hujan turun di\nkota itu.", "Seperti dikutip dari\nReuters, kapal itu aman.", "Menurut Budi,\nKapal itu aman.",
      "Kapal itu milik\nBudi Jaya\nyang tinggal di sana.", "Hujan turun\n, lalu reda.",
    ])
  func brokenLines(body: String) throws {
    #expect(try paragraphs("Judul\n" + body, Self.known) == ["Judul", body])
    #expect(try sentences("Judul\n" + body, Self.known) == ["Judul", body])
  }

  @Test("are not joined over a blank line or behind a stop, whatever follows")
  func unbrokenLines() throws {
    #expect(try paragraphs("Judul\nHujan turun di\n\nkota itu.", Self.known).count == 3)
    #expect(try paragraphs("Judul\nHujan turun.\nkota itu sepi.", Self.known).count == 3)
    #expect(try paragraphs("Judul\nDaftar:\nkota itu.", Self.known).count == 3)
  }
}
