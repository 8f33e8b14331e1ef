import Testing

@testable import Kutip

/// A sentence that stands beside a rule.
struct RuleSentence: Sendable, CustomTestStringConvertible {
  var rule: Rule
  var isHeadline: Bool
  var marked: String

  var testDescription: String { "\(rule.name): \(marked)" }

  /// The sentence as a text: a headline is the first line of two paragraphs.
  func text(_ sentence: String) -> String {
    isHeadline ? sentence + "\n\nPertemuan warga itu berlangsung di balai desa sampai sore." : sentence
  }

  static func all(_ sentences: (Rule) -> [String]) -> [RuleSentence] {
    RuleBook.families.flatMap { family in
      family.rules.flatMap { rule in
        sentences(rule).map { RuleSentence(rule: rule, isHeadline: rule.name.hasPrefix("headline"), marked: $0) }
      }
    }
  }
}

@Suite("Each rule")
struct RuleExampleTests {
  /// Examples that do not come out as marked today.
  private static let gaps: Set<String> = [
    "Pertandingan yang [cue: menurut] [speaker: panitia] [content: akan dimulai sore] itu ditunda."
  ]

  private func judge(_ example: RuleSentence, _ fault: String?) {
    if Self.gaps.contains(example.marked) {
      withKnownIssue("listed among the gaps; take it out there once it is mended") {
        #expect(fault == nil, "\(fault ?? "")")
      }
    } else {
      #expect(fault == nil, "\(fault ?? "")")
    }
  }

  @Test("reads its examples among all rules", arguments: RuleSentence.all(\.examples))
  func amongAll(_ example: RuleSentence) throws {
    let marked = try #require(MarkedExample(example.marked))
    let found = try statements(of: example.text(marked.text))
    let others = found.filter { $0.rule != example.rule.name }.map { "; \($0.rule): \($0.content.text)" }
    judge(example, marked.fault(in: found.filter { $0.rule == example.rule.name }).map { $0 + others.joined() })
  }

  @Test("reads its examples by itself", arguments: RuleSentence.all(\.examples))
  func alone(_ example: RuleSentence) throws {
    let marked = try #require(MarkedExample(example.marked))
    let trial = try RuleTrial(example.rule, on: example.text(marked.text), lexicon: Shared.lexicon.get())
    judge(example, marked.fault(in: trial.statements()))
  }

  @Test("leaves its counterexamples alone", arguments: RuleSentence.all(\.counterexamples))
  func counterexample(_ example: RuleSentence) throws {
    let text = example.text(example.marked)
    let trial = try RuleTrial(example.rule, on: text, lexicon: Shared.lexicon.get())
    #expect(trial.statements().map(\.content.text) == [])
    #expect(try statements(of: text).filter { $0.rule == example.rule.name }.map(\.content.text) == [])
  }

  @Test("has an example and a counterexample", arguments: RuleBook.families.flatMap(\.rules).map(\.name))
  func isShown(name: String) throws {
    let rule = try #require(RuleBook.families.flatMap(\.rules).first { $0.name == name })
    #expect(!rule.examples.isEmpty)
    #expect(!rule.counterexamples.isEmpty)
    #expect(rule.examples.filter { MarkedExample($0)?.texts(.content).count != 1 } == [])
  }

  @Test("has a name of its own")
  func names() {
    let names = RuleBook.families.flatMap(\.rules).map(\.name)
    #expect(Set(names).count == names.count)
  }
}
