import Kutip
import Testing

@testable import Reading

@Suite("Data blocks of pages")
struct DataBlockTests {
  private static let article: FieldValue = .object([
    "@type": .string("NewsArticle"), "headline": .string("Garam naik"), "wordCount": .number(412),
    "author": .list([.object(["name": .string("Sari")])]),
  ])

  @Test(
    "are read as templates write them",
    arguments: [
      #"{"@type":"NewsArticle","headline":"Garam naik","wordCount":412,"author":[{"name":"Sari"}]}"#,
      "\n<!--\n//<![CDATA[\n{\"@type\":\"NewsArticle\",\"headline\":\"Garam\nnaik\",\n\"wordCount\":412,\"author\":[{\"name\":\"Sari\",},],};\n//]]>\n-->",
      "{\"@type\":\"NewsArticle\",\t\"headline\":\"Garam\tnaik\",\r\n\"wordCount\":412,\"author\":[{\"name\":\"Sari\"}]};",
    ])
  func read(text: String) {
    #expect(DataBlock.read(Array(text.utf8)[...]) == Self.article)
  }

  @Test(
    "that are worse are passed over",
    arguments: ["", "{", "]{", "{\"a\":\"b \"c\" d\"}", String(repeating: "[", count: 100_000)])
  func broken(text: String) {
    #expect(DataBlock.read(Array(text.utf8)[...]) == nil)
  }

  @Test("may be nested without end")
  func deep() {
    let text = String(repeating: "{\"a\":[", count: 50_000) + String(repeating: "]}", count: 50_000)
    #expect(DataBlock.read(Array(text.utf8)[...]) == nil)
  }
}
