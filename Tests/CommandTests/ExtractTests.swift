import ArgumentParser
import Kutip
import Reading
import Testing
import Writing

@testable import Command

@Suite struct ExtractTests {
  let folder: Folder

  init() throws {
    folder = try Folder()
  }

  @Test(arguments: [1, 2, 5]) func aMissingFileAmongGoodOnes(jobs: Int) async throws {
    let paths = [try folder.file("a.txt", "Pasar dibuka."), "tak-ada.txt", try folder.file("b.txt", "Hujan turun.")]
    var messages: [String] = []
    var text = ""
    let allGood = try await extract(
      through: Pipeline(reader: ArticleReader(paths: paths), jobs: jobs), with: .embedded(),
      as: JSONLinesWriter(withText: true), report: { messages.append($0) },
      to: { text += String(decoding: $0, as: UTF8.self) })
    #expect(!allGood)
    #expect(messages == ["tak-ada.txt: no such file"])
    let lines = text.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.contains(#""id":"a""#) == true)
    #expect(lines.last?.contains(#""text":"Hujan turun.""#) == true)
  }

  @Test func theWholeSubcommand() async throws {
    let good = try folder.file("a.txt", "Pasar dibuka.")
    let output = folder.path + "/keluar.jsonl"
    try await run("extract", good, "--output", output)
    #expect(try String(contentsOfFile: output, encoding: .utf8).hasPrefix(#"{"author":null,"#))
    let failure = await #expect(throws: ExitCode.self) {
      try await run("extract", good, "tak-ada.txt", "--output", output)
    }
    #expect(failure == .failure)
  }

  @Test func chosenRowsAndColumns() async throws {
    let words = "“Kami siap,” kata Bupati Rina Hartati. Rina Hartati menyebut jalan itu sudah dibuka."
    let good = try folder.file("a.txt", words)
    let output = folder.path + "/keluar.csv"
    try await run(
      "extract", good, "--output", output, "--columns", "kind,speaker", "--kinds", "indirect,partial", "--delimiter",
      ";")
    #expect(try String(contentsOfFile: output, encoding: .utf8) == "kind;speaker\r\nindirect;Rina Hartati\r\n")
    try await run("extract", good, "--output", output, "--columns", "no", "--min-confidence", "1")
    #expect(try String(contentsOfFile: output, encoding: .utf8) == "no\r\n")
  }

  @Test func fieldsOfTheInputPassThrough() async throws {
    let table = try folder.file("a.csv", "id,isi,rubrik\n7,\"“Siap,” kata Rina Hartati.\",Ekonomi\n")
    let output = folder.path + "/keluar.csv"
    try await run(
      "extract", table, "--output", output, "--columns", "article,speaker", "--keep", "rubrik", "--jobs", "2")
    #expect(
      try String(contentsOfFile: output, encoding: .utf8)
        == "article,speaker,rubrik\r\n7,Rina Hartati,Ekonomi\r\n")
  }

  @Test func whatTheHeadGivesIsKnownByItsName() async throws {
    let text = try folder.file(
      "a.txt",
      "Harga Garam Naik, Petambak Menambah Lahan\n\nLembahPost.com, MADURA - “Kami sudah siap,” kata Rina Hartati.\n")
    let output = folder.path + "/keluar.tsv"
    try await run("extract", text, "--output", output, "--columns", "no", "--keep", "title", "--keep", "publisher")
    #expect(
      try String(contentsOfFile: output, encoding: .utf8)
        == "no\ttitle\tpublisher\n1\tHarga Garam Naik, Petambak Menambah Lahan\tLembahPost.com\n")
  }

  @Test func theFormFitsWhereTheOutputGoes() throws {
    #expect(try options("a.txt", "--format", "tsv", "--output", "a.jsonl").chosenFormat == .tsv)
    #expect(try options("a.txt", "--output", "a.jsonl").chosenFormat == .jsonl)
    #expect(try options("a.txt", "--output", "hasil").chosenFormat == .csv)
  }

  @Test(arguments: [
    (["--format", "xls"], "xls"), (["--width", "39"], "--width is 39; expected at least 40"),
    (["--with-text", "--format", "csv"], "--with-text needs --format jsonl or jsonld"),
    (["--format", "brat"], "--format brat gives two files for each article; expected --output FOLDER"),
    (["--columns", "no,kata"], "unknown value “kata”; expected some of article,no,kind,"),
    (["--kinds", "direct,"], "unknown value “”; expected some of direct,partial,indirect,none"),
    (["--min-confidence", "2"], "--min-confidence is 2.0; expected 0 to 1"),
    (["--delimiter", "ab"], "the delimiter is “ab”; expected one character"),
    (["--columns", "no", "--format", "jsonl"], "--columns needs --format table, csv, tsv, markdown or xlsx"),
    (["--columns", "no", "--preset", "cekfakta"], "--columns and --preset exclude each other"),
    (["--preset", "cekfakta", "--format", "html"], "--preset needs --format table, csv, tsv, markdown or xlsx"),
    (["--bom", "--format", "jsonl"], "--bom needs --format csv or tsv"),
    (["--jobs", "0"], "--jobs is 0; expected at least 1"), (["--input-format", "doc"], "doc"),
    (
      ["--keep", "a", "--format", "html"], "--keep is not for --format html; expected a table, JSON Lines or a workbook"
    ),
    (["--delimiter", ";", "--format", "tsv"], "--delimiter needs --format csv"),
  ])
  func misuse(arguments: [String], message: String) {
    let error = #expect(throws: (any Error).self) { try Main.parsed(["extract"] + arguments) }
    guard let error else { return }
    #expect(Main.exitCode(for: error) == .validationFailure)
    #expect(Main.fullMessage(for: error).contains(message))
  }

  @Test(arguments: [
    ("id", Language.id), ("id_ID.UTF-8", .id), ("id@latin", .id), ("", .en), ("C.UTF-8", .en), ("en_US", .en),
    ("idx_ID", .en),
  ])
  func theLanguageOfTheLocale(locale: String, language: Language) {
    #expect(Terminal.language(ofLocale: locale) == language)
  }

  @Test func aFileInPlaceOfTheSubcommand() throws {
    let path = try folder.file("a.txt", "Pasar dibuka.")
    let error = #expect(throws: ValidationError.self) { try Main.parsed([path]) }
    #expect(error?.message == "“\(path)” is not a subcommand; did you mean “kutip extract \(path)”?")
  }

  private func options(_ arguments: String...) throws -> Extract {
    try #require(try Main.parsed(["extract"] + arguments) as? Extract)
  }

  private func run(_ arguments: String...) async throws {
    try await Main.run(arguments)
  }
}
