import FoundationEssentials
import Testing

@testable import Kutip

@Suite("Loading lexicons")
struct LexiconLoaderTests {
  /// The messages of the faults that loading the folder throws.
  private func faults(_ files: [String: String]) throws -> [String] {
    let folder = try Folder()
    for (name, text) in files { try folder.write(name, text) }
    let error = try #require(throws: LexiconError.self) { try Lexicon(directory: folder.path) }
    return error.faults.map(\.description)
  }

  @Test("the embedded files have no fault")
  func embedded() throws {
    #expect(try Lexicon.embedded().fileCount == LexiconFile.all.count)
  }

  @Test("every file is embedded", arguments: LexiconFile.all.map(\.fileName))
  func isEmbedded(name: String) {
    #expect(!Lexicon.embeddedFile(name).isEmpty)
  }

  @Test("an unknown value is named, with the value that may have been meant")
  func unknownValue() throws {
    #expect(
      try faults(["degrees.tsv": "# Gelar\ndegree\tplace\texample\nS.X.\tafter\t\nS.Y.\tbefor\t\nS.Z.\tnowhere\t\n"])
        == [
          "degrees.tsv:4: unknown value “befor”; did you mean “before”?",
          "degrees.tsv:5: unknown value “nowhere”; expected one of before, after",
        ])
  }

  @Test("a wrong number of columns is told")
  func columnCount() throws {
    #expect(
      try faults(["pronouns.tsv": "pronoun\tnumber\texample\ndia\tsingular\nia\tsingular\t\t\n"]) == [
        "pronouns.tsv:2: expected 3 columns, found 2", "pronouns.tsv:3: expected 3 columns, found 4",
      ])
  }

  @Test("a wrong header is told, and a missing one")
  func header() throws {
    #expect(
      try faults(["names.tsv": "nama\tkind\nBudi\tgiven\n"]) == [
        "names.tsv:1: expected the columns “name, kind”, found “nama, kind”"
      ])
    #expect(try faults(["names.tsv": "# Nama saja\n\n"]) == ["names.tsv: the file has no header line"])
  }

  @Test("entries out of order and entries that stand twice are told")
  func order() throws {
    #expect(
      try faults(["names.tsv": "name\tkind\nBudi\tgiven\nAgus\tgiven\nagus\tgiven\n\tgiven\n"]) == [
        "names.tsv:3: “Agus” stands out of order; sort by the first column", "names.tsv:4: “agus” stands here twice",
        "names.tsv:5: the first column is empty", "names.tsv:5: “” stands out of order; sort by the first column",
      ])
  }

  @Test("a sign at which words are parted is told")
  func foreignSign() throws {
    #expect(
      try faults(["names.tsv": "name\tkind\nAli+Budi\tgiven\n"]) == [
        "names.tsv:2: “Ali+Budi” holds “+”, at which words are parted; expected letters, digits, spaces and . ' - /"
      ])
  }

  @Test("a file that no lexicon has is told, with the name that may have been meant")
  func strangers() throws {
    #expect(
      try faults(["rank.tsv": "", "kuda.tsv": ""]) == [
        "kuda.tsv: no lexicon has this name", "rank.tsv: no lexicon has this name; did you mean “ranks.tsv”?",
      ])
  }

  @Test("a folder without lexicons is told, and one that is not there")
  func emptyFolder() throws {
    let folder = try Folder()
    let message = "no lexicon files here; expected a folder of .tsv files"
    try folder.write("catatan.txt", "tidak dibaca")
    #expect(
      try #require(throws: LexiconError.self) { try Lexicon(directory: folder.path) }.description
        == "\(folder.path): \(message)")
    let missing = folder.path + "/tiada"
    #expect(
      try #require(throws: LexiconError.self) { try Lexicon(directory: missing) }.description
        == "\(missing): \(message)")
  }

  @Test("a file that is not UTF-8 is told")
  func encoding() throws {
    let folder = try Folder()
    try folder.write("names.tsv", Data("name\tkind\nRen".utf8) + Data([0xE9, 0x0A]))
    #expect(
      try #require(throws: LexiconError.self) { try Lexicon(directory: folder.path) }.description
        == "names.tsv: the file is not UTF-8")
  }

  @Test("faults of a verb's forms are told, all of them")
  func verbs() throws {
    let rows =
      "root\tforms\ttakes\tsense\texample\nbisik\tmenn bare@behind\tclauze\tsay\t\ngumam\tmen\tclause\tsaid\t\n"
    let found = try faults(["reporting-verbs.tsv": rows])
    #expect(found.count == 4)
    #expect(found[0] == "reporting-verbs.tsv:2: unknown value “clauze”; did you mean “clause”?")
    #expect(found[1].hasPrefix("reporting-verbs.tsv:2: unknown form “menn”; expected one of bare, nya, men,"))
    #expect(found[2].hasPrefix("reporting-verbs.tsv:2: unknown form “bare@behind”"))
    #expect(found[3] == "reporting-verbs.tsv:3: unknown value “said”; did you mean “say”?")
  }

  @Test("faults of dates, particles, agencies and places are told")
  func others() throws {
    #expect(
      try faults([
        "dates.tsv": "word\tkind\tvalue\nsabtu\tweekdays\t6\nsenin\tweekday\tsatu\n",
        "particles.tsv": "word\tclasses\nakan\tauxiliary hampa\n",
        "agencies.tsv":
          "name\tkind\tcountry\taliases\tcontext\texample\nXyz\tagent\tID\t\tfree\t\nYzx\tagency\tID\t\tmarket\t\n",
        "places.tsv": "place\tkind\taliases\nAmbon\tcitty\t\n",
      ]).sorted() == [
        "agencies.tsv:2: unknown value “agent”; did you mean “agency”?",
        "agencies.tsv:3: unknown value “market”; did you mean “marked”?",
        "dates.tsv:2: unknown value “weekdays”; did you mean “weekday”?",
        "dates.tsv:3: expected a whole number, found “satu”",
        "particles.tsv:2: unknown class “hampa”", "places.tsv:2: unknown value “citty”; did you mean “city”?",
      ])
  }

  @Test("all faults of all files come at once, files and lines in order")
  func allAtOnce() throws {
    let found = try faults([
      "degrees.tsv": "degree\tplace\texample\nS.B.\tbefor\t\nS.A.\tafter\t\n", "nama.tsv": "",
      "names.tsv": "name\tkind\nBudi\tgivn\n",
    ])
    #expect(
      found == [
        "nama.tsv: no lexicon has this name; did you mean “names.tsv”?",
        "degrees.tsv:2: unknown value “befor”; did you mean “before”?",
        "degrees.tsv:3: “S.A.” stands out of order; sort by the first column",
        "names.tsv:2: unknown value “givn”; did you mean “given”?",
      ])
  }

  @Test("Windows line ends and comments between entries do no harm")
  func windowsLines() throws {
    let folder = try Folder()
    let lines = ["# Kata ganti", "pronoun\tnumber\texample", "# berikut", "", "dia\tsingular\t", "ia\tsingular\t", ""]
    try folder.write("pronouns.tsv", lines.joined(separator: "\r\n"))
    #expect(throws: Never.self) { try Lexicon(directory: folder.path) }
  }

  @Test("comments and blank lines between entries do no harm")
  func comments() throws {
    let folder = try Folder()
    try folder.write(
      "pronouns.tsv", "# Kata ganti\npronoun\tnumber\texample\n\n# berikut\ndia\tsingular\t\n\nia\tsingular\t\n")
    #expect(try Lexicon(directory: folder.path).fileCount == LexiconFile.all.count)
  }
}
