import Testing

@testable import Kutip

@Suite("An article")
struct ArticleTests {
  @Test("has its offsets counted in code points, whatever stands before the words")
  func offsets() throws {
    let text = "🙂 Warga 👩‍👩‍👧 cemas é.\n\n“Air 🌊 sudah surut,” kata Bupati Rina Hartati 🙏 kepada Reuters, Rabu (15/5)."
    let scalars = Array(text.unicodeScalars)
    let found = try statement(of: text)
    let spans = [
      found.content, found.cue?.span, found.speaker?.mention, found.speaker?.role, found.sources.first?.mention,
      found.date?.span, found.sentence,
    ]
    for span in try spans.map({ try #require($0) }) {
      #expect(span.text.unicodeScalars.elementsEqual(scalars[span.start..<span.end]))
    }
    #expect(found.content.text == "Air 🌊 sudah surut,")
    #expect(found.content.start == 25)
  }

  private let body = """
    Hujan Deras Guyur Lembah

    “Air sungai sudah surut sejak pagi,” kata Bupati Rina Hartati.

    Baca juga: Lurah: “Warga Lembah Jangan Panik”, Kata Budi Santoso

    “Warga boleh pulang ke rumah masing-masing,” ujarnya.
    """

  @Test("keeps links to other articles out")
  func boilerplate() throws {
    let found = try extraction(of: body)
    #expect(
      found.statements.map(\.content.text) == [
        "Air sungai sudah surut sejak pagi,", "Warga boleh pulang ke rumah masing-masing,",
      ])
    #expect(found.statements.map { $0.speaker?.name } == ["Rina Hartati", "Rina Hartati"])
    let scalars = Array(body.unicodeScalars)
    let marked = found.boilerplate.map { String(String.UnicodeScalarView(scalars[$0])) }
    #expect(marked.count == 1)
    #expect(marked.first?.hasPrefix("Baca juga") == true)
    #expect(marked.first?.hasSuffix("Budi Santoso") == true)
  }

  @Test(
    "keeps a link out that stands in the midst of a paragraph, and no more than it",
    arguments: [
      (
        "Baca juga: Lurah Lembah Minta Warga Tetap Tenang \"Air sudah surut,\" kata Rina Hartati.", ["Air sudah surut,"]
      ),
      (
        "Baca juga:Pasar Lembah Dibuka Lagi Pekan Depan Rina Hartati mengatakan pasar sudah bersih.",
        ["pasar sudah bersih"]
      ),
      (
        "Baca Juga: Rina Hartati Tinjau Pasar Lembah di Sungai Besar Ia mengatakan pasar sudah bersih.",
        ["pasar sudah bersih"]
      ),
      (
        "Baca juga: Lurah Sebut \"Pasar Baru\" Siap Dipakai Sementara itu, Rina Hartati mengatakan pasar sudah bersih.",
        ["pasar sudah bersih"]
      ),
      ("Baca juga: Lurah minta warga tenang menghadapi banjir. Rina Hartati mengatakan air surut.", ["air surut"]),
      ("Baca juga \"Air sudah surut,\" kata Rina Hartati.", ["Air sudah surut,"]),
      ("(Baca juga: Pasar Lembah Dibuka Lagi) \"Air sudah surut,\" kata Rina Hartati.", ["Air sudah surut,"]),
      (
        "Lihat Juga: Video \"Banjir di Lembah\" [Gambas:Video] \"Air sudah surut,\" kata Rina Hartati.",
        ["Air sudah surut,"]
      ),
    ] as [(String, [String])])
  func linksInside(link: String, expected: [String]) throws {
    let found = try statements(of: "Banjir melanda Lembah. Bupati Rina Hartati hadir di sana. " + link)
    #expect(found.map(\.content.text) == expected)
    #expect(found.map { $0.speaker?.name } == ["Rina Hartati"])
  }

  @Test("gives its headline")
  func headline() throws {
    #expect(try extraction(of: body).title == "Hujan Deras Guyur Lembah")
    #expect(try extraction(of: "Hujan deras mengguyur lembah.\n\nWarga cemas.").title == nil)
    #expect(try extraction(of: "Hujan Deras Guyur Lembah").title == nil)
  }

  @Test("gives its publisher and day where its head names them")
  func head() throws {
    let found = try extraction(
      of: "Hujan Guyur Lembah\n\nRabu, 15 Mei 2024, 18:55 WIB\n\nLembahPost.com, JAKARTA - Hujan mengguyur lembah.")
    #expect(found.publisher == "LembahPost.com")
    #expect(found.published == "2024-05-15")
  }

  @Test("numbers its statements in the order of the text")
  func order() throws {
    let found = try statements(
      of:
        "Menurut Budi Santoso, air akan surut. “Kami siap,” kata Rina Hartati. Tono Prakoso mengatakan jalan akan dibuka."
    )
    #expect(found.map(\.id) == [1, 2, 3])
    #expect(found.map(\.utterance) == [1, 2, 3])
    #expect(found.map(\.speaker?.name) == ["Budi Santoso", "Rina Hartati", "Tono Prakoso"])
    #expect(found.map(\.content.start) == found.map(\.content.start).sorted())
  }

  @Test("keeps the sentence of each statement")
  func sentence() throws {
    let found = try statements(of: "Hujan turun. “Air sudah surut,” kata Budi Santoso. Warga pulang.")
    #expect(found.map(\.sentence.text) == ["“Air sudah surut,” kata Budi Santoso."])
  }

  @Test(
    "gives nothing where nothing is", arguments: ["", " \n", "🙂", "kata", "“”", "\u{0}", "...", "kata, kata kata: “"])
  func empty(text: String) throws {
    #expect(try extraction(of: text, allQuotations: true).statements.map(\.content.text) == [])
  }

  @Test("explains what it gives")
  func explanation() throws {
    let text = "“Air sudah surut,” kata Budi Santoso."
    let explained = try KutipTests.explanation(of: text)
    #expect(explained.extraction.statements == (try statements(of: text)))
    #expect(explained.attempts.last { $0.fits }?.rule == "quote-verb-speaker")
    #expect(
      explained.tokens.map(\.span.text) == ["“", "Air", "sudah", "surut", ",", "”", "kata", "Budi", "Santoso", "."])
    #expect(explained.tokens.first { $0.span.text == "kata" }?.tags.contains("cue") == true)
  }
}
