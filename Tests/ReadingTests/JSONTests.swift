import Kutip
import Testing

@testable import Reading

@Suite("JSON with articles")
struct JSONTests {
  let folder: Folder

  init() throws {
    folder = try Folder()
  }

  private func read(_ text: String, _ name: String = "a.json") throws -> [String] {
    outcomes([try folder.file(name, text)], in: folder)
  }

  @Test(
    "may be an array, an object, or objects one after another",
    arguments: [
      "[{\"id\": 1, \"text\": \"A ]}, \\\" \\\\\"}, {\"id\": 2, \"text\": \"B\", \"x\": [{}, []]}]",
      "\u{FEFF} \n[\n  {\"id\": 1,\n \"text\": \"A ]}, \\\" \\\\\"}\n,\n{\"id\": 2, \"text\": \"B\"}\n]\n",
      "{\"id\": 1, \"text\": \"A ]}, \\\" \\\\\"}\n{\"id\": 2,\n\"text\": \"B\"}",
    ])
  func shapes(text: String) throws {
    #expect(try read(text) == ["1: A ]}, \" \\", "2: B"])
    #expect(try read(text, "tanpa-akhiran") == ["1: A ]}, \" \\", "2: B"])
  }

  @Test("a bad member is told of with its line, and the rest goes on")
  func badMembers() throws {
    let text = """
      [
        {"text": "A"},
        {"text": "B" "x": 1}, 7, "huruf",
        {"text": "C, tanpa tanda tutup},
        {"judul": "D"},
        {"text": "E"}
      ]
      """
    #expect(
      try read(text) == [
        "a:2: A", "a.json:3: is not JSON; expected an object for each article",
        "a.json:3: is not a JSON object; expected an object for each article",
        "a.json:3: is not a JSON object; expected an object for each article",
        "a.json:4: is not JSON; expected an object for each article",
        "a.json:5: lacks “text”; expected it to hold the article's text", "a:6: E",
      ])
  }

  @Test("an array that is cut off gives what is whole")
  func cutOff() throws {
    #expect(
      try read("[{\"text\": \"A\"}, {\"text\": \"B") == [
        "a:1: A", "a.json:1: is not JSON; expected an object for each article",
      ])
  }

  @Test("with nothing in it is said to be empty", arguments: ["", "[]", " [ ] \n"])
  func empty(text: String) throws {
    #expect(try read(text) == ["a.json: is empty; expected the text of an article"])
  }

  @Test("of JSON Lines may be an array all the same")
  func arrayInLines() throws {
    #expect(try read("[{\"text\": \"A\"},\n{\"text\": \"B\"}]", "a.jsonl") == ["a:1: A", "a:2: B"])
  }

  /// The fields that these programs write, by what they wrote for a page.
  @Test("of trafilatura, newspaper4k and news-please is read as it is")
  func others() throws {
    let trafilatura = """
      {"title": "Jembatan Putus", "author": "Nunung Rosmiati", "hostname": "warta.test", "date": "2025-03-12", "id": null,
      "fingerprint": "d5", "license": null, "comments": "Semoga.", "raw_text": "Jembatan putus. Kata Asep.",
      "text": "Jembatan putus.\\nKata Asep.", "language": null, "pagetype": "article", "source": "https://warta.test/j/",
      "source-hostname": "Warta Uji", "excerpt": null, "categories": "", "tags": ""}
      """
    let newspaper = """
      {
          "url": "https://warta.test/j/", "read_more_link": "", "title": "Jembatan Putus", "tags": null,
          "authors": ["Nunung Rosmiati", "Asep"], "publish_date": "2025-03-12T03:10:00+00:00", "summary": "",
          "meta_site_name": "Warta Uji", "canonical_link": "https://warta.test/j/",
          "text": "Jembatan putus.\\nKata Asep."
      }
      """
    let newsPlease = """
      {"authors": [], "date_download": "None", "date_modify": "None", "date_publish": "2025-03-12 10:10:00",
      "filename": "https%3A%2F%2Fwarta.test.json", "maintext": "Jembatan putus.\\nKata Asep.", "source_domain": "warta.test",
      "text": null, "title": "Jembatan Putus", "title_page": null, "url": "https://warta.test/j/"}
      """
    func article(_ publisher: String, _ author: String?, _ published: String) -> Article {
      Article(
        id: "a:1", text: "Jembatan putus.\nKata Asep.", title: "Jembatan Putus", publisher: publisher, author: author,
        published: published, url: "https://warta.test/j/")
    }
    #expect(
      try articles(try folder.file("a.json", trafilatura)) == [article("Warta Uji", "Nunung Rosmiati", "2025-03-12")])
    #expect(
      try articles(try folder.file("a.json", newspaper)) == [
        article("Warta Uji", "Nunung Rosmiati, Asep", "2025-03-12T03:10:00+00:00")
      ])
    #expect(
      try articles(try folder.file("a.json", newsPlease)) == [article("warta.test", nil, "2025-03-12T10:10:00")])
  }
}
