import Testing

@testable import Kutip

@Suite("Claims")
struct ClaimTests {
  @Test(
    "are clauses, and end where their attribution begins",
    arguments: [
      (
        "Budi Santoso memastikan jembatan baru di Sukamaju aman dilalui truk.",
        "jembatan baru di Sukamaju aman dilalui truk"
      ),
      ("Budi Santoso memastikan warga yang diungsikan mendapat beras.", "warga yang diungsikan mendapat beras"),
      ("Budi Santoso menyebut banjir itu sebagai teguran alam.", "banjir itu sebagai teguran alam"),
      ("Budi Santoso menegaskan komitmennya untuk menata pasar lama.", "komitmennya untuk menata pasar lama"),
      ("Budi Santoso menekankan pentingnya jalur sepeda di kota itu.", "pentingnya jalur sepeda di kota itu"),
      ("Budi Santoso meminta warga tidak membakar sampah di kebun.", "tidak membakar sampah di kebun"),
      (
        "Budi Santoso mengimbau seluruh warga, baik muda maupun tua, untuk menjauhi sungai itu.",
        "menjauhi sungai itu"
      ),
      (
        "Budi Santoso mengatakan jalan itu rusak parah, dalam keterangan tertulis, Rabu (4/6).", "jalan itu rusak parah"
      ),
      ("Budi Santoso mengatakan jalan itu rusak parah saat ditemui di Sukamaju.", "jalan itu rusak parah"),
      ("Budi Santoso mengatakan harga beras naik hingga 12%, Rabu (4/6).", "harga beras naik hingga 12%"),
      ("Menurut Budi Santoso, para pelaku itu sudah pulang ke desa.", "para pelaku itu sudah pulang ke desa"),
      ("Budi Santoso awalnya mengatakan jalan itu rusak parah.", "jalan itu rusak parah"),
      (
        "Menurut Budi Santoso, seperti dilansir Antara, Kamis (19/6/2025), jalan itu rusak parah.",
        "jalan itu rusak parah"
      ),
      ("Menurut Budi Santoso, yang terpenting adalah jalan keluar.", "yang terpenting adalah jalan keluar"),
      ("Menurut Budi Santoso, ketua panitia, lomba itu batal digelar.", "lomba itu batal digelar"),
      ("Menurut Budi Santoso, bahwa jalan itu rusak parah sejak lama.", "jalan itu rusak parah sejak lama"),
      ("Menurut pengakuan Budi Santoso, jalan itu rusak parah.", "jalan itu rusak parah"),
      ("Kabar itu merevisi pernyataan Budi Santoso yang menyebut jalan itu aman.", "jalan itu aman"),
      ("Warga marah kepada Budi Santoso, yang menuduh mereka malas bekerja.", "mereka malas bekerja"),
      ("Budi Santoso dikecam karena menyebut jalan itu aman.", "jalan itu aman"),
      ("Budi Santoso memperingatkan warga jika sungai itu akan meluap.", "sungai itu akan meluap"),
      ("Budi Santoso mengatakan jalan itu rusak parah namun tidak memberikan rincian.", "jalan itu rusak parah"),
      ("Budi Santoso mengatakan harga cabai turun 5%.", "harga cabai turun 5%"),
      ("Masih menurut Budi Santoso, jalan itu rusak parah.", "jalan itu rusak parah"),
      ("Masih dikatakan Budi Santoso, jalan itu rusak parah.", "jalan itu rusak parah"),
      ("Menurut Budi Santoso, pengunjung pasar itu kini makin banyak.", "pengunjung pasar itu kini makin banyak"),
      ("Budi Santoso yang hadir di sana mengatakan jalan itu rusak parah.", "jalan itu rusak parah"),
      ("Meski Budi Santoso menyebut jalan itu aman, banyak sopir memutar lewat desa.", "jalan itu aman"),
      (
        "Budi Santoso menilai keluhan itu sebagai tanda bahwa warga peduli.",
        "keluhan itu sebagai tanda bahwa warga peduli"
      ),
      (
        "Budi Santoso berharap jalan itu dibuka dan mendorong dunia usaha ke arah yang lebih baik.",
        "jalan itu dibuka dan mendorong dunia usaha ke arah yang lebih baik"
      ),
      ("Budi Santoso menegaskan kembali jalan itu rusak parah.", "jalan itu rusak parah"),
      ("Budi Santoso menegaskan agar warga tidak membakar sampah.", "warga tidak membakar sampah"),
      ("Budi Santoso mengakui dia khawatir dengan jalan itu.", "dia khawatir dengan jalan itu"),
      ("Budi Santoso menggugat Peru, menuduh Peru melanggar perjanjian.", "Peru melanggar perjanjian"),
      ("Budi Santoso berusaha menjelaskan bahwa jalan itu rusak parah.", "jalan itu rusak parah"),
      ("Budi Santoso mengatakan banyak yang iri kepada warga desa itu.", "banyak yang iri kepada warga desa itu"),
      ("Budi Santoso menyebut mobil yang baru ini memiliki dua pintu.", "mobil yang baru ini memiliki dua pintu"),
      (
        "Mengutip data Dinas Perikanan, Budi Santoso menyebut nelayan kini makin sedikit.", "nelayan kini makin sedikit"
      ),
      ("Budi Santoso menegaskan foto yang viral itu merupakan rekayasa.", "foto yang viral itu merupakan rekayasa"),
      (
        "Budi Santoso memastikan perbaikan jalan di Ambon, Maluku, rampung besok.",
        "perbaikan jalan di Ambon, Maluku, rampung besok"
      ),
    ])
  func clauses(text: String, words: String) throws {
    let found = try statement(of: text)
    #expect(found.kind == .indirect)
    #expect(found.content.text == words)
    #expect(found.speaker?.name == "Budi Santoso")
  }

  @Test(
    "are no noun phrases, questions, wishes or allegations",
    arguments: [
      "Budi Santoso memastikan kelancaran arus kendaraan di jalan itu.",
      "Budi Santoso mengumumkan tiga pengurus baru yang bertugas menata pasar.",
      "Budi Santoso menjelaskan alasannya memilih kereta malam.",
      "Budi Santoso mengusulkan penggunaan pupuk kandang untuk menghemat biaya.",
      "Budi Santoso ingin mengajak warga untuk memilah sampah.",
      "Budi Santoso mengatakan hal itu kepada warga sebelum rapat dimulai.",
      "Budi Santoso diduga mendorong rekannya untuk memalsukan surat.",
      "Budi Santoso tak pernah mengakui jalan itu rusak parah.",
      "Budi Santoso mengumumkan berakhirnya lomba perahu di sungai itu.",
      "Setelah Budi Santoso melapor, polisi datang ke pasar.",
      "Budi Santoso mencurigai gerak-gerik tamunya di pasar malam.",
      "Belum ada pihak yang mengklaim bertanggung jawab atas kebakaran itu.",
      "Budi Santoso, setelah menyebut namanya, pulang dan menutup tokonya.",
      "Budi Santoso meminta maaf dan menutup tokonya sejak kemarin.",
      "Budi Santoso mengakui negara baru di seberang laut itu.",
      "Lomba itu menjadi salah satu upaya mendorong warga untuk menanam pohon.",
    ])
  func others(text: String) throws {
    #expect(try statements(of: text).map(\.content.text) == [])
  }

  @Test("are one where an outlet relays the words of another")
  func relayed() throws {
    let found = try statement(of: "Dilansir AFP, kapal itu tenggelam di selat, kata kantor berita Kyodo.")
    #expect(found.content.text == "kapal itu tenggelam di selat")
    #expect(found.speaker?.name == "Kyodo")
    #expect(found.sources.map(\.name).contains("AFP"))
  }

  @Test(
    "begin behind a dateline, with or without its dash",
    arguments: ["Jakarta - ", "Jakarta, Lembah Post - ", "Lembahpost.com, Jakarta ", "Lembahpost.com, Jakarta"])
  func dateline(front: String) throws {
    let found = try statement(of: "\(front)Dinas Perhubungan Kota mengatakan jalan itu rusak parah.")
    #expect(found.speaker?.name == "Dinas Perhubungan Kota")
  }

  @Test("go on behind an attribution set into them")
  func interrupted() throws {
    for text in [
      "Sejak pasar itu dibuka, kata Budi Santoso, Sukamaju selalu ramai pembeli.",
      "Pihak hotel, kata Budi Santoso, membantah tamunya keracunan makanan.",
      "Pilihan kedua, kata Budi Santoso, Sukamaju membangun pasar sendiri.",
      "Banjir itu menurut Budi Santoso merusak tiga jembatan.",
      "Banjir itu kata Budi Santoso, merusak tiga jembatan.", "Banjir itu disebut Budi Santoso merusak tiga jembatan.",
      "Secara umum, kata Budi Santoso, 25 jembatan sudah rusak parah.",
      "Desa itu tidak hanya butuh beras, kata Budi Santoso, tetapi juga obat.",
    ] {
      #expect(try statement(of: text).content.text == String(text.dropLast()))
    }
  }

  @Test("share the speaker of the quotation or verb before them")
  func shared() throws {
    let behindQuotation = try statements(
      of: "“Jalan itu rusak,” tutur Budi Santoso, seraya menambahkan bahwa perbaikan dimulai besok.")
    #expect(behindQuotation.map { $0.speaker?.name } == ["Budi Santoso", "Budi Santoso"])
    let behindComma = try statements(
      of: "“Jalan itu rusak,” tutur Budi Santoso, menambahkan bahwa perbaikan dimulai besok.")
    #expect(behindComma.map { $0.speaker?.name } == ["Budi Santoso", "Budi Santoso"])
    let behindVerb = try statement(
      of: "Budi Santoso menutup rapat itu dengan menegaskan bahwa jembatan itu aman.")
    #expect(behindVerb.content.text == "jembatan itu aman")
    #expect(behindVerb.speaker?.name == "Budi Santoso")
  }

  @Test("may stand in the paragraph before their attribution, unless they tell of the speaker")
  func before() throws {
    let found = try statement(
      of: "Pasar induk pindah ke pinggir kota.\n\nHal itu disampaikan Wali Kota Budi Santoso, Rabu (4/6).")
    #expect(found.content.text == "Pasar induk pindah ke pinggir kota")
    let active = try statement(
      of: "Pasar induk pindah ke pinggir kota. Wali Kota Budi Santoso menyampaikan hal itu saat meninjau lokasi.")
    #expect(active.content.text == "Pasar induk pindah ke pinggir kota")
    let deed = try statements(
      of: "Wali Kota Budi Santoso meninjau pasar induk.\n\nHal itu disampaikan Budi Santoso, Rabu (4/6).")
    #expect(deed.isEmpty)
  }

  @Test("are missed where two active verbs meet at the end of a relative clause")
  func twoVerbs() {
    withKnownIssue("nothing tells `yang mengungsi | mendapat` from `yang bertugas menata`") {
      let found = try statement(of: "Budi Santoso memastikan warga yang mengungsi mendapat beras.")
      #expect(found.content.text == "warga yang mengungsi mendapat beras")
    }
  }
}
