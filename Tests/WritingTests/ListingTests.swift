import Testing

@testable import Kutip
@testable import Writing

@Suite("A listing") struct ListingTests {
  private let listing = Listing(
    columns: ["agency", "kind", "statements", "first_hand", "through"], main: ["agency", "statements", "through"],
    rows: [
      [.text("KCNA"), .text("agency"), .count(7), .count(4), .text("AFP 2, Reuters 1")],
      [.text("=Lembah \"Post\""), .text("portal"), .count(12), .count(0), .empty],
    ])

  @Test func asSeparatedValues() throws {
    #expect(
      try text(.csv)
        == "agency,kind,statements,first_hand,through\r\nKCNA,agency,7,4,\"AFP 2, Reuters 1\"\r\n\"'=Lembah \"\"Post\"\"\",portal,12,0,\r\n"
    )
    var options = WriterOptions()
    options.delimiter = ";"
    options.byteOrderMark = true
    #expect(try text(.csv, options).hasPrefix("\u{FEFF}agency;kind;"))
    #expect(try text(.tsv).split(separator: "\n").last == "'=Lembah \"Post\"\tportal\t12\t0\t")
  }

  @Test func asJSONLines() throws {
    #expect(
      try text(.jsonl).split(separator: "\n").last
        == #"{"agency":"=Lembah \"Post\"","first_hand":0,"kind":"portal","statements":12,"through":null}"#)
  }

  @Test func asMarkdown() throws {
    #expect(
      try text(.markdown) == """
        | agency | statements | through |
        | --- | ---: | --- |
        | KCNA | 7 | AFP 2, Reuters 1 |
        | =Lembah "Post" | 12 |  |

        """)
  }

  @Test func asATable() throws {
    #expect(
      try text(.table) == """
        agency          statements  through
        ──────────────  ──────────  ────────────────
        KCNA                     7  AFP 2, Reuters 1
        =Lembah "Post"          12

        """)
    var options = WriterOptions()
    options.width = 40
    options.language = .id
    let narrow = Listing(
      columns: ["agency", "kind", "statements", "names"],
      rows: [[.text("KCNA"), .text("agency"), .count(7), .text("KCNA 6, Kantor Berita Pusat Korea 1")]])
    #expect(
      try String(decoding: narrow.bytes(as: .table, options), as: UTF8.self) == """
        KCNA
            jenis     kantor berita
            ujaran    7
            tertulis  KCNA 6, Kantor Berita
                      Pusat Korea 1

        """)
    #expect(
      try String(decoding: Listing(columns: ["agency"], rows: []).bytes(as: .table, options), as: UTF8.self)
        == "Tidak ada baris.\n")
  }

  @Test func asAWorkbook() throws {
    let bytes = try listing.bytes(as: .xlsx, WriterOptions())
    #expect(bytes.starts(with: Array("PK".utf8)))
    #expect(try listing.bytes(as: .xlsx, WriterOptions()) == bytes)
  }

  private func text(_ format: Format, _ options: WriterOptions = WriterOptions()) throws -> String {
    String(decoding: try listing.bytes(as: format, options), as: UTF8.self)
  }

  @Test func aPageHasTheMainColumnsAndAChartOfTheCounts() throws {
    let listing = Listing(
      columns: ["agency", "statements", "articles", "country"], main: ["agency", "statements"],
      rows: [[.text("<b>Reuters"), .count(3), .count(2), .text("GB")], [.empty, .count(1), .count(1), .empty]])
    let page = String(decoding: try listing.bytes(as: .html, WriterOptions()), as: UTF8.self)
    #expect(page.contains("<tr><td>&lt;b&gt;Reuters</td><td class=\"figure\">3</td></tr>"))
    #expect(!page.contains("<b>Reuters") && !page.contains("GB"))
    #expect(page.contains("<rect x=\"0\" y=\"19\""))
    let words = Listing(columns: ["words"], rows: [[.text("Kami siap")]])
    #expect(!String(decoding: try words.bytes(as: .html, WriterOptions()), as: UTF8.self).contains("<svg"))
  }
}
