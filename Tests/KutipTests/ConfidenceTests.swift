import Testing

@testable import Kutip

@Suite("Confidence")
struct ConfidenceTests {
  private func confidence(_ speaker: Speaker?, isCited: Bool = false, flags: [Flag] = []) -> Double {
    Confidence.of(speaker, isCited: isCited, flags, base: 0.9)
  }

  private func person(_ name: String, by resolution: Speaker.Resolution = .name) -> Speaker {
    Speaker(name: name, kind: .person, resolvedBy: resolution, mention: nil, role: nil)
  }

  @Test func aPersonNamedInFullHasTheRulesOwnChance() {
    #expect(confidence(person("Rina Hartati")) == 0.9)
  }

  @Test(arguments: [
    (person: "Rina", resolution: Speaker.Resolution.name, flags: [Flag]()),
    ("Rina Hartati", .role, []), ("Rina Hartati", .preceding, []),
    ("Rina Hartati Dewi Lestari Sari", .name, []), ("Rina Hartati", .name, [.ambiguousSpeaker]),
    ("Rina Hartati", .name, [.repairedClose]),
  ])
  func whatMakesItDoubtfulLowersIt(name: String, resolution: Speaker.Resolution, flags: [Flag]) {
    #expect(confidence(person(name, by: resolution), flags: flags) < 0.9)
  }

  @Test func aSpeakerLeftBlankIsLessSureThanADoubtfulOne() {
    #expect(confidence(nil) < confidence(person("Rina Hartati"), flags: [.ambiguousSpeaker]))
  }

  @Test func anOutletCitedLowersIt() {
    #expect(confidence(person("Rina Hartati"), isCited: true) < 0.9)
  }

  @Test(arguments: RuleBook.families.flatMap(\.rules).map { ($0.name, $0.confidence) })
  func aRulesChanceHasOdds(rule: String, chance: Double) {
    #expect(chance > 0 && chance < 1)
  }
}
