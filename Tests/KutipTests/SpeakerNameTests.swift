import Testing

@testable import Kutip

@Suite("The name of a speaker")
struct SpeakerNameTests {
  private let words = "“Jembatan itu kami tutup mulai besok,”"

  @Test(
    "is told from the title and body before it",
    arguments: [
      ("Kepala BPS Provinsi NTT Tamarima B Kaleo", "Tamarima B Kaleo", "Kepala BPS Provinsi NTT"),
      ("Kapolda Papua Irjen Pol. Rumaka D Fasiri", "Rumaka D Fasiri", "Kapolda Papua"),
      ("Kapolsek Pasar Rebo Kapten Rina Hartati", "Rina Hartati", "Kapolsek Pasar Rebo"),
      ("Pelatih tim nasional Indonesia U-17 Rina Hartati", "Rina Hartati", "Pelatih tim nasional Indonesia U-17"),
      (
        "Ketua Tim Kampanye Nasional Prabowo-Gibran Rina Sri Hartati", "Rina Sri Hartati",
        "Ketua Tim Kampanye Nasional Prabowo-Gibran"
      ),
      ("Kepala Dinas Sosial Kota Bima Rina Hartati", "Rina Hartati", "Kepala Dinas Sosial Kota Bima"),
      ("Direktur PT Bumi Lestari Rina Hartati", "Rina Hartati", "Direktur PT Bumi Lestari"),
      ("Konsul Jenderal RI di Jeddah Rina Hartati", "Rina Hartati", "Konsul Jenderal RI di Jeddah"),
      ("pengamat musik Bintang Hartati", "Bintang Hartati", "pengamat musik"),
      ("mahasiswa Universitas Pattimura, Rina Hartati", "Rina Hartati", "mahasiswa Universitas Pattimura"),
      ("kuasa hukum Asep RM, Rina Hartati", "Rina Hartati", "kuasa hukum Asep RM"),
      ("Product Operation KLM, Rina Hartati", "Rina Hartati", "Product Operation KLM"),
      ("Wakil Kepala Kodam IX/Udayana, Letkol Inf. Rina Hartati", "Rina Hartati", "Wakil Kepala Kodam IX/Udayana"),
    ])
  func parts(mention: String, name: String, role: String) throws {
    let speaker = try #require(try statement(of: "\(words) kata \(mention), Senin.").speaker)
    #expect(speaker.mention?.text == name)
    #expect(speaker.role?.text == role)
  }

  @Test(
    "may be a firm's or a small word elsewhere",
    arguments: [
      ("Menteri Kehakiman Keisuke Suzuki", "Keisuke Suzuki"), ("Sekda Lombok Tengah Lalu Hartono", "Lalu Hartono"),
      ("Hotman Paris", "Hotman Paris"), ("Bunga Hartati", "Bunga Hartati"),
    ])
  func otherWords(mention: String, name: String) throws {
    #expect(try statement(of: "\(words) kata \(mention), Senin.").speaker?.mention?.text == name)
  }

  @Test(
    "is joined to another spelling of it",
    arguments: [("Rizki Handayani", "Rizky"), ("Dimaz Soesatyo", "Dimas"), ("Kamaruddin Amin", "Kamarudin")])
  func spellings(name: String, other: String) throws {
    let text = "\(words) kata Bupati \(name).\n\n\(words) kata \(other)."
    #expect(try statements(of: text).map { $0.speaker?.name } == [name, name])
  }

  @Test(
    "is that of neither kin nor client",
    arguments: [
      "ibunda Alfin", "istri Budi Santoso", "kakak kandung Alfin", "pengacara Alfin", "juru bicara Alfin",
      "kuasa hukum aktor Budi Santoso",
    ])
  func others(mention: String) throws {
    let speaker = try #require(try statement(of: "Alfin datang pagi.\n\n\(words) kata \(mention), Senin.").speaker)
    #expect(speaker.name == mention)
    #expect(speaker.role == nil)
  }

  @Test(
    "is that of who is named behind kin or client",
    arguments: ["ibunda Alfin", "salah satu kuasa hukum Alfin", "istri Budi Santoso"])
  func behindOthers(title: String) throws {
    #expect(try statement(of: "\(words) kata \(title), Rina Hartati, Senin.").speaker?.name == "Rina Hartati")
  }

  @Test("stays the speaker's own, where his role is that of kin or lawyers", arguments: ["pengacara", "kuasa hukum"])
  func bearers(role: String) throws {
    let speaker = try #require(try statement(of: "\(words) kata \(role) Rina Hartati, Senin.").speaker)
    #expect(speaker.name == "Rina Hartati")
    #expect(speaker.role?.text == role)
  }

  @Test(
    "is known by a word of it that stands alone, whatever else the word means",
    arguments: [
      ("Kepala Dinsos DKI Premi Lasaro", "Premi", "Premi Lasaro"),
      ("Analis Bank Laut, Bartemo Melekin,", "Melekin", "Bartemo Melekin"),
    ])
  func common(introduction: String, short: String, full: String) throws {
    let text = "\(introduction) datang pagi.\n\n\(words) kata \(short)."
    #expect(try statement(of: text).speaker?.name == full)
  }

  @Test(
    "is the full one of a body, from its head on",
    arguments: [
      ("Pusat Pengawasan dan Pencegahan Wabah (PPW)", "PPW", "Pusat Pengawasan dan Pencegahan Wabah"),
      ("Lembaga Otoritas Jasa Kelautan (OJK)", "OJK", "Otoritas Jasa Kelautan"),
      (
        "Badan Eksekutif Mahasiswa Universitas Indonesia (BEM UI)", "BEM UI",
        "Badan Eksekutif Mahasiswa Universitas Indonesia"
      ),
    ])
  func bodies(introduction: String, short: String, full: String) throws {
    let text = "Laporan itu dibuat \(introduction) kemarin.\n\n\(words) tulis \(short)."
    #expect(try statement(of: text).speaker?.name == full)
  }
}
