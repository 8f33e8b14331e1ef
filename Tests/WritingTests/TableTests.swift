import Testing

@testable import Kutip
@testable import Writing

@Suite struct TableTests {
  @Test func wide() {
    #expect(
      TableWriter(width: 100).text(article, twoStatements) == """
        pasar-1: Harga cabai turun
        no  kind      speaker     role          words                       cue       sources     confidence
        ──  ────────  ──────────  ────────────  ──────────────────────────  ────────  ──────────  ──────────
        1   direct    Wulan Sari  Kepala Dinas  Harga cabai turun           kata                  0.98
                                  Pasar
        2   indirect  Hadi                      Panen raya mulai pekan ini  menyebut  KCNA > AFP  0.98
                                                di tiga kabupaten, dan
                                                gudang sudah penuh

        """)
  }

  @Test func narrow() {
    #expect(
      TableWriter(width: 40).text(article, twoStatements) == """
        pasar-1: Harga cabai turun
        1   direct  0.98
            speaker  Wulan Sari
            role     Kepala Dinas Pasar
            words    Harga cabai turun
            cue      kata
        2   indirect  0.98
            speaker  Hadi
            words    Panen raya mulai pekan ini
                     di tiga kabupaten, dan
                     gudang sudah penuh
            cue      menyebut
            sources  KCNA > AFP

        """)
  }

  @Test func inIndonesian() {
    #expect(
      TableWriter(width: 40, language: .id).text(
        article, extraction(statement("Stok aman", speaker: "Hadi", cue: "kata")))
          == """
          pasar-1: Harga cabai turun
          1   langsung  0.98
              pembicara   Hadi
              kutipan     Stok aman
              kata lapor  kata

          """)
    #expect(
      TableWriter(width: 80, language: .id).text(article, extraction())
        == "pasar-1: Harga cabai turun\nTidak ada ujaran.\n")
  }

  @Test func anArticleWithoutStatements() {
    #expect(TableWriter(width: 80).text(article, extraction()) == "pasar-1: Harga cabai turun\nNo statements.\n")
  }

  @Test func articlesStandApart() {
    var writer = TableWriter(width: 80)
    let untitled = Article(id: "b", text: "…")
    #expect(
      writer.write(article, extraction()) + writer.write(untitled, extraction())
        == "pasar-1: Harga cabai turun\nNo statements.\n\nb\nNo statements.\n")
  }

  @Test(arguments: [10, 40, 57, 99, 100, 101, 140, 300])
  func noLineIsWiderThanAsked(width: Int) {
    let long = extraction(
      statement(
        String(repeating: "kabar 中文 e\u{301}", count: 30), speaker: String(repeating: "Wulan", count: 20),
        role: "Kepala Bidang Distribusi dan Cadangan Pangan", cue: "mengungkapkan", sources: [source("Kantor Berita")]))
    let lines = TableWriter(width: width).text(article, long).split(separator: "\n")
    #expect(lines.allSatisfy { displayWidth(String($0)) <= max(width, 40) })
    #expect(lines.allSatisfy { $0.last != " " })
  }

  @Test(arguments: [
    ("pasar", 5), ("café", 4), ("cafe\u{301}", 4), ("中文", 4), ("👍🏽", 2), ("❤️", 2), ("“–”", 3), ("a\u{200B}b", 2),
    ("한글", 4), ("", 0),
  ])
  func widthOfText(text: String, width: Int) {
    #expect(displayWidth(text) == width)
  }

  @Test func wrapping() {
    #expect(wrapped("satu dua tiga", to: 8) == ["satu dua", "tiga"])
    #expect(wrapped("ya pertanggungjawaban", to: 8) == ["ya", "pertangg", "ungjawab", "an"])
    #expect(wrapped("", to: 8) == [""])
    #expect(wrapped("中文中文", to: 3) == ["中", "文", "中", "文"])
  }

  @Test func anArticleSendsTheTerminalNoCommands() {
    #expect(wrapped("a\u{1B}[31mb", to: 20) == ["a [31mb"])
  }
}
