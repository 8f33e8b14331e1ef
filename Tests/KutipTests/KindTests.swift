import Testing

@testable import Kutip

@Suite("Kinds of statements")
struct KindTests {
  @Test(
    "direct: words of their own between marks",
    arguments: [
      "“Jembatan itu kami tutup mulai besok,” kata Budi Santoso.",
      "Budi Santoso mengatakan, “Jembatan itu kami tutup mulai besok.”",
      "Budi Santoso berkata: “Jembatan itu kami tutup mulai besok.”",
    ])
  func direct(text: String) throws {
    let found = try statement(of: text)
    #expect(found.kind == .direct)
    #expect(MarkedExample.trimmed(found.content.text) == "Jembatan itu kami tutup mulai besok")
    #expect(found.speaker?.name == "Budi Santoso")
  }

  @Test(
    "partial: quoted words in the journalist's sentence",
    arguments: [
      "Budi Santoso menyebut jembatan itu “rapuh seperti kerupuk”.",
      "Menurut Budi Santoso, jembatan itu “rapuh seperti kerupuk”.",
      "Budi Santoso mengatakan bahwa jembatan itu “rapuh seperti kerupuk” sejak dulu.",
      "Budi Santoso menolak apa yang disebutnya “rapuh seperti kerupuk”.",
      "Budi Santoso menyebut jembatan itu ‘ rapuh seperti kerupuk’.",
    ])
  func partial(text: String) throws {
    let found = try statement(of: text)
    #expect(found.kind == .partial)
    #expect(found.content.text == "rapuh seperti kerupuk")
    #expect(found.speaker?.name == "Budi Santoso")
  }

  @Test("partial: one everyday word far from its verb, but no term")
  func oneWord() throws {
    let everyday = try statement(of: "Budi Santoso mengatakan bahwa jembatan kayu di kampung itu “rapuh”.")
    #expect(everyday.kind == .partial)
    let term = try statement(of: "Budi Santoso mengatakan bahwa nelayan di kampung itu menyebutnya angin ‘kumbang’.")
    #expect(term.kind == .indirect)
  }

  @Test("partial: words joined to others that are")
  func joined() throws {
    for text in [
      "Rina Hartati menyebutnya “berani”, “jujur”, dan “cerdas”.",
      "Rina Hartati mengatakan rencana itu “berani”, “jujur” dan sangat “cerdas”.",
    ] {
      let found = try statements(of: text)
      #expect(found.map(\.content.text) == ["berani", "jujur", "cerdas"])
      #expect(found.allSatisfy { $0.kind == .partial && $0.speaker?.name == "Rina Hartati" })
    }
  }

  @Test("none: words written as a title is")
  func title() throws {
    let found = try statements(of: "Budi Santoso mengatakan pameran “Kopi dan Kota Tua” dibuka besok.")
    #expect(found.map(\.kind) == [.indirect])
  }

  @Test("none: what somebody did not say")
  func denied() throws {
    let found = try statements(of: "Rina Hartati tidak mengatakan “pasar itu kotor” kemarin.")
    #expect(found.filter { $0.kind != .indirect }.map(\.content.text) == [])
  }

  @Test("direct: words that their attribution interrupts")
  func interruptedSentence() throws {
    let found = try statements(of: "“Jembatan itu,” kata Budi Santoso, “kami tutup mulai besok.”")
    #expect(found.map(\.kind) == [.direct, .direct])
    #expect(found.map { $0.speaker?.name } == ["Budi Santoso", "Budi Santoso"])
    #expect(found.map { $0.cue?.span.text } == ["kata", nil])
    #expect(found.map(\.utterance) == [1, 1])
  }

  @Test(
    "indirect: a reported clause without marks",
    arguments: [
      "Budi Santoso mengatakan bahwa jembatan itu akan ditutup.", "Budi Santoso mengatakan jembatan itu akan ditutup.",
      "Jembatan itu akan ditutup, kata Budi Santoso.", "Menurut Budi Santoso, jembatan itu akan ditutup.",
    ])
  func indirect(text: String) throws {
    let found = try statement(of: text)
    #expect(found.kind == .indirect)
    #expect(found.content.text.lowercased() == "jembatan itu akan ditutup")
    #expect(found.speaker?.name == "Budi Santoso")
  }

  @Test(
    "none: nobody says it",
    arguments: [
      "Film “Laut Biru” diputar di balai kota.", "Jembatan itu ditutup kemarin.", "Budi Santoso pergi ke jembatan itu.",
      "Jembatan itu dikabarkan rusak.", "Budi Santoso dan Rina Hartati bertemu di jembatan itu.", "",
    ])
  func none(text: String) throws {
    #expect(try statements(of: text).map(\.content.text) == [])
  }

  @Test("quoted terms are listed on request, with kind none and nothing else")
  func terms() throws {
    let text =
      "Film “Laut Biru” tayang. “Film itu lahir dari rasa rindu,” kata Rina Hartati. Lagu “Ombak” mengiringinya."
    let all = try extraction(of: text, allQuotations: true).statements
    #expect(all.map(\.kind) == [.none, .direct, .none])
    #expect(all.map(\.content.text) == ["Laut Biru", "Film itu lahir dari rasa rindu,", "Ombak"])
    #expect(all.map(\.id) == [1, 2, 3])
    #expect(
      all.allSatisfy {
        $0.kind == .direct || $0.speaker == nil && $0.cue == nil && $0.sources.isEmpty && $0.date == nil
      })
    #expect(try statements(of: text).map(\.content.text) == ["Film itu lahir dari rasa rindu,"])
  }

  @Test("a quotation parted by its attribution is two statements of one utterance")
  func interrupted() throws {
    let found = try statements(of: "“Jembatan itu rapuh,” kata Budi Santoso. “Kami menutupnya mulai besok pagi.”")
    #expect(found.map(\.utterance) == [1, 1])
    #expect(found.map(\.speaker?.name) == ["Budi Santoso", "Budi Santoso"])
    #expect(found.map { $0.cue?.span.text } == ["kata", nil])
    #expect(found[1].speaker?.mention == nil)
    #expect(found[1].speaker?.resolvedBy == .preceding)
  }

  @Test("a quotation over paragraphs is one utterance, with one attribution")
  func overParagraphs() throws {
    let found = try statements(
      of: "“Jembatan itu rapuh sejak lama.\n\n“Kami menutupnya mulai besok,” kata Budi Santoso.")
    #expect(found.map(\.utterance) == [1, 1])
    #expect(found.map { $0.cue?.span.text } == ["kata", "kata"])
    #expect(found.map { $0.speaker?.mention?.text } == ["Budi Santoso", "Budi Santoso"])
  }

  @Test("a quotation resumed behind its attribution goes on over paragraphs, whoever speaks next")
  func resumedOverParagraphs() throws {
    let found = try statements(
      of: """
        “Jembatan itu rapuh,” kata Budi Santoso. “Kami menutupnya mulai besok pagi.

        “Warga bisa memakai rakit sampai jembatan itu selesai.”

        “Rakit itu berbahaya,” kata Rina Hartati.
        """)
    #expect(found.map { $0.speaker?.name } == ["Budi Santoso", "Budi Santoso", "Budi Santoso", "Rina Hartati"])
    #expect(found.map(\.utterance) == [1, 1, 1, 2])
  }

  @Test(
    "a repaired mark is flagged",
    arguments: [
      ("Jembatan itu rapuh,” kata Budi.", Flag.repairedOpen), ("“Jembatan itu rapuh, kata Budi.", .repairedClose),
    ])
  func repaired(text: String, flag: Flag) throws {
    let found = try statement(of: "Warga cemas.\n\n" + text)
    #expect(found.flags == [flag])
    #expect(MarkedExample.trimmed(found.content.text) == "Jembatan itu rapuh")
    #expect(found.speaker?.mention?.text == "Budi")
  }

  @Test("of a report inside a report the outer one stands, or the inner one if an agency gives the outer")
  func nested() throws {
    let outer = try statement(of: "Rina Hartati mengatakan Budi Santoso menyebut jembatan itu akan ditutup.")
    #expect(outer.speaker?.name == "Rina Hartati")
    let inner = try statement(of: "Partai itu menyatakan jembatan akan ditutup, lapor KCNA.")
    #expect(inner.speaker?.name == "Partai itu")
    #expect(inner.sources.map(\.name) == ["KCNA"])
  }

  @Test("a headline's claim writes the bare verb")
  func headline() throws {
    let found = try statement(
      of: "Rina Hartati Sebut Jembatan Akan Ditutup\n\nWarga berkumpul di balai desa pada sore hari.")
    #expect(found.kind == .indirect)
    #expect(found.rule == "headline-speaker-verb-claim")
    #expect(found.content.text == "Jembatan Akan Ditutup")
    #expect(found.speaker?.name == "Rina Hartati")
  }
}
