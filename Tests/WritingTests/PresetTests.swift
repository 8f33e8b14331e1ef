import Testing

@testable import Kutip
@testable import Writing

@Suite struct PresetTests {
  private static let published = Article(
    id: "pasar-1", text: "…", publisher: "Kabar Utara", published: "2025-05-20", url: "https://contoh.id/1")
  private let two = extraction(
    statement("Stok aman", speaker: "Wulan Sari", role: "Kepala Dinas", sources: [source("KCNA"), source("AFP")]),
    statement("pukulan bagi nelayan", id: 2, kind: .partial, speaker: "Hadi"))

  @Test func factCheckersColumnsInCSV() {
    #expect(
      SeparatedValuesWriter.csv(ColumnList(.cekfakta, kept: ["id"])).text(Self.published, two) == """
        Sumber,Tanggal publish,Berita/Kutipan,Hasil Cek Fakta,Rujukan,id\r
        "Kabar Utara, https://contoh.id/1",2025-05-20,Wulan Sari (Kepala Dinas): “Stok aman” (KCNA > AFP),,,pasar-1\r
        "Kabar Utara, https://contoh.id/1",2025-05-20,Hadi: “pukulan bagi nelayan”,,,pasar-1\r

        """)
  }

  @Test func anArticleOfWhichNothingIsKnownIsToldByItsId() {
    let row = Row(statement("Stok aman"), of: article)
    #expect(row[Preset.cekfakta.columns] == ["pasar-1", "", "“Stok aman”", "", ""])
  }

  @Test func whatTheHeadGivesCounts() {
    var found = two
    found.publisher = "Warta"
    found.published = "2025-05-21"
    #expect(found.rows(of: article).map { $0[.outlet] + $0[.published] } == ["Warta2025-05-21", "Warta2025-05-21"])
  }

  @Test func aTableOfThem() {
    #expect(
      TableWriter(width: 80, language: .id, columns: ColumnList(.cekfakta)).text(article, two) == """
        pasar-1: Harga cabai turun
        sumber   tanggal     berita/kutipan                          hasil cek   rujukan
                 publish                                             fakta
        ───────  ──────────  ──────────────────────────────────────  ──────────  ───────
        pasar-1              Wulan Sari (Kepala Dinas): “Stok aman”
                             (KCNA > AFP)
        pasar-1              Hadi: “pukulan bagi nelayan”

        """)
  }

  @Test func anyColumnsInATable() {
    let columns: ColumnList = [.speaker, .sentence]
    #expect(
      TableWriter(width: 40, columns: columns).text(article, extraction(two.statements[1])) == """
        pasar-1: Harga cabai turun
        speaker  sentence
        ───────  ──────────────────────
        Hadi     “pukulan bagi nelayan”

        """)
    let all = TableWriter(width: 60, columns: ColumnList(Column.allCases)).text(article, two)
    #expect(all.split(separator: "\n").allSatisfy { displayWidth(String($0)) <= 60 })
    #expect(all.contains("kind") == false && all.contains("    sentence    “Stok aman”"))
  }

  @Test(arguments: Preset.allCases)
  func aHeadingForEachColumn(preset: Preset) {
    #expect(preset.columns.count == preset.headings.count)
  }
}
