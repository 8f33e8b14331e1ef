import Testing

@testable import Kutip

@Suite("A marked example")
struct MarkedExampleTests {
  @Test("gives the sentence without its marks")
  func plainText() throws {
    let example = try #require(
      MarkedExample("[content: “Air surut,”] [cue: kata] [role: Lurah] [speaker: Budi] kemarin."))
    #expect(example.text == "“Air surut,” kata Lurah Budi kemarin.")
    #expect(example.texts(.content) == ["“Air surut,”"])
    #expect(example.texts(.role) == ["Lurah"])
    #expect(example.texts(.source) == [])
  }

  @Test("counts where its spans begin in code points")
  func starts() throws {
    let example = try #require(MarkedExample("🙂 [speaker: Budi] [cue: berkata]: [content: “Ya.”]"))
    #expect(example.marks.map(\.start) == [2, 7, 16])
  }

  @Test("keeps a colon inside a span")
  func colon() throws {
    #expect(try #require(MarkedExample("[content: “Pukul 10: rapat.”]")).texts(.content) == ["“Pukul 10: rapat.”"])
  }

  @Test("may mark several sources")
  func sources() throws {
    #expect(try #require(MarkedExample("lapor [source: A], dikutip [source: B]")).texts(.source) == ["A", "B"])
  }

  @Test(
    "is refused where its marks cannot be read",
    arguments: ["[speker: Budi]", "[speaker: Budi", "[speaker]", "[cue:kata]"])
  func refused(marked: String) {
    #expect(MarkedExample(marked) == nil)
  }

  @Test("compares without marks and punctuation at the edges")
  func trimmed() {
    #expect(MarkedExample.trimmed("“Air surut,” ") == "Air surut")
    #expect(MarkedExample.trimmed("M. Ali.") == "M. Ali")
    #expect(MarkedExample.trimmed("“,”") == "")
  }

  @Test("tells what a statement has otherwise than marked, and nothing else")
  func differences() throws {
    let right = try #require(MarkedExample("[content: “Air sudah surut,”] [cue: kata] [speaker: Budi]."))
    let wrong = try #require(MarkedExample("[content: “Air sudah surut,”] [cue: ujar] [speaker: Rina] [source: AFP]."))
    let found = Statement(
      id: 1, utterance: 1, kind: .direct, content: Span(text: "Air sudah surut,", start: 1, end: 17),
      speaker: Speaker(name: "Budi", kind: .person, resolvedBy: .name, mention: Span(text: "Budi", start: 24, end: 28)),
      cue: Cue(span: Span(text: "kata", start: 19, end: 23), lemma: "kata", sense: .say), sources: [],
      sentence: Span(text: "", start: 0, end: 0), rule: "r", confidence: 1, flags: [])
    #expect(right.differences(from: found) == [])
    #expect(
      wrong.differences(from: found) == [
        "cue: wanted “ujar”, found “kata”", "speaker: wanted “Rina”, found “Budi”",
        "sources: wanted [\"AFP\"], found []",
      ])
    #expect(right.fault(in: []) == "no statement")
    #expect(right.fault(in: [found]) == nil)
  }
}
