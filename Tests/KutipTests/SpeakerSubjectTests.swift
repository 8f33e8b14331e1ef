import Testing

@testable import Kutip

@Suite("The subject of a reporting verb")
struct SpeakerSubjectTests {
  @Test(
    "is found over what stands between it and the verb",
    arguments: [
      ("Rina Hartati, yang duduk di samping Asep Sunandar", "Rina Hartati"),
      ("Rina Hartati yang hadir dalam acara pembukaan itu", "Rina Hartati"),
      ("Rina Hartati selama berada di Kuala Lumpur selalu", "Rina Hartati"),
      ("Rina Hartati saat berkunjung ke Lima, Peru di sela pertemuan dagang", "Rina Hartati"),
      ("Rina Hartati yang ditemui saat menghadiri pameran kerajinan di Gedung Serbaguna Ambon", "Rina Hartati"),
      ("Rina Hartati dalam jumpa pers di Kantor Gubernur, Ambon, pada Rabu (22/5/2024)", "Rina Hartati"),
      ("Rina Hartati melalui keterangan tertulis yang diterima di Ambon, Maluku, Rabu,", "Rina Hartati"),
      ("Rina Hartati, saat dihubungi, Senin (20/5/2024) di Ambon,", "Rina Hartati"),
      ("Rina Hartati dalam diskusi bertema “Laut Kita” di Ambon, Senin (20/5/2024)", "Rina Hartati"),
      ("Rina Hartati, yang menulis lagu berjudul “Ombak”", "Rina Hartati"),
      ("Rina Hartati sebelumnya,", "Rina Hartati"), ("Rina Hartati warga Desa Sukamaju,", "Rina Hartati"),
      ("Lulusan terbaik Universitas Ambon, dokter Rina Hartati,", "Rina Hartati"),
      ("Camat yang juga Ketua Karang Taruna Rina Hartati", "Rina Hartati"),
      ("Pengelola wahana itu", "Pengelola wahana itu"),
      ("Rina Hartati mendampingi Bupati Asep Sunandar", "Rina Hartati"),
      ("Kementerian Perhubungan, dalam pernyataan yang dirilis Rabu (22/5/2024),", "Kementerian Perhubungan"),
      ("Sejumlah nelayan di pelabuhan itu", "Sejumlah nelayan di pelabuhan itu"),
      ("Data dari Badan Geologi", "Data dari Badan Geologi"),
      ("Perempuan di Malaysia itu", "Perempuan di Malaysia itu"),
      ("Rina Hartati atau yang akrab disapa Mbak Ita", "Rina Hartati"),
      ("Rina Hartati atau Mbak Ita", "Rina Hartati"),
      ("Rina Hartati yang sempat diwawancarai Daily Mirror,", "Rina Hartati"),
      ("Rina Hartati yang selalu tegas menolak usul Asep Sunandar,", "Rina Hartati"),
      ("Konsulat Peru yang menaungi warga di Ambon,", "Konsulat Peru"),
      ("Pemkot Ambon melalui Dinas Perhubungan", "Dinas Perhubungan"),
      ("Perkumpulan untuk Pelayaran dan Perikanan", "Perkumpulan untuk Pelayaran dan Perikanan"),
    ])
  func overModifiers(subject: String, name: String) throws {
    let found = try statement(of: "\(subject) mengatakan bahwa jembatan itu akan ditutup.")
    #expect(found.speaker?.name == name)
  }

  @Test(
    "keeps a title that is a list, and the whole of a name with initials",
    arguments: [
      (
        "Kepala Dinas Pariwisata, Pemuda, dan Olahraga Kota Ambon, Budi Santoso,",
        "Kepala Dinas Pariwisata, Pemuda, dan Olahraga Kota Ambon", "Budi Santoso"
      ),
      (
        "Direktur Penyuluhan, Pelayanan dan Humas Budi Santoso", "Direktur Penyuluhan, Pelayanan dan Humas",
        "Budi Santoso"
      ),
      ("Kiper baru Persik Ambon, Budi Santoso,", "Kiper baru Persik Ambon", "Budi Santoso"),
      ("Juragan kapal asal Peru, Budi Santoso,", "Juragan kapal asal Peru", "Budi Santoso"),
      ("Wakil Bupati Buru M. Budi Santoso", "Wakil Bupati Buru", "M. Budi Santoso"),
      ("Calon bupati Buru nomor urut 2, Budi Santoso,", "Calon bupati Buru nomor urut 2", "Budi Santoso"),
      ("Penasihat Presiden Peru Rina Hartati, Budi Santoso,", "Penasihat Presiden Peru Rina Hartati", "Budi Santoso"),
      ("Ketua Komisi Dokter Anak, dr. Budi Santoso, Sp.A (K)", "Ketua Komisi Dokter Anak", "Budi Santoso"),
      (
        "Direktur PT Sinar Laut & Ketua Nelayan Buru, Budi Santoso,", "Direktur PT Sinar Laut & Ketua Nelayan Buru",
        "Budi Santoso"
      ),
      ("Kapolsek Sirimau, M Budi Santoso,", "Kapolsek Sirimau", "M Budi Santoso"),
      ("Budi Santoso, ayah kandung Rina Hartati,", "ayah kandung Rina Hartati", "Budi Santoso"),
      ("Budi Santoso (39) salah seorang pedagang di Pasar Mardika", "pedagang di Pasar Mardika", "Budi Santoso"),
      (
        "Marketing and Sales Director Sinar Laut, Budi Santoso,", "Marketing and Sales Director Sinar Laut",
        "Budi Santoso"
      ),
    ])
  func titles(subject: String, role: String, name: String) throws {
    let speaker = try #require(try statement(of: "\(subject) mengatakan bahwa jembatan itu akan ditutup.").speaker)
    #expect(speaker.name == name)
    #expect(speaker.role?.text == role)
  }

  @Test("is not the one whom the clause before answers")
  func anotherClause() throws {
    let found = try statement(of: "Menanggapi tudingan Rina Hartati, seorang warga mengatakan bahwa pasar itu sepi.")
    #expect(found.speaker?.name == "seorang warga")
  }

  @Test(
    "behind a quotation may be any noun or capitalised word",
    arguments: [
      ("kata penabuh rebana andalan desa itu.", "penabuh rebana andalan desa itu", nil),
      ("kata penabuh rebana Desa Sinar, Budi Santoso.", "Budi Santoso", "penabuh rebana Desa Sinar"),
      ("kata kata Budi Santoso di Ambon.", "Budi Santoso", nil), ("kata Lalu kepada wartawan.", "Lalu", nil),
      ("ujar Di Lorenzo, dikutip dari laman klub.", "Di Lorenzo", nil),
      ("kata Budi Santoso, Operation Lead Sinar Laut, Rabu.", "Budi Santoso", "Operation Lead Sinar Laut"),
    ])
  func unknownNouns(attribution: String, name: String, role: String?) throws {
    let found = try statement(of: "“Jembatan itu kami tutup mulai besok,” \(attribution)")
    #expect(found.speaker?.name == name)
    #expect(found.speaker?.role?.text == role)
  }
}
