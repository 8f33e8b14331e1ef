/// Records each rule tried, for `kutip explain`.
final class Trace {
  struct Attempt {
    let anchor: Range<Int>
    let rule: String
    let fits: Bool
    let reason: String
  }

  private(set) var attempts: [Attempt] = []

  func note(_ rule: Rule, at anchor: Range<Int>, _ outcome: Matcher.Outcome) {
    switch outcome {
    case .match: attempts.append(Attempt(anchor: anchor, rule: rule.name, fits: true, reason: rule.summary))
    case .failure(let reason):
      attempts.append(Attempt(anchor: anchor, rule: rule.name, fits: false, reason: reason.description))
    }
  }
}
