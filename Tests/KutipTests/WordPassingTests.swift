import Testing

@testable import Kutip

@Suite("Who has the word")
struct WordPassingTests {
  private let words = "“Jembatan itu kami tutup mulai besok,”"

  @Test("is who spoke in a sentence that has no words of hers")
  func reporter() throws {
    let text = """
      “Kami sudah siap sejak pagi,” kata Budi Santoso.

      Hal senada dikemukakan Kepala Dinas Sosial Rina Hartati. Semua berkas sudah lengkap.

      “Tinggal tanda tangan bupati yang kami tunggu,” katanya.
      """
    #expect(try statements(of: text).map { $0.speaker?.name } == ["Budi Santoso", "Rina Hartati"])
  }

  @Test(
    "passes to the one whom a sentence without words brings in",
    arguments: [
      "Turut hadir Kepala Dinas Sosial Rina Hartati.", "Sebelumnya Lurah Rina Hartati menyambut para tamu.",
      "Terpisah, Lurah Rina Hartati menyambut para tamu.", "Lurah Rina Hartati, juga sependapat.",
      "Hal itu dibenarkan langsung oleh Kepala Dinas Sosial Rina Hartati.",
      "Dandim 0999 Sukamaju, Rina Hartati, senang.",
    ])
  func broughtIn(sentence: String) throws {
    let text = "\(words) kata Budi Santoso.\n\n\(sentence)\n\n\(words) katanya."
    #expect(try statements(of: text).last?.speaker?.name == "Rina Hartati")
  }

  @Test("stays with a speaker of whom a sentence tells what he does not say")
  func denied() throws {
    let text = "\(words) kata Budi Santoso.\n\nAwalnya Asep Sunandar tidak mengakui hal itu.\n\n\(words) katanya."
    #expect(try statements(of: text).last?.speaker?.name == "Budi Santoso")
  }

  @Test("is nobody with a name where only a nameless one is told of")
  func namelessTold() throws {
    #expect(try statement(of: "Seorang warga bercerita. Dia mengaku belum makan.").speaker?.name == "Seorang warga")
  }

  @Test(
    "is the last speaker where a description points back without itu at its end",
    arguments: [
      "sang pelatih", "pria yang akrab disapa Cak Ompong", "pemeran film “Ombak” itu",
      "pelatih klub asing, Persada itu",
    ])
  func pointedAt(description: String) throws {
    let text = "\(words) kata Budi Santoso.\n\n\(words) kata \(description)."
    #expect(try statements(of: text).last?.speaker?.name == "Budi Santoso")
    let other = "\(words) kata Budi Santoso.\n\n\(words) kata seorang pelatih."
    #expect(try statements(of: other).last?.speaker?.name == "seorang pelatih")
  }

  @Test("keeps the word where a common noun has spoken in between")
  func passing() throws {
    let between = "\(words) kata Budi Santoso.\n\n\(words) kata petugas."
    let far = "\(between)\n\nJalan itu sepi.\n\nHujan turun.\n\n\(words) katanya."
    #expect(try statements(of: far).last?.speaker?.name == "Budi Santoso")
    #expect(try statements(of: "\(between)\n\n\(words) katanya.").last?.speaker?.name == "petugas")
  }

  @Test("is not the client by the title of who speaks for her")
  func client() throws {
    let text = "Kuasa hukum Rina Hartati datang. \(words) kata Rina.\n\n\(words) kata kuasa hukum."
    #expect(try statements(of: text).last?.speaker?.name == "kuasa hukum")
  }

  @Test("keeps the word where a reason cites another")
  func aside() throws {
    let text = """
      \(words) kata Budi Santoso.

      Jalan itu sepi. Apalagi, Bupati Rina Hartati sudah menyebut jembatan itu rapuh. \(words) katanya.
      """
    #expect(try statements(of: text).last?.speaker?.name == "Budi Santoso")
  }

  @Test("is the last speaker of all who bear an office, unless another one is named since")
  func sharedOffice() throws {
    let both = "Presiden Peru Rina Hartati menjamu Presiden Kuba Asep Sunandar."
    let spoken = "\(both)\n\n\(words) kata Rina.\n\n\(words) kata Kepala Negara."
    #expect(try statements(of: spoken).last?.speaker?.name == "Rina Hartati")
  }

  @Test("passes to the one who takes the word in pihaknya as well")
  func theirSide() throws {
    let text =
      "\(words) kata Budi Santoso.\n\nLurah Rina Hartati menyambut para tamu. Pihaknya berharap jalan itu segera dibuka."
    #expect(try statements(of: text).last?.speaker?.name == "Rina Hartati")
  }
}
