import FoundationEssentials
import Testing

@testable import Kutip
@testable import Writing

/// Fields of the input's own records, passed through to each form of output.
@Suite struct KeptFieldTests {
  private static let record = Article(
    id: "pasar-1", text: "…", title: "Harga cabai turun",
    fields: [
      "rubrik": .string("=Ekonomi; pasar"), "kata": .number(412), "kind": .string("berita"),
      "tag": .list([.string("cabai"), .number(2)]), "meta": .object(["b": .null, "a": .bool(true)]),
    ])
  private let kept = ["rubrik", "kata", "kind", "tag", "meta", "title", "tiada"]
  private let one = extraction(statement("Turun"))

  @Test func inCSVTheyAreColumnsBehindTheOthers() {
    #expect(
      SeparatedValuesWriter.csv(ColumnList([.words], kept: kept)).text(Self.record, one) == """
        words,rubrik,kata,input.kind,tag,meta,title,tiada\r
        Turun,'=Ekonomi; pasar,412,berita,"cabai, 2","{""a"":true,""b"":null}",Harga cabai turun,\r

        """)
  }

  @Test func inTSVAndMarkdown() {
    #expect(
      SeparatedValuesWriter.tsv(ColumnList([.words], kept: ["kata"])).text(Self.record, one)
        == "words\tkata\nTurun\t412\n")
    #expect(
      MarkdownWriter(columns: ColumnList([.words], kept: ["kata"])).text(Self.record, one)
        == "| words | kata |\n| --- | --- |\n| Turun | 412 |\n")
  }

  @Test func inATableTheyStandUnderTheTitle() {
    let lines = TableWriter(width: 80, columns: ColumnList(Column.main, kept: ["kata", "tiada"])).text(Self.record, one)
      .split(separator: "\n")
    #expect(lines.prefix(3) == ["pasar-1: Harga cabai turun", "kata: 412", "tiada:"])
  }

  @Test func inJSONLinesTheyAreKeysAndStayWhatTheyWere() throws {
    let line = JSONLinesWriter(withText: false, kept: kept).text(Self.record, one)
    let object = try JSONDecoder().decode([String: FieldValue].self, from: Data(line.utf8))
    #expect(object["rubrik"] == .string("=Ekonomi; pasar"))
    #expect(object["kata"] == .number(412))
    #expect(object["kind"] == .string("berita"))
    #expect(object["tag"] == Self.record.fields["tag"])
    #expect(object["meta"] == Self.record.fields["meta"])
    #expect(object["tiada"] == .null)
    #expect(object["title"] == .string("Harga cabai turun"))
    #expect(object["input.title"] == .string("Harga cabai turun"))
  }

  @Test func theyAreWrittenIntoWorkbooks() throws {
    func bytes(_ kept: [String]) throws -> [UInt8] {
      let writer = WorkbookWriter(language: .en, columns: ColumnList(WorkbookWriter.usualColumns, kept: kept))
      _ = try writer.begin()
      _ = try writer.write(Self.record, one)
      return try writer.end()
    }
    #expect(try bytes(["rubrik"]) != bytes([]))
  }
}
