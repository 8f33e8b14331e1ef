import Kutip
import Testing

@testable import Reading

@Suite("Tables of articles")
struct TableTests {
  let folder: Folder

  init() throws {
    folder = try Folder()
  }

  private func read(_ text: String, _ name: String = "a.csv", _ options: ReadingOptions = ReadingOptions()) throws
    -> [String]
  {
    outcomes([try folder.file(name, text)], options, in: folder)
  }

  @Test("known columns are taken, whatever their names' case and language")
  func columns() throws {
    let text = """
      ID_Artikel,Judul,Tanggal,Media,Penulis,Link,ISI
      7,Cabai Turun,"Senin, 9 Juni 2025 20:57 WIB",Warta Lembah,Sari,https://contoh.id/1,"“Siap,” kata Rina."
      """
    let path = try folder.file("a.csv", text.replacing("“Siap,”", with: "\"\"Siap,\"\""))
    #expect(
      try articles(path) == [
        Article(
          id: "7", text: "\"Siap,\" kata Rina.", title: "Cabai Turun", publisher: "Warta Lembah", author: "Sari",
          published: "2025-06-09T20:57+07:00", url: "https://contoh.id/1")
      ])
  }

  @Test(
    "cells may hold delimiters, marks and line breaks, and rows are told by their lines",
    arguments: ["\n", "\r\n"])
  func quoting(lineBreak: String) throws {
    let rows = [
      "id,text", "1,\"A, \"\"b\"\"", "", "c\"", "", ",D", "\"x\"\"y\",\"\"", "2,E \"f\" g,", "3,H,I", "4,J",
    ]
    #expect(
      try read(rows.joined(separator: lineBreak)) == [
        "1: A, \"b\"\(lineBreak)\(lineBreak)c", "a:6: D", "a.csv:7: is empty; expected the text of an article",
        "a.csv:8: has 3 cells; expected 2", "a.csv:9: has 3 cells; expected 2", "4: J",
      ])
  }

  @Test("a mark that none closes spoils what follows it, and is told of")
  func unclosed() throws {
    #expect(
      try read("id,text\n1,A\n2,\"B\n3,C\n") == [
        "1: A", "a.csv:3: a quotation mark is not closed; expected a row of whole cells",
      ])
  }

  @Test("semicolons, bars and tabs are known by the first line", arguments: [";", "|", "\t"])
  func delimiters(mark: String) throws {
    #expect(
      try read("id\(mark)isi, tanpa judul\(mark)isi\n1\(mark)x\(mark)“Ya,” kata Sari.") == ["1: “Ya,” kata Sari."])
  }

  @Test("tabbed cells are quoted or not, as their marks show")
  func tabs() throws {
    #expect(try read("id\ttext\n1\t\"Ya,\" kata Sari.\n", "a.tsv") == ["1: \"Ya,\" kata Sari."])
    #expect(try read("id\ttext\n1\t\"\"\"Ya,\"\"\tkata\nSari.\"\n", "a.tsv") == ["1: \"Ya,\"\tkata\nSari."])
  }

  @Test("tabbed cells are quoted too where only the beginning of one is seen")
  func longTabs() throws {
    let text = String(repeating: "“Ya,” kata Sari.\n", count: 20_000)
    let table = "id\ttext\n1\t\"\(text)\"\n2\t\"\"\"A\"\" \tB\"\n"
    #expect(try articles(try folder.file("a.tsv", table)).map(\.text) == [text, "\"A\" \tB"])
  }

  @Test("other columns are taken when asked for")
  func options() throws {
    var options = ReadingOptions()
    options.textField = "tubuh"
    options.idField = "nomor"
    options.kept = ["rubrik", "tiada"]
    let path = try folder.file("a.csv", "nomor,text,tubuh,rubrik\n5,A,B,Ekonomi\n")
    #expect(try articles(path, options) == [Article(id: "5", text: "B", fields: ["rubrik": .string("Ekonomi")])])
    #expect(
      try read("id,text\n1,A\n", "b.csv", options) == ["b.csv: lacks “tubuh”; expected it to hold the article's text"])
  }

  @Test("without a column of texts it is refused")
  func noText() throws {
    #expect(
      try read("nomor,judul\n1,A\n") == [
        "a.csv: has the columns nomor, judul; expected one called text, isi or content, or --text-field NAME"
      ])
  }

  @Test("with nothing in it is said to be empty", arguments: ["", "\n", "id,text\n"])
  func empty(text: String) throws {
    #expect(try read(text) == ["a.csv: is empty; expected the text of an article"])
  }

  @Test("rows longer than a piece are whole")
  func longRows() throws {
    let texts = [200_000, 1, 65_536, 300_000].map { String(repeating: "é\n", count: $0) }
    let rows = texts.map { "\"\($0)\"\n" }.joined()
    #expect(try articles(try folder.file("a.csv", "text\n" + rows)).map(\.text) == texts)
  }
}
