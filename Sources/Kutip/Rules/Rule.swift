/// How words and their attribution stand to each other: a value, written as data.
public struct Rule: Sendable {
  /// Spells the word order: `quote-verb-speaker`.
  public let name: String
  /// What the rule reads, in one sentence.
  public let summary: String
  let kind: Statement.Kind
  let pattern: [Step]
  /// What the pattern cannot say; gives the reason why the rule does not fit, or nil.
  let objection: (@Sendable (Match, Setting) -> String?)?
  /// Whether the pattern may reach into the next sentence.
  let reachesOn: Bool
  /// The chance that a statement of this rule is right, as measured on annotated articles.
  let confidence: Double
  /// Sentences with the expected spans marked: `[content: “...”] [cue: kata] [speaker: Budi Santoso].`
  public let examples: [String]
  /// Sentences on which the rule must not fire.
  public let counterexamples: [String]

  init(
    name: String, summary: String, kind: Statement.Kind, pattern: [Step], confidence: Double, examples: [String],
    counterexamples: [String], reachesOn: Bool = false,
    objection: (@Sendable (Match, Setting) -> String?)? = nil
  ) {
    self.name = name
    self.summary = summary
    self.kind = kind
    self.pattern = pattern
    self.objection = objection
    self.reachesOn = reachesOn
    self.confidence = confidence
    self.examples = examples
    self.counterexamples = counterexamples
  }
}

/// A family of rules, in order of precedence: the first that fits wins.
public struct RuleFamily: Sendable {
  public let name: String
  public let summary: String
  public let rules: [Rule]
}

/// All rules, family by family, in the order in which they are tried.
public enum RuleBook {
  public static let families: [RuleFamily] = [
    .attributedQuotations, .quotationsInSentence, .quotationsAlone, .claims, .headlines,
  ]
}
