import Kutip
import Writing

/// All rules, family by family.
func ruleList(as form: Rules.Form) -> String {
  switch form {
  case .text: RuleBook.families.map(familyText).joined(separator: "\n")
  case .markdown:
    markdownRow(["Rule", "Reads", "Example"]) + markdownRow(["---", "---", "---"])
      + RuleBook.families.flatMap(\.rules).map {
        ruleMarkdownRow(name: $0.name, summary: $0.summary, example: $0.examples.first ?? "")
      }.joined()
  }
}

private func familyText(_ family: RuleFamily) -> String {
  "\(family.name): \(family.summary)\n\n"
    + family.rules.map {
      ruleText(name: $0.name, summary: $0.summary, examples: $0.examples, counterexamples: $0.counterexamples)
    }.joined(separator: "\n")
}

/// A rule with its examples, marked +, and what it must not take, marked -.
func ruleText(name: String, summary: String, examples: [String], counterexamples: [String]) -> String {
  let lines = [name, "  " + summary] + examples.map { "  + " + $0 } + counterexamples.map { "  - " + $0 }
  return lines.map { $0 + "\n" }.joined()
}

func ruleMarkdownRow(name: String, summary: String, example: String) -> String {
  markdownRow(["`\(name)`", markdownText(summary), markdownExample(example)])
}

/// An example with its marks made readable: `[cue: kata]` becomes **kata** with a small `cue` after it.
/// The bold is HTML since Markdown's own stars do not open beside quotation marks and inside words.
func markdownExample(_ example: String) -> String {
  var rest = example[...]
  var names: [Substring] = []
  var markdown = ""
  while let character = rest.popFirst() {
    if character == "[", let name = markName(rest) {
      names.append(name)
      rest = rest[name.endIndex...].dropFirst(2)
      markdown += "<b>"
    } else if character == "]", let name = names.popLast() {
      markdown += "</b><sub>\(name)</sub>"
    } else {
      markdown += markdownText(String(character))
    }
  }
  return markdown
}

/// The name that a mark begins with, as `cue` in `cue: kata]`.
private func markName(_ text: Substring) -> Substring? {
  let name = text.prefix { ("a"..."z").contains($0) || $0 == "-" }
  return !name.isEmpty && text[name.endIndex...].hasPrefix(": ") ? name : nil
}
