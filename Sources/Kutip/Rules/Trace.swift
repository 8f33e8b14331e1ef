/// Records each rule tried, for `kutip explain`.
final class Trace {
  struct Attempt {
    let anchor: Range<Int>
    let rule: String
    let fits: Bool
    let reason: String
  }

  private(set) var attempts: [Attempt] = []

  /// Notes that a rule fits, or its failure.
  func note(_ rule: CompiledRule, at anchor: Range<Int>, _ failure: Matcher.Failure?) {
    let (rule, reason) = (rule.rule, failure?.description(of: rule))
    attempts.append(
      Attempt(anchor: anchor, rule: rule.name, fits: reason == nil, reason: reason ?? rule.summary))
  }
}
