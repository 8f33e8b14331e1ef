import Foundation
import Testing

@testable import Kutip
@testable import Writing

/// The keys are those of the JSON Lines contract.
@Suite struct JSONLinesTests {
  private let full: Extraction = {
    var first = statement(
      "Stok aman", speaker: "Rina", role: "juru bicara", cue: "ujar", sources: [source("AFP")],
      date: StatementDate(span: span("Selasa"), value: nil, conflict: true), flags: [.secondhand])
    first.addressee = span("wartawan")
    return Extraction(
      statements: [first, statement("Panen mulai", id: 2)],
      credits: [Credit(name: "warta.id", kind: .portal, mention: span("Warta"))],
      warnings: [Warning(code: .unopenedQuotation, start: 3, end: 4)], boilerplate: [0..<3], publisher: "Warta")
  }()

  @Test func theArticlesKeys() throws {
    let object = try parsed(article, full)
    #expect(
      keys(object) == "author credits id published publisher schema statements title url warnings")
    #expect(object["schema"] as? String == "kutip/1")
    #expect(object["title"] as? String == "Harga cabai turun")
    #expect(object["publisher"] as? String == "Warta")
    #expect(object["author"] is NSNull)
    #expect(keys(try list(object, "credits")[0]) == "kind mention name")
    #expect(keys(try list(object, "warnings")[0]) == "code end start")
  }

  @Test func whatTheInputSaysComesFirst() throws {
    var known = article
    known.publisher = "Kabar"
    #expect(try parsed(known, full)["publisher"] as? String == "Kabar")
  }

  @Test func aStatementsKeys() throws {
    for statement in try list(parsed(article, full), "statements") {
      #expect(
        keys(statement)
          == "addressee confidence cue date end flags id kind rule sentence sources speaker start text utterance")
    }
    let first = try list(parsed(article, full), "statements")[0]
    #expect(keys(first["speaker"]) == "kind mention name resolved_by role")
    #expect(keys(first["cue"]) == "end lemma sense start text")
    #expect(keys(first["addressee"]) == "end start text")
    #expect(keys(first["date"]) == "conflict end start text value")
    #expect(keys(first["sentence"]) == "end start text")
    #expect(keys(try list(first, "sources")[0]) == "inherited kind mention name")
    #expect(first["flags"] as? [String] == ["secondhand"])
  }

  @Test func whatIsUnknownIsNull() throws {
    let second = try list(parsed(article, full), "statements")[1]
    for key in ["speaker", "cue", "addressee", "date"] { #expect(second[key] is NSNull, "\(key)") }
    for key in ["sources", "flags"] { #expect((second[key] as? [Any])?.isEmpty == true, "\(key)") }
  }

  @Test func aQuotedTermHasItsWordsOnly() throws {
    let term = statement("pasar murah", kind: .none, speaker: "Rina", sources: [source("AFP")], flags: [.secondhand])
    #expect(
      statements(extraction(term)) == """
        {"addressee":null,"confidence":null,"cue":null,"date":null,"end":12,"flags":[],"id":1,"kind":"none",\
        "rule":null,"sentence":null,"sources":[],"speaker":null,"start":1,"text":"pasar murah","utterance":null}
        """)
  }

  @Test func theBytesOfAStatement() {
    let words = "“e\u{301}” </b>\n\\ \u{2028}👍🏽"
    #expect(
      Array(statements(extraction(statement(words, cue: "kata"))).unicodeScalars)
        == Array(
          (#"{"addressee":null,"confidence":0.976,"cue":{"end":4,"lemma":"kata","sense":"say","start":0,"text":"kata"},"date":null,"#
            + #""end":16,"flags":[],"id":1,"kind":"direct","rule":"quote-verb-speaker","#
            + #""sentence":{"end":17,"start":0,"text":"““é” </b>\n\\ \#u{2028}👍🏽”"},"sources":[],"speaker":null,"#
            + #""start":1,"text":"“é” </b>\n\\ \#u{2028}👍🏽","utterance":1}"#)
            .replacing("é", with: "e\u{301}").unicodeScalars))
  }

  @Test func textOnRequest() throws {
    #expect(try parsed(article, full)["text"] == nil)
    #expect(try parsed(article, full, withText: true)["text"] as? String == "…")
  }

  @Test func oneLineAnArticle() {
    let text = JSONLinesWriter(withText: true).text(Article(id: "a", text: "b\r\nc"), full)
    #expect(text.utf8.filter { $0 == UInt8(ascii: "\n") }.count == 1)
    #expect(text.hasSuffix("}\n"))
  }

  private func parsed(_ article: Article, _ extraction: Extraction, withText: Bool = false) throws -> [String: Any] {
    let line = JSONLinesWriter(withText: withText).text(article, extraction)
    return try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
  }

  private func list(_ object: [String: Any], _ key: String) throws -> [[String: Any]] {
    try #require(object[key] as? [[String: Any]])
  }

  private func keys(_ object: Any?) -> String {
    ((object as? [String: Any])?.keys.sorted() ?? []).joined(separator: " ")
  }

  /// What stands between the brackets of `statements`.
  private func statements(_ extraction: Extraction) -> String {
    let line = JSONLinesWriter(withText: false).text(article, extraction)
    return line.split(separator: #""statements":["#).last?.split(separator: #"],"title""#).first.map(String.init) ?? ""
  }
}
