import Testing

@testable import Kutip

/// What the head of a text gives where the input says nothing: better nothing than what is wrong.
@Suite("The head of a text")
struct HeadTests {
  private static let body =
    "\n\nBandarmadu - Harga garam naik sejak Senin.\n\n“Kami lega,” kata petambak Mohamad Saleh.\n"
  private let extractor: Extractor

  init() throws {
    extractor = try Extractor(lexicon: .embedded())
  }

  private func head(_ text: String) -> Article { extractor.completed(Article(id: "a", text: text)) }

  @Test(
    "gives the title, if it is set as titles are",
    arguments: [
      "Harga Garam Naik, Petambak Madura Menambah Lahan", "Kata Bupati soal Pasar Baru: Pedagang Tidak Akan Digusur",
    ])
  func title(line: String) {
    #expect(head(line + Self.body).title == line)
  }

  @Test(
    "gives no title where a lead, a dateline, a byline or a date stands first",
    arguments: [
      "Harga garam di tingkat petambak Madura naik sejak pekan lalu, apa sebabnya?",
      "Laporan Sari Dewi Anggraini | Lembah Tengah", "BANDARMADU, LembahPost.com -", "Rabu, 23 Juli 2025 10:44 WIB",
      "Petambak Madura Lega",
    ])
  func noTitle(line: String) {
    #expect(head(line + Self.body).title == nil)
  }

  @Test(
    "gives the day of a line with date and time",
    arguments: [
      "Kamis, 14 September 2023, 18:55 WITA", "Sari Dewi - Kamis, 14 September 2023 | 18.55 WIB",
      "14 September 2023 18:55",
    ])
  func published(line: String) {
    #expect(head("Harga Garam Naik, Petambak Madura Menambah Lahan\n\n" + line + Self.body).published == "2023-09-14")
  }

  @Test(
    "gives no day of what is told",
    arguments: ["Pasar Baru dibuka pada 14 September 2023 pukul 18:55", "Pameran Garam 12-14 September 2023"])
  func notPublished(line: String) {
    #expect(head("Harga Garam Naik, Petambak Madura Menambah Lahan\n\n" + line + Self.body).published == nil)
  }

  @Test("leaves what the input says")
  func given() {
    let article = Article(id: "a", text: "Harga Garam Naik, Petambak Menambah Lahan" + Self.body, title: "Garam")
    #expect(extractor.completed(article).title == "Garam")
  }
}
