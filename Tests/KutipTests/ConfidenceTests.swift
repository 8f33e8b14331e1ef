import Testing

@testable import Kutip

@Suite("Confidence")
struct ConfidenceTests {
  private let words = Span(text: "Pasar dibuka", start: 0, end: 12)

  private func statement(_ speaker: Speaker?, sources: [Source] = [], flags: [Flag] = []) -> Statement {
    Statement(
      id: 1, utterance: 1, kind: .direct, content: words, speaker: speaker, cue: nil, addressee: nil, sources: sources,
      date: nil, sentence: words, rule: "r", confidence: 0, flags: flags)
  }

  private func person(_ name: String, by resolution: Speaker.Resolution = .name) -> Speaker {
    Speaker(name: name, kind: .person, resolvedBy: resolution, mention: nil, role: nil)
  }

  @Test func aPersonNamedInFullHasTheRulesOwnChance() {
    #expect(Confidence.of(statement(person("Rina Hartati")), base: 0.9) == 0.9)
  }

  @Test(arguments: [
    (person: "Rina", resolution: Speaker.Resolution.name, flags: [Flag]()),
    ("Rina Hartati", .role, []), ("Rina Hartati", .preceding, []),
    ("Rina Hartati Dewi Lestari Sari", .name, []), ("Rina Hartati", .name, [.ambiguousSpeaker]),
    ("Rina Hartati", .name, [.repairedClose]),
  ])
  func whatMakesItDoubtfulLowersIt(name: String, resolution: Speaker.Resolution, flags: [Flag]) {
    #expect(Confidence.of(statement(person(name, by: resolution), flags: flags), base: 0.9) < 0.9)
  }

  @Test func aSpeakerLeftBlankIsLessSureThanADoubtfulOne() {
    let doubtful = statement(person("Rina Hartati"), flags: [.ambiguousSpeaker])
    #expect(Confidence.of(statement(nil), base: 0.9) < Confidence.of(doubtful, base: 0.9))
  }

  @Test(arguments: RuleBook.families.flatMap(\.rules).map { ($0.name, $0.confidence) })
  func aRulesChanceHasOdds(rule: String, chance: Double) {
    #expect(chance > 0 && chance < 1)
  }
}
