import Testing

@testable import Kutip
@testable import Writing

@Suite struct SeparatedValuesTests {
  private let columns: [Column] = [.number, .words, .sources]

  @Test func csv() {
    #expect(
      SeparatedValuesWriter.csv(ColumnList(columns)).text(article, twoStatements) == """
        no,words,sources\r
        1,Harga cabai turun,\r
        2,"Panen raya mulai pekan ini di tiga kabupaten, dan gudang sudah penuh",KCNA > AFP\r

        """)
  }

  @Test func tsv() {
    #expect(
      SeparatedValuesWriter.tsv(ColumnList(columns)).text(article, twoStatements) == """
        no\twords\tsources
        1\tHarga cabai turun\t
        2\tPanen raya mulai pekan ini di tiga kabupaten, dan gudang sudah penuh\tKCNA > AFP

        """)
  }

  @Test(arguments: [
    ("pasar", "pasar"), ("a,b", "\"a,b\""), ("a \"b\" c", "\"a \"\"b\"\" c\""), ("a\nb", "\"a\nb\""),
    ("a\r\nb", "\"a\r\nb\""), (" a", "\" a\""), ("a ", "\"a \""), ("\"\u{301}", "\"\"\"\u{301}\""),
    (",\u{301}", "\",\u{301}\""), ("“é 中 👍🏽”", "“é 中 👍🏽”"), ("", ""),
  ])
  func quoting(words: String, cell: String) {
    #expect(same(csv(words), cell + "\r\n"))
  }

  @Test(arguments: [
    ("=1+2", "'=1+2"), ("+62 812", "'+62 812"), ("-nya", "'-nya"), ("@wulan", "'@wulan"), ("＝1", "'＝1"),
    ("\tA", "'\tA"),
    ("\rA", "\"'\rA\""), ("\nA", "\"'\nA\""), ("=A(\"x\")", "\"'=A(\"\"x\"\")\""), ("=\u{301}", "'=\u{301}"),
    ("1=1", "1=1"),
  ])
  func cellsThatAreNoFormulas(words: String, cell: String) {
    #expect(same(csv(words), cell + "\r\n"))
  }

  @Test(arguments: [
    ("a\tb", "a b"), ("a\r\nb\nc\u{2028}d\u{85}e", "a b c d e"), ("=1\t2", "'=1 2"), ("\"a\"", "\"a\""),
  ])
  func tsvCellsStayOnOneLine(words: String, cell: String) {
    #expect(same(SeparatedValuesWriter.tsv([.words]).text(article, extraction(statement(words))), "words\n\(cell)\n"))
  }

  @Test func anotherDelimiterAndTheByteOrderMark() {
    let writer = SeparatedValuesWriter.csv(ColumnList(columns), delimiter: ";", byteOrderMark: true)
    #expect(
      same(
        writer.text(article, extraction(statement("a;b, c"))), "\u{FEFF}no;words;sources\r\n1;\"a;b, c\";\r\n"))
    #expect(
      SeparatedValuesWriter.tsv(ColumnList(columns), byteOrderMark: true).begin().unicodeScalars.first == "\u{FEFF}")
  }

  @Test func aCellTooLongForExcelIsCutWithAMark() {
    let fits = String(repeating: "é", count: 32_767)
    #expect(same(csv(fits), fits + "\r\n"))
    let tooLong = String(repeating: "👍", count: 20_000)
    #expect(same(csv(tooLong), String(repeating: "👍", count: 16_381) + " […]\r\n"))
  }

  @Test func markdown() {
    #expect(
      MarkdownWriter(columns: ColumnList(columns)).text(article, twoStatements) == #"""
        | no | words | sources |
        | --- | --- | --- |
        | 1 | Harga cabai turun |  |
        | 2 | Panen raya mulai pekan ini di tiga kabupaten, dan gudang sudah penuh | KCNA \> AFP |

        """#)
  }

  @Test func marksOfMarkdownAreEscaped() {
    #expect(markdownText("a|b *c* <d>\ne\\f") == #"a\|b \*c\* \<d\> e\\f"#)
  }

  /// The body of a file with the words alone in it.
  private func csv(_ words: String) -> String {
    SeparatedValuesWriter.csv([.words]).write(article, extraction(statement(words)))
  }

  /// Code point by code point: `==` takes canonically equivalent strings for the same.
  private func same(_ text: String, _ other: String) -> Bool {
    Array(text.unicodeScalars) == Array(other.unicodeScalars)
  }
}
