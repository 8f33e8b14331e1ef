/// A rule made ready for matching: its pattern parted at the anchor, and written out with and without each step that may be left out.
///
/// A class, so that trying a rule copies nothing.
final class CompiledRule: Sendable {
  /// One way to read the pattern: places in `steps`. Steps before the anchor are in reverse, as they are matched.
  struct Reading: Sendable {
    let behind: Range<Int>
    let before: Range<Int>
    /// What the first steps ask of the tokens beside the anchor, if they ask it of one token: most rules fail there.
    let firstBehind: TokenTest?
    let firstBefore: TokenTest?
  }

  let rule: Rule
  /// Those of all readings, one after the other.
  let steps: [Step]
  let readings: [Reading]
  /// The uses and contents of the cue that is the anchor; nil if the anchor is a quotation.
  let anchor: (uses: CueForm.Uses, takes: CueForm.Takes)?
  let beginsWithClaim: Bool

  init(_ rule: Rule) {
    self.rule = rule
    let quotation = rule.pattern.firstIndex { if case .quotation = $0 { true } else { false } }
    let place = quotation ?? rule.pattern.firstIndex { if case .token(.cue) = $0 { true } else { false } } ?? 0
    anchor =
      if quotation == nil, case .token(.cue(let uses, let takes)) = rule.pattern[place] { (uses, takes) } else { nil }
    beginsWithClaim = if case .claim = rule.pattern[0] { true } else { false }
    let (before, behind) = (Self.spread(rule.pattern[..<place]), Self.spread(rule.pattern[(place + 1)...]))
    var steps: [Step] = []
    func append(_ added: [Step]) -> Range<Int> {
      steps += added
      return (steps.count - added.count)..<steps.count
    }
    readings = behind.flatMap { tail in
      before.map { head in
        Reading(
          behind: append(tail), before: append(head.reversed()), firstBehind: Self.test(tail.first),
          firstBefore: Self.test(head.last))
      }
    }
    self.steps = steps
  }

  private static func test(_ step: Step?) -> TokenTest? { if case .token(let test) = step { test } else { nil } }

  /// The steps with each optional part taken, and left out.
  private static func spread(_ steps: ArraySlice<Step>) -> [[Step]] {
    guard let first = steps.first else { return [[]] }
    let rest = spread(steps.dropFirst())
    guard case .optional(let inner) = first else { return rest.map { [first] + $0 } }
    return spread(inner[...]).flatMap { taken in rest.map { taken + $0 } } + rest
  }
}

extension CompiledRule {
  /// Whether the rule may fit at a form: one that it takes for its anchor.
  func takes(_ form: CueForm) -> Bool { anchor.map { form.serves($0.uses, $0.takes) } ?? false }
}

/// The rules of some families, ready for matching.
struct RuleSet: Sendable {
  let quotations: [CompiledRule]
  let claims: [CompiledRule]
  /// Those for headlines come first, then those for claims.
  let headlines: [CompiledRule]

  init(_ families: [RuleFamily]) {
    let forBody = families.filter { $0.name != RuleFamily.headlines.name }.flatMap(\.rules).map(CompiledRule.init)
    quotations = forBody.filter { $0.anchor == nil }
    claims = forBody.filter { $0.anchor != nil }
    headlines =
      families.filter { $0.name == RuleFamily.headlines.name }.flatMap(\.rules).map(CompiledRule.init) + claims
  }
}
