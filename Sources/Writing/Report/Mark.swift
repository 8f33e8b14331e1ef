import Kutip

/// A stretch of an article's text that the report marks.
struct Mark {
  /// What led to a statement. The raw value is the class in the markup.
  enum Evidence: String, CaseIterable {
    case cue, mention, role, source, addressee, date
  }

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

  /// Where each piece of evidence stands. A quoted term has none.
  var evidence: [(evidence: Mark.Evidence, span: Span)] {
    guard kind != .none else { return [] }
    let single: [(Mark.Evidence, Span?)] = [
      (.cue, cue?.span), (.mention, speaker?.mention), (.role, speaker?.role), (.addressee, addressee),
      (.date, date?.span),
    ]
    return single.compactMap { evidence, span in span.map { (evidence, $0) } } + sources.map { (.source, $0.mention) }
  }
}

extension Span {
  fileprivate var range: Range<Int> { start..<max(start, end) }
}
