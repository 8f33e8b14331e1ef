import Testing

@testable import Audit

@Suite("The comparison of two statements") struct ComparisonTests {
  private static let market = "Harga beras di Pasar Rambai naik 5 persen sejak panen terakhir karena jalan desa rusak"

  private func verdict(_ one: String, _ other: String, _ speaker: Circumstance.Speaker = .same) -> Comparison.Verdict {
    Comparison(Wording(one), Wording(other), Circumstance(speaker: speaker, isNear: true)).verdict
  }

  @Test(
    "finds the same words",
    arguments: [
      // Marks, case, spelling.
      "harga beras, di Pasar-Rambai: naik lima % sejak panen terakhir – karena jalan desa rusak",
      // Words dropped, inserted, of another translator.
      "Harga beras di Pasar Rambai naik 5 persen sejak panen karena jalan rusak",
      "Harga beras medium di Pasar Rambai memang naik 5 persen sejak panen terakhir karena semua jalan desa rusak",
      "Harga berasnya di Pasar Rambai naik 5 persen sejak panenan terakhir lantaran jalan desa itu rusak",
      // The order changed, the end trimmed.
      "Karena jalan desa rusak, harga beras di Pasar Rambai naik 5 persen sejak panen terakhir",
      "Harga beras di Pasar Rambai naik 5 persen",
      // Torn apart and glued by scraping.
      "Harga beras diPasar Ram bai naik 5 persen sejak panen terakhirkarena jalan desa rusak",
    ]) func same(_ other: String)
  {
    #expect(verdict(Self.market, other) == .same)
    #expect(verdict(other, Self.market) == .same)
  }

  @Test(
    "sees what turns the meaning",
    arguments: [
      ("Harga beras di Pasar Rambai naik 7 persen sejak panen terakhir karena jalan desa rusak", .number),
      ("Harga beras di Pasar Rambai tidak naik 5 persen sejak panen terakhir karena jalan desa rusak", .negation),
      ("Harga beras di Pasar Rambai turun 5 persen sejak panen terakhir karena jalan desa rusak", .opposite),
      ("Karena jalan desa rusak, harga beras di Pasar Rambai turun 5 persen sejak panen terakhir", .opposite),
      ("Harga beras di Pasar Selasih naik 5 persen sejak panen terakhir karena jalan desa rusak", .name),
    ] as [(String, Contradiction)]) func contrary(_ other: String, _ contradiction: Contradiction)
  {
    #expect(verdict(Self.market, other) == .contradicts(contradiction))
    #expect(verdict(other, Self.market) == .contradicts(contradiction))
  }

  @Test(
    "takes nothing for a contradiction that is none",
    arguments: [
      // Rounded.
      (
        "Bantuan senilai 1,3 juta dolar sudah dikirim ke Teluk Morro",
        "Bantuan senilai 1.323.459 dolar sudah dikirim ke Teluk Morro"
      ),
      // A clause of its own was dropped.
      ("Kami tidak takut, pasar ini harus dibuka kembali bulan depan", "Pasar ini harus dibuka kembali bulan depan"),
      // Not only, but also.
      ("Kami mendata kios pedagang lama di pasar itu", "Kami tidak hanya mendata kios pedagang lama di pasar itu"),
      // A short form.
      (
        "Petugas Kementerian Perhubungan memeriksa kapal feri itu dua kali",
        "Petugas Kemenhub memeriksa kapal feri itu dua kali"
      ),
    ]) func harmless(_ one: String, _ other: String)
  {
    #expect(verdict(one, other) == .same)
  }

  @Test(
    "keeps apart what only shares a formula",
    arguments: [
      ("Penyebab kebakaran diduga akibat korsleting listrik", "Kebakaran pasar itu diduga karena arus pendek"),
      (
        "Kami mengimbau warga tetap tenang dan tidak percaya kabar bohong tentang banjir di Lembah Anai",
        "Kami mengimbau warga tetap tenang sebab polisi sedang memeriksa pengemudi truk yang melarikan diri itu"
      ),
      (
        "pasangan calon Rina Hartati dan Budi Santoso menolak rencana itu",
        "pasangan calon Rina Hartati dan Budi Santoso menjanjikan jembatan baru"
      ),
    ]) func different(_ one: String, _ other: String)
  {
    #expect(verdict(one, other, .other) == .different)
  }

  @Test("asks more of two speakers than of one") func speakers() {
    let (one, other) = (
      "Kapal kayu itu tenggelam sebelum fajar di utara Pulau Kapas setelah mesinnya mati dihantam ombak",
      "Perahu kayu tersebut tenggelam menjelang fajar di utara Pulau Kapas setelah mesin mati dihantam gelombang"
    )
    #expect(verdict(one, other, .same) == .same)
    #expect(verdict(one, other, .other) == .different)
  }

  @Test("shows what became of the words") func diff() {
    let diff = WordDiff(
      Self.market, "Harga beras di Pasar Rambai naik 7 persen sejak panen karena jalan desa rusak parah")
    #expect(
      diff.text
        == "Harga beras di Pasar Rambai naik [-5-] {+7+} persen sejak panen [-terakhir-] karena jalan desa rusak {+parah+}"
    )
    #expect(WordDiff(Self.market, Self.market.uppercased()).isEmpty)
  }
}
