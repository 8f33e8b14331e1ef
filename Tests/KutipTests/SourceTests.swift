import Testing

@testable import Kutip

@Suite("Sources")
struct SourceTests {
  private func sources(_ text: String) throws -> [String] {
    try statement(of: text).sources.map(\.name)
  }

  @Test(
    "are what the sentence cites, nearest to the utterance first",
    arguments: [
      ("“Kapal itu selamat,” kata Budi Santoso, dikutip TASS.", ["TASS"]),
      ("“Kapal itu selamat,” kata Budi Santoso seperti dilansir kantor berita AFP, Rabu (1/2).", ["AFP"]),
      ("“Kapal itu selamat,” kata Budi Santoso kepada Reuters.", ["Reuters"]),
      ("“Kapal itu selamat,” kata Budi Santoso kepada Reuters, seperti dikutip BBC.", ["Reuters", "BBC"]),
      ("“Kapal itu selamat,” kata Budi Santoso, dikutip detikINET dari Yonhap.", ["Yonhap", "detikINET"]),
      ("“Kapal itu selamat,” kata Budi Santoso, dikutip dari ChannelNewsAsia.com, Kamis.", ["ChannelNewsAsia.com"]),
      ("“Kapal itu selamat,” kata Budi Santoso dikutip dari AFP dan Reuters.", ["AFP", "Reuters"]),
      ("Melansir Reuters, Budi Santoso mengatakan kapal itu akan berlayar lagi.", ["Reuters"]),
      ("Dikutip dari Antara, Budi Santoso mengatakan kapal itu akan berlayar lagi.", ["Antara"]),
      ("“Kapal itu selamat,” kata Budi Santoso, dikutip dari The Lembah Courier, Kamis.", ["The Lembah Courier"]),
      ("“Kapal itu selamat,” kata Budi Santoso saat ditemui Kompas.com.", ["Kompas.com"]),
      ("“Kapal itu selamat,” kata Budi Santoso. Demikian dilansir AP.", ["AP"]),
      ("Kapal itu sudah bersandar di Ambon, menurut laporan Kyodo.", ["Kyodo"]),
      ("“Kapal itu selamat,” tulis Budi Santoso di Facebook.", ["Facebook"]),
      ("“Kapal itu selamat,” kata Budi Santoso, mengutip dari Reuters.", ["Reuters"]),
      ("“Kapal itu selamat,” kata Budi Santoso, seperti detikINET kutip dari CNBC.", ["CNBC", "detikINET"]),
      ("“Kapal itu selamat,” kata Budi Santoso, kami lansir dari CNN.", ["CNN"]),
      ("“Kapal itu selamat,” kata Budi Santoso, dilansir Antara, mengutip laporan Xinhua.", ["Xinhua", "Antara"]),
      ("“Kapal itu selamat,” kata Budi Santoso, menurut kantor berita resmi Iran, IRNA.", ["IRNA"]),
      ("“Kapal itu selamat,” kata Budi Santoso, dikutip AFP, Reuters, dan BBC.", ["AFP", "Reuters", "BBC"]),
      ("“Kapal itu selamat,” kata Budi Santoso dalam wawancara dengan BBC.", ["BBC"]),
      ("“Kapal itu selamat,” kata Budi Santoso kepada wartawan Tempo.", ["Tempo"]),
      ("“Kapal itu selamat,” kata Budi Santoso dalam program Pagi Lembah di Kompas TV.", ["Kompas TV"]),
      ("“Kapal itu selamat,” tulis Budi Santoso di akun X miliknya.", ["X"]),
      ("“Kapal itu selamat,” tulis Budi Santoso di akun Instagramnya.", ["Instagram"]),
      ("“Kapal itu selamat,” kata Budi Santoso, dikutip dari kanal YouTube Dapur Lembah.", ["Dapur Lembah"]),
      ("“Kapal itu selamat,” kata Budi Santoso, dimuat dalam jurnal ilmiah \"Lake Letters\".", ["Lake Letters"]),
      ("Melansir Antara, Budi Santoso mengatakan kepada BBC bahwa kapal itu akan berlayar lagi.", ["BBC", "Antara"]),
      ("“Kapal itu selamat,” kata Budi Santoso, dikutip dariAFPpada Rabu.", ["AFP"]),
      ("“Kapal itu selamat,” kata Budi Santoso kepadaKompas.compada Rabu.", ["Kompas.com"]),
      ("“Kapal itu selamat,” kata Budi Santoso, demikian Reuters.", ["Reuters"]),
      ("Masih dari AFP, Budi Santoso mengatakan kapal itu akan berlayar lagi.", ["AFP"]),
      ("Dari laporan Reuters, Budi Santoso mengatakan kapal itu akan berlayar lagi.", ["Reuters"]),
      ("“Kapal itu selamat,” kata Budi Santoso saat dihubungi lewat telepon oleh Kompas.com, Rabu.", ["Kompas.com"]),
      ("“Kapal itu selamat,” kata Budi Santoso dalam wawancara di ABC.", ["ABC"]),
      ("“Kapal itu selamat,” kata Budi Santoso kepada kantor berita negara itu, IRNA.", ["IRNA"]),
      ("“Kapal itu selamat,” tulis Budi Santoso dalam unggahan Instagramnya.", ["Instagram"]),
      ("“Kapal itu selamat,” tulis Budi Santoso dalam unggahan akun X resminya, @budi_lembah.", ["@budi_lembah"]),
      ("“Kapal itu selamat,” tulis Budi Santoso di X.", ["X"]),
      ("“Kapal itu selamat,” kata Budi Santoso, dikutip dari tayangan YouTube Dapur Lembah.", ["Dapur Lembah"]),
      ("“Kapal itu selamat,” kata Budi Santoso, dikutip dari tayangan Kompas TV.", ["Kompas TV"]),
      ("“Kapal itu selamat,” kata Budi Santoso dalam acara Pagi Lembah TVRI.", ["TVRI"]),
      ("“Kapal itu selamat,” kata Budi Santoso kepada the Guardian.", ["the Guardian"]),
      ("“Kapal itu selamat,” kata Budi Santoso, dikutip dari dari Reuters.", ["Reuters"]),
      ("“Kapal itu selamat,” kata Budi Santoso, dikutip langsung dari Reuters.", ["Reuters"]),
      (
        "“Kapal itu selamat,” kata Budi Santoso, dikutip detikINET dari lembahwire, Rabu.", ["lembahwire", "detikINET"]
      ),
      ("“Kapal itu selamat,” kata Budi Santoso kepada Lembah Boxing Voice, Rabu.", ["Lembah Boxing Voice"]),
      ("“Kapal itu selamat,” kata Budi Santoso kepada Tribun Lembah.", ["Tribun Lembah"]),
      ("“Kapal itu selamat,” kata Budi Santoso kepada Bisnis, Rabu.", ["Bisnis"]),
      ("“Kapal itu selamat,” kata Budi Santoso kepada awak media, termasuk Kompas.com.", ["Kompas.com"]),
      (
        "“Kapal itu selamat,” kata Budi Santoso kepada wartawan Rina Hartati yang melaporkan untuk BBC News Indonesia.",
        ["BBC News Indonesia"]
      ),
      ("“Kapal itu selamat,” kata Budi Santoso, dikutip surat kabar AS The New York Times.", ["The New York Times"]),
      ("“Kapal itu selamat,” kata Budi Santoso, dikutip dari lembahwire, Rabu.", ["lembahwire"]),
      ("Berdasarkan data Bloomberg, harga kopi naik dua persen.", ["Bloomberg"]),
      ("“Kapal itu selamat,” kata Budi Santoso menurut warta kantor berita AFP.", ["AFP"]),
      ("“Kapal itu selamat,” kata Budi Santoso dalam keterangan tertulis yang diterima Antara di Ambon.", ["Antara"]),
      ("“Kapal itu selamat,” kata Budi Santoso lewat surel yang diterima redaksi Kompas.com.", ["Kompas.com"]),
      ("“Kapal itu selamat,” tulis Budi Santoso di Instagram, dilihat detikcom, Rabu.", ["Instagram", "detikcom"]),
      ("“Kapal itu selamat,” kata nakhoda Budi Santoso di Marca.", ["Marca"]),
      ("“Kapal itu selamat,” kata Budi Santoso dalam program Sapa Lembah di Kompas TV.", ["Kompas TV"]),
      ("“Kapal itu selamat,” kata Budi Santoso, dikutip Kantor Berita Maluku (KBM).", ["KBM"]),
      ("“Kapal itu selamat,” kata Budi Santoso kepada Lembahtimes.", ["Lembahtimes"]),
      ("“Kapal itu selamat,” kata Budi Santoso, demikian AFP melansir.", ["AFP"]),
      ("“Kapal itu selamat,” kata Budi Santoso kepadaHealth Liputan6.comsaat ditemui.", ["Health Liputan6.com"]),
      ("“Kapal itu selamat,” kata Budi Santoso kepada TNT Sportsdi dermaga.", ["TNT Sports"]),
      ("“Kapal itu selamat,” kata Budi Santoso kepada Kompas.comRabu lalu.", ["Kompas.com"]),
      ("“Kapal itu selamat,” kata Budi Santoso dikutip dari&nbsp;Football London.", ["Football London"]),
      ("“Kapal itu selamat,” kata Budi Santoso dikutip daridetikbali.", ["detikbali"]),
      ("Kantor berita Tasnim Iran melaporkan bahwa kapal itu sudah bersandar.", ["Tasnim"]),
      ("Dilansir AFP yang dikutip detikNews, Rabu (1/2), kapal itu sudah bersandar.", ["AFP", "detikNews"]),
      ("Kapal itu sudah bersandar di Ambon, menurut Kyodo via BBC.", ["Kyodo", "BBC"]),
      ("“Kapal itu selamat,” kata Budi Santoso kepada Kompas.com via WhatsApp.", ["Kompas.com"]),
      ("Sementara itu, Lembah.pk melaporkan kapal itu sudah bersandar.", ["Lembah.pk"]),
      ("Antara melaporkan kapal itu sudah bersandar.", ["Antara"]),
      ("Tempo menulis, kapal itu sudah bersandar.", ["Tempo"]),
      ("“Kapal itu selamat,” kata Budi Santoso, mengkutip dari Reuters.", ["Reuters"]),
      ("“Kapal itu selamat,” kata Budi Santoso, seperti telah di kutip oleh The Verge.", ["The Verge"]),
      ("Menurut laporan eksklusif Bloomberg, kapal itu sudah bersandar.", ["Bloomberg"]),
    ])
  func cited(text: String, expected: [String]) throws {
    #expect(try sources(text) == expected)
  }

  @Test(
    "are those of its own words, where a sentence holds several statements",
    arguments: [
      (
        "“Kapal itu selamat,” kata Budi Santoso kepada AFP “Muatannya juga selamat,” ujar Rina Hartati.",
        [["AFP"], []]
      ),
      (
        "“Kapal itu selamat,” kata Budi Santoso kepada AFP, seraya menambahkan bahwa muatannya juga selamat.",
        [["AFP"], ["AFP"]]
      ),
      (
        "Setelah menyebut kapal itu “rumah kedua”, Budi Santoso mengatakan kepada AFP bahwa muatannya selamat.",
        [[], ["AFP"]]
      ),
      ("Kapal itu selamat. Demikian dilaporkan KCNA sebagaimana dikutip Reuters.", [["KCNA", "Reuters"]]),
      ("Dikutip dari AFP, Budi Santoso menyebut kapal itu “rumah kedua bagi kami”.", [["AFP"]]),
    ])
  func several(text: String, expected: [[String]]) throws {
    #expect(try statements(of: text).map { $0.sources.map(\.name) } == expected)
  }

  @Test("are those of the sentence before, if nothing else stands in it")
  func preceding() throws {
    let found = try sources("Melansir Antara, Kamis (1/2/2024). Budi Santoso mengatakan kapal itu akan berlayar lagi.")
    #expect(found == ["Antara"])
  }

  @Test("are named by lapor behind the speaker too")
  func lapor() throws {
    let found = try sources("“Kapal itu selamat,” kata Budi Santoso, lapor KCNA, seperti dikutip AFP.")
    #expect(found == ["KCNA", "AFP"])
  }

  @Test("of a claim stand in the order in which the words travelled")
  func chain() throws {
    let found = try sources("Partai itu menyatakan kapal akan berlayar lagi, lapor KCNA, seperti dikutip AFP.")
    #expect(found == ["KCNA", "AFP"])
  }

  @Test(
    "are no generic words",
    arguments: [
      "“Kapal itu selamat,” kata Budi Santoso kepada wartawan.",
      "“Kapal itu selamat,” kata Budi Santoso kepada awak media di Ambon.",
      "“Kapal itu selamat,” kata Budi Santoso seperti dikutip media setempat.",
      "“Kapal itu selamat,” kata wartawan AFP Budi Santoso.",
      "“Kami membaca Reuters tiap pagi,” kata Budi Santoso.",
      "“Kapal itu selamat,” kata Budi Santoso, menurut Surya Harahap.",
      "“Kapal itu selamat,” kata Budi Santoso, seperti dikutip media AS.",
      "“Kapal itu selamat,” kata Budi Santoso kepada AS.",
      "Menurut Nova, kapal itu sudah bersandar.",
      "Menurut wartawan AFP, kapal itu sudah bersandar.",
      "Menurut Standard Lembah, kapal itu sudah bersandar.",
      "“Kapal itu selamat,” kata Budi Santoso dalam acara Lembah Fair.",
      "“Kapal itu selamat,” kata Budi Santoso, mengutip data dari Lembah Watch.",
      "“Kapal itu selamat,” kata Budi Santoso, seperti yang disampaikan Rina.",
      "“Kapal itu selamat,” kata Budi Santoso, dikutip dari laman Kementerian Perhubungan.",
      "“Kapal itu selamat,” kata Budi Santoso di Kompas Gramedia, Ambon.",
      "“Kapal itu selamat,” kata Budi Santoso dalam surat yang diterima Rina.",
    ])
  func generic(text: String) throws {
    #expect(try sources(text) == [])
    #expect(try !statement(of: text).flags.contains(.secondhand))
  }

  @Test("are accounts by their own name")
  func accounts() throws {
    let found = try sources("“Kapal itu selamat,” tulis Budi Santoso melalui akun Instagram @budi_lembah.")
    #expect(found == ["@budi_lembah"])
  }

  @Test(
    "have their kind",
    arguments: [
      ("Reuters", Source.Kind.agency), ("Al Jazeera", .broadcaster), ("The Guardian", .newspaper),
      ("detikcom", .portal), ("warta-lembah.com", .portal),
    ])
  func kinds(name: String, kind: Source.Kind) throws {
    let found = try statement(of: "“Kapal itu selamat,” kata Budi Santoso, dikutip dari \(name).")
    #expect(found.sources.map(\.name) == [name])
    #expect(found.sources.map(\.kind) == [kind])
    #expect(found.flags == [.secondhand])
  }

  @Test(
    "are no speakers where somebody else says it",
    arguments: [
      "Melansir Antara, Gubernur Lembah, Budi Santoso, menyampaikan bahwa kapal itu akan berlayar lagi.",
      "Melansir Antara (28/5/2025), Budi Santoso, nakhoda kapal itu, mengatakan bahwa kapal itu akan berlayar lagi.",
    ])
  func relayed(text: String) throws {
    let found = try statement(of: text)
    #expect(found.speaker?.name == "Budi Santoso")
    #expect(found.sources.map(\.name) == ["Antara"])
  }

  @Test("relay whom they cite")
  func citing() throws {
    let found = try statement(
      of: "Haaretz mengutip seorang perwira yang mengatakan bahwa kapal itu akan berlayar lagi.")
    #expect(found.speaker?.name == "seorang perwira")
    #expect(found.sources.map(\.name) == ["Haaretz"])
    #expect(try statements(of: "Menteri itu mengutip janji dua negara lain untuk membantu.").isEmpty)
  }

  @Test("by a pronoun or description are those that it stands for")
  func described() throws {
    let found = try statements(
      of:
        "“Kapal itu selamat,” kata Budi Santoso kepada Haaretz.\n\nRina Hartati mengatakan kepada surat kabar itu bahwa kapal akan berlayar."
    )
    #expect(found.map { $0.sources.map(\.name) } == [["Haaretz"], ["Haaretz"]])
  }

  @Test("of an utterance's first part hold for the second, and are marked so")
  func inherited() throws {
    let found = try statements(of: "“Kapal itu selamat,” kata Budi Santoso, dikutip AFP. “Semua awaknya sudah pulang.”")
    #expect(found.map { $0.sources.map(\.name) } == [["AFP"], ["AFP"]])
    #expect(found.map { $0.sources.map(\.inherited) } == [[false], [true]])
  }

  @Test("of an earlier utterance are not repeated")
  func notRepeated() throws {
    let found = try statements(
      of:
        "“Kapal itu selamat,” kata Budi Santoso, dikutip AFP.\n\nRina Hartati mengatakan kapal itu akan berlayar lagi.")
    #expect(found.map { $0.sources.map(\.name) } == [["AFP"], []])
  }

  @Test(
    "are credits where the whole article is credited to them",
    arguments: [
      ("Kapal itu bersandar di Ambon.\n\n(sumber: lembahpost.com)", ["lembahpost.com"]),
      ("Kapal itu bersandar di Ambon. (Antara)", ["Antara"]),
      ("Kapal itu bersandar di Ambon.\n\nSumber: Reuters", ["Reuters"]),
      ("London (ANTARA/Reuters) - Kapal itu bersandar.", ["ANTARA", "Reuters"]),
      ("London (ANTARA News) - Kapal itu bersandar.", ["ANTARA"]),
      ("Kapal itu bersandar di Ambon. Awaknya selamat. (antara/rhn)", ["antara"]),
      ("Kapal itu bersandar. Sumber: Anadolu Penerjemah: Rina Editor: Budi", ["Anadolu"]),
      ("Kapal itu bersandar.\n\nPewarta: Xinhua\n\nCOPYRIGHT © ANTARA 2023", ["Xinhua", "ANTARA"]),
      (
        "Kapal itu bersandar.\n\nArtikel ini telah tayang di warta-lembah.com dengan judul Kapal Bersandar",
        ["warta-lembah.com"]
      ),
      (
        "Kapal itu bersandar. (*) Artikel ini sebelumnya sudah tayang di Lembah Post dengan judul Kapal",
        ["Lembah Post"]
      ),
      ("Berikut lima fakta soal kapal itu, dirangkum dari AFP.", ["AFP"]),
      ("Kapal itu bersandar.\n\nSumber: Facebook dan media daring", []),
      ("Dikutip dari AFP, berikut lima fakta soal kapal itu.", []),
      ("Kapal itu bersandar di Nusa Tenggara Barat (NTB).", []),
      ("Kapal itu bersandar di Ambon (pelabuhan utama).", []),
      ("Jakarta, CNN Indonesia - Kapal itu bersandar.", []),
    ])
  func credits(text: String, expected: [String]) throws {
    #expect(try extraction(of: text).credits.map(\.name) == expected)
  }
}
