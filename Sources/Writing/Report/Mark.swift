import Kutip

/// A stretch of an article's text that the report marks.
struct Mark {
  enum Meaning {
    case words(of: Statement)
    case evidence(Evidence, of: Statement)
    /// What the whole article is credited to.
    case credit
    case boilerplate
  }

  let meaning: Meaning
  /// In code points.
  let range: Range<Int>

  init(_ meaning: Meaning, _ range: Range<Int>) {
    self.meaning = meaning
    self.range = range
  }
}

extension Extraction {
  var marks: [Mark] {
    statements.flatMap(\.marks) + credits.map { Mark(.credit, $0.mention.range) }
      + boilerplate.map { Mark(.boilerplate, $0) }
  }
}

extension Statement {
  fileprivate var marks: [Mark] {
    [Mark(.words(of: self), content.range)]
      + evidence.map { Mark(.evidence($0.evidence, of: self), $0.span.range) }
  }
}
