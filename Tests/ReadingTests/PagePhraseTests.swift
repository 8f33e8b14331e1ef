import FoundationEssentials
import Kutip
import Testing

@testable import Reading

@Suite("The phrases by which lines of pages are known")
struct PagePhraseTests {
  let folder: Folder
  private let page: String

  init() throws {
    folder = try Folder()
    page = try folder.file(
      "a.html",
      """
      <h1>Harga Garam Naik di Madura</h1>
      <p>Harga garam di tingkat petambak naik sejak pekan lalu, dari Rp900 menjadi Rp1.400 sekilo.</p>
      <p>Jendela Pesisir hari ini</p>
      <p>Petambak itu berkata bahwa lahannya seluas dua hektare di tepi selat itu kini digarap lagi.</p>
      """)
  }

  private func paragraphs(lexicons: String) throws -> Int {
    var options = ReadingOptions()
    options.phrases = try PagePhrases(directory: lexicons)
    return try articles(page, options)[0].text.split(separator: "\n\n").count
  }

  @Test("are those of a folder of lexicons, where it has some")
  func ofAFolder() throws {
    _ = try folder.file(
      "boilerplate.tsv", "# c\nphrase\tplace\texample\njendela pesisir hari ini\tline\tJendela Pesisir hari ini\n")
    #expect(try paragraphs(lexicons: folder.path) == 2)
  }

  @Test("are the embedded ones, where it has none")
  func embedded() throws {
    #expect(try paragraphs(lexicons: folder.path) == 3)
  }
}
