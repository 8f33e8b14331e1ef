import Kutip
import Testing

@testable import Command

@Suite struct RuleListTests {
  @Test func aRuleAsText() {
    #expect(
      ruleText(
        name: "quote-verb-speaker", summary: "The quotation, then a verb.",
        examples: ["[content: “Siap,”] [cue: kata] [speaker: Rina]."], counterexamples: ["Film “Hujan” tayang."]) == """
          quote-verb-speaker
            The quotation, then a verb.
            + [content: “Siap,”] [cue: kata] [speaker: Rina].
            - Film “Hujan” tayang.

          """)
  }

  @Test func aRuleAsARowOfTheTable() {
    #expect(
      ruleMarkdownRow(name: "a-b", summary: "A | B.", example: "[cue: kata] Rina")
        == #"| `a-b` | A \| B. | <b>kata</b><sub>cue</sub> Rina |"# + "\n")
  }

  @Test(arguments: [
    ("kata[speaker: nya].", "kata<b>nya</b><sub>speaker</sub>."),
    ("[role: Ketua [source: AFP]]", "<b>Ketua <b>AFP</b><sub>source</sub></b><sub>role</sub>"),
    ("“Ia [Rina] siap”", #"“Ia \[Rina\] siap”"#),
    ("[content: “[sic: x]”", #"<b>“<b>x</b><sub>sic</sub>”"#),
    ("]", #"\]"#), ("[", #"\["#), ("", ""),
  ])
  func marksBecomeReadable(example: String, markdown: String) {
    #expect(markdownExample(example) == markdown)
  }

  @Test func everyRuleIsListed() {
    let rules = RuleBook.families.flatMap(\.rules)
    let table = ruleList(as: .markdown).split(separator: "\n")
    #expect(table.first == "| Rule | Reads | Example |")
    #expect(table.count == 2 + rules.count)
    for rule in rules { #expect(ruleList(as: .text).contains(rule.name)) }
  }

  @Test func theEmbeddedLexiconsHaveNoFaults() throws {
    #expect(try lexiconCheck(directory: nil).hasSuffix(", no faults"))
  }
}
