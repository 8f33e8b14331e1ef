import FoundationEssentials
import Testing

@testable import Reading

@Suite("Folders and other inputs")
struct FolderTests {
  let folder: Folder

  init() throws {
    folder = try Folder()
  }

  @Test("are looked through, sorted, without hidden files and those of other kinds")
  func folders() throws {
    for name in ["b/.rahasia", "a", "b/c"] {
      try FileManager.default.createDirectory(atPath: folder.path + "/" + name, withIntermediateDirectories: true)
    }
    for name in [
      "z.txt", ".z.txt", "b/.rahasia/a.txt", "b/c/2.txt", "b/c/10.txt", "b/gaya.css", "b/foto.JPG", "README",
    ] {
      _ = try folder.file(name, "Isi.")
    }
    _ = try folder.file("a/daftar.csv", "id,text\n1,Satu.\n")
    #expect(
      outcomes([folder.path], in: folder).map { $0.replacing(folder.path, with: "FOLDER") } == [
        "1: Satu.", "10: Isi.", "2: Isi.", "z: Isi.",
        "FOLDER: 3 files of other kinds left out (.JPG, .css, without an ending)",
      ])
    #expect(ArticleReader(paths: [folder.path]).mayGiveSeveral)
  }

  @Test("without anything to read are named")
  func emptyFolder() throws {
    #expect(
      outcomes([folder.path + "/"], in: folder)
        == [
          "holds nothing to read; expected files of these endings: .txt, .html, .jsonl, .json, .csv, .tsv, with or without .gz"
        ].map { ": " + $0 })
  }

  @Test(
    "of no known ending are known by their look",
    arguments: [
      ("Harga cabai turun.\n", InputFormat.text), ("", .text), ("[Jakarta] “Ya,” katanya.", .text), ("{nama}", .text),
      ("<3 kopi", .text), ("<!DOCTYPE html><p>", .html), ("\n <html>", .html), ("<?xml version='1.0'?><html>", .html),
      ("{\"text\": \"A\"}\n{\"text\": \"B\"}", .jsonl), ("{\n\"text\": \"A\"}", .json), ("[{\"text\": 1}]", .json),
      ("[]", .json), ("id,isi\n1,A", .csv), ("\"ID\";\"Teks\"\r\n1;A", .csv), ("judul\tisi\n", .tsv),
      ("Menurut isi surat itu, harga naik, kata Rina.\n", .text), ("isi\nA\n", .text),
    ])
  func looks(text: String, format: InputFormat) {
    #expect(FormatFinder(options: ReadingOptions()).format(of: Array(text.utf8)[...]) == format)
  }

  @Test(
    "are of the form that their ending tells",
    arguments: [
      ("a.txt", InputFormat.text), ("a.CSV", .csv), ("a.csv.gz", .csv), ("a.b.ndjson", .jsonl), ("a.json.GZ", .json),
      ("a.tab", .tsv), ("a.htm", .html), ("a", nil), (".csv", nil), ("a.gz", nil), ("csv", nil), ("a.pdf", nil),
    ])
  func endings(name: String, format: InputFormat?) {
    #expect(Input(name).format == format)
    #expect(Input("folder.csv/" + name).format == format)
  }

  @Test("take the form that is asked for")
  func askedFor() throws {
    var options = ReadingOptions()
    options.format = .text
    #expect(outcomes([try folder.file("a.jsonl", "{\"text\": 1}")], options, in: folder) == ["a: {\"text\": 1}"])
  }

  @Test("may be gzipped, whatever they hold")
  func gzipped() throws {
    // `printf 'id,text\n1,Satu.\n2,Dua.\n' | gzip -9`
    let bytes: [UInt8] = [
      31, 139, 8, 0, 0, 0, 0, 0, 2, 3, 203, 76, 209, 41, 73, 173, 40, 225, 50, 212, 9, 78, 44, 41, 213, 227, 50, 210,
      113, 41, 77, 212, 227, 2, 0, 72, 0, 60, 181, 23, 0, 0, 0,
    ]
    #expect(outcomes([try folder.file("a.csv.gz", bytes: bytes)], in: folder) == ["1: Satu.", "2: Dua."])
    #expect(outcomes([try folder.file("a", bytes: bytes)], in: folder) == ["1: Satu.", "2: Dua."])
    #expect(
      outcomes([try folder.file("b.csv.gz", bytes: bytes.dropLast(9))], in: folder) == [
        "b.csv.gz: is damaged; expected a whole gzip file"
      ])
  }
}
