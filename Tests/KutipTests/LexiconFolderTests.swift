import Testing

@testable import Kutip

@Suite("A user's folder of lexicons")
struct LexiconFolderTests {
  private func statements(of text: String, with files: [String: String]) throws -> [Statement] {
    let folder = try Folder()
    for (name, text) in files { try folder.write(name, text) }
    return try Extractor(lexicon: Lexicon(directory: folder.path)).extract(Article(id: "a", text: text)).statements
  }

  private let verbs = """
    root\tforms\ttakes\tsense\texample
    cericit\tbare nya men ber\tclause\tsay\t
    kata\tbare nya men-kan\tclause\tsay\t

    """

  @Test("adds a verb, and leaves the other files as they are")
  func verbAdded() throws {
    let text = "“Kolam itu sudah bocor sejak lama,” cericit Lurah Budi Santoso kemarin."
    let found = try #require(try statements(of: text, with: ["reporting-verbs.tsv": verbs]).first)
    #expect(found.rule == "quote-verb-speaker")
    #expect(found.cue?.lemma == "cericit")
    #expect(found.speaker?.name == "Budi Santoso")
    #expect(found.speaker?.role?.text == "Lurah")
    #expect(
      try Extractor(lexicon: Shared.lexicon.get()).extract(Article(id: "a", text: text)).statements.first?.cue
        == nil)
  }

  @Test("makes the verb's forms", arguments: ["mencericit", "bercericit"])
  func forms(form: String) throws {
    let found = try statements(of: "Rina Hartati \(form) kolam itu sudah bocor.", with: ["reporting-verbs.tsv": verbs])
    #expect(found.map(\.content.text) == ["kolam itu sudah bocor"])
    #expect(found.first?.cue?.span.text == form)
  }

  @Test("takes a verb away that its file does not have")
  func verbRemoved() throws {
    let text = "Rina Hartati menegaskan bahwa kolam itu bocor."
    #expect(try statements(of: text, with: ["reporting-verbs.tsv": verbs]).isEmpty)
    #expect(try statements(of: text, with: ["names.tsv": "name\tkind\nRina\tgiven\n"]).count == 1)
  }

  @Test("adds an agency")
  func agencyAdded() throws {
    let agencies = """
      name\tkind\tcountry\taliases\tcontext\texample
      Kabar Lembah\tportal\tID\tKL Daring\tfree\t

      """
    let text = "“Kolam itu sudah bocor sejak lama,” kata Budi Santoso kepada KL Daring."
    let found = try #require(try statements(of: text, with: ["agencies.tsv": agencies]).first)
    #expect(found.sources.map(\.name) == ["KL Daring"])
    #expect(found.sources.map(\.kind) == [.portal])
  }
}
