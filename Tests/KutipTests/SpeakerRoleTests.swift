import Testing

@testable import Kutip

@Suite("The role beside a speaker")
struct SpeakerRoleTests {
  private let words = "“Jembatan itu kami tutup mulai besok,”"

  @Test(
    "may be tied to a name behind a cue",
    arguments: [
      ("kata Budi Santoso selaku ketua panitia lomba.", "ketua panitia lomba"),
      ("kata Budi Santoso, selaku ketua panitia lomba.", "ketua panitia lomba"),
      ("kata Budi Santoso yang juga Wakil Ketua DPRD Ambon.", "Wakil Ketua DPRD Ambon"),
      ("kata Budi Santoso yang juga menjabat sebagai lurah.", "lurah"),
      ("kata Budi Santoso dari PT Sinar Laut.", "PT Sinar Laut"),
      ("kata Budi Santoso dari Bandung.", nil), ("kata Budi Santoso dari Reuters.", nil),
      ("kata Budi Santoso, seorang pejabat dari Kementerian Perhubungan.", "pejabat dari Kementerian Perhubungan"),
      ("kata Budi Santoso, ketua yayasan, sekaligus anggota dewan.", "ketua yayasan, sekaligus anggota dewan"),
      ("kata Budi Santoso, 45 tahun, pedagang sayur.", "pedagang sayur"),
      ("kata Budi Santoso, ketua panitia lomba di kantornya.", "ketua panitia lomba"),
      ("kata Budi Santoso, ketua panitia lomba di Bandung.", "ketua panitia lomba"),
      ("kata Kepala Puskesmas Rambai, Maluku Utara, Budi Santoso.", "Kepala Puskesmas Rambai, Maluku Utara"),
      ("kata seorang warga bernama Budi Santoso.", "warga"),
      ("kata Budi Santoso, SpPD-KHOM, dokter bedah.", "dokter bedah"),
    ])
  func behind(attribution: String, role: String?) throws {
    let speaker = try #require(try statement(of: "\(words) \(attribution)").speaker)
    #expect(speaker.name == "Budi Santoso")
    #expect(speaker.role?.text == role)
  }

  @Test(
    "may stand on either side of the subject of a verb",
    arguments: [
      ("Budi Santoso, Direktur PT Sinar Laut, pembuat kapal kayu,", "Direktur PT Sinar Laut, pembuat kapal kayu"),
      ("Budi Santoso, S.Pd., selaku guru di Ambon", "guru di Ambon"),
      ("Budi Santoso yang juga Ketua Dewan Kopi Ambon", "Ketua Dewan Kopi Ambon"),
      ("Budi Santoso dari PT Sinar Laut", "PT Sinar Laut"),
      ("Kepala Satuan Lalu Lintas Polres Garut, AKP Budi Santoso,", "Kepala Satuan Lalu Lintas Polres Garut"),
      ("Panitia lomba Sungai Rambai, Budi Santoso,", "Panitia lomba Sungai Rambai"),
      ("Kepala Dinas Sosial Kota Ambon, Maluku, Budi Santoso", "Kepala Dinas Sosial Kota Ambon, Maluku"),
      ("Pengacara Rina Hartati, Budi Santoso", "Pengacara Rina Hartati"),
      ("Seorang pedagang bernama Budi Santoso", "pedagang"),
      ("Bupati Garut Budi Santoso di Bandung, Senin (1/2/2024),", "Bupati Garut"),
      ("Bupati Garut, Budi Santoso, dalam keterangannya, Senin (1/2/2024),", "Bupati Garut"),
      ("Bupati Garut, Jawa Barat, Budi Santoso", "Bupati Garut, Jawa Barat"),
      ("Budi Santoso, selaku lurah,", "lurah"),
      (
        "Budi Santoso, pedagang beras di Pasar Rebo, Kecamatan Rambai, Jakarta Timur",
        "pedagang beras di Pasar Rebo, Kecamatan Rambai, Jakarta Timur"
      ),
      ("Wali Kota Ambon, yang baru terpilih, Budi Santoso,", "Wali Kota Ambon"),
      ("Ketua Festival Rakyat 2025, Budi Santoso,", "Ketua Festival Rakyat 2025"),
    ])
  func before(subject: String, role: String) throws {
    let speaker = try #require(try statement(of: "\(subject) mengatakan jembatan itu akan ditutup.").speaker)
    #expect(speaker.name == "Budi Santoso")
    #expect(speaker.role?.text == role)
  }

  @Test(
    "ends where a name begins that is no plain one",
    arguments: [
      ("Bupati Bangli I Wayan Astawa", "I Wayan Astawa", "Bupati Bangli"),
      ("Kepala Dinas Sosial Kota Denpasar Ni Luh Astiti", "Ni Luh Astiti", "Kepala Dinas Sosial Kota Denpasar"),
      ("hakim anggota Purwanto S Abdullah", "Purwanto S Abdullah", "hakim anggota"),
      ("Menteri Luar Negeri Israel Israel Katz", "Israel Katz", "Menteri Luar Negeri Israel"),
      ("Bupati Samosir Ramli Gultom", "Ramli Gultom", "Bupati Samosir"),
      ("Menteri Koordinator Agus Harimurti Yudhoyono (AHY)", "Agus Harimurti Yudhoyono", "Menteri Koordinator"),
    ])
  func nameForms(mention: String, name: String, role: String) throws {
    let speaker = try #require(try statement(of: "\(words) kata \(mention), Senin.").speaker)
    #expect(speaker.name == name)
    #expect(speaker.role?.text == role)
  }

  @Test("is not that of a body behind which a verb's object stands")
  func relativeClause() throws {
    let found = try statement(of: "Petugas keamanan yang mengawal para jemaah mengatakan jembatan itu akan ditutup.")
    #expect(found.speaker?.name == "Petugas keamanan")
  }

  @Test(
    "is none of a place behind the subject",
    arguments: [
      ("Kementerian Kesehatan di Gaza", "Kementerian Kesehatan di Gaza"),
      ("Badan Cuaca wilayah V Jayapura, Papua", "Badan Cuaca wilayah V Jayapura"),
    ])
  func places(subject: String, name: String) throws {
    #expect(try statement(of: "\(subject) mengatakan jembatan itu akan ditutup.").speaker?.name == name)
  }

  @Test(
    "is part of a description that points back",
    arguments: ["Pria yang akrab disapa Ompong itu", "Pemain kelahiran Garut, Jawa Barat itu"])
  func epithets(description: String) throws {
    let text = "\(words) kata Budi Santoso.\n\n\(description) mengatakan warga sudah tahu."
    let found = try statements(of: text)
    #expect(found.map { $0.speaker?.name } == ["Budi Santoso", "Budi Santoso"])
    #expect(found.last?.speaker?.mention?.text == description)
  }
}
